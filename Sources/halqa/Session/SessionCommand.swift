import ArgumentParser
import Console
import Ledger
import Localization
import Workshop

/// A command that works on a file: it is opened before, and what goes wrong is put in words after.
protocol SessionCommand: ParsableCommand {
    var options: FileOptions { get }
    func run(_ session: Session) throws
}

extension SessionCommand {
    mutating func run() throws {
        let file = options.file
        let t = options.common.localizer
        do {
            try run(try Session(options))
        } catch let error as LedgerError {
            throw Failure(error, file: file, t)
        } catch let refusal as Refusal {
            throw Failure(.badData, refusal.message(t))
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
