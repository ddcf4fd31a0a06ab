import Testing
import Workshop

@testable import Ledger

/// JSON in one form, without anything in it that a terminal would obey.
@Suite("Canonical JSON")
struct CanonicalJSONTests {
    @Test(
        "texts are written as JSON is, whichever way is taken",
        arguments: [
            [], ["fr"], ["ar", "fr"], [""], ["", ""], ["a,b"], ["a\",\"b"], ["\\"], ["\""], ["Amazigh du Souss"],
            ["العربية", "fr"], ["[\"x\"]"], ["a/b"],
        ])
    func texts(_ texts: [String]) throws {
        let json = try CanonicalJSON.encode(texts: texts)
        #expect(json == (try CanonicalJSON.encode(texts as [String]?)))
        #expect(try CanonicalJSON.decodeTexts(from: json) == texts)
    }

    @Test(
        "what is no array of texts is an error", arguments: ["", "[", "{}", "[\"a\"", "[\"a\"b\"c\"]", "[1]", "[\"]"])
    func noTexts(_ json: String) {
        #expect(throws: (any Error).self) { try CanonicalJSON.decodeTexts(from: json) }
    }

    @Test("equal values give equal bytes, keys in order, slashes as they are")
    func canonical() throws {
        #expect(try CanonicalJSON.encode(["b": "1/2", "a": "é"]) == #"{"a":"é","b":"1/2"}"#)
    }

    @Test(
        "a control character is neither written nor read, even an escaped one",
        arguments: ["\u{1B}", "\u{7}", "\n", "\u{9B}", "\u{202E}", "\u{0}", "\u{7F}", "\u{FEFF}"])
    func controlCharacters(_ text: String) {
        #expect(throws: LedgerError.inputOutput("a control character in a record")) {
            try CanonicalJSON.encode(["code": "a\(text)b"])
        }
        #expect(throws: LedgerError.damaged("a control character in a record")) {
            try CanonicalJSON.decode([String: String].self, from: "{\"code\":\"a\(text)b\"}")
        }
        let escaped = String(text.unicodeScalars.first?.value ?? 0, radix: 16)
        let digits = String(repeating: "0", count: 4 - escaped.count) + escaped
        #expect(throws: LedgerError.damaged("a control character in a record")) {
            try CanonicalJSON.decode([String: String].self, from: "{\"code\":\"a\\u\(digits)b\"}")
        }
    }

    @Test("backslashes and quotation marks in pairs are no escapes of anything else")
    func backslashes() throws {
        for text in ["\\n", "\\\\", "\"\\\"", "C:\\new\\u001b"] {
            #expect(try CanonicalJSON.decode([String].self, from: CanonicalJSON.encode([text] as [String]?)) == [text])
        }
    }
}
