import Localization
import Words
import Workshop

/// What was asked, and what was answered.
extension Document {
    /// The questions of a day: those that are open since a day before, those that are open, those that are answered later, those that were
    /// answered. What was withdrawn is nobody's question any more.
    /// - Parameter isWhole: whether what was set aside stands here too, where no other part of the paper has it.
    static func questions(_ summary: DaySummary, _ words: Wording, isWhole: Bool = false) -> [Block] {
        let t = words.t
        let questions = summary.questions.filter { isWhole || !$0.parked }
        let carried = summary.carried ?? []
        func part(_ title: String, _ lines: [LineSummary], _ holds: (Questions.Stage) -> Bool) -> [Block] {
            let told = lines.filter { $0.stage.map(holds) ?? false }
            let entries = told.map { question($0, summary, words) }
            return entries.isEmpty ? [] : [.heading(title, level: 1), .entries(entries)]
        }
        return part(t("Questions that are open from the days before"), carried, { $0.isOpen || $0 == .later })
            + part(t("Open questions"), questions, \.isOpen)
            + part(t("Questions to be answered later"), questions, { $0 == .later })
            + part(t("Questions that were answered"), carried + questions, { $0 == .answered })
    }

    /// Who asks, what, and what became of it.
    static func question(_ line: LineSummary, _ summary: DaySummary, _ words: Wording) -> Entry {
        let t = words.t
        var details = words.role(line.role).map { [$0] } ?? []
        // Nobody is named: what whoever asks is stands in the name's place.
        let asker = words.speaker(line) ?? details.first ?? words.kind(line)
        if line.by == nil { details = [] }
        switch line.stage {
        case .answered: details += words.answers(line, in: summary)
        case .onFloor: details.append(Questions.Stage.onFloor.word(t))
        case .later, .waiting, .withdrawn, nil: break
        }
        if line.stage != .answered { details += words.whoAnswers(line, in: summary) }
        details += line.mergedFrom.map { words.askedToo($0, by: line) }
        let place = words.noted(line, in: summary)
        return Entry(
            label: asker, text: ([words.outside(line.text)] + words.tags(line)).joined(separator: " "),
            details: words.about(line) + details + (place.map { [$0] } ?? []))
    }
}

extension Wording {
    /// What somebody is: the category, and where from; nil where nobody knows.
    func role(_ role: LineSummary.Role?) -> String? {
        let parts = [role?.category, role?.organisation].compactMap { $0.map(outside) }
        return parts.isEmpty ? nil : t.joined(parts)
    }

    /// What was answered, by whom, and when where that was on another day; that it was by word of mouth and by whom, where nothing
    /// is written down.
    func answers(_ line: LineSummary, in summary: DaySummary) -> [String] {
        let day = summary.day.date
        guard let answers = line.answers else {
            let who = line.owner.isEmpty || summary.isAnonymous == true ? nil : outside(line.owner)
            return [answeredByMouth(by: who, on: line.settledAt?.date)]
        }
        return answers.map { answer in
            var who = answer.by.map { speaker($0, isWords: answer.isByWords == true) }
            let role = role(answer.role)
            if let name = who, let role { who = t("%1 (%2)", name, role) } else { who = who ?? role }
            let said = [outside(answer.text), who.map { "— " + $0 }].compactMap(\.self).joined(separator: " ")
            return answer.writtenAt.date == day
                ? t("Answer: %1", said) : t("Answer on %1: %2", date(answer.writtenAt.date, .long), said)
        }
    }

    /// That a question was answered by word of mouth: by whom and when, as far as that is known.
    func answeredByMouth(by who: String?, on date: CivilDate?) -> String {
        let date = date.map { self.date($0, .long) }
        switch (who, date) {
        case (let who?, let date?): return t("answered by word of mouth on %1 by %2", date, who)
        case (let who?, nil): return t("answered by word of mouth by %1", who)
        case (nil, let date?): return t("answered by word of mouth on %1", date)
        case (nil, nil): return t("answered by word of mouth")
        }
    }

    /// Who answers a question that is put off, and by when.
    func whoAnswers(_ line: LineSummary, in summary: DaySummary) -> [String] {
        let who = line.owner.isEmpty || summary.isAnonymous == true ? nil : outside(line.owner)
        let due = line.due.map { date($0, .long) }
        switch (who, due) {
        case (let who?, let due?): return [t("%1 will answer by %2", who, due)]
        case (let who?, nil): return [t("%1 will answer", who)]
        case (nil, let due?): return [t("to be answered by %1", due)]
        case (nil, nil):
            guard line.stage == .later, summary.isAnonymous != true else { return [] }
            return [t("nobody has said who will answer")]
        }
    }

    /// What was merged into a line, in its own words, with who says it.
    func saidToo(_ line: LineSummary) -> String {
        speaker(line).map { t("%1 (%2)", quoted(line.text), $0) } ?? quoted(line.text)
    }

    /// What was merged into a question: who asked the same, or in which other words.
    func askedToo(_ line: LineSummary, by question: LineSummary) -> String {
        let who = speaker(line) ?? role(line.role)
        guard line.text == question.text, let who else {
            return t("also: %1", who.map { t("%1 (%2)", quoted(line.text), $0) } ?? quoted(line.text))
        }
        return t("also asked by %1", who)
    }

    /// Where a question was written down, by whom and when: who types it has not asked it. Nil where nobody is named.
    func noted(_ line: LineSummary, in summary: DaySummary) -> String? {
        guard summary.isWholeRoom(line.activity) else { return place(line, in: summary) }
        return noteTaker(line.author).map { t("noted by %1, %2", outside($0), time(line, on: summary.day.date)) }
    }
}
