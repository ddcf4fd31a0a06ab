/// Reads cards of an address book as a table: a heading in English, then a row for each card.
/// Source: vCard 2.1 (versit), RFC 2426 (3.0), RFC 6350 (4.0).
struct CardReader {
    let stated: TableEncoding?
    let mends: Bool

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
        let table = AddressCard.table(cards, bytes.count)
        return TableFile(kind: .cards, encoding: encoding, tables: [table], remarks: remarks)
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

    private func cards(_ bytes: [UInt8], _ fallback: TableEncoding?) -> [AddressCard] {
        var cards: [AddressCard] = []
        var card: AddressCard?
        func done(_ card: AddressCard) {
            var card = card
            card.tellOrganisations()
            cards.append(card)
        }
        // A card without an end is shown as far as it goes, with what is wrong: half a person is nobody.
        func cut(_ card: AddressCard) {
            var card = card
            card.cut(.cutOff)
            done(card)
        }
        var lines = CardLines(bytes)
        while let line = lines.next() {
            guard let property = CardProperty(line.bytes, fallback: fallback) else { continue }
            switch property.name {
            case "BEGIN":
                guard property.text.lowercased() == "vcard" else { continue }
                if let card { cut(card) }
                card = AddressCard(line: line.number)
            case "END":
                if let card { done(card) }
                card = nil
            default:
                guard var open = card else { continue }
                Self.take(property, into: &open)
                if property.isCutOff { open.cut(.cutPicture) }
                card = open
            }
        }
        if let card { cut(card) }
        return cards
    }

    private static func take(_ property: CardProperty, into card: inout AddressCard) {
        let parts = property.parts
        func part(_ index: Int) -> String { parts.indices.contains(index) ? parts[index] : "" }
        switch property.name {
        case "FN": card.add(.name, property.text)
        case "N":
            card.add(.family, part(0))
            card.add(.given, [part(1), part(2)].filter { !$0.isEmpty }.joined(separator: " "))
        case "NICKNAME": card.add(.nickname, property.text)
        // What follows are its departments: an organisation is known by its own name, and of the others it is said.
        case "ORG": card.add(.organisation, parts.filter { !$0.isEmpty }.joined(separator: " ::: "))
        case "TITLE": card.add(.role, property.text)
        case "TEL":
            guard let rank = rank(property) else { break }
            card.add(
                .phone, property.text.hasPrefix("tel:") ? String(property.text.dropFirst(4)) : property.text, rank: rank
            )
        case "EMAIL": card.add(.email, property.text, rank: property.isPreferred ? 0 : 1)
        case "ADR": card.add(.city, part(3))
        case "LANG": card.add(.language, property.text)
        case "CATEGORIES": card.add(.category, property.text)
        // Groups, organisations, places, devices; an address book of a Macintosh writes the sort with a name of its own.
        case "KIND", "X-ADDRESSBOOKSERVER-KIND", "X-KIND":
            let kind = property.text.lowercased()
            if kind != "individual", kind != "x-individual" { card.add(.kind, kind) }
        case "MEMBER", "X-ADDRESSBOOKSERVER-MEMBER", "X-DL": card.add(.kind, CardKind.group)
        case "X-ABSHOWAS": if property.text.uppercased() == "COMPANY" { card.add(.kind, CardKind.organisation) }
        default: break
        }
    }

    /// A telephone that is carried along goes before others, then the one that is preferred; nil for one that nobody answers.
    private static func rank(_ property: CardProperty) -> Int? {
        let types = property.types
        if types.contains("CELL") || types.contains("IPHONE") { return property.isPreferred ? 0 : 1 }
        guard types.isDisjoint(with: ["FAX", "PAGER", "TLX", "MODEM", "BBS", "TEXTPHONE"]) else { return nil }
        if property.isPreferred { return 2 }
        if types.contains("WORK") || types.contains("MAIN") { return 4 }
        return types.contains("HOME") ? 5 : 3
    }
}
