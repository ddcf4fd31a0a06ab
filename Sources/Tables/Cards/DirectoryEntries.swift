/// Reads the entries of a directory, as Thunderbird and servers of addresses write them, as a table like that of cards.
/// Source: RFC 2849 (LDIF), RFC 4519 (the attributes), Mozilla's schema of address books.
struct DirectoryEntries {
    let stated: TableEncoding?
    let mends: Bool

    /// True for bytes that begin with an entry, perhaps behind the line with the version.
    static func isEntries(_ bytes: [UInt8]) -> Bool {
        var head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()[...]
        func dropBlanks() { head = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" } }
        dropBlanks()
        if head.hasPrefix("version: 1") {
            head = head.dropFirst(10)
            dropBlanks()
        }
        guard head.hasPrefix("dn:") else { return false }
        return head.hasPrefix("dn::") || head.prefix { !$0.isNewline }.contains("=")
    }

    func read(_ raw: [UInt8]) throws(TableProblem) -> TableFile {
        let text = try DecodedText(raw, stated: stated, mendsSpoilt: mends)
        var entries: [AddressCard] = []
        var entry: AddressCard?
        var lines = CardLines(text.bytes)
        while let line = lines.next() {
            // The last line has no end, and no value either: the file stops within it.
            if line.isLast, !line.bytes.isEmpty, !line.bytes.contains(UInt8(ascii: ":")) { entry?.cut(.cutOff) }
            guard let (name, value, isWhole) = Self.attribute(line.bytes) else { continue }
            if name == "dn" {
                if let entry { entries.append(entry) }
                entry = AddressCard(line: line.number)
            } else if var open = entry {
                Self.take(name, value, into: &open)
                if !isWhole { open.cut(Self.pictures.contains(name) ? .cutPicture : .cutOff) }
                entry = open
            }
        }
        if let entry { entries.append(entry) }
        guard !entries.isEmpty else { throw .empty }
        let table = AddressCard.table(entries, text.bytes.count)
        return TableFile(kind: .cards, encoding: text.encoding, tables: [table], remarks: text.remarks)
    }

    /// `cn: Amina`, `cn;lang-fr: Amina`, `cn:: QW1pbmE=`.
    private static func attribute(_ line: [UInt8]) -> (name: String, value: String, isWhole: Bool)? {
        guard line.first != UInt8(ascii: "#"), let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = String(decoding: line[..<colon].prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self).lowercased()
        var value = line[(colon + 1)...]
        // A value of which only the address is given stays where it is.
        if value.first == UInt8(ascii: "<") { return nil }
        let isCoded = value.first == UInt8(ascii: ":")
        if isCoded { value = value.dropFirst() }
        value = value.drop { $0 == 0x20 }
        let text = String(decoding: isCoded ? Base64.bytes(value) : Array(value), as: UTF8.self)
        return (name, text, !isCoded || Base64.isWhole(value))
    }

    /// What is not kept of an entry.
    private static let pictures: Set<String> = ["jpegphoto", "photo", "thumbnailphoto", "usercertificate"]

    private static func take(_ name: String, _ value: String, into entry: inout AddressCard) {
        switch name {
        case "cn", "displayname": entry.add(.name, value)
        case "sn", "surname": entry.add(.family, value)
        case "givenname", "gn": entry.add(.given, value)
        case "mozillanickname", "nickname", "xmozillanickname": entry.add(.nickname, value)
        case "o", "organizationname", "company": entry.add(.organisation, value)
        case "title": entry.add(.role, value)
        case "mobile", "cellphone", "mobiletelephonenumber": entry.add(.phone, value, rank: 0)
        case "telephonenumber": entry.add(.phone, value, rank: 1)
        case "homephone", "hometelephonenumber": entry.add(.phone, value, rank: 2)
        case "mail", "rfc822mailbox": entry.add(.email, value)
        case "mozillasecondemail": entry.add(.email, value, rank: 1)
        case "l", "locality", "localityname", "mozillahomelocalityname": entry.add(.city, value)
        case "preferredlanguage": entry.add(.language, value)
        case "member", "uniquemember": entry.add(.kind, CardKind.group)
        case "objectclass":
            switch value.lowercased() {
            case "groupofnames", "groupofuniquenames", "posixgroup": entry.add(.kind, CardKind.group)
            case "organization", "organizationalunit", "domain", "dcobject": entry.add(.kind, CardKind.organisation)
            default: break
            }
        default: break
        }
    }
}

/// Bytes written in letters.
enum Base64 {
    /// Whether nothing is missing at the end: letters come by four, the last of them perhaps equals signs.
    static func isWhole(_ letters: some Sequence<UInt8>) -> Bool {
        letters.count { $0 > 0x20 } % 4 == 0
    }

    /// The bytes; other signs do not count. Source: RFC 4648, section 4.
    static func bytes(_ letters: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for letter in letters {
            let value: UInt32
            switch letter {
            case 0x41...0x5A: value = UInt32(letter) - 0x41
            case 0x61...0x7A: value = UInt32(letter) - 0x61 + 26
            case 0x30...0x39: value = UInt32(letter) - 0x30 + 52
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            default: continue
            }
            bits = bits << 6 | value
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            bits &= (1 << UInt32(count)) - 1
        }
        return bytes
    }
}
