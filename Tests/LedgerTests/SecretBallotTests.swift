import Ledger
import Tally
import TestSupport
import Testing
import Workshop

@Suite("Secret ballots")
struct SecretBallotTests {
    @Test("a ballot goes into the urn and its code is spent; nothing of it is in the journal or in the state")
    func casting() throws {
        let secret = try SecretDesk(papers: 3)
        let before = try secret.desk.ledger.lastSequence()
        let state = try secret.desk.state
        let receipt = try secret.desk.ledger.castSecret(secret.codes[1], "31", in: secret.poll)
        #expect(receipt.count == 8 && receipt.split(separator: "-").map(\.count) == [2, 2, 2])
        #expect(try secret.desk.ledger.lastSequence() == before)
        #expect(try secret.desk.state == state)
        #expect(try secret.desk.state.castInSecret == [secret.poll: 1])
        #expect(try secret.desk.ledger.secretBallots(in: secret.poll) == 1)
        #expect(try secret.desk.ledger.missingSecretCodes(in: secret.poll) == [secret.codes[0], secret.codes[2]])
        #expect(try secret.desk.problems == [])
    }

    @Test("a code is spent once, and only one that was issued; a line that is no ballot spends nothing")
    func refused() throws {
        let secret = try SecretDesk(papers: 2)
        let ledger = secret.desk.ledger
        let code = secret.codes[0]
        func refusal(_ code: BallotCode, _ line: String, _ poll: ID<Poll>? = nil) -> LedgerError? {
            #expect(throws: LedgerError.self) { try ledger.castSecret(code, line, in: poll ?? secret.poll) }
        }
        #expect(refusal(code, "9") == .refused(.notABallot([.noSuchOption(9, of: 8)])))
        #expect(refusal(code, " ") == .refused(.empty))
        #expect(refusal(BallotCode { 3 }, "1") == .refused(.unknownCode(BallotCode { 3 })))
        #expect(refusal(code, "1", SampleDay.meetAgain) == .refused(.pollIs(.planned)))
        #expect(refusal(code, "1", secret.desk.clock.world.newID()) == .refused(.unknownReference))
        #expect(try ledger.secretBallots(in: secret.poll) == 0)
        _ = try ledger.castSecret(code, "x", in: secret.poll)
        #expect(refusal(code, "1") == .refused(.codeSpent(code)))
        #expect(try ledger.secretBallots(in: secret.poll) == 1)
        let open = try SecretDesk(papers: 1, isSecret: false)
        #expect(throws: LedgerError.refused(.pollIsNotSecret)) {
            try open.desk.ledger.castSecret(open.codes[0], "1", in: open.poll)
        }
    }

    @Test("ballots that come together are put in together; what is wrong with one keeps no other out")
    func castingTogether() throws {
        let secret = try SecretDesk(papers: 4)
        let ledger = secret.desk.ledger
        _ = try ledger.castSecret(secret.codes[3], "1", in: secret.poll)
        let lines = ["31", "9", "2", "1", "1"]
        let codes = [secret.codes[0], secret.codes[1], secret.codes[2], secret.codes[0], secret.codes[3]]
        let outcomes = try ledger.castSecret(
            zip(codes, lines).map { SecretPaper(code: $0, line: $1) }, in: secret.poll)
        let receipts = outcomes.compactMap { try? $0.get() }
        #expect(Set(receipts).count == 2 && receipts.allSatisfy { $0.count == 8 })
        #expect(outcomes[1] == .failure(.notABallot([.noSuchOption(9, of: 8)])))
        #expect(outcomes[3] == .failure(.codeSpent(secret.codes[0])), "a code is spent once within a batch as well")
        #expect(outcomes[4] == .failure(.codeSpent(secret.codes[3])))
        #expect(try ledger.missingSecretCodes(in: secret.poll) == [secret.codes[1]])
        let nowhere = secret.desk.clock.world.newID() as ID<Poll>
        let lost = try ledger.castSecret([SecretPaper(code: secret.codes[1], line: "1")], in: nowhere)
        #expect(lost == [.failure(.unknownReference)])
        try ledger.closeSecret(secret.poll, by: "Amina")
        let sealed = try #require(try secret.desk.state.sealed[secret.poll])
        #expect(Set(receipts).isSubset(of: Set(sealed.receipts)) && sealed.ballots.count == 3)
    }

    @Test("closing moves the ballots into the journal, sorted by their keys, under a hash, and says what they came to")
    func closing() throws {
        let secret = try SecretDesk(papers: 40)
        let lines = SecretDesk.lines(38)
        var receipts: [String] = []
        for (code, line) in zip(secret.codes.shuffled(), lines) {
            receipts.append(try secret.desk.ledger.castSecret(code, line, in: secret.poll))
        }
        let entries = try secret.desk.ledger.closeSecret(secret.poll, by: "Amina")
        #expect(entries.map(\.change.kind) == [.ballotsSealed, .pollClosed])
        #expect(Set(entries.map(\.batch)).count == 1)
        let state = try secret.desk.state
        let sealed = try #require(state.sealed[secret.poll])
        #expect(sealed.receipts == receipts.sorted())
        #expect(sealed.ballots.map(\.key) == sealed.ballots.map(\.key).sorted())
        #expect(sealed.ballots.map(\.answer).sorted() == lines.sorted())
        #expect(sealed.codes == sealed.codes.sorted() && sealed.codes.count == 38)
        #expect(state.missingCodes(of: secret.poll).count == 2)
        #expect(try state.tally(of: secret.poll).ballots == BallotAccount(valid: 38))
        #expect(try secret.desk.ledger.secretBallots(in: secret.poll) == 0)
        #expect(state.castInSecret == [:])
        #expect(try secret.desk.problems == [])

        var replayed = ProgrammeState()
        try replayed.apply(try secret.desk.ledger.entries(after: 0).map(\.change))
        #expect(replayed == state)
    }

    @Test("what is sealed stays: not reopened, not undone, nothing before it undone across it, nothing cast any more")
    func stays() throws {
        let secret = try SecretDesk(papers: 2)
        _ = try secret.desk.ledger.castSecret(secret.codes[0], "1", in: secret.poll)
        #expect(throws: LedgerError.refused(.inUse)) { try secret.desk.ledger.undo(by: "Amina", own: false) }
        try secret.desk.ledger.closeSecret(secret.poll, by: "Amina")
        #expect(throws: LedgerError.refused(.nothingToUndo)) { try secret.desk.ledger.undo(by: "Amina", own: false) }
        #expect(throws: Refusal.pollIsSealed) { try secret.desk.state.reopening(of: secret.poll) }
        #expect(throws: LedgerError.refused(.pollIs(.closed))) {
            try secret.desk.ledger.castSecret(secret.codes[1], "1", in: secret.poll)
        }
        #expect(throws: LedgerError.refused(.pollIs(.closed))) {
            try secret.desk.ledger.closeSecret(secret.poll, by: "Amina")
        }
        // Nor by a change that somebody makes by hand.
        let closed = try #require(try secret.desk.state.polls[secret.poll])
        var open = closed
        open.state = .open
        #expect(throws: LedgerError.refused(.pollIsSealed)) {
            try secret.desk.ledger.record([.poll(Revision(from: closed, to: open))], by: "Amina")
        }
        #expect(try secret.desk.problems == [])
    }

    @Test("an ordinary closing of a secret poll is refused in the file as it is in memory")
    func ordinaryClosing() throws {
        let secret = try SecretDesk(papers: 1)
        let open = try #require(try secret.desk.state.polls[secret.poll])
        var closed = open
        closed.state = .closed
        #expect(throws: LedgerError.refused(.pollIsSecret)) {
            try secret.desk.ledger.record([.poll(Revision(from: open, to: closed))], by: "Amina")
        }
        let ballot = Ballot(id: secret.desk.clock.world.newID(), poll: open.id, source: .paper, answer: "1", number: 1)
        #expect(throws: LedgerError.refused(.pollIsSecret)) {
            try secret.desk.ledger.record([.ballot(Revision(from: nil, to: ballot))], by: "Amina")
        }
    }

    @Test("a poll nobody voted in is sealed too")
    func empty() throws {
        let secret = try SecretDesk(papers: 1)
        try secret.desk.ledger.closeSecret(secret.poll, by: "Amina")
        #expect(try secret.desk.state.tally(of: secret.poll).winners == [])
        #expect(try secret.desk.problems == [])
    }
}

