import Localization
import Papers
import Reports
import Workshop

/// A paper that was written, as JSON.
private struct WrittenPaper: Encodable, Sendable {
    var output: String
    var pages: Int?
}

extension Session {
    /// Says where a paper was written and how long it is; nothing where it went to standard output or into a pipe, whose
    /// reader takes what comes for the paper.
    /// - Parameter pages: nil for what has none.
    func answer(writtenTo path: String, pages: Int? = nil) throws {
        guard path != PaperFile.standardOutput, !PaperFile.isStream(path) else { return }
        try answer(WrittenPaper(output: path, pages: pages), [t.written(to: PlainText(path), pages: pages)])
    }
}
