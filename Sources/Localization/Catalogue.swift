/// Where a `Localizer` finds the translations of one language.
public protocol Catalogue: Sendable {
    /// The translation of a message id; nil where there is none.
    func translation(of message: String) -> String?
    /// The translation in the plural form that `count` asks for in the catalogue's language; nil where there is none.
    func translation(of one: String, plural: String, count: Int) -> String?
}

/// The catalogue of the language that the message ids are written in: it translates nothing.
public struct SourceCatalogue: Catalogue {
    /// Makes the catalogue; it has no contents.
    public init() {}
    /// Always nil: the id is the sentence.
    public func translation(of message: String) -> String? { nil }
    /// Always nil: the two English forms are chosen by the `Localizer`.
    public func translation(of one: String, plural: String, count: Int) -> String? { nil }
}

extension Language {
    /// The translations that Halqa carries for this language, compiled from `locale/*.po`.
    var catalogue: any Catalogue {
        guard let messages = entry.messages else { return SourceCatalogue() }
        return CompiledCatalogue(table: messages, plural: entry.plural)
    }

    /// The number, from 0, of the plural form for `count`; negative counts take the form of their magnitude.
    func pluralForm(_ count: Int) -> Int { entry.plural.form(count.magnitude) }
}
