/// Organisations that may be one: offered to somebody who knows, never joined by themselves.
extension ProgrammeState {
    /// Two organisations that may be one.
    public struct LikelyDouble: Sendable, Equatable {
        /// Why it may be so.
        public enum Reason: String, Sendable, CaseIterable {
            /// They are called the same, in two towns.
            case sameName
            /// They say the same, with other little words, in another language (commune and جماعة), without their kind, or by first letters.
            case sameWords
            /// All words of one name stand in the other.
            case within
            /// The names sound alike.
            case soundsAlike
        }

        /// The one with more people.
        public let first: Body
        /// The other one.
        public let second: Body
        /// Why they may be.
        public let reason: Reason

        /// What both are called, with their towns where that alone tells them apart.
        public var toldApart: (first: PlainText, second: PlainText) {
            guard first.name == second.name else { return (first.name, second.name) }
            func named(_ body: Body) -> PlainText {
                body.city.isEmpty ? body.name : PlainText("\(body.name) (\(body.city))")
            }
            return (named(first), named(second))
        }
    }

    /// What may be one, likeliest first. Two that are in two towns are offered only where they are called the same.
    public var likelyDoubles: [LikelyDouble] { likelyDoubles { _ in true } }

    /// An organisation of the town that is known and may be meant by a name that is none's yet: asked while somebody writes it down.
    /// Nil where one is called so, and where none is likely.
    /// - Parameter renamed: the one that is to be called so, which is not asked about itself; that another is called just so already is
    ///   told then.
    public func likelySame(as name: PlainText, in city: PlainText, renaming renamed: Body? = nil) -> Body? {
        let known = bodies.filter { body in renamed.map { !$0.isSame(as: body) } ?? true }
        let (key, town) = (NameFold.key(name.string), townKey(city))
        func isCalledSo(_ body: Body) -> Bool {
            townKey(body.city) == town && ([body.name] + body.aliases).contains { NameFold.key($0.string) == key }
        }
        guard !key.isEmpty else { return nil }
        if let namesake = known.first(where: isCalledSo) { return renamed == nil ? nil : namesake }
        let typed = Body(record: nil, name: name, city: city, aliases: [], people: [], key: "")
        var search = DoubleSearch(known + [typed], isMeant: { $0.key.isEmpty }, town: townKey)
        return search.doubles().first { $0.reason != .sameName }.map { $0.first.key.isEmpty ? $0.second : $0.first }
    }

    /// What the town of a workshop is called in the directory, in whatever language one works: as most people's rows write it, else
    /// as the script does in the workshop's language, or its first one.
    public func townName(of workshop: Workshop) -> PlainText {
        let languages = programme?.languages ?? []
        let own = workshop.city.text(in: workshop.language ?? languages.first ?? "", fallback: languages)
        let key = townKey(own)
        let written = stakeholders.values.map(\.city).filter { !$0.isEmpty && townKey($0) == key }
        let counts = Dictionary(written.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? own
    }

    /// What may be one, as far as it is about bodies of one sort: those that have just come, for instance.
    /// - Parameter isMeant: whether one of the two is of that sort.
    public func likelyDoubles(where isMeant: (Body) -> Bool) -> [LikelyDouble] {
        var search = DoubleSearch(bodies, isMeant: isMeant, town: townKey)
        return search.doubles()
    }
}

/// Looks for organisations that may be one. Names are looked up by their words, so that a thousand more cost a thousand
/// looks and not a million.
private struct DoubleSearch {
    private typealias Body = ProgrammeState.Body
    private typealias Reason = ProgrammeState.LikelyDouble.Reason

    private struct Entry {
        let body: Body
        let key: String
        let words: Set<String>
        let meaning: OrganisationWords
        let isArabic: Bool
        let town: String
        let isMeant: Bool
    }

    private struct Pair: Hashable {
        let low: Int
        let high: Int

        init(_ one: Int, _ other: Int) { (low, high) = (min(one, other), max(one, other)) }
    }

    private let entries: [Entry]
    private var found: [Pair: Reason] = [:]

    /// So many pairs are compared by sound: three hundred organisations of one town have fewer.
    private static let mostSounds = 50_000
    /// A word that more organisations have tells nothing of one: "hammam", "commune".
    private static let commonest = 400

