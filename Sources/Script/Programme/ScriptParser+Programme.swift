import Workshop
import Yams

extension ScriptParser {
    /// The version of the format that is read here.
    static let version = 1

    /// The whole script.
    mutating func outline(_ root: Node, starts: [String: CivilDate]) -> ScriptOutline {
        let keys = ["halqa", "programme", "categories", "mixing", "vocabularies", "grids", "workshops", "days"]
        let fields = fields(root, known: keys, required: ["halqa", "programme", "workshops", "days"])
        _ = value(fields["halqa"], .version(Self.version)) { $0 == "\(Self.version)" ? $0 : nil }
        let programme = self.fields(
            fields["programme"], known: ["id", "title", "languages", "zone"], required: ["id", "title", "languages"])
        // First of all, since every text in the file is held against them.
        languages = declaredLanguages(programme["languages"])
        var roots: [String: Int] = [:]
        let (code, title) = (identifier(programme["id"], among: &roots), texts(programme["title"]))
        let categories = categories(fields["categories"])
        let vocabularies = vocabularies(fields["vocabularies"])
        let grids = grids(fields["grids"])
        let outline = ScriptOutline(
            code: code, title: title, languages: languages ?? [], categories: categories,
            workshops: workshops(fields["workshops"], of: categories.map(\.code), starts: starts),
            days: days(fields["days"]),
            zone: zone(programme["zone"]), tableRules: tableRules(fields["mixing"]), vocabularies: vocabularies,
            grids: grids)
        noteDates(outline, at: fields.place(of: "workshops"))
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
        let read = items(node, count: 1...100).map { item in
            let fields = fields(item, known: ["id", "title", "quota"], required: ["id", "title"])
            return Category(
                code: identifier(fields["id"], among: &siblings), title: texts(fields["title"]),
                quota: quota(fields["quota"]))
        }
        categories = read.map(\.code)
        return read
    }

    /// The words by which lines and links are sorted.
    private mutating func vocabularies(_ node: Node?) -> [Vocabulary]? {
        guard let node else { return nil }
        // The goals are there already.
        var siblings: [String: Int] = [Vocabulary.goals: Place(node).line]
        let read = items(node, count: 1...20).map { item in
            let fields = fields(item, known: ["id", "of", "tags"], required: ["id", "tags"])
            let code = identifier(fields["id"], among: &siblings)
            var tags: [String: Int] = [:]
            return Vocabulary(
                code: code, use: oneOf(Vocabulary.Use.allCases, fields["of"]) ?? .lines,
                tags: items(fields["tags"], count: 1...100).map { item in
                    let fields = self.fields(item, known: ["id", "title"], required: ["id", "title"])
                    return Vocabulary.Tag(
                        code: identifier(fields["id"], among: &tags), title: texts(fields["title"]))
                })
        }
        vocabularyCodes = [Vocabulary.goals] + read.filter { $0.use == .lines }.map(\.code)
        return read
    }

    /// A number of people, or of organisations: `8`, `{organisations: 8}`.
    private mutating func quota(_ node: Node?) -> Quota? {
        guard let node, node.mapping != nil else { return number(node, in: Quota.counts).map { Quota($0) } }
        let units = Quota.Unit.allCases.map(\.rawValue)
        let fields = fields(node, known: units)
        var quota: Quota?
        for unit in Quota.Unit.allCases {
            guard let places = number(fields[unit.rawValue], in: Quota.counts) else { continue }
            if quota != nil { note(.keyNotAllowed(unit.rawValue, by: units[0]), at: fields.place(of: unit.rawValue)) }
            quota = Quota(places, of: unit)
        }
        if units.allSatisfy({ fields[$0] == nil }) { note(.missingKey(units[1]), at: fields.place) }
        return quota
    }

