import Foundation
import Localization
import Reports
import Storage
import Workshop

/// The two streams a command speaks on: results on standard output, what went wrong on standard error.
enum Output {
    /// Writes a line of result. Text from outside is `PlainText` long before it comes here.
    static func line(_ text: String) throws(Failure) {
        try write(text + "\n")
    }

    /// Writes one JSON value: keys in alphabetical order, so that two runs can be compared.
    static func json(_ value: some Encodable) throws(Failure) {
        guard let text = try? JSONRendering.render(value) else {
            throw Failure(.inputOutput, Account.localizer("The result cannot be written as JSON. Ask for it as text."))
        }
        try raw(text)
    }

    /// Writes text for whoever reads it: on a terminal that does not order right-to-left text, in the order in which it is read.
    /// A full disk behind a redirection is a failure, not a shorter result.
    static func write(_ text: String) throws(Failure) {
        try raw(TerminalLines.output?.sent(text) ?? text)
    }

    /// Writes text as it is: for a program, for a reader of screens, and where it was ordered already.
    static func raw(_ text: String) throws(Failure) {
        try write(Data(text.utf8))
    }

    /// Writes bytes as they are, such as a PDF's.
    static func write(_ data: Data) throws(Failure) {
        guard send(data, to: STDOUT_FILENO) else {
            let cause = unsafe String(cString: strerror(errno))
            var failure = Failure(
                .inputOutput,
                Account.localizer("The answer cannot be written: %1. Look at where standard output goes.", cause))
            failure.unanswered = cause
            throw failure
        }
    }

    /// Writes a line about one of many things that went wrong; the others go on.
    static func complain(line: String) {
        complain([PlainText(line).string])
    }

    /// Writes what went wrong: its details, a line each, and the line that says what happened and what to do.
    static func complain(_ failure: Failure) {
        complain(failure.details + ["halqa: " + failure.message])
    }

    private static func complain(_ lines: [String]) {
        let text = lines.map { $0 + "\n" }.joined()
        _ = send(Data((TerminalLines.errors?.sent(text) ?? text).utf8), to: STDERR_FILENO)
    }

    /// Writes all of it.
    /// - Returns: false when that was not possible; `errno` says why.
    static func send(_ data: Data, to descriptor: Int32) -> Bool {
        Storage.write(data, to: descriptor)
    }
}
