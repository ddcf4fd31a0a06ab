import Localization
import Reports
import Workshop

/// The tables of an activity, as a command answers them.
struct Tables {
    let session: Session
    let workshop: Workshop
    let day: Day
    let activity: Activity

    /// Answers with all tables, or, in words, with one sentence when there is one that says it all.
    func answer(_ sentence: String? = nil) throws {
        try session.answer(report, sentence.map { [$0] } ?? lines)
    }

    private var seating: [[Stakeholder]] {
        (session.state.seatings[activity.id]?.tables ?? []).map { $0.compactMap { session.state.stakeholders[$0] } }
    }

    /// Who is here and has no table.
    private var unseated: [Stakeholder] {
        let seated = Set((session.state.seatings[activity.id]?.tables ?? []).joined())
        return session.state.attendances(on: day.id).values
            .filter { $0.isHere && !seated.contains($0.stakeholder) }
            .compactMap { session.state.stakeholders[$0.stakeholder] }.inOrderOfNames()
    }

    private var report: TablesReport {
        let mixing = session.state.mixing(of: activity.id)
        return TablesReport(
            workshop: workshop.code, day: day.number, activity: activity.code,
            tables: seating.enumerated().map {
                .init(number: $0.offset + 1, people: $0.element.map { Seat($0, session.state) })
            },
            unseated: unseated.map { Seat($0, session.state) }, newEncounters: mixing?.newEncounters,
            share: mixing.flatMap { Share($0.newEncounters, of: $0.pairs, base: .pairs) })
    }

    private var lines: [String] {
        let t = session.t
        guard !seating.isEmpty else {
            return [
                t("Nobody sits at a table of %1 yet.", activity.code),
                t("To seat everybody who is here: halqa group FILE assign --activity %1", activity.code),
            ]
        }
        var lines = [t.joined([activity.code, session.text(activity.title)])]
        for (index, table) in seating.enumerated() {
            lines.append(
                t.plural("Table %2, %1 person", "Table %2, %1 people", table.count, index + 1))
            lines += table.map { person in
                let category = session.state.programme?.categories.first { $0.code == person.category.string }
                let details = [
                    session.state.organisationName(of: person).string,
                    category.map { session.text($0.title) } ?? person.category.string,
                ].filter { !$0.isEmpty }
                return "  " + t.joined([person.name.string] + details)
            }
        }
        if !unseated.isEmpty {
            lines.append(t("Without a table: %1", t.list(unseated.map(\.name.string))))
        }
        if let mixing = session.state.mixing(of: activity.id),
            let share = Share(mixing.newEncounters, of: mixing.pairs, base: .pairs)
        {
            lines.append(
                t.plural(
                    "New encounters: %2 of %1 pair at one table (%3)",
                    "New encounters: %2 of %1 pairs at one table (%3)",
                    mixing.pairs, mixing.newEncounters, t.percent(share.percent())))
        }
        return lines
    }
}

/// The tables of an activity, as JSON.
private struct TablesReport: Encodable {
    struct Table: Encodable {
        var number: Int
        var people: [Seat]
    }

    var workshop: String
    var day: Int
    var activity: String
    var tables: [Table]
    var unseated: [Seat]
    var newEncounters: Int?
    var share: Share?
}

/// A person at a table, as JSON.
private struct Seat: Encodable {
    var id: ID<Stakeholder>
    var name: PlainText
    var organisation: PlainText
    var category: PlainText

    init(_ person: Stakeholder, _ state: ProgrammeState) {
        id = person.id
        name = person.name
        organisation = state.organisationName(of: person)
        category = person.category
    }
}
