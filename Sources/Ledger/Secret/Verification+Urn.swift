import GRDB
import Workshop

extension Verification {
    /// What can be wrong with a secret poll.
    public enum UrnFault: Sendable, Equatable {
        /// Ballots, codes and receipts in the urn are not as many: something was put in or taken out.
        case numbersDiffer(ballots: Int, codes: Int, receipts: Int)
        /// There is something in the urn of a poll that is not open, or not secret.
        case leftBehind
        /// The poll closed without its urn being sealed.
        case notSealed
        /// The hash of the seal does not follow from the ballots.
        case sealBroken
        /// The file has not been written anew since the urn was emptied. Opening it does that.
        case notRewritten
    }
}

extension Urn {
    /// What is wrong with the secret polls of a file.
    static func faults(_ db: Database) throws -> [Verification.Problem] {
        var problems: [Verification.Problem] = []
        func note(_ poll: String, _ fault: Verification.UrnFault) {
            if let id = ID<Poll>(poll) { problems.append(.urn(id, fault)) }
        }
        let polls = try Poll.all(db).filter(\.rules.isSecret)
        let open = Set(polls.filter { $0.state == .open }.map(\.id.description))
        let urns: [(poll: String, ballots: Int, codes: Int, receipts: Int)] = try db.map(
            """
            SELECT poll_id, (SELECT count(*) FROM urn WHERE urn.poll_id = used.poll_id),
                (SELECT count(*) FROM urn_code WHERE urn_code.poll_id = used.poll_id),
                (SELECT count(*) FROM urn_receipt WHERE urn_receipt.poll_id = used.poll_id)
            FROM (SELECT poll_id FROM urn UNION SELECT poll_id FROM urn_code UNION SELECT poll_id FROM urn_receipt)
                AS used
            """
        ) { (try $0.next(), try $0.next(), try $0.next(), try $0.next()) }
        for urn in urns {
            if urn.ballots != urn.codes || urn.codes != urn.receipts {
                note(urn.poll, .numbersDiffer(ballots: urn.ballots, codes: urn.codes, receipts: urn.receipts))
            }
            if !open.contains(urn.poll) { note(urn.poll, .leftBehind) }
        }
        let sealed = Dictionary(try SealedBallots.all(db).map { ($0.poll, $0) }) { $1 }
        for poll in polls where poll.state == .closed && sealed[poll.id] == nil {
            problems.append(.urn(poll.id, .notSealed))
        }
        problems += broken(sealed).sorted().map { .urn($0, .sealBroken) }
        let waiting: [String] = try db.map("SELECT poll_id FROM urn_emptied", [], { try $0.next() })
        for poll in waiting { note(poll, .notRewritten) }
        return problems
    }
}
