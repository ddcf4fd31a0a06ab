/// How a full name sounds, so that it can be compared with many others: spelt once, and told apart from most at a glance.
public struct NameSound: Sendable {
    private let whole: [Phonetic.Token]
    /// The words of the name, particles with what follows them.
    private let words: [[Phonetic.Token]]
    /// What its consonants usually sound like, and what they may.
    private let usual: Sounds
    private let any: Sounds
    /// The words as they stand, of which titles may tell a woman from a man.
    private let folded: [String]

    /// Spells a name.
    public init(_ name: String) {
        let folded = NameFold.words(name)
        self.folded = folded
        words = NameForm.compounds(folded).map { Phonetic.spell(folded[$0]) }.filter { !$0.isEmpty }
        whole = Phonetic.spell(folded)
        var (usual, any): (Sounds, Sounds) = ([], [])
        for token in whole {
            if token.price >= 60, token.letter.isConsonant { usual.formUnion(token.letter.sounds.usual) }
            any.formUnion(token.letter.anySound)
        }
        // A final ه is a vowel or silent as often.
        self.usual = usual.subtracting([.h, .a, .i, .u])
        self.any = any
    }

    /// Whether nothing speaks against two names being spellings of one: what each consonant of one sounds like the other has as
    /// well, but for one.
    public func mayBeLike(_ other: NameSound) -> Bool {
        usual.subtracting(other.any).rawValue.nonzeroBitCount <= Self.mostMissing
            && other.usual.subtracting(any).rawValue.nonzeroBitCount <= Self.mostMissing
    }

    /// Whether two names may be spellings of one: they sound alike as they stand, or word by word in another order. One of
    /// them may have words that the other has not. A question for a person, like ``NameFold/soundsAlike(_:_:)``.
    public func isLike(_ other: NameSound) -> Bool {
        guard !whole.isEmpty, !other.whole.isEmpty, !NameTitles.areOfTwoSexes(folded, other.folded) else {
            return false
        }
        // A consonant that nothing in the other name can stand for.
        guard mayBeLike(other) else { return false }
        var aligner = PhoneticAligner()
        if Self.isLike(whole, other.whole, &aligner) { return true }
        guard words.count == other.words.count else { return false }
        return isLikeWordByWord(other)
    }

    /// Whether every word of one name sounds like a word of the other, in any order.
    public func isLikeWordByWord(_ other: NameSound) -> Bool {
        let (few, many) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
        guard !few.isEmpty, !NameTitles.areOfTwoSexes(folded, other.folded) else { return false }
        var aligner = PhoneticAligner()
        var rest = many
        for word in few {
            guard let match = rest.firstIndex(where: { Self.isLike(word, $0, &aligner) }) else { return false }
            rest.remove(at: match)
        }
        return true
    }

    /// Two sounds of one letter at most: خ and غ have no letter of their own in Latin.
    private static let mostMissing = 1

    /// Whether two spellings sound alike as they stand.
    static func isLike(
        _ first: [Phonetic.Token], _ second: [Phonetic.Token], _ aligner: inout PhoneticAligner
    ) -> Bool {
        guard !first.isEmpty, !second.isEmpty else { return false }
        let budget = Phonetic.budget(tokens: max(first.count, second.count))
        return aligner.distance(first, second, budget: budget) <= budget
    }
}
