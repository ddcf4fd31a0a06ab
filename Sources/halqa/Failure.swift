import Foundation
import Localization
import Workshop

/// Why a command stopped, as the person at the keyboard reads it: one line that says what happened, where, and what to
/// do next.
struct Failure: Error {
    /// What the shell is told.
    let status: ExitStatus
    /// What the person is told. Text from outside cannot break the line or reach the terminal raw.
    let message: String
    /// Where exactly, when there are several places: a line each, before the message.
    let details: [String]
    /// What a program is told on standard output, when it asked for JSON.
    let report: (any Encodable & Sendable)?
    /// What the system said when the answer to a command could not be written; what was asked for may well be done.
    var unanswered: String?

    /// What nobody expected, in a sentence around the system's own words.
    init(unexpected error: any Error, _ t: Localizer) {
        // Foundation's errors have sentences; of others there is the name.
        let words = error is CocoaError || error is POSIXError ? error.localizedDescription : "\(error)"
        self.init(.inputOutput, t("This was not expected: %1. Look with halqa verify.", words))
    }

    init(
        _ status: ExitStatus, _ message: String, details: [String] = [], report: (any Encodable & Sendable)? = nil
    ) {
        self.status = status
        self.message = PlainText.sentence(message)
        self.details = details.map(PlainText.sentence)
        self.report = report
    }
}
