/// Needs and offers, and which fit: for each need the offers in their order, each with its reason, and for the whole board what to
/// propose.
///
/// Shared tags decide, then shared words, then whether who offers is what is looked for, then the town. A tag or a word that few
/// lines have weighs more than one that many have (``Rarity``). Nobody is offered what their own organisation offers. What stands on
/// the board comes out the same in whatever order it is put there.
public struct Board: Sendable {
    /// A need or an offer, with what is known of who says it.
    public struct Line: Hashable, Sendable {
        /// The line.
        public var id: ID<Contribution>
        /// What was said.
        public var text: PlainText
        /// Its tags.
        public var tags: [PlainText]
        /// What tells who says it from all others, organisations before people; nil where nobody is named.
        public var source: String?
        /// Their category's code; empty where they have none.
        public var category: PlainText
        /// Their town; empty where nobody knows it.
        public var town: PlainText

        /// Makes a line.
        public init(
            id: ID<Contribution>, text: PlainText, tags: [PlainText] = [], source: String? = nil,
            category: PlainText = "", town: PlainText = ""
        ) {
            (self.id, self.text, self.tags) = (id, text, tags)
            (self.source, self.category, self.town) = (source, category, town)
        }
    }

    /// How well an offer fits a need, and why.
    public struct Fit: Hashable, Sendable {
        /// The need.
        public let need: ID<Contribution>
        /// The offer.
        public let offer: ID<Contribution>
        /// Why they fit, what decides first; never empty.
        public let reasons: [FitReason]
        /// What puts fits in their order.
        let weight: Weight
    }

    /// An offer that is proposed for a need.
    public struct Proposal: Hashable, Sendable {
        /// Which fits, and why.
        public let fit: Fit
        /// True where the offer is proposed for another need that it fits better: who offers may have room for both.
        public let isSecond: Bool
    }

    /// What puts fits in their order, the first that differs.
    struct Weight: Hashable, Comparable, Sendable {
        var tags = 0
        var words = 0
        var isLookedFor = 0
        var isNear = 0

        static func < (a: Weight, b: Weight) -> Bool {
            (a.tags, a.words, a.isLookedFor, a.isNear) < (b.tags, b.words, b.isLookedFor, b.isNear)
        }
    }

    private let needs: [Entry]
    private let offers: [Entry]
    private let places: [ID<Contribution>: Int]
    private let tagCounts: [String: Int]
    private let wordCounts: [String: Int]
    /// Whether a town joins two lines more than any other two: not where all come from one.
    private let isTownTelling: Bool
    private let categories: [(code: PlainText, stems: [Set<String>])]

    /// Puts lines on a board.
    /// - Parameters:
    ///   - categories: the kinds of stakeholders, whose names a need can say.
    ///   - languages: those of the programme, by their codes.
    ///   - town: a town's key, under which it is one in all its spellings.
    public init(
        needs: [Line], offers: [Line], categories: [Category] = [], languages: [String],
        town: (PlainText) -> String = { NameFold.key($0.string) }
    ) {
        let stems = WordStems(languages: languages)
        func entries(_ lines: [Line]) -> [Entry] {
            lines.sorted { $0.id < $1.id }.map { Entry($0, stems, town: town($0.town)) }
        }
        (self.needs, self.offers) = (entries(needs), entries(offers))
        let all = self.needs + self.offers
        places = Dictionary(
            (Array(self.needs.enumerated()) + Array(self.offers.enumerated())).map { ($1.line.id, $0) },
            uniquingKeysWith: { first, _ in first })
        func counts(_ keys: [[String]]) -> [String: Int] {
            Dictionary(keys.joined().map { ($0, 1) }, uniquingKeysWith: +)
        }
        isTownTelling = Set(all.map(\.town)).count > 1
        tagCounts = counts(all.map { $0.tags.map(\.key) })
        wordCounts = counts(all.map { $0.words.map(\.key) })
        self.categories = categories.map { category in
            (
                PlainText(category.code),
                category.title.texts.values.map { Set(stems.words(of: $0).map(\.stem)) }.filter { !$0.isEmpty }
            )
        }
    }

    /// The offers for a need, best first; those with which it has nothing in common are left out.
    public func offers(for need: ID<Contribution>) -> [Fit] {
        entry(need, in: needs).map(offers) ?? []
    }

    /// The needs for an offer, best first.
    public func needs(for offer: ID<Contribution>) -> [Fit] {
        guard let offer = entry(offer, in: offers) else { return [] }
        return ordered(needs.compactMap { fit($0, offer) })
    }

    /// How an offer fits a need, and why; nil where they have nothing in common.
    public func fit(_ need: ID<Contribution>, _ offer: ID<Contribution>) -> Fit? {
        guard let need = entry(need, in: needs), let offer = entry(offer, in: offers) else { return nil }
        return fit(need, offer)
    }

    private func entry(_ id: ID<Contribution>, in entries: [Entry]) -> Entry? {
        places[id].flatMap { entries.indices.contains($0) && entries[$0].line.id == id ? entries[$0] : nil }
    }

