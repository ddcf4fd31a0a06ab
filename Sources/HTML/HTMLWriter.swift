/// Writes HTML in which text is text: the only way in for a string is one that escapes it.
///
/// Names of elements and attributes are `StaticString`: they come from our source and from nowhere else.
public struct HTMLWriter: Sendable {
    /// What has been written so far.
    public private(set) var html = ""

    /// An attribute; its value is escaped.
    public typealias Attribute = (name: StaticString, value: String)

    /// A writer that has written nothing.
    public init() {}

    /// An element with what stands in it.
    public mutating func element(
        _ name: StaticString, _ attributes: [Attribute] = [], _ content: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    /// The beginning of an element whose end is written by `close`.
    public mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) { void(name, attributes) }

    /// The end of an element.
    public mutating func close(_ name: StaticString) { html += "</\(name)>" }

    /// An element that holds nothing and is not closed, such as `meta`.
    public mutating func void(_ name: StaticString, _ attributes: [Attribute] = []) {
        html += "<\(name)"
        for attribute in attributes { html += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
        html += ">"
    }

    /// Text, as it is read.
    public mutating func text(_ text: String) { html += Self.escaped(text) }

    /// A line break in the source, for those who read it.
    public mutating func newline() { html += "\n" }

    /// Our own markup and style sheets.
    public mutating func verbatim(_ markup: StaticString) { html += "\(markup)" }

    /// Text as it stands between tags and in an attribute's double quotes.
    ///
    /// Source: HTML Living Standard, section 13.1.2 (elements and attributes in double quotes).
    public static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
