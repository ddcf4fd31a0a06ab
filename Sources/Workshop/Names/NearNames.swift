/// Holds many names of one script against each other: each is taken apart once, and two words are compared once.
///
/// What it answers is ``NameFold/isNearlySpelt(_:_:)``.
public struct NearNames: Sendable {
    /// A name taken apart.
    public struct Name: Sendable {
        /// Its words without titles and articles, by their numbers here.
        fileprivate var words: [Int]
        /// Of how many letters the longest of them is.
        fileprivate var longest: Int
        fileprivate var sound: NameSound
        /// Its words as they stand, with their titles.
        fileprivate var folded: [String]
    }

    private struct Word: Sendable {
        var text: String
        var letters: [Character]
        var sure: SureSpelling?
        var tokens: [Phonetic.Token]

        init(_ text: String) {
            self.text = text
            letters = Array(text)
            sure = SureSpelling(text)
            tokens = Phonetic.spell(NameFold.words(text))
        }
    }

    private struct Pair: Hashable {
        var one: Int
        var other: Int
    }

    private var words: [Word] = []
    private var numbers: [String: Int] = [:]
    private var known: [Pair: Bool] = [:]
    private var aligner = PhoneticAligner()
    /// So many pairs of words are remembered; a roster of some thousand people has fewer that come again.
    private static let mostKnown = 1 << 20

    /// Nothing compared yet.
    public init() {}

    /// Takes a name apart.
    public mutating func name(_ name: String) -> Name {
        let words = Self.bare(name)
        return Name(
            words: words.map { number($0) }, longest: words.map(\.count).max() ?? 0, sound: NameSound(name),
            folded: NameFold.words(name))
    }

    /// Whether two names may be spellings of one.
    public mutating func areNear(_ one: Name, _ other: Name) -> Bool {
        let (few, many) = one.words.count <= other.words.count ? (one, other) : (other, one)
        guard !NameTitles.areOfTwoSexes(one.folded, other.folded) else { return false }
        guard few.words.count > 1 || many.words.count == 1, let first = few.words.first, !words[first].text.isEmpty
        else { return false }
        // Names of people have a first one: of two initials nobody is known.
        guard one.longest > 1, other.longest > 1 else { return false }
        var rest = many.words
        for word in few.words {
            guard let match = rest.firstIndex(where: { areOne(word, $0) }) else {
                return one.sound.isLikeWordByWord(other.sound)
                    && !zip(sorted(one), sorted(other)).contains { Self.areOfTwoGenders($0, $1) }
            }
            rest.remove(at: match)
        }
        return true
    }

    private func sorted(_ name: Name) -> [String] { name.words.map { words[$0].text }.sorted() }

    private mutating func number(_ text: String) -> Int {
        if let number = numbers[text] { return number }
        numbers[text] = words.count
        words.append(Word(text))
        return words.count - 1
    }

    /// The words of a name without titles and articles.
    private static func bare(_ name: String) -> [String] {
        let words = NameTitles.without(NameFold.words(name))
        let bare = words.filter { !Phonetic.isArticle([$0]) }
        return bare.isEmpty ? words : bare
    }

    private mutating func areOne(_ one: Int, _ other: Int) -> Bool {
        if one == other { return true }
        let pair = Pair(one: min(one, other), other: max(one, other))
        if let answer = known[pair] { return answer }
        let answer = Self.areOne(words[one], words[other], &aligner)
        if known.count < Self.mostKnown { known[pair] = answer }
        return answer
    }

    /// Heard alike, with one slip of the pen, or one of the two by its first letter alone.
    private static func areOne(_ one: Word, _ other: Word, _ aligner: inout PhoneticAligner) -> Bool {
        if one.letters.count == 1 || other.letters.count == 1 { return one.letters.first == other.letters.first }
        guard !areOfTwoGenders(one.text, other.text) else { return false }
        if let sure = one.sure, let another = other.sure, sure.isSame(another) { return true }
        return NameSound.isLike(one.tokens, other.tokens, &aligner) || Spelling.isNear(one.letters, other.letters)
    }

    /// Karim and Karima are two, كريم and كريمة.
    private static func areOfTwoGenders(_ one: String, _ other: String) -> Bool {
        let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
        return ["a", "ه", "ة"].contains { long.utf8.count == short.utf8.count + $0.utf8.count && long == short + $0 }
    }
}
