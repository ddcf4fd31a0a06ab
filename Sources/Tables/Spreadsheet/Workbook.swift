/// A spreadsheet as XLSX. Source: ECMA-376, part 1, section 18 (SpreadsheetML).
enum Workbook {
    static func read(_ bytes: [UInt8]) throws(TableProblem) -> TableFile {
        // Without its list an archive was cut off: files behind the cut are missing.
        guard ZipFiles.harm(bytes) == nil else { throw .damagedSpreadsheet }
        let zip = try ZipFiles(bytes) { name in
            name.hasSuffix(".xml") && name.contains("xl/") && !name.contains("xl/theme") && !name.contains("drawing")
                || name.hasSuffix("xl/_rels/workbook.xml.rels")
        }
        guard let workbook = zip.files.first(where: { $0.key.hasSuffix("xl/workbook.xml") })?.value else {
            throw .foreignSpreadsheet(
                zip.names.contains("content.xml") || zip.names.contains("mimetype") ? .openDocument : .archive)
        }
        let targets = relations(zip.files.first { $0.key.hasSuffix("workbook.xml.rels") }?.value ?? [])
        let styles = CellStyles(zip.files.first { $0.key.hasSuffix("xl/styles.xml") }?.value ?? [])
        let strings = try SharedStrings(zip.files.first { $0.key.hasSuffix("xl/sharedStrings.xml") }?.value ?? [])
        var tables: [Table] = []
        let (list, startsIn1904) = sheets(workbook)
        for sheet in list {
            guard let target = targets[sheet.relation],
                let file = zip.files.first(where: { $0.key == target || $0.key.hasSuffix("xl/" + target) })?.value
            else { continue }
            var reader = SheetReader(
                file, name: sheet.name, strings: strings, styles: styles, startsIn1904: startsIn1904)
            var table = try reader.read()
            table.isHidden = sheet.isHidden
            tables.append(table)
        }
        guard !tables.isEmpty else { throw .damagedSpreadsheet }
        guard tables.contains(where: { $0.rowCount > 0 }) else { throw .empty }
        return TableFile(kind: .spreadsheet, encoding: nil, tables: tables, remarks: [])
    }

    private static func relations(_ bytes: [UInt8]) -> [String: String] {
        var targets: [String: String] = [:]
        var scanner = MarkupScanner(bytes)
        while let token = scanner.next() {
            guard case .opening("relationship", _) = token, let id = scanner.attribute("id"),
                let target = scanner.attribute("target")
            else { continue }
            targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : target
        }
        return targets
    }

    private static func sheets(
        _ bytes: [UInt8]
    ) -> (sheets: [(name: String, relation: String, isHidden: Bool)], startsIn1904: Bool) {
        var sheets: [(String, String, Bool)] = []
        var startsIn1904 = false
        var scanner = MarkupScanner(bytes)
        while let token = scanner.next() {
            guard case .opening(let name, _) = token else { continue }
            if name == "workbookpr" {
                startsIn1904 = scanner.attribute("date1904").map { $0 == "1" || $0 == "true" } ?? false
            } else if name == "sheet", sheets.count < 1000 {
                // r:id comes under its bare name; sheetId has another.
                sheets.append(
                    (
                        scanner.attribute("name") ?? "", scanner.attribute("id") ?? "",
                        scanner.attribute("state").map { $0 != "visible" } ?? false
                    ))
            }
        }
        return (sheets, startsIn1904)
    }
}

/// Texts that several cells have in common.
struct SharedStrings {
    private(set) var strings: [[UInt8]] = []

    /// - Throws: `damagedSpreadsheet` for a list that ends before its end.
    init(_ bytes: [UInt8]) throws(TableProblem) {
        var root = RootElement()
        var scanner = MarkupScanner(bytes)
        var current: [UInt8] = []
        var isInText = false
        var isPhonetic = false
        while let token = scanner.next() {
            root.see(token)
            switch token {
            case .opening("si", let isEmpty):
                current = []
                if isEmpty { strings.append([]) }
            case .closing("si"): strings.append(SheetText.unescaped(current))
            case .opening("t", let isEmpty): isInText = !isEmpty
            case .closing("t"): isInText = false
            // How a word is read, in Japanese, stands beside it.
            case .opening("rph", let isEmpty): isPhonetic = !isEmpty
            case .closing("rph"): isPhonetic = false
            case .text(let range, _): if isInText, !isPhonetic { current += scanner.decoded(range) }
            default: break
            }
        }
        guard bytes.isEmpty || root.isClosed else { throw .damagedSpreadsheet }
    }
}