    /// Who is to sit with whom.
    private mutating func tableRules(_ node: Node?) -> TableRules? {
        guard let node else { return nil }
        let fields = fields(node, known: ["together", "apart", "never-alone", "language", "hosts"])
        let alone = items(fields["never-alone"], count: 1...100).compactMap { word(of: categories, $0) }
        let rules = TableRules(
            together: oneOf(TableRules.Bond.allCases, fields["together"]),
            apart: oneOf(TableRules.Bond.allCases, fields["apart"]), neverAlone: alone.isEmpty ? nil : alone,
            sharesLanguage: word(of: ["shared"], fields["language"]) == nil ? nil : true,
            hosts: word(of: categories, fields["hosts"]))
        if let together = rules.together, together == rules.apart {
            note(.keyNotAllowed("apart", by: "together: \(together.rawValue)"), at: fields.place(of: "apart"))
        }
        return rules == TableRules() ? nil : rules
    }

    private mutating func workshops(
        _ node: Node?, of categories: [String], starts: [String: CivilDate]
    ) -> [WorkshopOutline] {
        var siblings: [String: Int] = [:]
        let workshops = items(node, count: 1...100).map { item in
            let fields = fields(
                item, known: ["id", "city", "invitations", "start", "dates", "language", "zone", "quotas"],
                required: ["id", "city"] + (item.mapping?["dates"] == nil ? ["start"] : []))
            if fields["dates"] != nil, fields["start"] != nil {
                note(.keyNotAllowed("start", by: "dates"), at: fields.place(of: "start"))
            }
            let code = identifier(fields["id"], among: &siblings)
            var dates = fields["dates"] == nil ? [date(fields["start"])].compactMap(\.self) : dates(fields["dates"])
            if let start = starts[code] {
                let later = start.daysSinceEpoch - (dates.first ?? start).daysSinceEpoch
                dates = dates.isEmpty ? [start] : dates.map { $0.adding(days: later) }
            }
            return WorkshopOutline(
                code: code, city: texts(fields["city"]), invitations: number(fields["invitations"], in: 1...1_000_000),
                dates: dates.isEmpty ? [CivilDate(daysSinceEpoch: 0)] : dates,
                language: workshopLanguage(fields["language"]), zone: zone(fields["zone"]),
                quotas: quotas(fields["quotas"], of: categories))
        }
        let codes = workshops.map(\.code)
        for code in starts.keys.sorted() where !codes.contains(code) {
            let place = node.map(Place.init) ?? .start
            let nearest = Spelling.nearest(to: code, in: codes)
            note(.unknownWorkshop(.excerpt(code), known: codes, nearest: nearest), at: place)
        }
        return workshops
    }

    /// The dates of a workshop's days, one after the other.
    private mutating func dates(_ node: Node?) -> [CivilDate] {
        var dates: [CivilDate] = []
        for item in items(node, count: 1...60) {
            guard let date = date(item) else { continue }
            if let last = dates.last, date <= last { note(.dateNotAfter(date, last), at: Place(item)) }
            dates.append(date)
        }
        return dates
    }

    /// One of the programme's languages, perhaps with a country.
    private mutating func workshopLanguage(_ node: Node?) -> String? {
        guard let languages else { return language(node) }
        return value(node, .oneOf(languages), nearest: { Spelling.nearest(to: $0, in: languages) }) { code in
            Self.isLanguage(LocalizedText.withoutCountry(code), country: code)
                && languages.contains(LocalizedText.withoutCountry(code)) ? code : nil
        }
    }

    /// The places of categories in one workshop.
    private mutating func quotas(_ node: Node?, of categories: [String]) -> [String: Quota]? {
        guard let node else { return nil }
        let fields = fields(node, known: categories)
        var quotas: [String: Quota] = [:]
        for code in categories { if let quota = quota(fields[code]) { quotas[code] = quota } }
        return quotas.isEmpty ? nil : quotas
    }

    private mutating func noteDates(_ outline: ScriptOutline, at place: Place) {
        guard !outline.days.isEmpty else { return }
        for workshop in outline.workshops {
            let dates = outline.dates(of: workshop)
            if dates.contains(where: { $0.year > 9999 }) { note(.dateOutOfRange, at: place) }
            // What follows from a date that cannot be read is held against nobody.
            guard problems.isEmpty else { continue }
            for (index, pair) in zip(dates, dates.dropFirst()).enumerated() where pair.1 <= pair.0 {
                let problem = ScriptProblem.Kind.dateNotAfter(pair.1, pair.0)
                note(problem, at: outline.days[index + 1].place)
            }
        }
    }
}
