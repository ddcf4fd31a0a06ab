public import Localization
public import Workshop

/// The tags that a file knows, in the words of one language: those of the script's vocabularies, and the Sustainable
/// Development Goals. What is none of them is a tag all the same, as it is typed.
public struct TagBook: Sendable {
    /// One tag.
    public struct Entry: Sendable, Equatable {
        /// As lines name it: `axis/environment`.
        public let name: PlainText
        /// What it is called.
        public let title: String
        /// The vocabulary that it is in.
        public let vocabulary: String
    }

    /// All tags, those of the vocabularies that are asked for first before the others, each in its vocabulary's order.
    public let entries: [Entry]
    /// What a tag is typed as, folded → its name.
    private let names: [String: PlainText]
    private let titles: [PlainText: String]
    /// A word of a title, folded → the tags that have it; one tag alone is meant by its word.
    private let words: [String: Set<PlainText>]
    private let t: Localizer

    /// Makes the book of a programme.
    /// - Parameters:
    ///   - first: the vocabularies whose tags come first.
    ///   - use: what is sorted by them; goals are of lines.
    public init(_ programme: Programme?, first: [String] = [], use: Vocabulary.Use = .lines, t: Localizer) {
        var entries: [Entry] = []
        var names: [String: PlainText] = [:]
        var words: [String: Set<PlainText>] = [:]
        /// - Parameters:
        ///   - titles: in all languages, where a word of them means it.
        ///   - typed: what else it is typed as, folded.
        func add(_ name: PlainText, title: String, in vocabulary: String, titles: [String], typed: [String]) {
            entries.append(Entry(name: name, title: title, vocabulary: vocabulary))
            for key in ([name.string, title].map(NameFold.key) + typed) where names[key] == nil { names[key] = name }
            for word in titles.flatMap(Self.wordsOfTitle) { words[word, default: []].insert(name) }
        }
        let languages = programme?.languages ?? []
        for vocabulary in programme?.vocabularies ?? [] where vocabulary.use == use {
            for tag in vocabulary.tags {
                add(
                    Vocabulary.name(of: tag.code, in: vocabulary.code),
                    title: tag.title.text(in: t.textLanguage, fallback: languages).string, in: vocabulary.code,
                    titles: [tag.code] + tag.title.texts.values.map(\.string),
                    typed: ([tag.code] + tag.title.texts.values.map(\.string)).map(NameFold.key))
            }
        }
        for number in use == .lines ? Array(Vocabulary.goalNumbers) : [] {
            add(
                Vocabulary.name(of: String(number), in: Vocabulary.goals), title: Self.goal(number, t),
                in: Vocabulary.goals,
                // A goal has common words in its title: they mean it only where the script sorts by goals.
                titles: first.contains(Vocabulary.goals) ? [Self.goalTitle(number, t)] : [],
                typed: Self.typedGoals[number] ?? [])
        }
        (self.names, self.words, self.t) = (names, words, t)
        titles = Dictionary(entries.map { ($0.name, $0.title) }, uniquingKeysWith: { first, _ in first })
        self.entries =
            first.flatMap { code in entries.filter { $0.vocabulary == code } }
            + entries.filter { !first.contains($0.vocabulary) }
    }

    /// The tag that is typed so: one of the book by its name, its id, its title in any language, or words that stand in the
    /// title of that one alone (`#invoices` for *Invoices and use*), or begin there with four letters at least (`#gouv` for
    /// *Gouvernance*); else the words themselves.
    public func tag(_ typed: String) -> PlainText {
        if let name = names[NameFold.key(typed)] { return name }
        let found = Self.wordsOfTitle(typed).map { words[$0] ?? begun(by: $0) }
        guard let first = found.first else { return PlainText(typed) }
        let all = found.dropFirst().reduce(first) { $0.intersection($1) }
        return all.count == 1 ? all.first ?? PlainText(typed) : PlainText(typed)
    }

