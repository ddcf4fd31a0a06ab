import Console
import Desk
import Exchange
import Foundation
import Ledger
import Workshop

// The exchange with a server, beside the keys: `halqa sync` in a process of its own, which the console follows like any other that writes
// into the file. Without a connection nothing is said but how much is to be sent.
extension ConsoleRunner {
    /// So long it rests after it began; where there is something to send, not as long.
    private static let (rest, restBeforeSending) = (Duration.seconds(120), Duration.seconds(15))
    /// So long it may take, in seconds.
    private static let longest = 1800

    /// What came of the exchange, and how much is to be sent; begins the next one when it is time.
    func exchanged() -> [Action] {
        guard let server, !state.isRehearsal, !desk.ledger.isReadOnly, desk.ledger.newerVersion == nil else {
            return []
        }
        var actions = exchange.fetch()
        if !actions.isEmpty { exchanging.isOn = false }
        let path = places.acknowledged(of: desk.path, by: server)
        if countedForExchange != desk.snapshot.sequence {
            countedForExchange = desk.snapshot.sequence
            if let word = Self.word(Acknowledged(at: path), (try? desk.ledger.vector()) ?? [:]) {
                actions.append(.exchanged(word))
            }
        }
        let now = ContinuousClock().now
        let rest: Duration = if case .toSend = state.exchange { Self.restBeforeSending } else { Self.rest }
        if !exchanging.isOn, exchanging.began.map({ $0.duration(to: now) > rest }) ?? true { begin(server, path, now) }
        return actions
    }

    private func begin(_ server: String, _ path: String, _ now: ContinuousClock.Instant) {
        exchanging = (now, true)
        let arguments = ["sync", desk.path, "--json", "--as", desk.operatorName.string]
        let (file, device, world) = (desk.path, desk.device, self.world)
        exchange.start { job in
            _ = try? ChildProcess.run(
                "/proc/self/exe", arguments, environment: ProcessInfo.processInfo.environment, seconds: Self.longest,
                isStopped: { job.isStopped })
            let vector = try? Desk(file, by: "", device: device, world: world, patience: 5, readsState: false).ledger
                .vector()
            return [.exchanged(Self.word(Acknowledged(at: path), vector ?? [:]) ?? .toSend(0))]
        }
    }

    /// What is to be said; nil where nothing was ever exchanged and there is nothing to send.
    private static func word(_ acknowledged: Acknowledged, _ vector: [String: Int]) -> ExchangeWord? {
        let count = acknowledged.unsent(of: vector)
        if count > 0 { return .toSend(count) }
        return acknowledged.at.map { .inStep(Instant(milliseconds: $0)) }
    }
}
