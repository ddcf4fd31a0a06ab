import Foundation
import Workshop

/// JSON in one form only: keys sorted, no white space, slashes as they are. Equal values give equal bytes, which the
/// hash chain and the comparison of tables rest on.
///
/// Nothing in it is obeyed by a terminal either: text with a control character in it, even an escaped one, is neither
/// written nor read. Records hold `PlainText`; this is for their codes, and for files from elsewhere.
enum CanonicalJSON {
    /// Writes a value.
    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(value), as: UTF8.self)
        guard isPlain(text) else { throw LedgerError.inputOutput("a control character in a record") }
        return text
    }

    /// Reads a value.
    static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        guard isPlain(text) else { throw LedgerError.damaged("a control character in a record") }
        return try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    /// Writes texts; the form of `encode`, without its cost where there is nothing to escape.
    static func encode(texts: [String]) throws -> String {
        let isSimple = texts.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C } }
        guard isSimple else { return try encode(texts) }
        return "[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }

    /// Reads texts, in the form of `encode`.
    static func decodeTexts(from text: String) throws -> [String] {
        guard isPlain(text) else { throw LedgerError.damaged("a control character in a record") }
        if text == "[]" { return [] }
        // Without a backslash in it, a quotation mark is always the end or the beginning of a text.
        guard text.hasPrefix("[\""), text.hasSuffix("\"]"), text.utf8.count >= 4, !text.utf8.contains(0x5C) else {
            return try decode([String].self, from: text)
        }
        let texts = text.dropFirst(2).dropLast(2).split(separator: "\",\"", omittingEmptySubsequences: false)
        guard texts.allSatisfy({ !$0.utf8.contains(0x22) }) else { return try decode([String].self, from: text) }
        return texts.map(String.init)
    }

    /// JSON escapes control characters, and what else it is told to; `encode` escapes nothing that `PlainText` allows
    /// but quotation marks and backslashes.
    private static func isPlain(_ text: String) -> Bool {
        guard escapesNothingElse(text) else { return false }
        // Two texts that are the same bytes are compared as such, and at once; cleaning leaves none that is only equivalent.
        let plain = PlainText(text).string
        return plain.utf8.count == text.utf8.count && plain == text
    }
    /// Whole programmes pass here: a loop that costs little in a debug build as well.
    private static func escapesNothingElse(_ text: String) -> Bool {
        // Most have no backslash at all, which the system's search sees soonest.
        let isBare = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
            // Without bytes there is no address.
            unsafe bytes.isEmpty || memchr(bytes.baseAddress!, 0x5C, bytes.count) == nil
        }
        if isBare == true { return true }
        let bytes = text.utf8.span
        let count = bytes.count
        var isEscape = false
        var index = 0
        while index < count {
            let byte = bytes[index]
            if isEscape && byte != 0x22 && byte != 0x5C { return false }
            isEscape = !isEscape && byte == 0x5C
            index += 1
        }
        return true
    }
}
