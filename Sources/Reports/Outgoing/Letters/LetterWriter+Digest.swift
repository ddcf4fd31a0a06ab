import Localization
import Words
import Workshop

/// What became of what the person said, and of what the person's tables said.
extension LetterWriter {
    /// - Returns: nil for who said nothing, and whose tables said nothing of which something became.
    mutating func digest(_ limit: Int) -> [Document.Block]? {
        let lines = source.linesAndOthers
        // What was said on a call stands with what it is about.
        let own = lines.filter { state.isSame($0.by, as: person) && !state.isFromCall($0) }
        let ownIDs = Set(own.map(\.id))
        var blocks: [Document.Block] = []
        if !own.isEmpty {
            blocks.append(.heading(t("What you said"), level: 1))
            blocks += limited(own.map { entry($0) }, to: limit)
        }
        let tables = lines.filter { line in
            !ownIDs.contains(line.id) && line.by == nil && line.mergedInto == nil
                && !state.isFromCall(line)
                && line.activity.flatMap { state.seatings[$0] }?.table(of: person.id) == line.group
        }
        let told = tables.filter { !fates(of: $0).isEmpty }
        if !told.isEmpty {
            blocks.append(.heading(t("What your tables said"), level: 1))
            blocks += limited(told.map { entry($0) }, to: limit)
            let rest = tables.count - told.count
            if rest > 0 {
                blocks.append(
                    .paragraph(
                        t.plural(
                            "%1 more line of your tables is written down.",
                            "%1 more lines of your tables are written down.", rest)))
            }
        }
        guard !blocks.isEmpty else { return nil }
        if let next { blocks += [.heading(t("How it goes on"), level: 1), .paragraph(next)] }
        return blocks
    }

    private mutating func entry(_ line: Contribution) -> Document.Entry {
        // An answer is told with its question; that nothing came of it would be said of the question.
        if let question = question(of: line) {
            return Document.Entry(
                label: state.kind(of: line, t), text: words.outside(masked(line.text)), details: asked(question))
        }
        let fates = fates(of: line)
        return Document.Entry(
            label: state.kind(of: line, t), text: words.outside(masked(line.text)),
            details: fates.isEmpty ? [t("It is written down; nothing has become of it yet.")] : fates)
    }

    /// The question that a line answers; nil for anything else.
    private func question(of line: Contribution) -> Contribution? {
        guard state.isAnswer(line), case .line(let id)? = line.about else { return nil }
        return state.contribution(id)
    }

    /// The question that was answered, and who asked it, where they may be named; those who asked the same too.
    private mutating func asked(_ question: Contribution) -> [String] {
        let others = state.lines(of: question.activity).filter { $0.mergedInto == question.id }
        var askers: [String] = []
        for asker in ([question] + others).compactMap(\.by) {
            if let name = source.name(of: asker), !askers.contains(words.outside(name)) {
                askers.append(words.outside(name))
            }
        }
        return [t("to the question: %1", words.quoted(masked(question.text)))]
            + (askers.isEmpty ? [] : [t("asked by %1", t.list(askers))])
    }

    /// What was answered, by whom and when.
    private mutating func answer(_ answer: Contribution) -> String {
        let said = words.quoted(masked(answer.text))
        let date = words.date(source.world.localTime(answer.writtenAt).date, .long)
        if state.isSame(answer.by, as: person) { return t("Your answer: %1 (%2)", said, date) }
        guard let name = source.name(of: answer.by) else { return t("Answer: %1 (%2)", said, date) }
        return t("Answer of %1: %2 (%3)", words.outside(name), said, date)
    }

    /// Who will answer a question that was put off, and by when; nil where neither is known.
    private func promised(_ line: Contribution) -> String? {
        let who =
            state.isSame(line.owner, as: person)
            ? nil : line.owner.map { source.name(of: $0).map(words.outside) ?? t("somebody who is not named here") }
        let date = line.due.map { words.date($0, .long) }
        if state.isSame(line.owner, as: person) {
            return date.map { t("you will answer by %1", $0) } ?? t("you will answer")
        }
        switch (who, date) {
        case (let who?, let date?): return t("%1 will answer by %2", who, date)
        case (let who?, nil): return t("%1 will answer", who)
        case (nil, let date?): return t("to be answered by %1", date)
        case (nil, nil): return nil
        }
    }

