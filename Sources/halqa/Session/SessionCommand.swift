import ArgumentParser
import Desk
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

    mutating func run() throws { try runInSession() }

    /// Opens the file, does the command's work on it, and puts what goes wrong in words.
    func runInSession() throws {
        var session: Session?
        do {
            let opened = try Session(options, readsState: Self.readsState)
            session = opened
            defer { opened.desk.leave(opened.places.knownFiles) }
            try run(opened)
        } catch LedgerError.damaged(let cause) where !Self.readsState {
            // Verify and backup themselves cannot go on: nobody is sent back to them.
            let t = session?.t ?? options.common.localizer
            throw Failure(
                .badData,
                t("%1 is damaged: %2.", PlainText(options.file), PlainText(cause)) + " "
                    + LedgerError.advice(options.file, Places(), t))
        } catch let error as LedgerError {
            let failure = Failure(error, file: options.file, session?.t ?? options.common.localizer)
            // It is done, whoever can read it: whoever repeats what failed does not do it twice.
            if case .keptUnread = error { return Output.complain(failure) }
            throw failure
        } catch let refusal as Refusal {
            throw Failure(.badData, refusal.message(session?.t ?? options.common.localizer))
        } catch let failure as Failure {
            if options.common.json, let report = failure.report { try Output.json(report) }
            if let session, session.desk.hasRecorded, let kept = failure.kept(session.t) {
                return Output.complain(kept)
            }
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
        self.init(Self.status(error), error.message(file: file, t))
    }

    /// What the error of a file that was only to be read means: another laptop's, or one of several.
    init(_ error: LedgerError, input file: String, _ t: Localizer) {
        self.init(Self.status(error), error.message(input: file, t))
    }

    private static func status(_ error: LedgerError) -> ExitStatus {
        switch error {
        case .noSuchFile, .notPut(_, .noSuchFile): .noSuchFile
        case .alreadyExists: .alreadyExists
        case .notAHalqaFile, .newerVersion, .damaged, .refused: .badData
        case .replaced: .inputOutput
        case .networkFileSystem, .readOnly, .diskFull, .inputOutput, .keptUnread, .outcomeUnknown, .notPut: .inputOutput
        case .busy: .busy
        }
    }
}
