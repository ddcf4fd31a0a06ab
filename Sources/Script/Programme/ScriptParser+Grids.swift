import Tally
import Workshop
import Yams

extension ScriptParser {
    /// The grids of a script, or of a file of its own.
    mutating func grids(_ node: Node?) -> [Grid]? {
        guard let node else { return nil }
        var siblings: [String: Int] = [:]
        let grids = items(node, count: 1...50).map { grid($0, among: &siblings) }
        gridCodes = grids.map(\.code)
        return grids
    }

    /// Grids that stand beside a script: `languages` and `grids`.
    mutating func gridFile(_ root: Node) -> [Grid] {
        let fields = fields(root, known: ["halqa", "grids"], required: ["halqa", "grids"])
        _ = value(fields["halqa"], .version(Self.version)) { $0 == "\(Self.version)" ? $0 : nil }
        return grids(fields["grids"]) ?? []
    }

    private mutating func grid(_ node: Node, among siblings: inout [String: Int]) -> Grid {
        let fields = fields(
            node,
            known: [
                "id", "version", "title", "of", "by", "levels", "criteria", "themes", "weights", "classes", "valid",
                "sources",
            ],
            required: ["id", "title", "of", "by", "criteria"])
        let code = identifier(fields["id"], among: &siblings)
        let levels = self.levels(fields["levels"])
        let themes = self.themes(fields["themes"])
        let classes = gridClasses(fields["classes"])
        var grid = Grid(
            code: code, edition: number(fields["version"], in: 1...999) ?? 1, title: texts(fields["title"]),
            subject: oneOf(Grid.Subject.allCases, fields["of"]) ?? .person,
            rater: oneOf(Grid.Rater.allCases, fields["by"]) ?? .assessor, levels: levels, criteria: [], themes: themes,
            vote: vote(fields["weights"]), classes: classes.map(\.value),
            validity: value(fields["valid"], .period, Period.init),
            sources: fields["sources"].map { texts($0) } ?? LocalizedText([:]))
        if grid.vote != nil, themes.isEmpty {
            note(.keyNeeded("themes", by: "weights"), at: fields.place(of: "weights"))
        }
        if grid.rater == .themselves, grid.subject != .person {
            note(.keyNotAllowed("by: themselves", by: "of: \(grid.subject.rawValue)"), at: fields.place(of: "by"))
        }
        var codes: [String: Int] = [:]
        grid.criteria = items(fields["criteria"], count: Grid.counts).map { criterion($0, of: grid, among: &codes) }
        for index in classes.indices { grid.classes[index].floors = floors(classes[index].floors, of: grid) }
        for (lower, higher) in zip(classes, classes.dropFirst()) where higher.value.from < lower.value.from {
            note(.classNotAbove(higher.value.code, below: lower.value.code), at: higher.place)
        }
        return grid
    }

    private mutating func criterion(_ node: Node, of grid: Grid, among siblings: inout [String: Int]) -> Grid.Criterion
    {
        let scales = ["levels", "points", "fulfilled", "unit", "words"]
        let fields = fields(
            node, known: ["id", "text", "better", "theme", "mandatory", "evidence", "asks"] + scales,
            required: ["id", "text"])
        let given = scales.filter { fields[$0] != nil && !($0 == "levels" && fields["points"] != nil) }
        for other in given.dropFirst() { note(.keyNotAllowed(other, by: given[0]), at: fields.place(of: other)) }
        let scale: Grid.Scale =
            if fields["levels"] != nil {
                .levels(levels(fields["levels"]))
            } else if fields["points"] != nil {
                .points(points(fields["points"]) ?? 1)
            } else if fields["unit"] != nil {
                .figure(unit: texts(fields["unit"]), better: oneOf(Grid.Better.allCases, fields["better"]))
            } else if fields["words"] != nil, flag(fields["words"]) == true {
                .words
            } else if grid.levels.isEmpty || flag(fields["fulfilled"]) == true {
                .fulfilled
            } else {
                .common
            }
        if fields["better"] != nil, fields["unit"] == nil {
            note(.keyNeeded("unit", by: "better"), at: fields.place(of: "better"))
        }
        let themes = grid.themes.map(\.code)
        if !themes.isEmpty, fields["theme"] == nil { note(.keyNeeded("theme", by: "themes"), at: fields.place) }
        var mandatoryFrom: String?
        if let mandatory = fields["mandatory"] {
            let classes = grid.classes.map(\.code)
            if classes.isEmpty { note(.keyNeeded("classes", by: "mandatory"), at: fields.place(of: "mandatory")) }
            let word = word(of: ["true", "false"] + classes, mandatory)
            mandatoryFrom = word == "true" ? classes.first : word == "false" ? nil : word
        }
        return Grid.Criterion(
            identifier(fields["id"], among: &siblings), texts(fields["text"]), scale,
            theme: fields["theme"].flatMap { word(of: themes, $0) }, mandatoryFrom: mandatoryFrom,
            needsEvidence: word(of: ["required"], fields["evidence"]) != nil,
            asksTask: word(of: ["falls-to-me"], fields["asks"]) != nil)
    }

