import Digest
import Foundation

/// What somebody finds who reads a file's pages by hand: the rows of the journal to which the pages' own lists lead. It knows nothing of the
/// program's way of reading.
struct PageReading {
    /// A row that says what its digest says.
    struct Row: Hashable {
        var id: String
        var payload: String
    }

    private let bytes: [UInt8]
    private let size = 4096

    init(_ path: String) throws { bytes = try [UInt8](Data(contentsOf: URL(filePath: path))) }

    /// Rows whose payload fits their digest.
    var rows: Set<Row> {
        var found: Set<Row> = []
        for page in 0..<(bytes.count / size) {
            let start = page * size, head = start + (page == 0 ? 100 : 0)
            guard bytes[head] == 13 else { continue }
            let count = Int(bytes[head + 3]) << 8 | Int(bytes[head + 4])
            guard head + 8 + 2 * count <= start + size else { continue }
            for cell in 0..<count {
                let place = Int(bytes[head + 8 + 2 * cell]) << 8 | Int(bytes[head + 9 + 2 * cell])
                if let row = row(at: start + place, end: start + size) { found.insert(row) }
            }
        }
        return found
    }

    private func number(_ at: inout Int) -> Int {
        var value = 0
        for _ in 0..<8 where at < bytes.count {
            let byte = bytes[at]
            at += 1
            value = value << 7 | Int(byte & 0x7F)
            if byte < 0x80 { break }
        }
        return value
    }

    private func row(at start: Int, end: Int) -> Row? {
        var at = start
        let length = number(&at)
        _ = number(&at)
        guard length > 100, length < 10_000_000, at < end else { return nil }
        var local = length
        if length > size - 35 {
            let least = (size - 12) * 32 / 255 - 23
            let some = least + (length - least) % (size - 4)
            local = some <= size - 35 ? some : least
        }
        guard at + local + (local < length ? 4 : 0) <= end else { return nil }
        var content = Array(bytes[at..<at + local])
        var next = 0
        if local < length { for place in 0..<4 { next = next << 8 | Int(bytes[at + local + place]) } }
        var steps = 0
        while content.count < length, next > 0, next * size <= bytes.count, steps < 10_000 {
            let page = (next - 1) * size
            content += bytes[(page + 4)..<(page + min(size, 4 + length - content.count))]
            next = (0..<4).reduce(0) { $0 << 8 | Int(bytes[page + $1]) }
            steps += 1
        }
        guard content.count == length else { return nil }
        return Self.row(content)
    }

    private static func row(_ content: [UInt8]) -> Row? {
        var at = 0
        func number() -> Int {
            var value = 0
            for _ in 0..<8 where at < content.count {
                let byte = content[at]
                at += 1
                value = value << 7 | Int(byte & 0x7F)
                if byte < 0x80 { break }
            }
            return value
        }
        let header = number()
        guard header < 100, header <= content.count else { return nil }
        var lengths: [Int] = []
        while at < header {
            let kind = number()
            lengths.append(kind >= 12 ? (kind - 12) / 2 : [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][kind])
        }
        guard lengths.count == 17 else { return nil }
        var cells: [String] = []
        var place = header
        for length in lengths {
            guard place + length <= content.count else { return nil }
            cells.append(String(decoding: content[place..<place + length], as: UTF8.self))
            place += length
        }
        guard UUID(uuidString: cells[3]) != nil, cells[11] == SHA256.hexadecimal(of: cells[10]) else { return nil }
        return Row(id: cells[3], payload: cells[10])
    }
}
