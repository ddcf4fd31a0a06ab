/// The translations of one language as they lie in the program: nothing is read or parsed when it starts.
///
/// The table is text, one message a line, the lines sorted by the bytes of their ids: the id, then the translation or,
/// for a plural, its forms in the order of the language's rule, each after a tab. A message is found by bisecting the
/// bytes. `scripts/messages.sh compile` writes the tables.
struct CompiledCatalogue: Catalogue {
    let table: StaticString
    let language: Language

    func translation(of message: String) -> String? { form(0, of: message) }

    func translation(of one: String, plural: String, count: Int) -> String? {
        form(language.pluralForm(count), of: one)
    }

    private func form(_ number: Int, of message: String) -> String? {
        var message = message
        return message.withUTF8 { id in
            table.withUTF8Buffer { text in
                guard let line = Self.line(of: id, in: text) else { return nil }
                let forms = text[line].split(separator: Self.tab, omittingEmptySubsequences: false).dropFirst()
                return forms.dropFirst(number).first.map { String(decoding: $0, as: UTF8.self) }
            }
        }
    }

    /// Where the line lies that begins with `id`, without the newline that ends it.
    private static func line(of id: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var (low, high) = (0, text.count)
        while low < high {
            let middle = low + (high - low) / 2
            let start = text[low..<middle].lastIndex(of: newline).map { $0 + 1 } ?? low
            let end = text[middle..<high].firstIndex(of: newline) ?? high
            let key = text[start..<end].prefix { $0 != tab }
            if key.elementsEqual(id) { return start..<end }
            if key.lexicographicallyPrecedes(id) { low = end + 1 } else { high = start }
        }
        return nil
    }

    private static let newline = UInt8(ascii: "\n")
    private static let tab = UInt8(ascii: "\t")
}
