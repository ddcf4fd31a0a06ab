import Workshop
import Yams

extension ScriptParser {
    /// The version of the format that is read here.
    static let version = 1

    /// The whole script.
    mutating func outline(_ root: Node, starts: [String: CivilDate]) -> ScriptOutline {
        let keys = ["halqa", "programme", "categories", "workshops", "days"]
        let fields = fields(root, known: keys, required: ["halqa", "programme", "workshops", "days"])
        _ = value(fields["halqa"], .version(Self.version)) { $0 == "\(Self.version)" ? $0 : nil }
        let programme = self.fields(
            fields["programme"], known: ["id", "title", "languages", "zone"], required: ["id", "title", "languages"])
        // First of all, since every text in the file is held against them.
        languages = declaredLanguages(programme["languages"])
        var roots: [String: Int] = [:]
        let outline = ScriptOutline(
            code: identifier(programme["id"], among: &roots), title: texts(programme["title"]),
            languages: languages ?? [], categories: categories(fields["categories"]),
            workshops: workshops(fields["workshops"], starts: starts), days: days(fields["days"]),
            zone: zone(programme["zone"]))
        noteDatesOutOfRange(outline, at: fields.place(of: "workshops"))
        return outline
    }

    /// The fields of a mapping that may be missing; then it has none, and that was noted already.
    mutating func fields(_ node: Node?, known: [String], required: [String]) -> Fields {
        guard let node else { return Fields(place: .start) }
        return fields(node, known: known, required: required)
    }

    private mutating func declaredLanguages(_ node: Node?) -> [String]? {
        var seen: [String: Int] = [:]
        var languages: [String] = []
        let items = items(node, count: 1...20)
        for item in items {
            guard let code = language(item) else { continue }
            noteUnlessFirst(code, item, among: &seen)
            languages.append(code)
        }
        // One that cannot be read would make every text look wrong.
        return !items.isEmpty && languages.count == items.count ? languages : nil
    }

    private mutating func categories(_ node: Node?) -> [Category] {
        var siblings: [String: Int] = [:]
        return items(node, count: 1...100).map { item in
            let fields = fields(item, known: ["id", "title", "quota"], required: ["id", "title"])
            return Category(
                code: identifier(fields["id"], among: &siblings), title: texts(fields["title"]),
                quota: number(fields["quota"], in: 0...1_000_000))
        }
    }

    private mutating func workshops(_ node: Node?, starts: [String: CivilDate]) -> [WorkshopOutline] {
        var siblings: [String: Int] = [:]
        let workshops = items(node, count: 1...100).map { item in
            let fields = fields(
                item, known: ["id", "city", "invitations", "start", "language", "zone"],
                required: ["id", "city", "start"])
            let code = identifier(fields["id"], among: &siblings)
            let start = date(fields["start"])
            return WorkshopOutline(
                code: code, city: texts(fields["city"]), invitations: number(fields["invitations"], in: 1...1_000_000),
                start: starts[code] ?? start ?? CivilDate(daysSinceEpoch: 0),
                language: languages.map { word(of: $0, fields["language"]) } ?? language(fields["language"]),
                zone: zone(fields["zone"]))
        }
        let codes = workshops.map(\.code)
        for code in starts.keys.sorted() where !codes.contains(code) {
            let place = node.map(Place.init) ?? .start
            let nearest = Spelling.nearest(to: code, in: codes)
            note(.unknownWorkshop(.excerpt(code), known: codes, nearest: nearest), at: place)
        }
        return workshops
    }

    private mutating func noteDatesOutOfRange(_ outline: ScriptOutline, at place: Place) {
        let length = outline.days.map(\.number).max() ?? 1
        for workshop in outline.workshops where workshop.start.adding(days: length - 1).year > 9999 {
            note(.dateOutOfRange, at: place)
        }
    }
}
