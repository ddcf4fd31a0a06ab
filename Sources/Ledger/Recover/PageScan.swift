import Digest
import Foundation
import Workshop

/// Finds rows of the journal in the bytes of a file, whatever leads to them: no tree is followed and nothing in the file is
/// asked where they are. Every place where one could begin is looked at.
///
/// Source of the format: <https://www.sqlite.org/fileformat2.html>, sections 1.6 and 2.1.
struct PageScan {
    /// A row, or as much of it as can be read.
    struct Found {
        var row: JournalRow
        /// Whether all of it was there; otherwise what comes after the payload is missing.
        var isWhole: Bool
    }

    private let bytes: [UInt8]
    private let pageSize: Int
    /// What the file is told apart from its pages by: in the file beside it, 8 bytes of each page are its own.
    private let pages: [UInt8]
    private let patience = Patience()

    /// - Parameters:
    ///   - bytes: where rows are looked for.
    ///   - pages: the file that the rows' further pages are in; the same bytes where nil.
    init(_ bytes: [UInt8], pageSize: Int, pages: [UInt8]? = nil) {
        (self.bytes, self.pageSize) = (bytes, pageSize)
        self.pages = pages ?? bytes
    }

    /// The page size that a file's first page says; nil where it says none that there is.
    static func pageSize(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else { return nil }
        let said = Int(bytes[16]) << 8 | Int(bytes[17])
        let size = said == 1 ? 65536 : said
        return size >= 512 && size & (size - 1) == 0 ? size : nil
    }

    /// Every row that can be read.
    func rows() -> [Found] {
        var found: [Found] = []
        let data = Data(bytes)
        var (from, end) = (0, 0)
        // The kind and length of a hash, as they stand at the head of every row: only where these are is it worth a look.
        while let mark = data.range(of: Self.hashMark, in: from..<data.count) {
            from = mark.upperBound
            let starts = max(end, mark.lowerBound - 60)..<max(end, mark.lowerBound)
            // Only where no head is right, one in which a bit was turned.
            guard
                let (row, last) = starts.lazy.compactMap({ row(at: $0) }).first
                    ?? starts.lazy.compactMap({ row(at: $0, mending: true) }).first
            else { continue }
            found.append(row)
            end = last
            from = max(from, end)
        }
        return found
    }

    private static let hashMark = Data([0x81, 0x0D])

    private func varint(_ at: inout Int, in bytes: [UInt8]) -> Int? {
        var value = 0
        for count in 0..<9 {
            guard at < bytes.count else { return nil }
            let byte = Int(bytes[at])
            at += 1
            if count == 8 { return value << 8 | byte }
            value = value << 7 | byte & 0x7F
            if byte & 0x80 == 0 { return value }
            // Nothing that belongs to a journal is as large.
            if value > 1 << 40 { return nil }
        }
        return value
    }

    /// Which column the payload is; its digest comes after it.
    private static let payload = 10
    private static let id = 13 + 2 * 36
    private static let hash = 13 + 2 * 64

    /// Whether columns may be those of a row of the journal, by their kinds and lengths.
    private static func isJournal(_ types: [Int]) -> Bool {
        func isText(_ type: Int) -> Bool { type >= 13 && type % 2 == 1 }
        func isNumber(_ type: Int) -> Bool { 1...6 ~= type || type == 8 || type == 9 }
        func isTextOrNull(_ type: Int) -> Bool { type == 0 || isText(type) }
        if types.count == 17 {
            return types[0] == 0 && isText(types[1]) && isNumber(types[2]) && types[3] == id && isNumber(types[4])
                && isNumber(types[5]) && types[6] == id && isTextOrNull(types[7]) && types[8] == id && isText(types[9])
                && isTextOrNull(types[10]) && types[11] == hash && isTextOrNull(types[12]) && isTextOrNull(types[13])
                && isTextOrNull(types[14]) && types[15] == hash && (types[16] == 0 || types[16] == 12 + 2 * 64)
        }
        // As before version 4.
        return types.count == 10 && types[0] == 0 && types[1] == id && isNumber(types[2]) && types[3] == id
            && isText(types[4]) && types[5] == id && isText(types[6]) && isText(types[7]) && isTextOrNull(types[8])
            && types[9] == hash
    }

