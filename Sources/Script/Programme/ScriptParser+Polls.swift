import Tally
import Workshop
import Yams

/// The prompts of a day, and where polls refer to them; held against each other when the day has been read.
struct PromptReferences {
    /// `activity/prompt` → the number of its activity in the day.
    fileprivate var prompts: [String: Int] = [:]
    fileprivate var activityCount = 0
    fileprivate var references: [(path: String, activity: Int, place: Place)] = []

    /// The next activity of the day has these prompts.
    mutating func add(_ codes: [String], of activity: String) {
        activityCount += 1
        for code in codes { prompts["\(activity)/\(code)"] = activityCount }
    }
}

extension ScriptParser {
    /// A vote.
    mutating func poll(
        _ node: Node, among siblings: inout [String: Int], references: inout PromptReferences
    ) -> PollOutline {
        let fields = fields(
            node,
            known: [
                "id", "question", "method", "seats", "dots", "max-per-option", "majority", "quorum", "base", "rules",
                "secret", "counters", "budget", "options",
            ], required: ["id", "question", "method"])
        let method = oneOf(VotingMethod.allCases, fields["method"])
        if let method { noteKeys(of: fields, by: method) }
        let written = number(fields["dots"], in: 1...100)
        let maxPerOption = number(fields["max-per-option"], in: 1...100)
        let isSecret = flag(fields["secret"]) ?? false
        if isSecret, fields["counters"] != nil {
            note(.keyNotAllowed("counters", by: "secret: true"), at: fields.place(of: "counters"))
        }
        let isAboutMoney = method?.isAboutMoney ?? false
        let listed = options(fields["options"], of: method, references: &references)
        let seats = number(fields["seats"], in: 1...200) ?? 1
        let further = rules(fields["rules"], of: method)
        for key in [RuleSet.Key.colleges, .maxWeight] where further.stated.contains(key) {
            let reason = "rules: \(key.rawValue)"
            // What a ballot weighs would tell whose it is; and hands do not say what they weigh.
            if isSecret { note(.keyNotAllowed("secret", by: reason), at: fields.place(of: "secret")) }
            if fields["counters"] != nil {
                note(.keyNotAllowed("counters", by: reason), at: fields.place(of: "counters"))
            }
        }
        let inThemes = further.themes.isEmpty ? nil : further.themes.reduce(0) { $0 + $1.dots }
        let dots = written ?? inThemes
        if let dots, let maxPerOption, maxPerOption > dots {
            note(.contradictory(.dotsOnOne(maxPerOption, dots: dots)), at: fields.place(of: "max-per-option"))
        }
        if let contradiction = further.contradiction {
            note(.contradictory(contradiction), at: fields.place(of: "rules"))
        }
        if method?.takesSeats ?? false, case .listed(let texts) = listed.options, !texts.isEmpty, seats > texts.count {
            note(.seatsAboveOptions(seats, most: texts.count), at: fields.place(of: "seats"))
        }
        if let written, let inThemes, written > inThemes {
            note(.dotsAboveThemes(written, most: inThemes), at: fields.place(of: "dots"))
        }
        if further.dotsAgainst != nil, fields["counters"] != nil {
            note(.keyNotAllowed("counters", by: "rules: dots-against"), at: fields.place(of: "counters"))
        }
        noteThemes(further.themes, listed, at: fields.place(of: "options"))
        noteQuotas(further.atLeast, listed, seats: seats, at: fields.place(of: "rules"))
        return PollOutline(
            code: identifier(fields["id"], among: &siblings), question: texts(fields["question"]),
            rules: PollRules(
                method: method ?? .plurality, dots: dots, maxPerOption: maxPerOption,
                majority: majority(fields["majority"]) ?? .simple, quorum: number(fields["quorum"], in: 1...1_000_000),
                base: oneOf(PercentageBase.allCases, fields["base"]), seats: seats,
                further: further, isSecret: isSecret,
                counters: number(fields["counters"], in: 1...2) ?? 1, budget: number(fields["budget"], in: Self.money)),
            options: listed.options, costs: isAboutMoney ? listed.costs : nil,
            tags: listed.tags.contains { !$0.isEmpty } ? listed.tags : nil)
    }

