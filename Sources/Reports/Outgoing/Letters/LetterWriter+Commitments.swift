import Localization
import Words
import Workshop

/// What the person took on, and what is agreed with others.
extension LetterWriter {
    /// - Returns: nil for who took nothing on and has nothing agreed.
    mutating func commitments(_ limit: Int) -> [Document.Block]? {
        let lines = source.linesAndOthers.filter { $0.kind == .action && $0.mergedInto == nil }
        let own = lines.filter { state.isSame($0.owner, as: person) }
        // What an organisation took on is read by whoever comes from there.
        let body = state.organisation(of: person)
        let shared = lines.filter { line in
            guard case .organisation(let id)? = line.owner, let body else { return false }
            return state.organisation(id)?.id == body.id
        }
        let linked = linked(limit)
        guard !own.isEmpty || !shared.isEmpty || !linked.isEmpty else { return nil }
        var blocks: [Document.Block] = [
            .paragraph(t("This is what stands in the file under your name. Say so where something is otherwise."))
        ]
        if !own.isEmpty { blocks += [.heading(t("What you took on"), level: 1)] + limited(promises(own), to: limit) }
        if let body, !shared.isEmpty {
            blocks.append(.heading(t("What %1 took on", words.outside(body.name)), level: 1))
            blocks += limited(promises(shared), to: limit)
        }
        blocks += linked
        if let next { blocks += [.heading(t("How it goes on"), level: 1), .paragraph(next)] }
        return blocks
    }

    /// The person's links, under a heading; nothing where there are none.
    mutating func linked(_ limit: Int) -> [Document.Block] {
        let days = Set(source.workshops.flatMap(\.days).map(\.id))
        let links = source.links(of: person).filter { $0.link.day.map(days.contains) ?? true }
        guard !links.isEmpty else { return [] }
        var entries: [Document.Entry] = []
        for (link, other) in links { entries.append(entry(link, other)) }
        return [.heading(t("What goes on with others"), level: 1)] + limited(entries, to: limit)
    }

    private mutating func entry(_ link: Link, _ other: Reference) -> Document.Entry {
        let today = source.world.localNow.date
        var details = [
            t.joined(
                [source.form(of: link)]
                    + (link.due.map { [t("first meeting: %1", words.due($0, from: today))] } ?? []))
        ].filter { !$0.isEmpty }
        // What one end said stands in the letter to the other: both read what it is about.
        if case .line(let id)? = state.standing(own(of: link, other)), let line = state.contribution(id) {
            details.append(t("%1: %2", state.kind(of: line, t), words.quoted(masked(line.text))))
        }
        for step in state.steps(of: link.id) {
            let owner =
                state.isSame(step.owner, as: person) ? t("you") : source.name(of: step.owner).map(words.outside) ?? ""
            let facts = [owner] + (step.due.map { [t("by %1", words.due($0, from: today))] } ?? [])
            let text = t("first step: %1", words.outside(masked(step.text)))
            let more = t.series(facts.filter { !$0.isEmpty })
            details.append(more.isEmpty ? text : t("%1 (%2)", text, more))
        }
        return Document.Entry(label: link.state.word(t), text: agreedWith(link, other), details: details)
    }

    private func own(of link: Link, _ other: Reference) -> Reference { link.from == other ? link.to : link.from }

    /// Who or what is at the other end of a link: who teaches, who learns. Whoever said yes to this person is named to this person, as on
    /// the slip that both took along, though not listed for anybody else.
    mutating func agreedWith(_ link: Link, _ other: Reference) -> String {
        var letter = self
        var name = source.name(of: other) { letter.masked($0) }
        self = letter
        if link.state == .agreed, case .person(let id)? = state.standing(other) {
            name = state.stakeholders[id].map { words.outside($0.name) }
        }
        return LinkWords(state, t).other(link, of: person, name ?? t("somebody who is not named here"))
    }
}
