@testable import Tables

/// Bytes and tables that tests write down.
enum Sample {
    /// A text in an encoding.
    static func bytes(_ text: String, in encoding: TableEncoding) -> [UInt8] {
        switch encoding {
        case .utf8: return Array(text.utf8)
        case .utf16: return [0xFF, 0xFE] + littleEndian(text)
        default:
            var codes: [Unicode.Scalar: UInt8] = [:]
            for (index, scalar) in encoding.upperHalf.enumerated().reversed() { codes[scalar] = UInt8(index + 0x80) }
            return text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : codes[$0] ?? UInt8(ascii: "?") }
        }
    }

    /// True if an encoding has all letters of a text.
    static func fits(_ text: String, _ encoding: TableEncoding) -> Bool {
        let letters = Set(encoding.upperHalf)
        return text.unicodeScalars.allSatisfy { $0.value < 0x80 || letters.contains($0) }
    }

    static func littleEndian(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    static func bigEndian(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }
}

extension Table {
    /// The texts of all rows that say something.
    var contents: [[String]] { (0..<rowCount).filter { !isBlank($0) }.map(texts) }
}

extension TableReader {
    func contents(_ bytes: [UInt8]) throws(TableProblem) -> [[String]] { try read(bytes).tables[0].contents }
    func contents(_ text: String) throws(TableProblem) -> [[String]] { try contents(Array(text.utf8)) }
}

/// Writes a ZIP archive without compression, so that a test can say what is in it.
struct ZipSample {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ name: String, _ content: String) {
        let content = Array(content.utf8)
        add(name, content, method: 0, size: content.count)
    }

    /// - Parameters:
    ///   - method: 0 for content as it is, 8 for what is deflated.
    ///   - size: how long it is unpacked.
    private mutating func add(_ name: String, _ content: [UInt8], method: Int, size: Int) {
        let name = Array(name.utf8)
        let offset = body.count
        let common =
            Self.number(20, 2) + Self.number(0, 2) + Self.number(method, 2) + Self.number(0, 4)
            + Self.number(Self.checksum(content), 4) + Self.number(content.count, 4) + Self.number(size, 4)
            + Self.number(name.count, 2) + Self.number(0, 2)
        body += [0x50, 0x4B, 3, 4] + common + name + content
        directory +=
            [0x50, 0x4B, 1, 2] + Self.number(20, 2) + common + Self.number(0, 2) + Self.number(0, 2)
            + Self.number(0, 2) + Self.number(0, 4) + Self.number(offset, 4) + name
        count += 1
    }

    var bytes: [UInt8] {
        body + directory + [0x50, 0x4B, 5, 6] + Self.number(0, 4) + Self.number(count, 2) + Self.number(count, 2)
            + Self.number(directory.count, 4) + Self.number(body.count, 4) + Self.number(0, 2)
    }

    private static func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// CRC-32.
    private static func checksum(_ bytes: [UInt8]) -> Int {
        var crc: UInt32 = .max
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return Int(~crc)
    }

    /// A workbook of 28 KB that unpacks to more than 4 MB of spaces.
    ///
    /// Source: RFC 1951, 3.2.6: a block with fixed codes; a space, and "258 more of the last" as often as is asked for.
    static var bomb: [UInt8] {
        let times = 17_000
        var bits: [UInt8] = [1, 1, 0] + [0, 1, 0, 1, 0, 0, 0, 0]
        for _ in 0..<times { bits += [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0] }
        bits += [0, 0, 0, 0, 0, 0, 0]
        let bytes = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].enumerated().reduce(UInt8(0)) { $0 | $1.element << $1.offset }
        }
        var zip = ZipSample()
        zip.add("[Content_Types].xml", "<Types/>")
        zip.add("xl/workbook.xml", "<workbook/>")
        zip.add("xl/sharedStrings.xml", bytes, method: 8, size: 1 + 258 * times)
        return zip.bytes
    }

    /// A workbook of sheets, by name and state.
    static func workbook(
        _ sheets: [(name: String, state: String, xml: String)], strings: String = "", styles: String = "",
        workbookPr: String = ""
    ) -> [UInt8] {
        var zip = ZipSample()
        zip.add("[Content_Types].xml", "<Types/>")
        let list = sheets.enumerated().map {
            "<sheet name=\"\($0.element.name)\" sheetId=\"\($0.offset + 7)\" state=\"\($0.element.state)\" r:id=\"rId\($0.offset + 1)\"/>"
        }
        zip.add("xl/workbook.xml", "<workbook>\(workbookPr)<sheets>\(list.joined())</sheets></workbook>")
        let relations = sheets.indices.map {
            "<Relationship Id=\"rId\($0 + 1)\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
        }
        zip.add("xl/_rels/workbook.xml.rels", "<Relationships>\(relations.joined())</Relationships>")
        for (index, sheet) in sheets.enumerated() { zip.add("xl/worksheets/sheet\(index + 1).xml", sheet.xml) }
        if !strings.isEmpty { zip.add("xl/sharedStrings.xml", "<sst>\(strings)</sst>") }
        if !styles.isEmpty { zip.add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>") }
        return zip.bytes
    }
}