    /// Notes quotas on winners that the options or the seats cannot meet.
    private mutating func noteQuotas(
        _ quotas: [RuleSet.TagQuota], _ listed: ListedOptions, seats: Int, at place: Place
    ) {
        // What tables write has no tags yet.
        guard case .listed = listed.options else { return }
        for quota in quotas {
            let have = min(seats, listed.tags.count { $0.contains(PlainText(quota.tag)) })
            if have < quota.least {
                note(.quotaTooHigh(PlainText(quota.tag), least: quota.least, most: have), at: place)
            }
        }
    }

    /// Notes options that belong to no theme, or to several.
    private mutating func noteThemes(_ themes: [RuleSet.Theme], _ listed: ListedOptions, at place: Place) {
        guard !themes.isEmpty, case .listed = listed.options else { return }
        for (index, tags) in listed.tags.enumerated() {
            let found = themes.count { tags.contains(PlainText($0.name)) }
            if found != 1 { note(.needsOneTheme(index + 1, themes: themes.map(\.name)), at: place) }
        }
    }

    private func hasThemes(_ node: Node?) -> Bool {
        node?.mapping?.contains { $0.key.scalar?.string == RuleSet.Key.themes.rawValue } ?? false
    }

    /// What a project may cost, in the currency's whole units.
    private static let money = 0...1_000_000_000

    /// Rules of a count that have a key of their own in a poll, and the draw, which takes place when the poll opens.
    private static let rulesElsewhere: Set<RuleSet.Key> = [.dots, .maxPerOption, .majority, .base, .draw]

    /// The rules that `rules` may hold for a method.
    static func rules(of method: VotingMethod) -> [RuleSet.Key] {
        method.ruleKeys.filter { !rulesElsewhere.contains($0) }
    }

    /// Which keys a method needs, and which mean nothing to it.
    private mutating func noteKeys(of fields: Fields, by method: VotingMethod) {
        let reason = "method: \(method.rawValue)"
        var needed: [String] = []
        var refused: [String] = []
        if method == .cumulative {
            // Where each theme has its own dots, these are all.
            if !hasThemes(fields["rules"]) { needed.append("dots") }
        } else {
            refused += ["dots", "max-per-option"]
        }
        if method.hasOwnAnswers { refused.append("options") } else { needed.append("options") }
        if method.isAboutMoney { needed.append("budget") } else { refused.append("budget") }
        if !method.takesSeats { refused.append("seats") }
        if !method.isCountedInRooms { refused.append("counters") }
        if !method.reads(.majority) { refused.append("majority") }
        if !method.reads(.base) { refused.append("base") }
        if Self.rules(of: method).isEmpty { refused.append("rules") }
        for key in needed where fields[key] == nil { note(.keyNeeded(key, by: reason), at: fields.place) }
        for key in refused where fields[key] != nil {
            note(.keyNotAllowed(key, by: reason), at: fields.place(of: key))
        }
    }

    /// Rules of the count, by name.
    private mutating func rules(_ node: Node?, of method: VotingMethod?) -> RuleSet {
        var rules = RuleSet()
        guard let node, let method else { return rules }
        let keys = Self.rules(of: method)
        guard !keys.isEmpty else { return rules }
        let fields = fields(node, known: keys.map(\.rawValue), required: [])
        for key in keys {
            // Colleges are the programme's categories.
            defer { if key == .colleges { noteStrangers(rules.colleges, at: fields.place(of: key.rawValue)) } }
            let ranges: [RuleSet.Key: ClosedRange<Int>] = [.atLeast: 1...200, .colleges: 1...10_000, .themes: 1...1000]
            if let range = ranges[key], let node = fields[key.rawValue], node.mapping != nil {
                if let shares = shares(node, in: range) {
                    rules = stating(key, shares, rules)
                }
                continue
            }
            var allowed: [String] = []
            let value = fields[key.rawValue].flatMap { $0.scalar?.string } ?? ""
            var read = rules
            do { try read.state(key, value) } catch {
                if case .badValue(_, _, let words) = error { allowed = words.split(separator: "|").map(String.init) }
            }
            let isRight = self.value(
                fields[key.rawValue], .oneOf(allowed), nearest: { Spelling.nearest(to: $0, in: allowed) }
            ) { _ in allowed.isEmpty ? true : nil }
            if isRight == true { rules = read }
        }
        return rules
    }

