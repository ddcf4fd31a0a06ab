import Desk
import Ledger
import Localization
import Screen
import Tally
import Words
import Workshop

/// Where ballots of one poll are taken: open ones into the journal, secret ones into the urn.
struct BallotDesk {
    let place: PollPlace

    private var session: Session { place.session }
    private var t: Localizer { session.t }

    /// Whether each ballot comes with a code.
    var asksForCodes: Bool {
        place.poll.rules.isSecret || !session.state.issuedCodes(of: place.poll.id).isEmpty
    }

    /// A code as somebody typed it.
    func code(_ typed: String) throws(Failure) -> BallotCode {
        guard let code = BallotCode(typed) else { throw noCode(typed) }
        return code
    }

    /// Says that no code stands at the start of a line; of the line, as much as a code is long.
    func noCode(_ line: String) -> Failure {
        let words = line.split(whereSeparator: \.isWhitespace)
        // Who leaves a gap in a code leaves it in the middle.
        let typed = (words.first?.count ?? 0) < 6 ? words.prefix(2).joined(separator: " ") : String(words.first ?? "")
        return Failure(
            .badData,
            t(
                "“%1” is no code of a ballot: a sign is wrong or missing. Look again.",
                PlainText(String(typed.prefix(20)))))
    }

    /// Takes a ballot.
    /// - Returns: the receipt of a secret one.
    func cast(
        _ line: String, source: VoteSource, voter: ID<Stakeholder>? = nil, category: PlainText? = nil,
        code: BallotCode? = nil
    ) throws -> String? {
        let poll = place.poll.id
        if place.poll.rules.isSecret {
            guard voter == nil, category == nil else {
                throw Failure(.usage, t("The vote is secret: leave --voter and --category out."))
            }
            guard let code else {
                throw Failure(.usage, t("The vote is secret: the code on the paper is needed as well."))
            }
            return try session.desk.castSecret(code, line, in: poll)
        }
        if asksForCodes, code == nil, voter == nil {
            throw Failure(.usage, t("The papers of this vote carry codes: add --code, or say who voted with --voter."))
        }
        let id: ID<Ballot> = session.world.newID()
        try session.record {
            try $0.casting(line, source: source, in: poll, voter: voter, category: category, code: code, id: id)
        }
        return nil
    }

    /// What a line says, and what is unusual about it.
    func meaning(_ line: String) -> String {
        let words = words
        let reading = place.poll.ballotLine.read(line)
        let remarks = reading.remarks.map(words.sentence)
        let meaning = words.meaning(reading)
        return remarks.isEmpty ? meaning : meaning + "  (" + t.parts(remarks) + ")"
    }

    private var words: BallotWords {
        let themes = ThemeWords(place.poll, in: session.state, t)
        return BallotWords(place.poll.ballotLine, themes: themes, t) { option in
            guard place.poll.options.indices.contains(option) else {
                let rules = place.poll.rules
                return rules.method == .motion
                    ? [t("yes"), t("no"), t("abstain")][min(max(0, option), 2)]
                    : AnswerWords(t).full(rules.method, option, canBlock: rules.further.block == .yes)
            }
            return TextWidth.truncated(session.text(place.poll.options[option].text), to: 28)
        }
    }
}