    /// For each need the offer to propose, in the order of how well they fit: the best fit of all first, then the best of what
    /// is left, so that no need and no offer would rather have each other. A need whose offers are all taken gets its best one as
    /// well. A town alone is no reason to propose anything.
    ///
    /// Where both sides prefer by one order, this is the stable matching. Source: D. Gale, L. Shapley, College admissions and the
    /// stability of marriage (1962).
    public func proposals() -> [Proposal] {
        let fits = ordered(
            needs.flatMap(offers).filter { $0.weight.tags + $0.weight.words + $0.weight.isLookedFor > 0 })
        var needs: Set<ID<Contribution>> = []
        var offers: Set<ID<Contribution>> = []
        var proposals: [Proposal] = []
        for fit in fits where !needs.contains(fit.need) && !offers.contains(fit.offer) {
            needs.insert(fit.need)
            offers.insert(fit.offer)
            proposals.append(Proposal(fit: fit, isSecond: false))
        }
        for fit in fits where needs.insert(fit.need).inserted {
            proposals.append(Proposal(fit: fit, isSecond: true))
        }
        return proposals
    }

    private func offers(for need: Entry) -> [Fit] { ordered(offers.compactMap { fit(need, $0) }) }

    private func ordered(_ fits: [Fit]) -> [Fit] {
        fits.sorted { a, b in
            a.weight != b.weight ? a.weight > b.weight : (a.need, a.offer) < (b.need, b.offer)
        }
    }

    private func fit(_ need: Entry, _ offer: Entry) -> Fit? {
        guard need.line.source == nil || need.line.source != offer.line.source else { return nil }
        // A tag that every line has still joins them.
        let tags = shared(need.tags, offer.tagKeys, tagCounts).map { (what: $0.what, weight: $0.weight + 1) }
        // What most lines say joins none of them.
        let words = shared(need.words, offer.wordKeys, wordCounts).filter { $0.weight >= Self.leastWord }
        var weight = Weight(tags: tags.reduce(0) { $0 + $1.weight }, words: words.reduce(0) { $0 + $1.weight })
        var reasons: [FitReason] = []
        if !tags.isEmpty { reasons.append(.tags(tags.map(\.what))) }
        if !words.isEmpty { reasons.append(.words(words.map(\.what))) }
        if isLookedFor(offer.line.category, by: need) {
            weight.isLookedFor = 1
            reasons.append(.category(offer.line.category))
        }
        if isTownTelling, !need.town.isEmpty, need.town == offer.town {
            weight.isNear = 1
            reasons.append(.town(need.line.town))
        }
        return reasons.isEmpty
            ? nil : Fit(need: need.line.id, offer: offer.line.id, reasons: reasons, weight: weight)
    }

    /// More than a third of the lines have a word that weighs less.
    private static let leastWord = 400
    /// On a board with fewer lines two that have a word in common would be most of them.
    private static let fewest = 12

    /// What two have in common, rarest first.
    private func shared(
        _ terms: [Term], _ others: Set<String>, _ counts: [String: Int]
    ) -> [(what: FitReason.Shared, weight: Int)] {
        let all = needs.count + offers.count
        // What is as rare stands in an order of its own, whoever wrote it first.
        let known = terms.filter { others.contains($0.key) }.sorted { $0.key < $1.key }
        let shared = known.map { term -> (what: FitReason.Shared, weight: Int) in
            let count = counts[term.key] ?? 1
            let what = FitReason.Shared(PlainText(term.text), count: count, of: all)
            return (what, Rarity.weight(count, of: max(all, Self.fewest)))
        }
        let order = shared.indices.sorted { one, other in
            let (first, second) = (shared[one].weight, shared[other].weight)
            return first != second ? first > second : one < other
        }
        return order.map { shared[$0] }
    }

    /// Whether a need says what a category is called, in any language.
    private func isLookedFor(_ category: PlainText, by need: Entry) -> Bool {
        guard !category.isEmpty, let known = categories.first(where: { $0.code == category }) else { return false }
        return known.stems.contains { $0.isSubset(of: need.wordKeys) }
    }
}

extension Board {
    /// A tag or a word by what it is compared by, as it stands in the line.
    private struct Term: Sendable {
        let key: String
        let text: String
    }

    /// A line, read once.
    private struct Entry: Sendable {
        let line: Line
        let tags: [Term]
        let words: [Term]
        let tagKeys: Set<String>
        let wordKeys: Set<String>
        let town: String

        init(_ line: Line, _ stems: WordStems, town: String) {
            self.line = line
            self.town = town
            var seen: Set<String> = []
            tags = line.tags.compactMap { tag in
                // A tag that was typed is one word in one and in many; that of a vocabulary is its name.
                let typed = stems.words(of: tag).map(\.stem).joined()
                let key = tag.string.contains("/") || typed.isEmpty ? tag.string : typed
                return seen.insert(key).inserted ? Term(key: key, text: tag.string) : nil
            }
            words = stems.words(of: line.text).map { Term(key: $0.stem, text: $0.word) }
            tagKeys = seen
            wordKeys = Set(words.map(\.key))
        }
    }
}
