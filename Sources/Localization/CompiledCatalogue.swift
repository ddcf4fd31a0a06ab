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
        // Unsafe because the table begins with a pointer. It is part of the program, so that its bytes stay where they are,
        // as many as it says, for as long as the program runs; from here on every index is checked.
        let first = unsafe table.utf8Start
        let text = unsafe Span(_unsafeStart: first, count: table.utf8CodeUnitCount)
        let id = message.utf8Span.span
        guard let line = Self.line(of: id, in: text) else { return nil }
        var start = line.lowerBound + id.count + 1
        for _ in 0..<number {
            start = Self.end(text, from: start, to: line.upperBound, at: Self.tab) + 1
            if start > line.upperBound { return nil }
        }
        let end = Self.end(text, from: start, to: line.upperBound, at: Self.tab)
        let form = [UInt8](capacity: end - start) { bytes in
            for place in start..<end { bytes.append(text[place]) }
        }
        return String(decoding: form, as: UTF8.self)
    }

    /// Where the line lies that begins with `id`, without the newline that ends it.
    private static func line(of id: Span<UInt8>, in text: Span<UInt8>) -> Range<Int>? {
        var (low, high) = (0, text.count)
        while low < high {
            let middle = low + (high - low) / 2
            var start = middle
            while start > low, text[start - 1] != newline { start -= 1 }
            let place = place(of: id, at: start, in: text)
            if place == .before {
                high = start
            } else {
                let end = end(text, from: middle, to: high, at: newline)
                if place == .here { return start..<end }
                low = end + 1
            }
        }
        return nil
    }

    private enum Place { case before, here, after }

    /// Where `id` stands with regard to the line that starts at `start`. A tab ends an id and is never in one.
    private static func place(of id: Span<UInt8>, at start: Int, in text: Span<UInt8>) -> Place {
        for offset in id.indices {
            let byte = id[offset]
            let other = start + offset < text.count ? text[start + offset] : newline
            if byte != other || byte == tab { return byte < other ? .before : .after }
        }
        let end = start + id.count
        return end < text.count && text[end] == tab ? .here : .before
    }

    /// Where the first such byte stands, or where the search ends.
    private static func end(_ text: Span<UInt8>, from start: Int, to end: Int, at byte: UInt8) -> Int {
        var index = start
        while index < end && text[index] != byte { index += 1 }
        return index
    }

    private static let newline = UInt8(ascii: "\n")
    private static let tab = UInt8(ascii: "\t")
}
