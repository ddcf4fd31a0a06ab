import Localization
import Reports
import Screen
import Tally
import Words
import Workshop

/// A poll in a few lines of text.
struct PollText {
    private let poll: PollSummary
    private let t: Localizer

    init(_ poll: PollSummary, _ t: Localizer) {
        self.poll = poll
        self.t = t
    }

    /// The question, where it stands, and a line an option.
    var lines: [String] {
        let head = [t.joined([poll.id, poll.question.string]), state]
        if let count = poll.count { return head + values(count) + [count.verdict] + reservations }
        return head + options + sources + outcome + reservations
    }

    private var state: String {
        var parts: [String] =
            switch poll.state {
            case .planned: [t("planned")]
            case .open: [t("OPEN")]
            case .closed: [t("closed")]
            }
        parts.append(t.plural("%1 here", "%1 here", poll.present))
        if let ballots = poll.ballots { parts.append(t.plural("%1 ballot", "%1 ballots", ballots)) }
        if poll.count == nil, !poll.isSecret, let votes = poll.totalVotes {
            parts.append(
                poll.dots == nil ? t.plural("%1 vote", "%1 votes", votes) : t.plural("%1 dot", "%1 dots", votes))
        }
        if let quorum = poll.quorum {
            parts.append(QuorumWords(quorum, t).remark(isReached: poll.quorumReached == true))
        }
        if let budget = poll.budget { parts.append(MoneyWords(t).head(budget)) }
        parts += poll.dotRules(t)
        if let decision, poll.state == .closed { parts.append(decision) }
        return t.joined(parts)
    }

    /// What a proposal came to, in a word.
    private var decision: String? {
        switch poll.decision.flatMap({ RoomResult.Decision(rawValue: $0) }) {
        case .carried: t("carried")
        case .rejected: t("not carried")
        case .tied: t("tied")
        case .blocked: t("blocked")
        case .noQuorum: t("no quorum")
        case nil: nil
        }
    }

    /// What an option says; of a consent scale, what the grade stands for.
    private func text(_ result: PollSummary.Result) -> String {
        let words = plain(result)
        if let cost = result.cost { return t("%1 (costs %2)", words, t.number(cost)) }
        if let placed = result.dotsFor, let opposed = result.dotsAgainst {
            return words + " (" + DotWords.split(placed, opposed, t) + ")"
        }
        return words
    }

    private func plain(_ result: PollSummary.Result) -> String {
        guard result.grade != nil, let method = VotingMethod(rawValue: poll.method) else { return result.option.string }
        return AnswerWords(t).text(method, result.number - 1, canBlock: poll.canBlock ?? false)
    }

    private var options: [String] {
        let numbers = poll.results.map { t.number($0.grade ?? $0.number) }
        let votes = poll.results.map { result in
            result.instead.map(CountedWords(t).short) ?? result.votes.map { t.number($0) } ?? "–"
        }
        let hasShares = poll.results.contains { $0.share != nil }
        let shares = poll.results.map { $0.share.map { t.percent($0.percent()) } ?? (hasShares ? "–" : "") }
        return poll.results.indices.map { index in
            let texts = [
                right(numbers[index], numbers), right(votes[index], votes), right(shares[index], shares),
                text(poll.results[index]),
            ]
            return "  " + texts.filter { !$0.isEmpty }.joined(separator: "  ")
        }
    }

    /// What came of it.
    private var outcome: [String] {
        guard poll.state == .closed else { return [] }
        return ["  " + poll.outcome(t)]
    }

    private var reservations: [String] {
        guard let noted = poll.reservations, !noted.isEmpty else { return [] }
        return ["  " + t("Reservations that were noted") + ":"]
            + noted.enumerated().map { "  " + t.number($0.offset + 1) + "  " + $0.element.string }
    }

    /// What ballots come to: a line an option, and what the figures are.
    private func values(_ count: PollSummary.BallotCount) -> [String] {
        let numbers = poll.results.map { t.number($0.grade ?? $0.number) }
        let values = count.values.map(t.decimal)
        return poll.results.indices.map { index in
            "  "
                + [right(numbers[index], numbers), right(values[index], values)].joined(separator: "  ")
                + "  " + text(poll.results[index])
        } + ["  " + count.measure]
    }

    private var sources: [String] {
        guard !poll.bySource.isEmpty else { return [] }
        let counts = VoteSource.allCases.compactMap { source in
            poll.bySource[source.rawValue].map { source.title(t) + " " + t.number($0) }
        }
        let base = poll.results.contains { $0.share != nil } ? base(poll.baseCount ?? 0) : ""
        return ["  " + t.parts([t.joined(counts), base].filter { !$0.isEmpty })]
    }

    private func base(_ count: Int) -> String {
        switch poll.base {
        case .options:
            poll.dots != nil
                ? t("% of the %1 dots placed", count)
                : poll.results.contains { $0.grade != nil }
                    ? t("% of the %1 votes for all answers", count) : t("% of the %1 votes for all options", count)
        case .yesNo: t("% of the %1 votes for yes and no", count)
        case .yesNoAbstain: t("% of the %1 votes, abstentions included", count)
        case .valid: t("% of the %1 valid ballots", count)
        case .cast: t("% of the %1 ballots cast", count)
        case .present: t("% of the %1 people here", count)
        case .invited: t("% of the %1 people invited", count)
        case .none: ""
        }
    }

    /// Under each other, right-aligned; nothing at all where no line has anything.
    private func right(_ text: String, _ column: [String]) -> String {
        let width = column.map(TextWidth.columns).max() ?? 0
        return String(repeating: " ", count: max(0, width - TextWidth.columns(of: text))) + text
    }
}