/// What verification says of a secret poll that somebody tampered with.
@Suite("An urn that was tampered with")
struct UrnVerificationTests {
    @Test("ballots put in or taken out, left behind, or changed under the seal")
    func faults() throws {
        func faults(_ sql: String, isClosed: Bool) throws -> [Verification.UrnFault] {
            let secret = try SecretDesk(papers: 4)
            for code in secret.codes.prefix(3) { _ = try secret.desk.ledger.castSecret(code, "12", in: secret.poll) }
            if isClosed { try secret.desk.ledger.closeSecret(secret.poll, by: "Amina") }
            try secret.desk.tamper(sql)
            return try secret.desk.problems.compactMap { if case .urn(_, let fault) = $0 { fault } else { nil } }
        }
        let key = "00000000-0000-7000-8000-000000000001"
        #expect(
            try faults("INSERT INTO urn SELECT poll_id, '\(key)', '2' FROM urn LIMIT 1", isClosed: false)
                == [.numbersDiffer(ballots: 4, codes: 3, receipts: 3)])
        #expect(
            try faults("DELETE FROM urn_receipt", isClosed: false)
                == [.numbersDiffer(ballots: 3, codes: 3, receipts: 0)])
        #expect(
            try faults("INSERT INTO urn_receipt SELECT poll_id, 'AA-AA-AA' FROM sealed_poll", isClosed: true)
                == [.numbersDiffer(ballots: 0, codes: 0, receipts: 1), .leftBehind])
        #expect(try faults("UPDATE sealed_ballot SET answer = '3'", isClosed: true) == [.sealBroken])
        #expect(try faults("DELETE FROM sealed_ballot; DELETE FROM sealed_poll", isClosed: true) == [.notSealed])
        #expect(try faults("SELECT 1", isClosed: true) == [])
    }
}
