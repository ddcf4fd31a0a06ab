/// Turns message ids into sentences of one language. A value: it is passed down, never looked up globally.
///
/// A message id is the English sentence, with `%1`, `%2` … where arguments go, so that a translation may put them in
/// another order. Ids are written as literals at the call, where `make messages` finds them.
///
///     t("Here %1 of %2 invited", here, invited)
///     t.plural("%1 line", "%1 lines", count)
///
/// An argument that would disturb the order of the sentence around it, such as an Arabic name in a French one, is held
/// apart (see `isolated`).
public struct Localizer: Sendable {
    /// The language that the sentences are in.
    public let language: Language
    /// The ISO 639-1 code of the language that texts of the script are wanted in: the same one, unless Halqa has no
    /// catalogue for it.
    public let textLanguage: String
    /// The digits that numbers, dates and times are written with.
    public let digits: Digits
    /// The country whose names months have, as ISO 3166 writes it; nil for the language's own.
    public let country: String?
    private let catalogue: any Catalogue

    /// - Parameters:
    ///   - digits: Western in every language unless a person asks for others.
    ///   - catalogue: where translations come from; the one that Halqa carries for the language when nil.
    public init(language: Language, digits: Digits = .western, catalogue: (any Catalogue)? = nil) {
        self.init(language, texts: language.code, digits: digits, catalogue: catalogue ?? language.catalogue)
    }

    /// Speaks as a workshop does: its language, or English around texts of it where Halqa has no catalogue for it.
    /// - Parameter code: ISO 639-1, as a script names it, perhaps with its country: `ar-EG`.
    public init(speaking code: String, digits: Digits = .western) {
        let language = Language(localeName: code) ?? .english
        self.init(
            language, texts: LanguageCode.primary(code), digits: digits, catalogue: language.catalogue,
            country: LanguageCode.country(code))
    }

    private init(
        _ language: Language, texts: String, digits: Digits, catalogue: any Catalogue, country: String? = nil
    ) {
        self.language = language
        textLanguage = texts
        self.digits = digits
        self.catalogue = catalogue
        self.country = country
    }

    /// The same as it is spoken in a country: months have other names there.
    /// - Parameter country: as ISO 3166 writes it; nil where nobody knows it.
    public func spoken(in country: String?) -> Localizer {
        guard let country, country != self.country else { return self }
        return Localizer(language, texts: textLanguage, digits: digits, catalogue: catalogue, country: country)
    }

    /// The sentence for `message`, its placeholders filled with `arguments` in order.
    public func callAsFunction(_ message: String, _ arguments: any CustomStringConvertible...) -> String {
        fill(catalogue.translation(of: message) ?? message, arguments)
    }

    /// The sentence in the form that `count` asks for; `count` is `%1`, `arguments` are `%2` and on.
    public func plural(
        _ one: String, _ many: String, _ count: Int, _ arguments: any CustomStringConvertible...
    ) -> String {
        // A sentence that was translated before it had forms is still better than English.
        let message =
            catalogue.translation(of: one, plural: many, count: count) ?? catalogue.translation(of: many)
            ?? (count == 1 ? one : many)
        return fill(message, [count] + arguments)
    }

    /// One pass over the message: an argument that itself holds `%1` is never expanded again.
    private func fill(_ message: String, _ arguments: [any CustomStringConvertible]) -> String {
        var result = ""
        var rest = message[...]
        while let percent = rest.utf8.firstIndex(of: UInt8(ascii: "%")) {
            let next = rest.utf8.index(after: percent)
            let number = next < rest.endIndex ? Int(rest.utf8[next]) - 0x30 : 0
            if 1...9 ~= number, number <= arguments.count {
                result += rest[..<percent] + written(arguments[number - 1])
                rest = rest[rest.utf8.index(after: next)...]
            } else {
                result += rest[..<next]
                rest = rest[next...]
            }
        }
        return result.isEmpty ? String(rest) : result + rest
    }

    private func written(_ argument: any CustomStringConvertible) -> String {
        argument is Int ? digits.written(argument.description) : isolated(argument.description)
    }
}
