import Localization
import Tally
import Workshop

/// What the room decided.
extension Document {
    /// The votes of some activities.
    static func polls(of activities: [AgendaLine], _ summary: DaySummary, _ words: Wording) -> [Block] {
        let t = words.t
        let codes = Set(activities.map(\.activity))
        let polls = summary.polls.filter { codes.contains($0.activity) }
        // Before anybody has come, a list of votes that have not been taken says nothing.
        let isTold = summary.attendance.present > 0 || polls.contains { $0.state != .planned }
        guard !polls.isEmpty, isTold else { return [] }
        return [.heading(t("What the room decided"), level: 1)]
            + polls.flatMap { poll -> [Block] in
                let heading = Block.heading(words.outside(poll.question), level: 2)
                let outcome = Block.paragraph(words.outcome(poll))
                if poll.state == .planned || poll.isSecret && poll.count == nil { return [heading, outcome] }
                if let count = poll.count {
                    return [heading, outcome] + reservations(poll, words)
                        + Self.count(count, of: poll, summary, words) + alarms(poll, words)
                }
                var blocks = [heading, outcome] + reservations(poll, words)
                blocks.append(.bars(bars(poll, summary, words)))
                var sentences = [words.rules(poll)] + words.circumstances(poll)
                if poll.base != .none, let count = poll.baseCount, count > 0 {
                    sentences.append(t("Percentages are of %1.", words.whole(count, poll.base, poll)))
                }
                blocks.append(.paragraph(sentences.joined(separator: " ")))
                return blocks + alarms(poll, words)
            }
    }

    private static func alarms(_ poll: PollSummary, _ words: Wording) -> [Block] {
        // That of a broken seal stands in the place of the outcome.
        let alarms = poll.alarms.filter { $0.alarm != .sealBroken }
        return alarms.isEmpty ? [] : [.paragraph(alarms.map { words.alarm($0, poll) }.joined(separator: " "))]
    }

    /// What was said by those who have reservations, and how many of them said nothing that was noted.
    static func reservations(_ poll: PollSummary, _ words: Wording) -> [Block] {
        let noted = poll.reservations ?? []
        guard let agreement = poll.agreement, !noted.isEmpty || agreement.reservations > 0 else { return [] }
        guard !noted.isEmpty else { return [.paragraph(words.t("No reservation was noted."))] }
        return [
            .heading(words.t("Reservations that were noted"), level: 3),
            .entries(
                noted.enumerated().map { index, text in
                    Entry(label: words.t.number(index + 1), text: words.outside(text))
                }),
        ]
    }

    /// The options, most votes first; those of a motion and the grades of a scale in their own order.
    private static func bars(_ poll: PollSummary, _ summary: DaySummary, _ words: Wording) -> [Bar] {
        let longest = poll.results.compactMap(\.votes).max() ?? 0
        // Best first; where nobody knows who is, in the order of the options.
        let results =
            poll.hasOwnAnswers
            ? poll.results : poll.results.sorted { ($0.rank ?? .max, $0.number) < ($1.rank ?? .max, $1.number) }
        return results.map { result in
            var details = words.facts(result, poll) + origins(result, summary, words)
            if poll.bySource.count > 1 || result.instead != nil, let sources = words.sources(of: result) {
                details.append(sources)
            }
            return Bar(
                place: poll.place(of: result, words.t),
                text: words.option(result, poll), votes: words.figure(result, poll),
                share: words.share(result, poll), length: result.votes ?? 0, longest: longest,
                details: details, head: words.head(poll))
        }
    }

    /// What stands over the texts of bars in a table.
    static func head(of bars: [Bar], _ t: Localizer) -> String {
        bars.lazy.map(\.head).first { !$0.isEmpty } ?? t("Option")
    }

    /// Where an option comes from, so that it can be traced to table and note-taker.
    static func origins(_ result: PollSummary.Result, _ summary: DaySummary, _ words: Wording) -> [String] {
        let places = words.places(result.origins, in: summary)
        return places.isEmpty ? [] : [words.t("from %1", words.t.list(places))]
    }
}
