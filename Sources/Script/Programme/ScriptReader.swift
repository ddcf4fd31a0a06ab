public import Workshop
import Yams

/// Reads a script: the YAML file that a programme is made from.
///
/// One script gives one programme, with the same identifiers, on every laptop. The format is described in
/// `sessions/schema.json`; what a schema cannot say (times that overlap, prompts that are not there, a language that is
/// missing) is checked here as well. A file with mistakes is answered with all of them.
public struct ScriptReader: Sendable {
    /// Dates on which workshops start, by workshop id, instead of the script's.
    public var starts: [String: CivilDate]

    /// Whether the machine knows a time zone of that name.
    public var isZone: @Sendable (String) -> Bool

    /// Makes a reader.
    public init(starts: [String: CivilDate] = [:], isZone: @escaping @Sendable (String) -> Bool = { _ in true }) {
        self.starts = starts
        self.isZone = isZone
    }

    /// The programme that a script describes.
    /// - Parameter bytes: the file, UTF-8 with or without byte-order mark.
    /// - Throws: `ScriptProblems`: every mistake of the script with its place, not the first one alone.
    public func read(_ bytes: [UInt8]) throws(ScriptProblems) -> Programme {
        let document = YAMLDocument(bytes)
        var parser = ScriptParser(problems: document.problems, isZone: isZone)
        let outline = document.root.map { parser.outline($0, starts: starts) }
        guard let outline, parser.problems.isEmpty else { throw ScriptProblems(parser.problems) }
        return outline.programme()
    }

    /// One day by itself, as a script writes it, to be added to a plan. Its ids are none that a plan keeps.
    /// - Parameters:
    ///   - bytes: the file, UTF-8 with or without byte-order mark.
    ///   - programme: the plan, whose languages its texts come in.
    ///   - date: when it is, unless it says so itself.
    /// - Throws: `ScriptProblems`, with every mistake and its place.
    public func readDay(_ bytes: [UInt8], of programme: Programme, on date: CivilDate) throws(ScriptProblems) -> Day {
        let document = YAMLDocument(bytes)
        var parser = ScriptParser(problems: document.problems, isZone: isZone)
        parser.languages = programme.languages
        parser.gridCodes = (programme.grids ?? []).map(\.code)
        parser.vocabularyCodes += (programme.vocabularies ?? []).filter { $0.use == .lines }.map(\.code)
        parser.activityCodes = programme.workshops.flatMap(\.days).flatMap(\.activities).map(\.code)
        let outline = document.root.map { parser.dayAlone($0) }
        guard let outline, parser.problems.isEmpty else { throw ScriptProblems(parser.problems) }
        return outline.day(under: "day", date: outline.date ?? date)
    }

    /// Whether a file holds grids alone, to be put beside a plan: it is no script that a programme is made from.
    public static func isOfGrids(_ bytes: [UInt8]) -> Bool {
        guard let root = YAMLDocument(bytes).root?.mapping else { return false }
        let keys = Set(root.compactMap(\.key.string))
        return keys.contains("grids") && keys.isDisjoint(with: ["days", "workshops"])
    }

    /// Grids in a file of their own, to be put beside a plan: a label's criteria, say, or a new edition of them.
    /// - Parameters:
    ///   - bytes: the file, UTF-8 with or without byte-order mark.
    ///   - programme: the plan, whose languages its texts come in.
    /// - Throws: `ScriptProblems`, with every mistake and its place.
    public func readGrids(_ bytes: [UInt8], of programme: Programme) throws(ScriptProblems) -> [Grid] {
        let document = YAMLDocument(bytes)
        var parser = ScriptParser(problems: document.problems, isZone: isZone)
        parser.languages = programme.languages
        let grids = document.root.map { parser.gridFile($0) }
        guard let grids, parser.problems.isEmpty else { throw ScriptProblems(parser.problems) }
        return grids
    }
}
