import Workshop

/// Finds the script's category for what a roster calls it: its id, its title in any language, or one half of a title
/// such as "Owners and managers". Case, accents, articles and simple plurals do not count.
struct CategoryNames {
    private var codes: [String: String] = [:]
    private var known: [PlainText: String?] = [:]

    init(_ categories: [Category]) {
        var halves: [String: Set<String>] = [:]
        for category in categories {
            for title in category.title.texts.values {
                let parts = Self.parts(title.string)
                codes[parts.joined()] = category.code
                for part in parts where !part.isEmpty { halves[part, default: []].insert(category.code) }
            }
        }
        for (half, owners) in halves where codes[half] == nil && owners.count == 1 { codes[half] = owners.first }
        // An id is right even where it is somebody else's title.
        for category in categories { codes[Self.parts(category.code).joined()] = category.code }
    }

    /// The code of a category as written; nil if the script has none that is called so.
    mutating func code(of written: PlainText) -> String? {
        if let answer = known[written] { return answer }
        let answer = codes[Self.parts(written.string).joined()]
        known[written] = .some(answer)
        return answer
    }

    /// The code of the category that women or men are counted in; nil if the script has none.
    mutating func code(of sex: Sex) -> String? {
        for word in sex.words { if let code = code(of: word) { return code } }
        return nil
    }

    /// The two sides of an "and", each as its stems.
    private static func parts(_ text: String) -> [String] {
        var parts = [""]
        for word in NameFold.words(text) {
            switch word {
            case _ where RosterVocabulary.conjunctions.contains(word): parts.append("")
            case _ where word.hasPrefix("وال") && word.count > 5:
                parts.append(stem(String(word.dropFirst())))
            default: parts[parts.count - 1] += stem(word)
            }
        }
        return parts
    }

    private static func stem(_ word: String) -> String {
        var word = word[...]
        if word.count > 3, let last = word.last, last == "s" || last == "x" { word = word.dropLast() }
        if word.count > 4, word.hasPrefix("ال") { word = word.dropFirst(2) }
        for ending in ["ون", "ين", "ات"] where word.count > 4 && word.hasSuffix(ending) {
            return String(word.dropLast(2))
        }
        return String(word)
    }
}
