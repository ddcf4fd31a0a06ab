import Localization
import Workshop

/// What was asked, and what was answered.
extension Document {
    /// The questions of a day: those that are open, those that are answered later, those that were answered. What was withdrawn
    /// is nobody's question any more.
    /// - Parameter isWhole: whether what was set aside stands here too, where no other part of the paper has it.
    static func questions(_ summary: DaySummary, _ words: Wording, isWhole: Bool = false) -> [Block] {
        let t = words.t
        let questions = summary.questions.filter { isWhole || !$0.parked }
        func part(_ title: String, _ holds: (Questions.Stage) -> Bool, _ entry: (LineSummary) -> Entry) -> [Block] {
            let entries = questions.filter { $0.stage.map(holds) ?? false }.map(entry)
            return entries.isEmpty ? [] : [.heading(title, level: 1), .entries(entries)]
        }
        func details(_ line: LineSummary) -> [String] {
            words.about(line) + words.promise(line, in: summary) + [words.place(line, in: summary)]
                + merged(line, summary, words)
        }
        return part(t("Open questions"), \.isOpen) {
            Entry(label: words.kind($0), text: words.said($0), details: details($0))
        }
            + part(t("Questions to be answered later"), { $0 == .later }) {
                Entry(label: words.kind($0), text: words.said($0), details: details($0))
            }
            + part(t("Questions that were answered"), { $0 == .answered }) { line in
                Entry(label: words.kind(line), text: words.said(line), details: answers(line, words) + details(line))
            }
    }

    /// What was answered, and by whom.
    private static func answers(_ line: LineSummary, _ words: Wording) -> [String] {
        let t = words.t
        guard let answers = line.answers else { return [t("answered by word of mouth")] }
        return answers.map { answer in
            let said = words.outside(answer.text)
            return answer.by.map { t("Answer: %1 — %2", said, words.outside($0)) } ?? t("Answer: %1", said)
        }
    }
}
