import Localization
import Words
import Workshop

/// With whom the person sat, what was decided, and how it goes on.
extension LetterWriter {
    /// - Returns: nil for who did not come.
    mutating func thanks(_ limit: Int) -> [Document.Block]? {
        let came = workshops.flatMap { workshop in
            workshop.days.filter { state.came(on: $0)[person.id] != nil }.map { (workshop, $0) }
        }
        guard !came.isEmpty else { return nil }
        var blocks: [Document.Block] = [
            .paragraph(t("Thank you for the time that you gave. This is what came of it."))
        ]
        for (workshop, day) in came {
            let theme = words.outside(source.text(day.theme, in: workshop))
            let (tables, decided) = (tables(on: day, workshop), decisions(on: day))
            // A heading with nothing under it says that nothing was worth telling.
            guard !tables.isEmpty || !decided.isEmpty else { continue }
            blocks.append(
                .heading(t("%1, %2: %3", t.name(of: day), words.date(day.date, .long), theme), level: 1))
            if !tables.isEmpty { blocks.append(contentsOf: limited(tables, to: limit)) }
            if !decided.isEmpty { blocks.append(contentsOf: limited(decided, to: limit)) }
        }
        let own = state.linesInOrder.filter { $0.kind == .action && state.isSame($0.owner, as: person) }
        if !own.isEmpty {
            blocks.append(.heading(t("What you took on"), level: 1))
            blocks += limited(promises(own), to: limit)
        }
        blocks += linked(limit)
        if let next { blocks += [.heading(t("How it goes on"), level: 1), .paragraph(next)] }
        return blocks
    }

    /// Where the person sat, and with whom; those who have not agreed to be named are counted.
    private func tables(on day: Day, _ workshop: Workshop) -> [Document.Entry] {
        day.activities.compactMap { activity in
            guard let seating = state.seatings[activity.id], let table = seating.table(of: person.id) else {
                return nil
            }
            let others = seating.tables[table - 1].filter { $0 != person.id }.compactMap { state.stakeholders[$0] }
            let listed = others.filter(\.mayBeListed).inOrderOfNames()
            let namesakes = Namesakes(listed, t, organisation: { state.organisationName(of: $0) })
            let named = listed.map { words.outside(namesakes.name(of: $0)) }
            let rest = others.count - named.count
            let more = rest > 0 ? [t.plural("%1 other person", "%1 other people", rest)] : []
            return Document.Entry(
                label: t("table %1", table), text: words.outside(source.text(activity.title, in: workshop)),
                details: named.isEmpty && rest == 0 ? [] : [t("with %1", t.list(named + more))])
        }
    }

    /// What the room decided.
    private mutating func decisions(on day: Day) -> [Document.Entry] {
        guard let summary = days[day.id] else { return [] }
        return summary.polls.filter { $0.decides && $0.wasTaken }.map { poll in
            let safe = poll.anonymous(&shared)
            return Document.Entry(
                label: t("vote"), text: words.outside(safe.question), details: [words.outcome(safe)])
        }
    }

    /// What the person took on, soonest first; what is settled last.
    mutating func promises(_ lines: [Contribution]) -> [Document.Entry] {
        let ordered = lines.soonestFirst(by: \.due)
        let today = source.world.localNow.date
        return (ordered.filter { !$0.isSettled } + ordered.filter(\.isSettled)).map { line in
            let word =
                line.outcome.map { $0.word(t) } ?? (line.isLate(on: today) ? t("late") : t("to do"))
            return Document.Entry(
                label: line.due.map { words.due($0, from: today) } ?? t("no date"),
                text: words.outside(masked(line.text)), details: [word] + subject(of: line))
        }
    }

    /// What a first step is about, and with whom it is taken.
    mutating func subject(of line: Contribution) -> [String] {
        guard case .link(let id)? = line.about, let link = state.links[id] else { return [] }
        let end = state.links(with: person).first { $0.link.id == id }?.other ?? link.to
        return [agreedWith(link, end)]
    }

    /// The next day of the person's workshops that is ahead and has not been held.
    var next: String? {
        let today = source.world.localNow.date
        let ahead = workshops.flatMap { workshop in
            workshop.days.filter { $0.date > today && state.attendances(on: $0.id).isEmpty }.map { (workshop, $0) }
        }.min { ($0.1.date, $0.1.number) < ($1.1.date, $1.1.number) }
        return ahead.map { workshop, day in
            let theme = words.outside(source.text(day.theme, in: workshop))
            return day.channel == nil
                ? t("On %1, %2: %3", words.date(day.date), t.phrase(for: day), theme)
                : words.onwards(day, theme: source.text(day.theme, in: workshop))
        }
    }
}
