import Localization
import Script
import Workshop

/// The scripts that a programme can be made from without naming a folder.
struct ScriptList {
    private var scripts: [ScriptReport]
    private let t: Localizer

    /// Looks for them, and into them.
    init(_ places: Places, _ t: Localizer) {
        self.t = t
        scripts = places.scripts.map { found in
            var report = ScriptReport(name: PlainText(found.name), path: PlainText(found.path))
            do {
                let bytes = try InputFile.read(found.path, t)
                let programme = try ScriptReader(isZone: Zones.isKnown).read(bytes)
                report.title = programme.title.text(in: t.textLanguage, fallback: programme.languages)
                report.workshops = programme.workshops.map(\.code)
            } catch let failure as Failure {
                report.problem = failure.message
            } catch let problems as ScriptProblems {
                report.problem = t.plural("%1 mistake in it", "%1 mistakes in it", problems.problems.count)
            } catch {
                report.problem = Failure(unexpected: error, t).message
            }
            return report
        }
    }

    /// Says which there are.
    func answer(asJSON: Bool) throws {
        if asJSON { return try Output.json(["scripts": scripts]) }
        if scripts.isEmpty {
            return try Output.line(t("No script was found. Give a path: halqa new FILE --script my.yaml."))
        }
        for script in scripts {
            let what = script.title.map { "\($0)" } ?? script.problem ?? ""
            try Output.line(t.parts([script.name.string, what, script.path.string].filter { !$0.isEmpty }))
        }
    }
}

/// A script, as JSON.
private struct ScriptReport: Encodable {
    var name: PlainText
    var path: PlainText
    var title: PlainText?
    var workshops: [String]?
    /// Why it cannot be read.
    var problem: String?
}
