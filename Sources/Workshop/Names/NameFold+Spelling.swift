extension NameFold {
    /// Whether two names of one script may be spellings of one: Anass El Fassi, Anas Fasi; O. Jamaï. Word by word, in any
    /// order, each heard alike, with one slip of the pen, or by its first letter; of several words two at least, and an
    /// article, a title or a further name may be missing. A question for a person, like ``soundsAlike(_:_:)``.
    public static func isNearlySpelt(_ name: String, _ other: String) -> Bool {
        let (one, two) = (bare(name), bare(other))
        let (few, many) = one.count <= two.count ? (one, two) : (two, one)
        guard few.count > 1 || many.count == 1, let first = few.first, !first.isEmpty else { return false }
        // Names of people have a first one: of two initials nobody is known.
        guard few.contains(where: { $0.count > 1 }) else { return false }
        var rest = many
        for word in few {
            guard let match = rest.firstIndex(where: { isOneWord(word, $0) }) else {
                return NameSound(name).isLikeWordByWord(NameSound(other))
                    && !zip(one.sorted(), two.sorted()).contains { isOfOtherGender($0, $1) }
            }
            rest.remove(at: match)
        }
        return true
    }

    /// The words of a name without titles and articles.
    private static func bare(_ name: String) -> [String] {
        let words = NameTitles.without(words(name))
        let bare = words.filter { !Phonetic.isArticle([$0]) }
        return bare.isEmpty ? words : bare
    }

    private static func isOneWord(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        if one.count == 1 || other.count == 1 { return one.first == other.first }
        guard !isOfOtherGender(one, other) else { return false }
        if let sure = SureSpelling(one), let another = SureSpelling(other), sure.isSame(another) { return true }
        return soundsAlike(one, other) || Spelling.isNear(one, other)
    }

    /// Karim and Karima are two, كريم and كريمة.
    private static func isOfOtherGender(_ one: String, _ other: String) -> Bool {
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        return ["a", "ه", "ة"].contains { long == short + $0 }
    }
}
