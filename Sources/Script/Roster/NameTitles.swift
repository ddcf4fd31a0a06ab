import Workshop

/// Forms of address before a name.
enum NameTitles {
    private static let titles: Set<String> = Set(
        [
            "M.", "Mr", "Mme", "Mlle", "Mrs", "Ms", "Dr", "Pr", "Prof", "Monsieur", "Madame", "Mademoiselle", "Docteur",
            "Professeur", "السيد", "السيدة", "الآنسة", "الدكتور", "الدكتورة", "الأستاذ", "الأستاذة",
        ].map { NameFold.fold($0) })

    /// The name without the titles before it; nil for one that has none, or is nothing else.
    static func without(_ name: PlainText) -> PlainText? {
        var words = name.string.split(separator: " ")
        var hasTitle = false
        while words.count > 1, let first = words.first {
            let fold = NameFold.fold(String(first))
            // A lone M is an initial; M. is Monsieur.
            guard titles.contains(fold), fold != "m" || first.hasSuffix(".") else { break }
            words.removeFirst()
            hasTitle = true
        }
        return hasTitle ? PlainText(words.joined(separator: " ")) : nil
    }
}
