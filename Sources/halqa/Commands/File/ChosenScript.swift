import Foundation
import Localization
import Script
import Words
import Workshop

/// The script that a programme is to be made from, by its path or its name.
struct ChosenScript {
    /// Where it lies.
    let path: String
    private let bytes: [UInt8]
    private let t: Localizer

    /// Finds it, and reads its bytes.
    /// - Throws: where there is none, and for a file of criteria alone, in words that say which scripts there are.
    init(_ name: String, _ places: Places, _ t: Localizer) throws(Failure) {
        guard let path = places.script(name) else { throw Self.unknown(name, places, t) }
        self.path = path
        self.t = t
        bytes = try InputFile.read(path, t)
        if ScriptReader.isOfGrids(bytes) {
            throw Failure(
                .badData,
                t(
                    "%1 holds criteria and no days: no programme is made of it. It goes beside one: halqa grid FILE add %1",
                    PlainText(path)))
        }
    }

    /// What the script says.
    /// - Parameter starts: when workshops begin, instead of the script's dates.
    /// - Throws: every mistake, with its place.
    func programme(starts: [String: CivilDate] = [:]) throws(Failure) -> Programme {
        do {
            return try ScriptReader(starts: starts, isZone: Zones.isKnown).read(bytes)
        } catch {
            throw failure(error.problems)
        }
    }

    private func failure(_ problems: [ScriptProblem]) -> Failure {
        // What was asked for on the command line is no mistake of the script.
        let unknown = problems.filter { if case .unknownWorkshop = $0.kind { true } else { false } }
        if !unknown.isEmpty, unknown.count == problems.count {
            return Failure(
                .badData, unknown.map { $0.message(t) }.joined(separator: " ") + " " + t("No file was made."))
        }
        let details = problems.map { "\(path):\($0.line):\($0.column): \($0.message(t))" }
        return Failure(
            .badData,
            t.plural(
                "%2: %1 mistake. No file was made; correct it and repeat the command.",
                "%2: %1 mistakes. No file was made; correct them and repeat the command.", details.count,
                PlainText(path)), details: details)
    }

    private static func unknown(_ script: String, _ places: Places, _ t: Localizer) -> Failure {
        let name = PlainText(script)
        let names = places.scripts.map(\.name)
        if names.isEmpty {
            return Failure(
                .noSuchFile, t("There is no script “%1”, and none is installed. Give a path: --script my.yaml.", name))
        }
        let meant = Spelling.nearest(to: script, among: names.map { ([$0], $0) })
        let hint = meant.map { " " + t("Did you mean %1?", $0) } ?? ""
        return Failure(
            .noSuchFile,
            t("There is no script “%1”; there are: %2. See: halqa new --list.", name, t.series(names)) + hint)
    }
}
