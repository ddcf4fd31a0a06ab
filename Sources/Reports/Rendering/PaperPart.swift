import Localization

/// A report in one language: a part of a paper that may hold several.
struct PaperPart {
    var document: Document
    /// Speaks the language.
    var t: Localizer

    init(_ document: Document, _ t: Localizer) {
        self.document = document
        self.t = t
    }
}
