import Localization
import Words
import Workshop

/// Votes of which there are single ballots: the bars, what the papers were worth, the count step by step.
extension Document {
    static func count(
        _ count: PollSummary.BallotCount, of poll: PollSummary, _ summary: DaySummary, _ words: Wording
    ) -> [Block] {
        let t = words.t
        // Yes stands before no, and grades in the order of their scale.
        let order =
            poll.hasOwnAnswers
            ? poll.results
            : poll.results.sorted { (count.rank($0.number), $0.number) < (count.rank($1.number), $1.number) }
        let bars = order.map { result in
            let index = result.number - 1
            return Bar(
                place: poll.place(of: result, t),
                text: words.option(result, poll), votes: words.figure(result, poll),
                share: words.share(result, poll),
                length: count.lengths[index],
                longest: 1000, details: words.facts(result, poll) + origins(result, summary, words),
                head: words.head(poll))
        }
        var account = [t.plural("%1 valid ballot", "%1 valid ballots", count.valid)]
        if count.blank > 0 { account.append(t("%1 blank", count.blank)) }
        if count.spoiled > 0 { account.append(t("%1 spoiled", count.spoiled)) }
        var sentences = [words.rules(poll)] + words.circumstances(poll)
        sentences.append(t("Ballots: %1.", t.series(account)))
        if let votes = count.countsAs { sentences.append(CollegeWords(t).weight(of: votes)) }
        if count.isRounded { sentences.append(t("Decimals are rounded to two; what is counted are exact fractions.")) }
        var blocks: [Block] = [.bars(bars), .paragraph(sentences.joined(separator: " "))]
        blocks += colleges(count, of: poll, words)
        let stories = count.rounds.enumerated().filter { !$0.element.story.isEmpty }
        if !stories.isEmpty { blocks.append(.heading(t("The count, step by step"), level: 3)) }
        if (2...8).contains(count.rounds.count) { blocks.append(.table(rounds(count, of: poll, words))) }
        if !stories.isEmpty {
            blocks.append(
                .entries(
                    stories.map { index, round in
                        Entry(label: t("round %1", index + 1), text: round.story.joined(separator: " "))
                    }))
        }
        if let seal = count.seal {
            blocks.append(
                .paragraph(
                    t("The vote was secret. Hash over the ballots, sorted by their random keys: %1", t.isolated(seal))))
            blocks.append(.paragraph(t("Receipts, sorted: %1", t.isolated(count.receipts.joined(separator: " ")))))
        }
        return blocks
    }

    /// What each college said, and what its votes became.
    private static func colleges(
        _ count: PollSummary.BallotCount, of poll: PollSummary, _ words: Wording
    ) -> [Block] {
        guard let parts = count.colleges, let rules = poll.colleges else { return [] }
        let t = words.t
        func total(_ number: (PollSummary.BallotCount.College) -> Int) -> String {
            t.number(parts.reduce(0) { $0 + number($1) })
        }
        let columns =
            [Table.Column(title: t("%1, by college", words.head(poll)), isWide: true)]
            + rules.map { Table.Column(title: words.outside($0.title), isNumber: true) }
            + [Table.Column(title: t("Together"), isNumber: true)]
        var rows: [[Table.Cell]] = [
            [.text(t("Votes of the college"))] + rules.map { .text(t.number($0.votes)) }
                + [.text(t.number(rules.reduce(0) { $0 + $1.votes }))],
            [.text(t("Valid ballots"))] + parts.map { .text(t.number($0.valid)) } + [.text(total(\.valid))],
        ]
        rows += poll.results.map { result in
            let index = result.number - 1
            return [.text(words.option(result, poll))]
                + parts.map { .text(t("%1 (%2)", t.decimal($0.values[index]), t.number($0.counts[index]))) }
                + [.text(t.decimal(count.values[index]))]
        }
        let silent = zip(parts, rules).filter { $0.0.valid == 0 }.map { words.outside($0.1.title) }
        let sentences = [CollegeWords(t).explanation, CollegeWords(t).silent(silent)].compactMap { $0 }
        return [
            .heading(t("The colleges"), level: 3), .table(Table(columns: columns, rows: rows)),
            .paragraph(sentences.joined(separator: " ")),
        ]
    }

    /// A row an option, a column a round.
    private static func rounds(
        _ count: PollSummary.BallotCount, of poll: PollSummary, _ words: Wording
    ) -> Table {
        let t = words.t
        let columns = count.rounds.indices.map { Table.Column(title: t.number($0 + 1), isNumber: true) }
        var rows = poll.results.map { result in
            [Table.Cell.text(words.option(result, poll))]
                + count.rounds.map { round in
                    let number = result.number - 1
                    return .text(
                        (round.counts.indices.contains(number) ? round.counts[number] : nil).map(t.decimal) ?? "–")
                }
        }
        // Where money is shared out no ballot goes from one option to another.
        guard poll.budget == nil else {
            return Table(columns: [Table.Column(title: t("Option, by round"), isWide: true)] + columns, rows: rows)
        }
        rows.append([.text(t("name nobody else"))] + count.rounds.map { .text(t.decimal($0.exhausted)) })
        return Table(columns: [Table.Column(title: t("Option, by round"), isWide: true)] + columns, rows: rows)
    }
}