/// The element that all others of a file stand in: a file that does not close it was cut off.
struct RootElement {
    private var name: String?
    /// Whether the element began and ended.
    private(set) var isClosed = false

    mutating func see(_ token: MarkupScanner.Token) {
        switch token {
        case .opening(let opened, let isEmpty) where name == nil:
            name = opened
            isClosed = isEmpty
        case .closing(let closed) where closed == name: isClosed = true
        default: break
        }
    }
}

/// Which styles show a number as a date or a time, or with zeros before it.
struct CellStyles {
    /// How a number is shown.
    enum Kind { case number, date, time, moment }

    private(set) var kinds: [Kind] = []
    /// How many digits each shows at least.
    private(set) var digits: [Int] = []

    init(_ bytes: [UInt8]) {
        var formats: [Int: (kind: Kind, digits: Int)] = [:]
        var isInCells = false
        var scanner = MarkupScanner(bytes)
        while let token = scanner.next() {
            switch token {
            case .opening("numfmt", _):
                guard let id = scanner.attribute("numfmtid").flatMap({ Int($0) }) else { continue }
                let format = scanner.attribute("formatcode") ?? ""
                formats[id] = (Self.kind(of: format), Self.digits(of: format))
            case .opening("cellxfs", _): isInCells = true
            case .closing("cellxfs"): isInCells = false
            case .opening("xf", _):
                guard isInCells else { continue }
                let id = scanner.attribute("numfmtid").flatMap { Int($0) } ?? 0
                kinds.append(formats[id]?.kind ?? Self.builtIn(id))
                digits.append(formats[id]?.digits ?? 1)
            default: break
            }
        }
    }

    /// Source: ECMA-376, part 1, section 18.8.30.
    private static func builtIn(_ id: Int) -> Kind {
        switch id {
        case 14...17, 27...31, 36, 50...54, 57, 58: .date
        case 18...21, 32...35, 45...47, 55, 56: .time
        case 22: .moment
        default: .number
        }
    }

    /// More digits than any number that people write has are no format of theirs.
    private static let mostDigits = 20

    /// How many digits a format shows at least: those from its first 0 to the point, as in `0#" "##" "##" "##" "##` for
    /// telephones. 1 for a format that counts otherwise.
    private static func digits(of format: String) -> Int {
        var isQuoted = false
        var isBracketed = false
        var isEscaped = false
        var count = 0
        for sign in format {
            if isEscaped {
                isEscaped = false
            } else if sign == "\\" || sign == "_" || sign == "*" {
                isEscaped = true
            } else if sign == "\"" {
                isQuoted.toggle()
            } else if isQuoted {
                continue
            } else if sign == "[" || sign == "]" {
                isBracketed = sign == "["
            } else if !isBracketed {
                if "%/Ee".contains(sign) { return 1 }
                if sign == "." || sign == ";" { break }
                if sign == "0" || count > 0 && "#?".contains(sign) { count += 1 }
            }
        }
        return min(max(count, 1), mostDigits)
    }

    /// A format's letters outside quotes, brackets and escapes tell: d and y are dates, h and s times.
    private static func kind(of format: String) -> Kind {
        var isQuoted = false
        var isBracketed = false
        var isEscaped = false
        var hasDate = false
        var hasTime = false
        for sign in format.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if sign == "\\" || sign == "_" || sign == "*" {
                isEscaped = true
            } else if sign == "\"" {
                isQuoted.toggle()
            } else if isQuoted {
                continue
            } else if sign == "[" {
                isBracketed = true
            } else if sign == "]" {
                isBracketed = false
            } else if !isBracketed {
                if sign == "y" || sign == "d" || sign == "j" { hasDate = true }
                if sign == "h" || sign == "s" { hasTime = true }
                // What follows is for numbers below zero.
                if sign == ";" { return hasDate ? (hasTime ? .moment : .date) : hasTime ? .time : .number }
            }
        }
        return hasDate ? (hasTime ? .moment : .date) : hasTime ? .time : .number
    }
}
