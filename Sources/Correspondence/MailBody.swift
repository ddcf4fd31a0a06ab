import FoundationEssentials

/// A text as mail carries it: whichever of the two ways is shorter, quoted-printable for Latin letters, base64 for Arabic
/// ones. Source: RFC 2045, sections 6.7 and 6.8.
struct MailBody: Sendable {
    /// What the way is called.
    let encoding: String
    /// The lines, without an end after the last.
    let encoded: String

    private static let longest = 76

    /// - Parameter text: its lines end in `\n`.
    init(_ text: String) {
        let bytes = Array(text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8)
        let (quoted, base) = (Self.quotedPrintable(bytes), Self.base64(bytes))
        (encoding, encoded) =
            quoted.utf8.count <= base.utf8.count ? ("quoted-printable", quoted) : ("base64", base)
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        stride(from: 0, to: bytes.count, by: longest / 4 * 3).map { start in
            Data(bytes[start..<min(bytes.count, start + longest / 4 * 3)]).base64EncodedString()
        }.joined(separator: "\r\n")
    }

    private static func quotedPrintable(_ bytes: [UInt8]) -> String {
        var lines: [[UInt8]] = []
        var line: [UInt8] = []
        func quoted(_ byte: UInt8) -> [UInt8] {
            let digits = Array("0123456789ABCDEF".utf8)
            return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        for (index, byte) in bytes.enumerated() {
            let isEnd = index + 1 == bytes.count || bytes[index + 1] == 13
            if byte == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { continue }
            if byte == 10 {
                lines.append(line)
                line = []
                continue
            }
            let isPlain = (33...126).contains(byte) && byte != UInt8(ascii: "=")
            let isSpace = (byte == 32 || byte == 9) && !isEnd
            let piece = isPlain || isSpace ? [byte] : quoted(byte)
            // A line that goes on ends in a sign of its own.
            if line.count + piece.count > longest - 1 {
                lines.append(line + [UInt8(ascii: "=")])
                line = []
            }
            line += piece
        }
        lines.append(line)
        return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\r\n")
    }
}
