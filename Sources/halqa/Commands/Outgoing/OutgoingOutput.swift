public import ArgumentParser
import Localization
public import Papers
import Reports
import Workshop

/// Where what goes out of the room is written.
struct OutgoingOutput: ParsableArguments {
    @Option(
        help:
            "The file or folder to write to, - for standard output (otherwise one named after programme and workshop).",
        completion: .file())
    var output: String?
    @Flag(help: "Replace the file, if it is there.") var force = false

    /// The form that was asked for, else the one that the file's name ends in, else the usual one.
    func form(_ asked: OutgoingForm?, of kind: OutgoingKind, _ t: Localizer) throws -> OutgoingForm {
        let named = output.flatMap { output in kind.forms.first { output.lowercased().hasSuffix("." + $0.rawValue) } }
        let form = asked ?? named ?? kind.forms[0]
        if asked == nil, let output, !form.isFolder {
            try PaperFile.checkEnding(of: output, among: kind.forms.map(\.rawValue), t)
        }
        guard kind.forms.contains(form) else { throw Failure(PaperError.notThatForm(kind), t) }
        return form
    }

    /// Makes it, writes it, and says where it is and what was left out.
    func write(_ request: OutgoingRequest, _ session: Session) throws {
        let t = session.t
        let made: SummaryOutput
        let remark: String?
        do {
            made = try request.output(from: session.state, world: session.world) {
                TextLayout.text($0, isForFile: true)
            }
            remark = try request.remark(from: session.state, world: session.world)
        } catch {
            throw Failure(error, t)
        }
        let path = output ?? made.name
        try PaperFile.check(path, request.form.isFolder ? .csv : request.form == .pdf ? .pdf : .text, t)
        try PaperFile.write(made, to: path, replacing: force, t)
        guard path != PaperFile.standardOutput else { return }
        try session.answer(
            OutgoingReport(output: path, pages: made.pages, remark: remark),
            [t.written(to: PlainText(path), pages: made.pages)] + (remark.map { [$0] } ?? []))
    }
}

/// What was written, as JSON.
private struct OutgoingReport: Encodable, Sendable {
    var output: String
    var pages: Int?
    var remark: String?
}

extension OutgoingForm: ExpressibleByArgument {}

extension Session {
    /// The workshop that is named; without a name the whole programme, for which the only workshop stands as well.
    func outgoingScope(_ workshop: String?) throws -> SummaryRequest.Scope {
        let all = try programme().workshops
        if workshop == nil, all.count > 1 { return .programme }
        return .workshop(try self.workshop(workshop).id)
    }
}
