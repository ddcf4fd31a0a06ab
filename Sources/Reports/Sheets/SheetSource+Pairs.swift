import Localization
import Papers
import Words
import Workshop

/// What a pairing leaves on paper: who learns from whom, for the wall, and a slip for each pair to take along.
extension SheetSource {
    private static let blankRows = 16
    private static let blankSlips = 8

    /// A learner and a tutor, once, by the link that has come furthest.
    private struct Pair {
        let learner: Stakeholder
        let tutor: ID<Stakeholder>
        let link: Link
    }

    func pairs() -> [Document.Block] {
        let pairings = source.day.activities.filter { $0.kind == .pairing }
        if isBlank {
            let row = Array(repeating: Document.Table.Cell.text(""), count: 4)
            return pairings.isEmpty
                ? []
                : [table(Array(repeating: row, count: Self.blankRows)), .pageBreak]
                    + slips(Array(repeating: blankSlip, count: Self.blankSlips))
        }
        let found = pairings.compactMap { try? source.state.paired(in: $0.id) }
        let pairs = found.flatMap(pairs(of:))
        guard !pairs.isEmpty else { return [] }
        var told = LinkWords(source.state, t)
        var rows: [[Document.Table.Cell]] = []
        var cards: [[Document.Cards.Item]] = []
        for pair in pairs {
            let (tutor, reason) = (name(pair.tutor), t.isolated(told.reason(of: pair.link)))
            rows.append([
                .text(name(pair.learner.id)), .text(pair.link.state == .proposed ? t("%1 (proposed)", tutor) : tutor),
                .text(reason), .text(pair.link.due.map { words.date($0) } ?? ""),
            ])
            cards.append(slip(pair, reason))
        }
        let alone = found.flatMap(\.rows).filter(\.links.isEmpty).map(\.learner).inOrderOfNames()
        let left =
            alone.isEmpty
            ? []
            : [
                Document.Block.paragraph(
                    t("Without a tutor: %1", t.series(alone.map { words.outside(source.name(of: $0)) })))
            ]
        return [table(rows)] + left + [.pageBreak] + slips(cards)
    }

    private func pairs(of paired: Paired) -> [Pair] {
        let rows = Dictionary(paired.rows.map { ($0.learner.id, $0) }, uniquingKeysWith: { first, _ in first })
        return paired.rows.map(\.learner).inOrderOfNames().flatMap { learner -> [Pair] in
            var pairs: [Pair] = []
            let links = rows[learner.id]?.links ?? []
            for link in links.filter({ $0.state == .agreed }) + links.filter({ $0.state != .agreed }) {
                guard let tutor = link.partner(of: learner.id), !pairs.contains(where: { $0.tutor == tutor }) else {
                    continue
                }
                pairs.append(Pair(learner: learner, tutor: tutor, link: link))
            }
            return pairs
        }
    }

    private func name(_ person: ID<Stakeholder>) -> String {
        words.outside(source.name(of: Party.person(person)))
    }

    private func table(_ rows: [[Document.Table.Cell]]) -> Document.Block {
        .table(
            Document.Table(
                columns: [
                    Document.Table.Column(title: t("Who learns"), blank: 26),
                    Document.Table.Column(title: t("Who teaches"), blank: 26),
                    Document.Table.Column(title: t("Why"), isWide: true),
                    Document.Table.Column(title: t("First meeting"), blank: 16),
                ], rows: rows, isForm: true))
    }

    private var blankSlip: [Document.Cards.Item] {
        [.line, .line, .text(t("First meeting:")), .line, .text(t("What we do:")), .line]
    }

    /// Both names, where each is found, why, when and what first. A telephone number only of who agreed to be listed.
    private func slip(_ pair: Pair, _ reason: String) -> [Document.Cards.Item] {
        let (state, link) = (source.state, pair.link)
        func place(_ person: Stakeholder?) -> [Document.Cards.Item] {
            guard let person else { return [] }
            let places = [state.organisationName(of: person), person.city].map(words.outside)
            let facts = places + (person.mayBeListed ? [words.telephone(person.phone)] : [])
            let line = t.joined(facts.enumerated().filter { !facts[..<$0.offset].contains($0.element) }.map(\.element))
            return line.isEmpty ? [] : [.small(line)]
        }
        let forms = TagBook.forms(state.programme, t)
        let form: [Document.Cards.Item] = link.form.isEmpty ? [] : [.text(t.isolated(forms.title(of: link.form)))]
        let date = link.due.map { t("First meeting: %1", words.date($0, .long)) } ?? t("First meeting:")
        let steps = state.steps(of: link.id).map { words.outside($0.text) }
        let done: [Document.Cards.Item] =
            steps.isEmpty ? [.text(t("What we do:")), .line] : [.text(t("What we do: %1", t.parts(steps)))]
        return [.title(name(pair.learner.id))] + place(pair.learner)
            + [.text(t("learns from %1", name(pair.tutor)))] + place(state.stakeholders[pair.tutor])
            + (reason.isEmpty ? [] : [.small(reason)]) + form + [.text(date)] + (link.due == nil ? [.line] : []) + done
    }

