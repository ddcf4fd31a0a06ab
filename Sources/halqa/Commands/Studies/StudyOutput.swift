import ArgumentParser
import Localization
import Papers
import Reports
import Workshop

/// In which form a paper that looks further than one day is made, and where it is written.
struct StudyOutput: ParsableArguments {
    @Option(help: "text, markdown, html, pdf, json, csv or xlsx.") var format: SummaryFormat?
    @Flag(help: "Put two languages beside each other, in a PDF or HTML.") var sideBySide = false
    @Option(help: "The file to write to; - for standard output.", completion: .file()) var output: String?
    @Flag(help: "Replace the file that --output names, if it is there.") var force = false

    /// Makes the paper, and writes it or says it.
    func write(_ content: StudyRequest.Content, _ common: CommonOptions, _ session: Session) throws {
        let form = format ?? (common.json ? .json : output.flatMap { SummaryFormat(fileName: $0) } ?? .text)
        if let output {
            let isNamed = format != nil || common.json
            try PaperFile.checkEnding(of: output, as: form, isNamed: isNamed, session.t)
        }
        if common.json, form != .json {
            throw Failure(.usage, session.t("--json and --format %1 exclude each other.", form.rawValue))
        }
        let languages = common.languages.map { Localizer(language: $0, digits: session.t.digits) }
        let request = StudyRequest(
            content, form, in: languages.isEmpty ? [session.t] : languages, isSideBySide: sideBySide)
        do {
            let path =
                try output ?? (form.isText ? PaperFile.standardOutput : request.fileName(in: session.state))
            let isForFile = path != PaperFile.standardOutput
            try PaperFile.check(path, form, session.t)
            let made = try request.output(from: session.state, world: session.world) {
                TextLayout.text($0, isForFile: isForFile)
            }
            try PaperFile.write(made, to: path, replacing: force, session.t)
            try session.answer(writtenTo: path, pages: made.pages)
        } catch let error as PaperError {
            throw Failure(error, session.t)
        }
    }
}