    private static func size(of type: Int) -> Int {
        switch type {
        case 0, 8, 9: 0
        case 1...4: type
        case 5: 6
        case 6, 7: 8
        default: type >= 12 ? (type - 12) / 2 : 0
        }
    }

    /// - Parameter mending: whether the head may say of one column what is a bit away from what it has to.
    private func row(at start: Int, mending: Bool = false) -> (Found, end: Int)? {
        var at = start
        guard let size = varint(&at, in: bytes), size > 200, let sequence = varint(&at, in: bytes), sequence > 0 else {
            return nil
        }
        let body = at
        guard let header = varint(&at, in: bytes), 11...80 ~= header, body + header <= bytes.count else { return nil }
        let head = Array(bytes[at..<body + header])
        guard let types = mending ? mended(head, size: size - header) : types(head, size: size - header) else {
            return nil
        }
        let (content, isWhole, end) = content(at: body, size: size)
        return row(sequence, types, content.dropFirst(header), isWhole).map { ($0, end) }
    }

    /// What the head of a row says of its columns; nil where these are no row of the journal, or no row of that size.
    private func types(_ head: [UInt8], size: Int) -> [Int]? {
        var types: [Int] = []
        var at = 0
        while at < head.count {
            guard types.count < 18, let type = varint(&at, in: head) else { return nil }
            types.append(type)
        }
        return Self.isJournal(types) && size == types.reduce(0) { $0 + Self.size(of: $1) } ? types : nil
    }

    /// The same of a head in which one bit was turned.
    private func mended(_ head: [UInt8], size: Int) -> [Int]? {
        var head = head
        for place in head.indices {
            for bit in 0..<8 {
                head[place] ^= 1 << bit
                if let types = types(head, size: size) { return types }
                head[place] ^= 1 << bit
            }
        }
        return nil
    }

    /// What of a cell lies on its page and, where it is long, on those that follow it.
    private func content(at body: Int, size: Int) -> (bytes: ArraySlice<UInt8>, isWhole: Bool, end: Int) {
        let most = pageSize - 35
        let least = (pageSize - 12) * 32 / 255 - 23
        var local = size
        if size > most {
            let some = least + (size - least) % (pageSize - 4)
            local = some <= most ? some : least
        }
        guard local < size else {
            let end = min(body + size, bytes.count)
            return (bytes[body..<end], end == body + size, end)
        }
        var content = Array(bytes[body..<min(body + local, bytes.count)])
        func number(_ at: Int, _ bytes: [UInt8]) -> Int? {
            at + 4 <= bytes.count ? bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } : nil
        }
        var next = number(body + local, bytes) ?? 0
        var seen: Set<Int> = []
        while content.count < size, next > 0, next * pageSize <= pages.count, seen.insert(next).inserted {
            let page = (next - 1) * pageSize
            content += pages[(page + 4)..<min(page + pageSize, page + 4 + size - content.count)]
            next = number(page, pages) ?? 0
        }
        return (content[...], content.count == size, min(body + local + 4, bytes.count))
    }

    private func row(_ sequence: Int, _ types: [Int], _ content: ArraySlice<UInt8>, _ isWhole: Bool) -> Found? {
        var cells: [Cell] = []
        var payload: ArraySlice<UInt8> = []
        var rest = content
        for (column, type) in types.enumerated() {
            let size = Self.size(of: type)
            guard rest.count >= size else {
                cells.append(.missing)
                rest = []
                continue
            }
            cells.append(Cell(type, rest.prefix(size)))
            if column == Self.payload { payload = rest.prefix(size) }
            rest = rest.dropFirst(size)
        }
        if types.count == 17, isWhole, let digest = cells[Self.payload + 1].text,
            let mended = patience.mended(payload, digest: digest)
        {
            cells[Self.payload] = .text(mended)
        }
        return JournalRow(sequence: sequence, cells).map { Found(row: $0, isWhole: isWhole) }
    }

    /// A value of a row.
    enum Cell {
        case null
        case number(Int64)
        case text(String)
        case bytes([UInt8])
        /// It lay on a page that is not there.
        case missing

        init(_ type: Int, _ bytes: ArraySlice<UInt8>) {
            switch type {
            case 0, 7: self = .null
            case 1...6:
                let start: Int64 = bytes.first.map { $0 & 0x80 != 0 } ?? false ? -1 : 0
                self = .number(bytes.reduce(start) { $0 << 8 | Int64($1) })
            case 8: self = .number(0)
            case 9: self = .number(1)
            default: self = type % 2 == 1 ? .text(String(decoding: bytes, as: UTF8.self)) : .bytes(Array(bytes))
            }
        }

        var text: String? { if case .text(let text) = self { text } else { nil } }
        var number: Int64? { if case .number(let number) = self { number } else { nil } }
        var blob: Data? { if case .bytes(let bytes) = self { Data(bytes) } else { nil } }
    }
}