    /// The tags with a word that begins so.
    private func begun(by word: String) -> Set<PlainText> {
        guard word.count >= Self.fewestOfBeginning else { return [] }
        return words.filter { $0.key.hasPrefix(word) }.values.reduce(into: []) { $0.formUnion($1) }
    }

    /// Fewer letters are the beginning of too many words.
    private static let fewestOfBeginning = 4

    /// The tags of a field in which they stand one behind the other, parted by `;` or begun with `#`; each once.
    public func tags(in typed: PlainText) -> [PlainText] {
        var tags: [PlainText] = []
        for written in typed.string.split(whereSeparator: { ";؛#".contains($0) }) {
            let tag = tag(PlainText(String(written)).string)
            if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) }
        }
        return tags
    }

    /// What is typed behind a `#` for a tag: its title, else as the file names it.
    public func word(for tag: PlainText) -> String {
        let title = title(of: tag).split { $0.isWhitespace || $0 == ":" || $0 == "," }.joined(separator: "-")
        return self.tag(title) == tag ? title : tag.string
    }

    /// What tags of a vocabulary are headed by in a list.
    public func title(ofVocabulary code: String) -> String {
        code == Vocabulary.goals ? t("Sustainable Development Goals") : t("of the programme")
    }

    /// The words of a title by which it is known: those that are more than a little word, without their article.
    private static func wordsOfTitle(_ title: String) -> [String] {
        NameFold.words(title).map { word in
            word.count > 4 && word.hasPrefix("ال") ? String(word.dropFirst(2)) : word
        }.filter { $0.count > 2 }
    }

    /// Whether it is one of the book.
    public func knows(_ tag: PlainText) -> Bool { titles[tag] != nil }

    /// What a tag is called; one that the book does not have is called as it was typed.
    public func title(of tag: PlainText) -> String { titles[tag] ?? tag.string }

    /// `SDG 7: Affordable and clean energy`.
    private static func goal(_ number: Int, _ t: Localizer) -> String {
        t("%1: %2", goalNumber(number, t), goalTitle(number, t))
    }

    /// What each goal is typed as in any language, folded: the same for every programme.
    private static let typedGoals: [Int: [String]] = {
        let all = Language.allCases.map { Localizer(language: $0) }
        return Dictionary(
            uniqueKeysWithValues: Vocabulary.goalNumbers.map { number in
                (number, all.flatMap { [goalTitle(number, $0), goalNumber(number, $0)] }.map(NameFold.key))
            })
    }()

    private static func goalNumber(_ number: Int, _ t: Localizer) -> String { t("SDG %1", number) }

    /// The goals by their short titles. Source: https://sdgs.un.org/goals, and its pages in each language.
    private static func goalTitle(_ number: Int, _ t: Localizer) -> String {
        switch number {
        case 1: t("No poverty")
        case 2: t("Zero hunger")
        case 3: t("Good health and well-being")
        case 4: t("Quality education")
        case 5: t("Gender equality")
        case 6: t("Clean water and sanitation")
        case 7: t("Affordable and clean energy")
        case 8: t("Decent work and economic growth")
        case 9: t("Industry, innovation and infrastructure")
        case 10: t("Reduced inequalities")
        case 11: t("Sustainable cities and communities")
        case 12: t("Responsible consumption and production")
        case 13: t("Climate action")
        case 14: t("Life below water")
        case 15: t("Life on land")
        case 16: t("Peace, justice and strong institutions")
        default: t("Partnerships for the goals")
        }
    }
}

extension TagBook {
    /// The tags of a line that are to stand behind its text: one that is a word of the text stands there already.
    public func beside(_ line: Contribution) -> [PlainText] {
        guard !line.tags.isEmpty else { return [] }
        let within = within(line.text)
        return line.tags.filter { !within.contains($0) }
    }

    /// The tags that are words of a text.
    public func within(_ text: PlainText) -> Set<PlainText> { Set(TaggedText(text.string).tags.map(tag)) }
}
