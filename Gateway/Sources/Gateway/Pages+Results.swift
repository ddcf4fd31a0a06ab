import HTML
import Localization
import Tally
import Words
import Workshop

extension Pages {
    /// What closed polls came to, the last one first.
    static func results(_ reader: Reader) -> Page {
        let t = reader.t
        let closed = reader.published.state.polls.values.filter { $0.state == .closed }.sorted {
            ($0.closedAt ?? Instant(milliseconds: 0), $0.id) > ($1.closedAt ?? Instant(milliseconds: 0), $1.id)
        }
        return Page(t("Results"), live: .day) { html in
            html.title(t("Results"))
            if closed.isEmpty { html.paragraph(t("No vote has been closed yet.")) }
            for poll in closed.prefix(12) { result(poll, reader, &html) }
            html.element("p") { $0.way("/", t("The day")) }
        }
    }

    /// What a poll came to: a sentence, a bar for each option, and from where the votes came.
    static func result(_ poll: Poll, _ reader: Reader, _ html: inout HTMLWriter) {
        let outcome = Outcome(poll, reader)
        html.element("h2") { $0.run(reader.text(poll.question)) }
        html.paragraph(outcome.sentence, "n")
        html.element("ul") { html in
            for line in outcome.lines {
                html.element("li") { html in
                    html.run(line.name)
                    html.text(" ")
                    html.run(line.figure, "n")
                    if !line.sources.isEmpty { html.paragraph(line.sources, "q") }
                    // A bar is as long as its share, in twentieths: the policy allows no style on an element.
                    html.element("div", [("class", "b w\(line.twentieths)")]) { _ in }
                }
            }
        }
        if !outcome.account.isEmpty { html.paragraph(outcome.account, "q") }
        for alarm in outcome.alarms { html.notice(alarm) }
    }
}

/// What a poll came to, in words and figures, for phones and for the wall.
struct Outcome: Sendable {
    /// One option.
    struct Line: Sendable {
        let index: Int
        let name: String
        let figure: String
        /// `hands 12 · papers 3 · phones 9`; empty where all came from one.
        let sources: String
        /// How long its bar is, from 0 to 20.
        let twentieths: Int
    }

    let sentence: String
    let lines: [Line]
    /// How many took part, from where.
    let account: String
    let alarms: [String]

    init(_ poll: Poll, _ reader: Reader) {
        let (t, state) = (reader.t, reader.published.state)
        func name(_ index: Int) -> String {
            if poll.rules.method.hasOwnAnswers {
                return AnswerWords(t).full(poll.rules.method, index, canBlock: poll.rules.further.block == .yes, .told)
            }
            return poll.options.indices.contains(index) ? reader.text(poll.options[index].text) : ""
        }
        func sources(_ numbers: [String: Int]) -> String {
            t.joined(
                VoteSource.allCases.compactMap { source in
                    numbers[source.rawValue].map { source.title(t) + " " + t.number($0) }
                })
        }
        let room = state.roomCount(of: poll.id)
        let counted = room?.result()
        let isRoom = poll.rules.isCountedInRooms && !poll.rules.isSecret
        let tally = try? state.tally(of: poll.id)
        alarms = room?.alarms().map { $0.sentence(about: poll, in: state, t) } ?? []
        if isRoom, let counted {
            let longest = max(1, counted.options.map(\.votes).max() ?? 1)
            lines = counted.options.enumerated().map { index, option in
                Line(
                    index: index, name: name(index), figure: t.number(option.votes),
                    sources: option.bySource.count > 1 ? sources(option.bySource) : "",
                    twentieths: option.votes * 20 / longest)
            }
            account = counted.ballotsBySource.isEmpty ? sources(counted.bySource) : sources(counted.ballotsBySource)
            sentence = Self.sentence(counted, poll, t, name)
        } else if let tally {
            let measure = Measure(tally, t)
            lines = measure.values.enumerated().map { index, value in
                Line(
                    index: index, name: name(index), figure: RoundWords.number(value, t), sources: "",
                    twentieths: max(
                        0, min(20, Int((value.length / max(measure.longest.length, 0.0001) * 20).rounded()))))
            }
            account = sources(
                state.ballotAccount(of: poll.id).reduce(into: [:]) { $0[$1.key.rawValue] = $1.value.cast })
            let missed = counted?.quorumReached == false ? poll.rules.quorum : nil
            let titles = ThemeWords(poll, in: state, t)
            sentence = VerdictWords(tally, t, tag: titles.title) { t.quoted(name($0)) }.outcome(missedQuorum: missed)
        } else {
            (lines, account, sentence) = ([], "", t("Nothing was counted."))
        }
    }

    /// What a room's counts came to.
    private static func sentence(_ result: RoomResult, _ poll: Poll, _ t: Localizer, _ name: (Int) -> String) -> String
    {
        if let agreement = result.agreement {
            return ConsentWords(agreement, t).outcome(result.decision, decides: true)
        }
        if result.quorumReached == false, let quorum = poll.rules.quorum {
            return QuorumWords(quorum, t).noDecision
        }
        if let decision = result.decision {
            let (yes, no) = (result.options.first?.votes ?? 0, result.options.dropFirst().first?.votes ?? 0)
            switch decision {
            case .carried: return t("Carried: %1 yes, %2 no.", t.number(yes), t.number(no))
            case .rejected: return t("Not carried: %1 yes, %2 no.", t.number(yes), t.number(no))
            case .tied: return t("A tie, and so not carried: %1 yes, %2 no.", t.number(yes), t.number(no))
            case .noQuorum, .blocked: break
            }
        }
        guard !result.winners.isEmpty, result.totalVotes > 0 else { return t("Nothing was counted.") }
        let names = t.list(result.winners.map { t.quoted(name($0)) })
        return result.isTied ? t("A tie that nothing breaks, between %1", names) : t("Chosen: %1", names)
    }
}