    private func slips(_ cards: [[Document.Cards.Item]]) -> [Document.Block] {
        [.cards(Document.Cards(columns: 2, height: 188, cards: cards))]
    }
}

/// Who meets whom: for each slot its tables, and for everybody a slip with their own meetings.
extension SheetSource {
    func timetable() -> [Document.Block] {
        guard !isBlank else { return [] }
        let plans = source.day.activities.compactMap { activity in
            (try? source.state.meetings(in: activity.id, source.world)).map { (activity, $0) }
        }.filter { !$0.1.slots.isEmpty }
        guard !plans.isEmpty else { return [] }
        var blocks: [Document.Block] = []
        for (activity, plan) in plans {
            blocks.append(.heading(text(activity.title), level: 1))
            let rows = plan.slots.flatMap { slot in
                slot.meetings.enumerated().map { place, meeting -> [Document.Table.Cell] in
                    [
                        .text(place == 0 ? t.time(slot.start) : ""), .text(t.number(meeting.table)),
                        .text(called(meeting.one)), .text(called(meeting.other)),
                    ]
                }
            }
            blocks.append(
                .table(
                    Document.Table(
                        columns: [
                            Document.Table.Column(title: t("When")), Document.Table.Column(title: t("Table")),
                            Document.Table.Column(title: t("Who"), isWide: true),
                            Document.Table.Column(title: t("meets"), isWide: true),
                        ], rows: rows, isForm: true)))
            if !plan.left.isEmpty {
                blocks.append(
                    .paragraph(
                        t(
                            "No slot was left for: %1",
                            t.parts(plan.left.map { t("%1 – %2", called($0.one), called($0.other)) }))))
            }
            if !plan.absent.isEmpty {
                blocks.append(
                    .paragraph(
                        t(
                            "Does not take place, since somebody is not here: %1",
                            t.parts(plan.absent.map { t("%1 – %2", called($0.one), called($0.other)) }))))
            }
        }
        blocks.append(.pageBreak)
        var most = 1
        let slips = plans.flatMap { activity, plan -> [[Document.Cards.Item]] in
            let subjects = subjects(of: activity)
            return plan.parties.map { party -> [Document.Cards.Item] in
                let meetings = plan.meetings(of: party)
                most = max(most, meetings.count)
                return [.title(called(party))]
                    + meetings.flatMap { meeting -> [Document.Cards.Item] in
                        let line = t("%1 · table %2 · %3", t.time(meeting.start), meeting.table, called(meeting.with))
                        let about = subjects[[party, meeting.with]] ?? ""
                        return [.text(line)] + (about.isEmpty ? [] : [.small(about)])
                    }
            }
        }
        let height = min(360, 54 + 52 * Double(most))
        return blocks + [.cards(Document.Cards(columns: 2, height: height, cards: slips))]
    }

    /// Somebody by name; an organisation with those who came for it, for nobody meets an organisation.
    private func called(_ party: Party) -> String {
        let name = words.outside(source.name(of: party))
        guard case .organisation(let id) = party else { return name }
        let here = source.state.attendances(on: source.day.id).filter { $0.value.isHere }.keys
        let people = here.compactMap { source.state.stakeholders[$0] }.filter {
            source.state.organisation(of: $0)?.id == id
        }
        return people.isEmpty
            ? name : t("%1 (%2)", name, t.series(people.inOrderOfNames().map { words.outside(source.name(of: $0)) }))
    }

    /// What two who meet are linked by: the need, and the offer.
    private func subjects(of activity: Activity) -> [Set<Party>: String] {
        let state = source.state
        let links = activity.kind == .matching ? state.matched(in: activity.id).links : state.linksInOrder
        var subjects: [Set<Party>: String] = [:]
        for link in links where link.state != .ended {
            guard let one = state.party(of: link.from), let other = state.party(of: link.to) else { continue }
            let said = link.ends.compactMap { end -> String? in
                guard case .line(let id)? = state.standing(end), let line = state.contribution(id) else { return nil }
                return words.outside(line.text)
            }
            guard !said.isEmpty, subjects[[one, other]] == nil else { continue }
            subjects[[one, other]] = said.count == 2 ? t("%1 – %2", said[0], said[1]) : said[0]
        }
        return subjects
    }
}
