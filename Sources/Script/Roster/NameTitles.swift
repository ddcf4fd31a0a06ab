import Workshop

/// Forms of address before a name.
enum NameTitles {
    /// The name without the titles before it; nil for one that has none, or is nothing else.
    static func without(_ name: PlainText) -> PlainText? {
        // «د.هالة»: a title that is written as one with the name.
        let text = name.string.replacing(/^(\p{L}{1,2})([.\/])(?=\p{L}{2})/) { $0.1 + $0.2 + " " }
        var words = text.split(separator: " ")
        var hasTitle = false
        while words.count > 1, let first = words.first {
            let fold = NameFold.fold(String(first))
            // A lone M is an initial; M. is Monsieur.
            // Nor is any other letter that stands alone a title without its point.
            guard RosterVocabulary.titles.contains(fold), fold.count > 1 || first.hasSuffix(".") || first.hasSuffix("/")
            else { break }
            words.removeFirst()
            hasTitle = true
        }
        // "M. le Maire" is what somebody is; without its beginning it would be nothing that anybody is called.
        // "M. Le Goff" is a name.
        if let first = words.first, first.first?.isLowercase == true,
            let article = first.split(whereSeparator: { $0 == "'" || $0 == "\u{2019}" }).first,
            RosterVocabulary.articles.contains(NameFold.fold(String(article)))
        {
            return nil
        }
        return hasTitle ? PlainText(words.joined(separator: " ")) : nil
    }
}
