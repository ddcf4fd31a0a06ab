import Console
import Desk
import Foundation
import Localization
import Storage
import Workshop

// Telephones, beside the keys: halqa-gateway in a process of its own, which shares nothing with the console but the file. What it says of
// itself lies in this laptop's memory, so that every console on the file shows it, whoever started it. Opening, reading and the signal
// are calls of the system that are given values and keep no pointer.
extension ConsoleRunner {
    private static let restBetweenLooks = Duration.seconds(1)

    /// Starts it.
    /// - Throws: `Failure` where it is not built or cannot be started.
    func switchTelephonesOn() throws -> [Action] {
        guard let program = ServeCommand.program else { throw ServeCommand.notBuilt(state.t) }
        guard let log = TelephonePost.log(of: desk.path, in: places.state) else { return [] }
        try Places.makeFolder(Storage.folder(of: log))
        let descriptor = unsafe open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw ServeCommand.notStarted(program, errno, state.t) }
        defer { close(descriptor) }
        do {
            telephonesProcess = try ChildProcess.launch(
                program, [desk.path, "--lang", state.t.language.code],
                environment: ProcessInfo.processInfo.environment, log: descriptor)
        } catch {
            guard case .notStarted(let cause) = error else { return [] }
            throw ServeCommand.notStarted(program, cause, state.t)
        }
        lookedForTelephones = nil
        return [.telephones(.starting)]
    }

    /// Stops it, whoever started it: nothing that was said to be counted is lost.
    @discardableResult
    func switchTelephonesOff() -> [Action] {
        let process = TelephonePost.status(of: desk.path, in: places.state)?.process ?? telephonesProcess
        if let process { kill(process, SIGTERM) }
        telephonesProcess = nil
        return [.telephones(nil)]
    }

    /// Stops it where this console started it and is left on purpose. Where the console is cut off, by a terminal that was closed or
    /// by the system, telephones go on: who is voting had no part in it.
    func leaveTelephones() {
        if telephonesProcess != nil { switchTelephonesOff() }
    }

    /// How telephones stand, looked at once a second.
    func telephones() -> [Action] {
        let now = ContinuousClock().now
        if let lookedForTelephones, lookedForTelephones.duration(to: now) < Self.restBetweenLooks { return [] }
        lookedForTelephones = now
        var actions: [Action] = []
        let status = TelephonePost.status(of: desk.path, in: places.state)
        if let own = telephonesProcess, ChildProcess.hasEnded(own) {
            telephonesProcess = nil
            if status == nil { actions.append(.failed(whyTelephonesEnded)) }
        }
        let word = status.map {
            TelephonesWord.on(
                address: $0.address.map { PlainText($0) }, connected: $0.connected, wrongCodes: $0.wrongCodes)
        }
        let shown = word ?? (telephonesProcess == nil ? nil : state.telephones)
        return shown == state.telephones ? actions : [.telephones(shown)] + actions
    }

    /// What it said last.
    private var whyTelephonesEnded: String {
        let said = TelephonePost.log(of: desk.path, in: places.state).flatMap { Places.note($0) } ?? ""
        guard let last = said.split(whereSeparator: \.isNewline).last else { return state.t("Telephones are off.") }
        return state.t("Telephones are off: %1", PlainText(String(last)))
    }
}
