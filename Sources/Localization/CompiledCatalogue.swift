/// The translations of one language as they lie in the program: nothing is read or parsed when it starts.
///
/// The table is text, one message a line, the lines sorted by the bytes of their ids: the id, then the translation or,
/// for a plural, its forms in the order of the language's rule, each after a tab. A message is found by bisecting the
/// bytes. `scripts/messages.sh compile` writes the tables.
struct CompiledCatalogue: Catalogue {
    let table: StaticString
    let plural: PluralRule

    func translation(of message: String) -> String? { form(0, of: message) }

    func translation(of one: String, plural: String, count: Int) -> String? {
        form(self.plural.form(count.magnitude), of: one)
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
            let place = place(of: id, at: start, in: text)
            if place == .before {
                high = start
            } else {
                let end = text[middle..<high].firstIndex(of: newline) ?? high
                if place == .here { return start..<end }
                low = end + 1
            }
        }
        return nil
    }

    private enum Place { case before, here, after }

    /// Where `id` stands with regard to the line that starts at `start`. A tab ends an id and is never in one.
    private static func place(
        of id: UnsafeBufferPointer<UInt8>, at start: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> Place {
        for (offset, byte) in id.enumerated() {
            let other = start + offset < text.count ? text[start + offset] : newline
            if byte != other || byte == tab { return byte < other ? .before : .after }
        }
        let end = start + id.count
        return end < text.count && text[end] == tab ? .here : .before
    }

    private static let newline = UInt8(ascii: "\n")
    private static let tab = UInt8(ascii: "\t")
}
