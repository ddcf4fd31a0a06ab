import HTML
import Testing

@Suite("HTML in which text is text")
struct HTMLWriterTests {
    /// What a stranger types so that a page does something.
    private static let hostile = [
        "<script>alert(1)</script>", "\" onload=\"alert(1)", "' onload='alert(1)", "&lt;b&gt;", "</title><b>", "<!--",
    ]

    @Test("text stands as text, in an element and in an attribute", arguments: hostile)
    func escaped(_ typed: String) {
        var writer = HTMLWriter()
        writer.element("p", [("title", typed)]) { $0.text(typed) }
        let inner = writer.html.dropFirst("<p title=\"".count).dropLast("</p>".count)
        #expect(writer.html.hasPrefix("<p title=\"") && writer.html.hasSuffix("</p>"))
        // Between the two tags there is one quote and one bracket of ours: the attribute's end.
        #expect(inner.filter { "<\"'".contains($0) } == "\"")
        #expect(inner.filter { $0 == ">" }.count == 1)
        #expect(read(HTMLWriter.escaped(typed)) == typed)
    }

    @Test("what needs no escaping is left as it is, in any script")
    func plain() {
        for text in ["", "Zakia", "زكية", "œuvre – 1 000", "a=b"] { #expect(HTMLWriter.escaped(text) == text) }
    }

    @Test("elements are closed in the order in which they were opened; a void one is not closed")
    func nesting() {
        var writer = HTMLWriter()
        writer.element("ul") { list in
            list.element("li") { $0.text("1") }
            list.newline()
            list.element("li") { $0.void("br") }
        }
        #expect(writer.html == "<ul><li>1</li>\n<li><br></li></ul>")
    }

    /// What a browser makes of escaped text.
    private func read(_ html: String) -> String {
        var text = html
        for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.replacing(name, with: sign)
        }
        return text
    }
}
