import Workshop

/// Forms of address before a name, or behind it.
enum NameTitles {
    /// A name that was addressed.
    struct Addressed: Equatable {
        /// The name without what it is addressed by.
        var name: PlainText
        /// The forms of address, folded: `mme`, `dr`.
        var titles: [String]
    }

    /// The name without its titles; nil for one that has none, or is nothing else.
    static func without(_ name: PlainText) -> PlainText? { split(name)?.name }

    /// A name and its titles; nil for one that has none, or is nothing else.
    /// - Parameter takesLoneM: whether a lone M is Monsieur, as in a list in which others are Mme; elsewhere it is an initial.
    static func split(_ name: PlainText, takesLoneM: Bool = false) -> Addressed? {
        // «د.هالة»: a title that is written as one with the name.
        let isMarked = name.string.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
        let text =
            isMarked
            ? name.string.replacing(/^(\p{L}{1,2})([.\/])(?=\p{L}{2})/) { $0.1 + $0.2 + " " } : name.string
        let (rest, behind) = withoutLast(text)
        var words = rest.split(separator: " ")
        var titles: [String] = []
        while words.count > 1, let first = words.first {
            let fold = NameFold.fold(String(first))
            // A lone M is an initial; M. is Monsieur.
            // Nor is any other letter that stands alone a title without its point.
            let isMarked = fold.count > 1 || first.hasSuffix(".") || first.hasSuffix("/") || takesLoneM && fold == "m"
            guard RosterVocabulary.titles.contains(fold), isMarked else { break }
            words.removeFirst()
            titles.append(fold)
        }
        titles += behind
        guard let first = words.first, !titles.isEmpty else { return nil }
        // "M. le Maire" is what somebody is; without its beginning it would be nothing that anybody is called.
        // "M. Le Goff" is a name.
        if first.first?.isLowercase == true,
            let article = first.split(whereSeparator: { $0 == "'" || $0 == "\u{2019}" }).first,
            RosterVocabulary.articles.contains(NameFold.fold(String(article)))
        {
            return nil
        }
        // "M. et Mme Alami" are two people, and "et Mme Alami" nobody.
        if words.count > 2, RosterVocabulary.conjunctions.contains(NameFold.fold(String(first))),
            RosterVocabulary.titles.contains(NameFold.fold(String(words[1])))
        {
            return nil
        }
        return Addressed(name: PlainText(words.joined(separator: " ")), titles: titles)
    }

    /// The titles that a cell consists of, folded; empty for a cell that says anything else.
    static func alone(_ cell: String) -> [String] {
        let words = NameFold.words(cell)
        return words.allSatisfy(RosterVocabulary.titles.contains) ? words : []
    }

    /// `Tazi (Mme)`, `TAZI Amina, Mme`: titles that stand behind.
    private static func withoutLast(_ text: String) -> (rest: String, titles: [String]) {
        let isBracketed = text.hasSuffix(")")
        guard let mark = text.lastIndex(where: { isBracketed ? $0 == "(" : $0 == "," || $0 == "،" }) else {
            return (text, [])
        }
        let rest = PlainText(String(text[..<mark])).string
        let titles = alone(String(text[mark...]))
        return titles.isEmpty || !rest.contains(where: \.isLetter) ? (text, []) : (rest, titles)
    }
}
