/// Reads cards of an address book as a table: a heading in English, then a row for each card.
/// Source: vCard 2.1 (versit), RFC 2426 (3.0), RFC 6350 (4.0).
struct CardReader {
    let stated: TableEncoding?
    let mends: Bool

    /// What a card may hold more than once has a column for each.
    private enum Field: CaseIterable, Hashable {
        case name, family, given, nickname, organisation, role, phone, email, city, language, category

        var heading: String {
            switch self {
            case .name: "Full name"
            case .family: "Last name"
            case .given: "First name"
            case .nickname: "Nickname"
            case .organisation: "Organisation"
            case .role: "Job title"
            case .phone: "Phone"
            case .email: "E-mail"
            case .city: "City"
            case .language: "Language"
            case .category: "Labels"
            }
        }

        /// How many of them are kept.
        var most: Int {
            switch self {
            case .name, .family, .given: 3
            case .phone, .email: 4
            default: 1
            }
        }
    }

    private struct Card {
        var line = 1
        var values: [Field: [String]] = [:]
    }

    /// True for bytes that begin with a card, in UTF-16 too.
    static func isCards(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(300).filter { $0 > 0x20 && $0 < 0x80 }
        return head.starts(with: "BEGIN:VCARD".utf8)
            || head.map { $0 | 0x20 }.starts(with: "begin:vcard".utf8.map { $0 | 0x20 })
    }

    func read(_ raw: [UInt8]) throws(TableProblem) -> TableFile {
        // Cards of 2.1 may each have a charset of their own; only where none is named the whole file is judged.
        let looksWhole = raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) || UTF16Looks(raw) != nil
        let statesOwn = !looksWhole && hasCharset(raw)
        var remarks: [TextRemark] = []
        var encoding = stated ?? .utf8
        var bytes = raw
        if !statesOwn {
            let text = try DecodedText(raw, stated: stated, mendsSpoilt: mends)
            (bytes, encoding, remarks) = (text.bytes, text.encoding, text.remarks)
        }
        let cards = cards(bytes, statesOwn ? stated : .utf8)
        guard !cards.isEmpty else { throw .empty }
        return TableFile(kind: .cards, encoding: encoding, tables: [table(cards, bytes.count)], remarks: remarks)
    }

    private func hasCharset(_ bytes: [UInt8]) -> Bool {
        var at = 0
        let sign = Array("CHARSET=".utf8)
        while at + sign.count <= bytes.count {
            if bytes[at] & 0xDF == sign[0], bytes[at..<at + 7].map({ $0 & 0xDF }).elementsEqual(sign[..<7]),
                bytes[at + 7] == sign[7]
            {
                return true
            }
            at += 1
        }
        return false
    }

    private func cards(_ bytes: [UInt8], _ fallback: TableEncoding?) -> [Card] {
        var cards: [Card] = []
        var card: Card?
        var lines = CardLines(bytes)
        while let line = lines.next() {
            guard let property = CardProperty(line.bytes, fallback: fallback) else { continue }
            switch property.name {
            case "BEGIN": if property.text.lowercased() == "vcard" { card = Card(line: line.number) }
            case "END":
                if let done = card { cards.append(done) }
                card = nil
            default:
                guard var open = card else { continue }
                Self.take(property, into: &open.values)
                card = open
            }
        }
        // A card that is cut off is shown as far as it goes.
        if let card, !card.values.isEmpty { cards.append(card) }
        return cards
    }

    private static func take(_ property: CardProperty, into values: inout [Field: [String]]) {
        func add(_ field: Field, _ value: String) {
            let value = value.filter { !$0.isNewline }
            guard !value.isEmpty || field == .family || field == .given,
                values[field, default: []].count < field.most
            else { return }
            values[field, default: []].append(value)
        }
        let parts = property.parts
        func part(_ index: Int) -> String { parts.indices.contains(index) ? parts[index] : "" }
        switch property.name {
        case "FN": add(.name, property.text)
        case "N":
            add(.family, part(0))
            add(.given, [part(1), part(2)].filter { !$0.isEmpty }.joined(separator: " "))
        case "NICKNAME": add(.nickname, property.text)
        // What follows are its departments: an organisation is known by its own name.
        case "ORG": add(.organisation, parts.first { !$0.isEmpty } ?? "")
        case "TITLE": add(.role, property.text)
        case "TEL": add(.phone, property.text.hasPrefix("tel:") ? String(property.text.dropFirst(4)) : property.text)
        case "EMAIL": add(.email, property.text)
        case "ADR": add(.city, part(3))
        case "LANG": add(.language, property.text)
        case "CATEGORIES": add(.category, property.text)
        default: break
        }
    }

    private func table(_ cards: [Card], _ size: Int) -> Table {
        let columns = Field.allCases.flatMap { field in
            let most = cards.reduce(0) { max($0, $1.values[field]?.count ?? 0) }
            return (0..<most).map { (field: field, index: $0) }
        }
        var table = Table()
        table.reserve(text: size)
        table.beginRow(line: 1)
        for column in columns {
            table.append(column.field.heading + (column.index > 0 ? " \(column.index + 1)" : ""))
        }
        for card in cards {
            table.beginRow(line: card.line)
            for column in columns {
                let values = card.values[column.field] ?? []
                table.append(values.indices.contains(column.index) ? values[column.index] : "")
            }
        }
        return table
    }
}
