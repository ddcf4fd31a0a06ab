import ArgumentParser
import Console
import Ledger
import Localization
import Workshop

/// A command that works on a file: it is opened before, and what goes wrong is put in words after.
protocol SessionCommand: ParsableCommand {
    var options: FileOptions { get }
    /// False for a command that has to work on a file whose tables cannot be read.
    static var readsState: Bool { get }
    func run(_ session: Session) throws
}

extension SessionCommand {
    static var readsState: Bool { true }

    mutating func run() throws {
        var session: Session?
        do {
            let opened = try Session(options, readsState: Self.readsState)
            session = opened
            try run(opened)
        } catch let error as LedgerError {
            throw Failure(error, file: options.file, session?.t ?? options.common.localizer)
        } catch let refusal as Refusal {
            throw Failure(.badData, refusal.message(session?.t ?? options.common.localizer))
        } catch let failure as Failure {
            if options.common.json, let report = failure.report { try Output.json(report) }
            throw failure
        }
    }
}

extension Failure {
    /// What a file's error means to the shell and to the person.
    init(_ error: LedgerError, file: String, _ t: Localizer) {
        let status: ExitStatus =
            switch error {
            case .noSuchFile: .noSuchFile
            case .alreadyExists: .alreadyExists
            case .notAHalqaFile, .newerVersion, .damaged, .refused: .badData
            case .networkFileSystem, .readOnly, .diskFull, .inputOutput, .outcomeUnknown: .inputOutput
            case .busy: .busy
            }
        self.init(status, error.message(file: file, t))
    }
}
