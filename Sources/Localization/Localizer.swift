/// Turns message ids into sentences of one language. A value: it is passed down, never looked up globally.
///
/// A message id is the English sentence, with `%1`, `%2` … where arguments go, so that a translation may put them in
/// another order. Ids are written as literals at the call, where `xgettext` finds them.
///
///     t("Here %1 of %2 invited", here, invited)
///     t.plural("%1 line", "%1 lines", count)
public struct Localizer: Sendable {
    /// The language that the sentences are in.
    public let language: Language
    private let catalogue: any Catalogue

    /// - Parameter catalogue: where translations come from; English needs none, its ids are its sentences.
    public init(language: Language, catalogue: any Catalogue = SourceCatalogue()) {
        self.language = language
        self.catalogue = catalogue
    }

    /// The sentence for `message`, its placeholders filled with `arguments` in order.
    public func callAsFunction(_ message: String, _ arguments: any CustomStringConvertible...) -> String {
        Self.fill(catalogue.translation(of: message) ?? message, arguments.map(\.description))
    }

    /// The sentence in the form that `count` asks for; `count` is `%1`, `arguments` are `%2` and on.
    public func plural(
        _ one: String, _ many: String, _ count: Int, _ arguments: any CustomStringConvertible...
    ) -> String {
        let message = catalogue.translation(of: one, plural: many, count: count) ?? (count == 1 ? one : many)
        return Self.fill(message, [count.description] + arguments.map(\.description))
    }

    /// One pass over the message: an argument that itself holds `%1` is never expanded again.
    private static func fill(_ message: String, _ arguments: [String]) -> String {
        guard message.utf8.contains(UInt8(ascii: "%")) else { return message }
        var result = ""
        var rest = Substring(message)
        while let percent = rest.firstIndex(of: "%") {
            result += rest[..<percent]
            let next = rest.index(after: percent)
            guard next < rest.endIndex, let digit = rest[next].wholeNumberValue, rest[next].isASCII else {
                result += "%"
                rest = rest[next...]
                continue
            }
            result += digit >= 1 && digit <= arguments.count ? arguments[digit - 1] : "%\(digit)"
            rest = rest[rest.index(after: next)...]
        }
        return result + rest
    }
}
