import Localization
import Words
import Workshop

extension Document {
    /// What belongs together, what was agreed on first.
    static func links(_ title: String, _ summary: DaySummary, _ words: Wording) -> [Block] {
        guard let links = summary.links, !links.isEmpty else { return [] }
        func block(_ title: String, _ links: [LinkSummary]) -> [Block] {
            links.isEmpty
                ? []
                : [
                    .heading(title, level: 1),
                    .entries(
                        links.map {
                            Entry(label: $0.state.word(words.t), text: words.ends($0), details: words.details($0))
                        }),
                ]
        }
        // What was only proposed, perhaps by Halqa, is no link that was made.
        return block(title, links.filter { $0.state != .proposed })
            + block(words.t("What was proposed, and nobody has agreed to yet"), links.filter { $0.state == .proposed })
    }
}

extension Wording {
    /// An end of a link: what is said and by whom, or who it is.
    /// - Parameter blank: what stands between both: where a cell is narrow, the speaker stands in a line of their own.
    func end(_ end: LinkSummary.End, between blank: String = " ") -> String {
        if end.text.isEmpty { return t("somebody") }
        return outside(end.text)
            + (end.by.map { blank + "— " + speaker($0, isWords: end.isByWords == true) } ?? "")
    }

    /// Both ends.
    func ends(_ link: LinkSummary) -> String { t("%1 – %2", end(link.from), end(link.to)) }

    /// What is to be known about a link: its form, its first meeting, its first steps.
    func details(_ link: LinkSummary) -> [String] {
        let head = t.series(
            [link.form.map(outside) ?? "", link.due.map { t("first meeting: %1", date($0, .long)) } ?? ""]
                .filter { !$0.isEmpty })
        return [head].filter { !$0.isEmpty } + link.steps.map { t("first step: %1", outside($0)) }
    }
}
