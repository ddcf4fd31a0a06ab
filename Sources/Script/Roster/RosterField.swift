import Workshop

extension RosterField {
    /// The field that a heading names; nil for a heading that is not known.
    ///
    /// Case, accents and punctuation do not count. Of `Téléphone (portable)`, `Nom complet / Full name` and
    /// `Ville *` the part that is known decides.
    init?(heading: String) {
        let whole = HeadingWords.fold(heading)
        guard !whole.isEmpty else { return nil }
        let parts = heading.split { "(/|:*[)]\n".contains($0) }.map { HeadingWords.fold(String($0)) }
        guard let field = ([whole] + parts).lazy.compactMap({ RosterVocabulary.fields[$0] }).first else { return nil }
        self = field
    }

    /// The field that is called so word for word, case, accents and punctuation aside.
    init?(exactly fold: String) {
        guard let field = RosterVocabulary.fields[fold] else { return nil }
        self = field
    }
}
