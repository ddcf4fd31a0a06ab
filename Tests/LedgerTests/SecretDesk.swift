import Foundation
import Ledger
import Tally
import TestSupport
import Workshop

/// A file with a secret poll in it that is open, and papers for it.
struct SecretDesk {
    let desk: Desk
    let poll: ID<Poll>
    /// The codes on the papers, in the order in which they lie in the pile.
    let codes: [BallotCode]

    init(papers: Int, method: VotingMethod = .irv, isSecret: Bool = true) throws {
        desk = try Desk(at: .morning)
        poll = desk.clock.world.newID()
        let poll = Poll(
            id: poll, activity: SampleDay.priorities, code: "secret", question: LocalizedText(same: "Whom?"),
            rules: PollRules(method: method, majority: .simple, isSecret: isSecret),
            options: (1...8).map { PollOption(text: LocalizedText(same: PlainText("candidate \($0)"))) })
        let world = desk.clock.world
        try desk.record { try $0.creation(of: poll) }
        try desk.record { try $0.issuing(papers, in: poll.id, id: world.newID(), random: world.random) }
        try desk.record { try $0.opening(of: poll.id, at: world.now(), random: world.random) }
        codes = try desk.state.issuedCodes(of: poll.id)
    }

    /// So many different rankings of eight candidates, in an order that means nothing.
    static func lines(_ count: Int) -> [String] {
        var random = SplitMix64(seed: 11)
        var lines: Set<String> = []
        while lines.count < count { lines.insert((1...8).shuffled(using: &random).map(String.init).joined()) }
        return lines.sorted().shuffled(using: &random)
    }

    /// The bytes of the file, and of what lies beside it.
    var bytes: Data {
        get throws {
            let beside = (try? Data(contentsOf: URL(filePath: desk.path + "-journal"))) ?? Data()
            return try Data(contentsOf: URL(filePath: desk.path)) + beside
        }
    }

    /// In which order texts stand in the file: for each the places where it stands.
    func places(of texts: [String]) throws -> [[Int]] {
        let bytes = try bytes
        return texts.map { text in
            var places: [Int] = []
            var from = bytes.startIndex
            while let range = bytes.range(of: Data(text.utf8), in: from..<bytes.endIndex) {
                places.append(range.lowerBound)
                from = range.upperBound
            }
            return places
        }
    }
}
