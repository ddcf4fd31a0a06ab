/// Reads tables as people have them: text with separators in any usual encoding, spreadsheets, pages saved as
/// spreadsheets, cards of address books.
///
/// Time and memory grow with the length of the input and with nothing else.
public struct TableReader: Sendable {
    /// What the bytes stand for; nil to tell by their looks.
    public var encoding: TableEncoding?
    /// What stands between the cells of a text; nil to tell by the rows.
    public var separator: Character?
    /// To turn letters that were spoilt before back into what they were.
    public var mendsSpoiltLetters = false
    /// How much a row says as a heading, for who knows what headings say; 0 for one that says nothing. Decides between
    /// separators before anything else does.
    public var headingWorth: @Sendable ([String]) -> Int = { _ in 0 }

    /// A table of 100 000 people has 10 million bytes.
    public static let largestSize = 1 << 28

    /// Makes a reader.
    public init(encoding: TableEncoding? = nil, separator: Character? = nil, mendsSpoiltLetters: Bool = false) {
        self.encoding = encoding
        self.separator = separator
        self.mendsSpoiltLetters = mendsSpoiltLetters
    }

    /// The tables in a file.
    /// - Throws: `TableProblem`, for a file that is none.
    public func read(_ bytes: [UInt8]) throws(TableProblem) -> TableFile {
        guard bytes.count <= Self.largestSize else { throw .tooLarge(limit: Self.largestSize) }
        if let kind = ForeignSigns.kind(bytes) {
            switch kind {
            case .pdf, .picture: throw .notATable(kind)
            default: throw .foreignSpreadsheet(kind)
            }
        }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try Workbook.read(bytes) }
        if CardReader.isCards(bytes) { return try CardReader(stated: encoding, mends: mendsSpoiltLetters).read(bytes) }
        if DirectoryEntries.isEntries(bytes) {
            return try DirectoryEntries(stated: encoding, mends: mendsSpoiltLetters).read(bytes)
        }
        let stated = encoding ?? PageTables.statedEncoding(bytes)
        let text = try DecodedText(bytes, stated: stated, mendsSpoilt: mendsSpoiltLetters)
        if PageTables.isPage(text.bytes) {
            let tables = PageTables.read(text.bytes)
            guard !tables.isEmpty else { throw .empty }
            return TableFile(kind: .page, encoding: text.encoding, tables: tables, remarks: text.remarks)
        }
        guard text.bytes.contains(where: { !Self.blanks.contains($0) }) else { throw .empty }
        let layout = DelimitedLayout(text.bytes, stated: separator, headingWorth: headingWorth)
        let body = layout.start == 0 ? text.bytes : Array(text.bytes[layout.start...])
        let table = Table(body, separator: layout.separator, firstLine: layout.firstLine)
        return TableFile(
            kind: .delimited(Character(Unicode.Scalar(layout.separator))), encoding: text.encoding, tables: [table],
            remarks: text.remarks)
    }

    /// Whether a file is a spreadsheet or a page, whose tables are not the text that it is written in.
    public static func isDocument(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return true }
        let head = Array(bytes.prefix(4096))
        return ForeignSigns.kind(head) != nil || PageTables.isPage(head)
    }

    /// Whether bytes are pairs that stand for letters, with or without a mark that says so.
    public static func isUTF16(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            || UTF16Looks(Array(bytes.prefix(4096))) != nil
    }

    /// The letters of a text in UTF-8, as a table would be read, for files that are texts of another form.
    /// - Throws: `TableProblem.tooLarge` beyond `largestSize`; `doubtfulEncoding` and `spoilt` where
    ///   its letters cannot be told for certain.
    public func letters(
        _ bytes: [UInt8]
    ) throws(TableProblem) -> (bytes: [UInt8], encoding: TableEncoding, remarks: [TextRemark]) {
        guard bytes.count <= Self.largestSize else { throw .tooLarge(limit: Self.largestSize) }
        let text = try DecodedText(bytes, stated: encoding, mendsSpoilt: mendsSpoiltLetters)
        return (text.bytes, text.encoding, text.remarks)
    }

    /// What an empty table is made of.
    private static let blanks = Set(" ,;\t|\r\n\"\u{0}".utf8)
}

/// What was read of a file.
public struct TableFile: Sendable {
    /// What the file is.
    public let kind: TableKind
    /// What its bytes were taken for; nil for a spreadsheet, which says so itself.
    public let encoding: TableEncoding?
    /// Its tables: the sheets of a spreadsheet, the tables of a page, one of everything else. Never empty.
    public let tables: [Table]
    /// What was noticed of its letters.
    public let remarks: [TextRemark]

    /// The table of that name or number, from 1.
    /// - Throws: `TableProblem.noSuchSheet`.
    public func table(called name: String) throws(TableProblem) -> Table {
        let wanted = name.lowercased()
        if let table = tables.first(where: { $0.name?.lowercased() == wanted }) { return table }
        if let number = Int(name), tables.indices.contains(number - 1) { return tables[number - 1] }
        throw .noSuchSheet(name, known: tables.enumerated().map { $0.element.name ?? String($0.offset + 1) })
    }
}

/// Kinds of files that are told by their first bytes.
private enum ForeignSigns {
    private static let signs: [([UInt8], TableProblem.ForeignKind)] = [
        ([0xD0, 0xCF, 0x11, 0xE0], .oldExcel), (Array("%PDF".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47], .picture),
        ([0xFF, 0xD8, 0xFF], .picture), (Array("GIF8".utf8), .picture),
    ]

    static func kind(_ bytes: [UInt8]) -> TableProblem.ForeignKind? {
        signs.first { bytes.starts(with: $0.0) }?.1
    }
}