    private mutating func noteStrangers(_ colleges: [RuleSet.College], at place: Place) {
        for college in colleges where !categories.contains(college.name) {
            let nearest = Spelling.nearest(to: college.name, in: categories)
            note(.unknownCollege(.excerpt(college.name), known: categories, nearest: nearest), at: place)
        }
    }

    private func stating(_ key: RuleSet.Key, _ value: String, _ rules: RuleSet) -> RuleSet {
        var stated = rules
        do { try stated.state(key, value) } catch { return rules }
        return stated
    }

    /// Quotas on winners, each tag with how many, or colleges with their votes: `{women: 2, youth: 1}`.
    private mutating func shares(_ node: Node, in range: ClosedRange<Int>) -> String? {
        guard let mapping = mapping(node, expected: .mapping) else { return nil }
        var parts: [String] = []
        for (key, value) in pairs(of: mapping) {
            guard let tag = tag(key), let least = number(value, in: range) else { return nil }
            parts.append("\(tag.string):\(least)")
        }
        return parts.isEmpty ? nil : parts.joined(separator: ",")
    }

    /// What an option carries: a few words, without the signs that part quotas.
    private mutating func tag(_ node: Node) -> PlainText? {
        value(node, .line) { text in
            let tag = PlainText(text.split(separator: " ").joined(separator: " "))
            return tag.isEmpty || tag.string.contains(",") || tag.string.contains(":") ? nil : tag
        }
    }

    /// The options of a vote, and what stands beside each.
    private typealias ListedOptions = (options: PollOutline.Options, costs: [Int], tags: [[PlainText]])

    private mutating func options(
        _ node: Node?, of method: VotingMethod?, references: inout PromptReferences
    ) -> ListedOptions {
        let isAboutMoney = method?.isAboutMoney ?? false
        guard let node else { return (.listed([]), [], []) }
        guard node.mapping != nil else {
            var siblings: [String: Int] = [:]
            let items = items(node, count: 2...200, expected: .options)
            let required = isAboutMoney ? ["id", "text", "cost"] : ["id", "text"]
            let known = method?.takesSeats ?? false ? required + ["tags"] : required
            var listed: (texts: [LocalizedText], costs: [Int], tags: [[PlainText]]) = ([], [], [])
            for item in items {
                let fields = fields(item, known: known, required: required)
                _ = identifier(fields["id"], among: &siblings)
                listed.texts.append(self.texts(fields["text"]))
                listed.costs.append(number(fields["cost"], in: Self.money) ?? 0)
                var tags: [PlainText] = []
                for node in fields["tags"].map({ self.items($0, count: 1...20) }) ?? [] {
                    if let tag = tag(node), !tags.contains(tag) { tags.append(tag) }
                }
                listed.tags.append(tags)
            }
            return (.listed(listed.texts), listed.costs, listed.tags)
        }
        // What comes out of the tables has no price yet.
        if isAboutMoney { note(.expected(.list, found: .mapping, nearest: nil), at: Place(node)) }
        let from = fields(node, known: ["from"], required: ["from"])["from"]
        var siblings: [String: Int] = [:]
        var paths: [String] = []
        for item in items(from, count: 1...50) {
            let path = value(item, .promptPath) { text in
                let codes = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
                return codes.count == 2 && codes.allSatisfy(Label.isOne) ? text : nil
            }
            guard let path else { continue }
            noteUnlessFirst(path, item, among: &siblings)
            references.references.append((path, references.activityCount, Place(item)))
            paths.append(path)
        }
        return (.harvested(from: paths), [], [])
    }

    /// Notes references that lead nowhere, or to a prompt that has not been answered when the poll is taken.
    mutating func note(_ references: PromptReferences) {
        let known = references.prompts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
        for reference in references.references {
            if let activity = references.prompts[reference.path] {
                if activity > reference.activity { note(.laterPrompt(.excerpt(reference.path)), at: reference.place) }
            } else {
                let nearest = Spelling.nearest(to: reference.path, in: known)
                note(.unknownPrompt(.excerpt(reference.path), known: known, nearest: nearest), at: reference.place)
            }
        }
    }
}