    private mutating func levels(_ node: Node?) -> [Grid.Level] {
        guard let node else { return [] }
        var last: Int?
        return items(node, count: 2...20).map { item in
            let fields = fields(item, known: ["value", "text"], required: ["value", "text"])
            let value = number(fields["value"], in: 0...1_000)
            if let value, let before = last, value <= before {
                let found = ScriptProblem.Found.value(.excerpt("\(value)"))
                note(.expected(.number(before + 1...1_001), found: found, nearest: nil), at: fields.place(of: "value"))
            }
            last = value ?? last
            return Grid.Level(value ?? 0, texts(fields["text"]))
        }
    }

    private mutating func themes(_ node: Node?) -> [Grid.Theme] {
        guard let node else { return [] }
        var siblings: [String: Int] = [:]
        return items(node, count: 1...50).map { item in
            let fields = fields(item, known: ["id", "title", "weight"], required: ["id", "title"])
            return Grid.Theme(
                code: identifier(fields["id"], among: &siblings), title: texts(fields["title"]),
                weight: number(fields["weight"], in: 1...1_000))
        }
    }

    /// `{from: network/label}`: an activity and a poll of it.
    private mutating func vote(_ node: Node?) -> Grid.Vote? {
        guard let node else { return nil }
        let fields = fields(node, known: ["from"], required: ["from"])
        return value(fields["from"], .pollPath) { text in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, parts.allSatisfy({ Label.isOne($0) }) else { return nil }
            return Grid.Vote(activity: parts[0], poll: parts[1])
        }
    }

    private struct ReadClass {
        var value: Grid.Class
        var floors: Node?
        var place: Place
    }

    private mutating func gridClasses(_ node: Node?) -> [ReadClass] {
        guard let node else { return [] }
        var siblings: [String: Int] = [:]
        return items(node, count: 1...10).map { item in
            let fields = fields(item, known: ["id", "title", "from", "floors"], required: ["id", "title", "from"])
            let from = value(fields["from"], .share) { text -> Fraction? in
                guard let share = Fraction(text), share >= 0, share <= 1 else { return nil }
                return share
            }
            return ReadClass(
                value: Grid.Class(
                    code: identifier(fields["id"], among: &siblings), title: texts(fields["title"]), from: from ?? 0),
                floors: fields["floors"], place: fields.place)
        }
    }

    /// The most points: `4`, or `0-4`.
    private mutating func points(_ node: Node?) -> Int? {
        value(node, .number(Grid.points)) { text in
            Int(text.hasPrefix("0-") ? String(text.dropFirst(2)) : text).flatMap { Grid.points.contains($0) ? $0 : nil }
        }
    }

    /// The least values that a class asks for, of criteria that give values.
    private mutating func floors(_ node: Node?, of grid: Grid) -> [String: Int] {
        guard let node else { return [:] }
        let valued = grid.criteria.filter { grid.most(of: $0) != nil }
        let fields = fields(node, known: valued.map(\.code))
        var floors: [String: Int] = [:]
        for criterion in valued {
            floors[criterion.code] = number(fields[criterion.code], in: 1...(grid.most(of: criterion) ?? 1))
        }
        return floors
    }
}