    /// What became of a question: its answers; else who will answer it and by when; else what was said of it.
    private mutating func fates(ofQuestion line: Contribution) -> [String] {
        let asked = state.questions(of: line.activity).asked(line.id)
        var fates: [String] = []
        for answer in asked?.answers ?? [] where !state.isFromCall(answer) { fates.append(self.answer(answer)) }
        if !fates.isEmpty { return fates }
        switch asked?.stage {
        case .answered:
            let date = line.settlement?.at.map { source.world.localTime($0).date }
            let who = asked?.answerers.first.flatMap { source.name(of: $0) }.map(words.outside)
            return [words.answeredByMouth(by: who, on: date)]
        case .later: return [promised(line) ?? t("will be answered later")]
        case .withdrawn: return [Questions.Stage.withdrawn.word(t)]
        case .onFloor, .waiting, nil: return promised(line).map { [$0] } ?? []
        }
    }

    /// What became of a line, in sentences; none where nothing did.
    private mutating func fates(of line: Contribution) -> [String] {
        if let target = line.mergedInto.flatMap({ state.contribution($0) }), target.mergedInto == nil {
            return [t("says the same as %1", words.quoted(masked(target.text)))] + fates(of: target)
        }
        var fates: [String] = []
        for ballot in polls[line.id] ?? [] { if let fate = fate(ballot) { fates.append(fate) } }
        if line.kind == .question { return fates + self.fates(ofQuestion: line) }
        if let outcome = line.outcome {
            let date = line.settlement?.at.map { words.date(source.world.localTime($0).date, .long) }
            fates.append(date.map { t("%1 (%2)", outcome.word(t), $0) } ?? outcome.word(t))
        }
        if line.kind == .action || line.owner != nil, !state.isSame(line.owner, as: person) {
            if let owner = source.name(of: line.owner) {
                fates.append(t("taken on by %1", words.outside(owner)))
            } else if line.owner != nil {
                fates.append(t("somebody took it on"))
            }
        }
        for answer in state.linesInOrder where answer.about == .line(line.id) && answer.mergedInto == nil {
            fates.append(t("%1: %2", state.kind(of: answer, t), words.quoted(masked(answer.text))))
        }
        for link in state.links(of: .line(line.id)) where link.state != .ended {
            let isFrom = state.standing(link.from) == .line(line.mergedInto ?? line.id)
            fates.append(
                t.joined([link.state.word(t), source.form(of: link), agreedWith(link, isFrom ? link.to : link.from)]))
        }
        for link in state.pairs(on: line) {
            fates.append(t.joined([link.state.word(t), source.form(of: link), pairedWith(link)]))
        }
        if line.isParked, fates.isEmpty { fates.append(t("set aside for later")) }
        return fates
    }

    /// Who is the other one of a pair: of the person's own pair what they are to each other, of another's both.
    private mutating func pairedWith(_ link: Link) -> String {
        for (end, other) in [(link.from, link.to), (link.to, link.from)]
        where state.standing(end) == .person(person.id) {
            return agreedWith(link, other)
        }
        let ends = link.ends.map { end -> String in
            guard case .person(let id) = end, let name = source.name(of: .person(id)) else {
                return t("somebody who is not named here")
            }
            return words.outside(name)
        }
        return t("%1 – %2", ends[0], ends[1])
    }

    /// What a vote made of a line.
    private mutating func fate(_ ballot: LetterBox.Ballot) -> String? {
        guard let number = state.polls(onDay: ballot.day).firstIndex(of: ballot.poll),
            let summary = days[ballot.day], summary.polls.indices.contains(number)
        else { return nil }
        let poll = summary.polls[number].anonymous(&shared)
        let question = words.quoted(poll.question)
        guard poll.wasTaken else { return t("stands to the vote: %1", question) }
        guard let result = poll.results.first(where: { $0.number == ballot.option }) else { return nil }
        if poll.winners.contains(ballot.option) { return t("chosen by the room: %1", question) }
        if let rank = result.rank {
            let (place, all) = (t.number(rank), t.number(poll.results.count))
            return poll.sharesPlace(result)
                ? t("a tie for place %1 of %2 in the vote %3", place, all, question)
                : t("place %1 of %2 in the vote %3", place, all, question)
        }
        return t("stood to the vote: %1", question)
    }
}

extension ProgrammeState {
    /// The polls of a day, in the order in which summaries have them.
    fileprivate func polls(onDay day: ID<Day>) -> [ID<Poll>] {
        (self.day(day)?.activities ?? []).flatMap { polls(of: $0.id) }.map(\.id)
    }
}