    init(
        _ bodies: [ProgrammeState.Body], isMeant: (ProgrammeState.Body) -> Bool, town: (PlainText) -> String
    ) {
        entries = bodies.map { body in
            Entry(
                body: body, key: NameFold.key(body.name.string), words: Set(NameFold.words(body.name.string)),
                meaning: OrganisationWords(body.name.string),
                isArabic: body.name.string.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) },
                town: town(body.city), isMeant: isMeant(body))
        }
    }

    mutating func doubles() -> [ProgrammeState.LikelyDouble] {
        guard entries.contains(where: \.isMeant) else { return [] }
        findSameNames()
        findSameWords()
        findWithin()
        findSounds()
        let order = Reason.allCases
        func rank(_ pair: (key: Pair, value: Reason)) -> (Int, Int, Int) {
            (order.firstIndex(of: pair.value) ?? 0, pair.key.high, pair.key.low)
        }
        return found.sorted { rank($0) < rank($1) }.map { pair, reason in
            let (one, other) = (entries[pair.low].body, entries[pair.high].body)
            let isOrdered = (one.people.count, other.name) >= (other.people.count, one.name)
            return ProgrammeState.LikelyDouble(
                first: isOrdered ? one : other, second: isOrdered ? other : one, reason: reason)
        }
    }

    private mutating func note(_ one: Int, _ other: Int, _ reason: Reason) {
        guard one != other, entries[one].isMeant || entries[other].isMeant else { return }
        let pair = Pair(one, other)
        if found[pair] == nil { found[pair] = reason }
    }

    private func isOneTown(_ one: Int, _ other: Int) -> Bool {
        let (first, second) = (entries[one].town, entries[other].town)
        return first == second || first.isEmpty || second.isEmpty
    }

    private mutating func findSameNames() {
        for places in Dictionary(grouping: entries.indices, by: { entries[$0].key }).values {
            for (index, one) in places.enumerated() {
                for other in places[..<index] { note(one, other, .sameName) }
            }
        }
    }

    /// They say the same: word for word in one script, by sound between two.
    private mutating func findSameWords() {
        for places in Dictionary(grouping: entries.indices, by: { entries[$0].meaning.key }).values {
            for (index, one) in places.enumerated() {
                for other in places[..<index] where isOneTown(one, other) { note(one, other, .sameWords) }
            }
        }
        var budget = Self.mostSounds
        let arabic = entries.indices.filter { entries[$0].isArabic && !entries[$0].meaning.kinds.isEmpty }
        let latin = Dictionary(
            grouping: entries.indices.filter { !entries[$0].isArabic }, by: { entries[$0].meaning.kinds })
        for one in arabic {
            for other in latin[entries[one].meaning.kinds] ?? [] where isOneTown(one, other) {
                guard budget > 0 else { return }
                budget -= 1
                if entries[one].meaning.mayBe(entries[other].meaning) { note(one, other, .sameWords) }
            }
        }
    }

    /// All words of one stand in the other: those are looked among that have its rarest word.
    private mutating func findWithin() {
        var bearers: [String: [Int]] = [:]
        for index in entries.indices { for word in entries[index].words { bearers[word, default: []].append(index) } }
        for index in entries.indices where entries[index].words.count > 1 {
            let lists = entries[index].words.compactMap { bearers[$0] }
            guard let rarest = lists.min(by: { $0.count < $1.count }), rarest.count <= Self.commonest else { continue }
            for other in rarest where isOneTown(index, other) && entries[index].words.isSubset(of: entries[other].words)
            {
                note(index, other, .within)
            }
        }
    }

    /// By sound as many words or nearly: what sounds alike differs in spelling, not in length.
    private mutating func findSounds() {
        var budget = Self.mostSounds
        let towns = Dictionary(grouping: entries.indices, by: { entries[$0].town })
        for one in entries.indices where entries[one].isMeant {
            let near =
                entries[one].town.isEmpty
                ? Array(entries.indices) : (towns[entries[one].town] ?? []) + (towns[""] ?? [])
            for other in near where other != one && !(entries[other].isMeant && other < one) {
                guard budget > 0 else { return }
                budget -= 1
                let isAsLong = abs(entries[one].words.count - entries[other].words.count) < 2
                if isAsLong, NameFold.soundsAlike(entries[one].body.name.string, entries[other].body.name.string) {
                    note(one, other, .soundsAlike)
                } else if entries[one].meaning.mayBe(entries[other].meaning)
                    || entries[one].meaning.mayStand(for: entries[other].meaning)
                {
                    note(one, other, .sameWords)
                }
            }
        }
    }
}