/// Turns back the one bit that was flipped in a payload: its digest says which. Of one flipped bit, what the entry said is known for certain;
/// of more, nothing is tried.
private final class Patience {
    /// How many bytes are still hashed, of all payloads of a file together: a second or so.
    private var left = 1 << 28

    /// - Returns: the payload that the digest was taken of; nil where the payload is that one, or it cannot be found.
    func mended(_ payload: ArraySlice<UInt8>, digest: String) -> String? {
        guard !payload.isEmpty, digest.utf8.count == 64, Hexadecimal.text(SHA256.hash(payload)) != digest else {
            return nil
        }
        let tries = payload.count * 8
        guard tries * payload.count <= left else { return nil }
        left -= tries * payload.count
        var sought: [UInt8] = []
        let digits = Array(digest.utf8)
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Self.value(digits[place]), let low = Self.value(digits[place + 1]) else { return nil }
            sought.append(high << 4 | low)
        }
        var bytes = Array(payload)
        for place in bytes.indices {
            for bit in 0..<8 {
                bytes[place] ^= 1 << UInt8(bit)
                if SHA256.hash(bytes) == sought { return String(decoding: bytes, as: UTF8.self) }
                bytes[place] ^= 1 << UInt8(bit)
            }
        }
        return nil
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}

extension JournalRow {
    /// A row as it was found in a page.
    fileprivate init?(sequence: Int, _ cells: [PageScan.Cell]) {
        func text(_ index: Int) -> String { cells[index].text ?? "" }
        if cells.count == 10 {
            guard let at = cells[2].number else { return nil }
            self.sequence = sequence
            (id, self.at, device, operatorName) = (text(1), at, text(3), text(4))
            (batch, kind, payload, undoes, hash) = (text(5), text(6), cells[7].text, cells[8].text, text(9))
            digest = cells[7].text.map(JournalHash.digest) ?? ""
            (writer, number, clock) = (device, 0, sequence)
            (parents, heads, signature) = (nil, nil, nil)
            return
        }
        guard let number = cells[2].number, let clock = cells[4].number, let at = cells[5].number,
            Self.numbers.contains(Int(number)), Self.numbers.contains(Int(clock)), Self.numbers.contains(sequence)
        else { return nil }
        self.sequence = sequence
        (writer, self.number, id, self.clock, self.at) = (text(1), Int(number), text(3), Int(clock), at)
        (device, operatorName, batch, kind, payload) = (text(6), text(7), text(8), text(9), cells[10].text)
        (digest, undoes, parents, heads, hash) = (text(11), cells[12].text, cells[13].text, cells[14].text, text(15))
        signature = cells[16].blob
    }
}
