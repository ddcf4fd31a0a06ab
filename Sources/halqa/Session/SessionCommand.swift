import ArgumentParser
import Ledger
import Localization
import Words
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
            if let session, session.hasRecorded, let kept = failure.kept(session.t) { return Output.complain(kept) }
            throw failure
        }
    }
}

extension Failure {
    /// What is said in place of a failure to answer once the thing itself is done: whoever takes it for undone does it
    /// twice.
    /// - Returns: nil for any other failure.
    func kept(_ t: Localizer) -> Failure? {
        unanswered.map { cause in
            Failure(
                .success,
                t("This is done and kept; only the answer cannot be written: %1. Do not repeat the command.", cause))
        }
    }

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
