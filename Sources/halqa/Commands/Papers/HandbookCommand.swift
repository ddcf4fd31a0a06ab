public import ArgumentParser
import Foundation
import Localization
import Papers
public import Reports
import Words
import Workshop

/// `halqa handbook`: two pages for each role, to be printed.
struct HandbookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handbook",
        abstract: "Two pages for each role: what to do, the keys, and what to do when something goes wrong.",
        discussion: """
            The roles are facilitator, note-taker and organiser; all of them where none is named. It is written as .pdf or \
            .html, or printed as text. No file of a programme is needed.
            """)

    @Argument(help: "Whom it is for: facilitator, note-taker or organiser.") var roles: [HandbookPaper.Role] = []
    @Option(help: "The file to write to: .pdf, .html or .txt.", completion: .file()) var output: String?
    @Flag(help: "Replace the file that --output names, if it is there.") var force = false
    @OptionGroup var common: CommonOptions

    /// What was written, as JSON.
    private struct Report: Encodable {
        var output: PlainText
        var pages: Int?
    }

    func run() throws {
        let t = common.localizer
        let paper = HandbookPaper(withKeys: roles.isEmpty ? HandbookPaper.Role.allCases : roles, t)
        guard let output else { return try Output.write(paper.text(TextLayout.text(t))) }
        try PaperFile.checkEnding(of: output, among: [.pdf, .html, .text].flatMap(\SummaryFormat.endings), t)
        var pages: Int?
        switch SummaryFormat(fileName: output) {
        case .pdf?, .html?:
            let form: HandbookPaper.Form = SummaryFormat(fileName: output) == .pdf ? .pdf : .html
            do {
                let made = try paper.output(form)
                pages = made.pages
                try PaperFile.write(made.data, to: output, replacing: force, t)
            } catch let error as PaperError {
                throw Failure(error, t)
            }
        case .text?, .markdown?, .json?, .csv?, .xlsx?, nil:
            try PaperFile.write(
                Data(paper.text(TextLayout.text(t, isForFile: true)).utf8), to: output, replacing: force, t)
        }
        if common.json { return try Output.json(Report(output: PlainText(output), pages: pages)) }
        try Output.line(t.written(to: PlainText(output), pages: pages))
    }
}

extension HandbookPaper.Role: ExpressibleByArgument {}
