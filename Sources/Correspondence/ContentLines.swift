/// Lines of `NAME;PARAMETER=value:value`, as address books and calendars read them: written so that text is text, whatever
/// stands in it, and no line is longer than a reader has to take.
///
/// Sources: RFC 6350 (vCard 4.0), sections 3.2 to 3.4; RFC 5545 (iCalendar), sections 3.1 and 3.3.11.
struct ContentLines: Sendable {
    /// What stands behind the colon.
    enum Value: Sendable {
        /// Somebody's words.
        case text(String)
        /// Several of them, each for itself.
        case texts([String])
        /// Parts that stand at their places, empty ones too.
        case parts([String])
        /// What we write ourselves: a date, a number, a name of the format.
        case token(String)
    }

    /// A parameter; its value is quoted where it has to be.
    typealias Parameter = (name: StaticString, value: String)

    /// What has been written so far, each line with its end.
    private(set) var text = ""

    /// A line may have so many bytes, its end not counted.
    private static let longest = 75

    /// Writes a line. Names come from our source and from nowhere else.
    mutating func add(_ name: StaticString, _ value: Value) { add(name, [], value) }

    /// The same, with parameters.
    mutating func add(_ name: StaticString, _ parameters: [Parameter], _ value: Value) {
        let head = parameters.reduce("\(name)") { $0 + ";\($1.name)=" + Self.parameter($1.value) }
        fold(head + ":" + Self.written(value))
    }

    /// A part of a file, between `BEGIN` and `END`.
    mutating func part(_ name: StaticString, _ content: (inout ContentLines) -> Void) {
        add("BEGIN", .token("\(name)"))
        content(&self)
        add("END", .token("\(name)"))
    }

    /// Ends the line, and goes on in a next one that begins with a space as often as it is too long. No character's bytes
    /// are taken apart.
    private mutating func fold(_ line: String) {
        var room = Self.longest
        for scalar in line.unicodeScalars {
            let length = UTF8.width(scalar)
            if length > room {
                text += "\r\n "
                room = Self.longest - 1
            }
            text.unicodeScalars.append(scalar)
            room -= length
        }
        text += "\r\n"
    }

    private static func written(_ value: Value) -> String {
        switch value {
        case .text(let text): escaped(text)
        case .texts(let texts): texts.map(escaped).joined(separator: ",")
        case .parts(let parts): parts.map(escaped).joined(separator: ";")
        case .token(let token): token
        }
    }

    static func escaped(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ",", ";": scalars.append(contentsOf: ["\\", scalar])
            case "\n": scalars.append(contentsOf: ["\\", "n"])
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// No parameter can hold a quotation mark, whatever stands around it.
    private static func parameter(_ text: String) -> String {
        let plain = String(text.unicodeScalars.filter { $0 != "\"" && $0.value >= 0x20 && $0.value != 0x7F })
        return plain.contains { ":;,".contains($0) } ? "\"" + plain + "\"" : plain
    }
}
