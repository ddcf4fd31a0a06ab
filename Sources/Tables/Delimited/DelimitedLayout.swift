/// How a delimited text is laid out.
struct DelimitedLayout {
    var separator: UInt8
    /// Where its rows begin: behind a line `sep=;`, which tells a spreadsheet what the separator is.
    var start = 0
    /// The line of the first row.
    var firstLine = 1

    private static let separators = ",;\t|".utf8.map { $0 }
    /// A longer cell is no heading, in bytes.
    private static let longestTitle = 2000
    /// So many rows are looked at.
    private static let sampleRows = 60

    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - stated: what the separator is said to be.
    ///   - headingWorth: how much a row says as a heading.
    init(_ bytes: [UInt8], stated: Character?, headingWorth: ([String]) -> Int) {
        separator = Self.separators[0]
        let declared = Self.declaration(bytes)
        if let declared {
            start = declared.end
            firstLine = 2
        }
        if let value = stated?.asciiValue ?? declared?.separator {
            separator = value
            return
        }
        var best: Score?
        for candidate in Self.separators {
            let score = Self.score(bytes, from: start, candidate, headingWorth)
            if let current = best, current >= score { continue }
            best = score
            separator = candidate
        }
    }

    /// `sep=;` on the first line. Source: what Excel reads and writes.
    private static func declaration(_ bytes: [UInt8]) -> (separator: UInt8, end: Int)? {
        var index = bytes.first == UInt8(ascii: "\"") ? 1 : 0
        guard bytes.count > index + 4, bytes[index..<index + 4].elementsEqual("sep=".utf8) else { return nil }
        let separator = bytes[index + 4]
        index += 5
        while index < bytes.count, bytes[index] == UInt8(ascii: "\"") { index += 1 }
        guard index < bytes.count, separator < 0x80 else { return nil }
        if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { return (separator, index + 2) }
        return bytes[index] == 0x0A || bytes[index] == 0x0D ? (separator, index + 1) : nil
    }

    /// How well a separator cuts a text; the larger, the better.
    private struct Score: Comparable {
        /// The best heading among the first rows.
        var heading: Int
        /// Of the rows below it, those with no more cells than it has, in eighths.
        var fitting: Int
        /// Of all rows, those with as many cells as most have, in eighths; 0 if that is one cell.
        var agreement: Int
        var cells: Int

        static func < (a: Score, b: Score) -> Bool {
            (a.heading, a.fitting, a.agreement, a.cells) < (b.heading, b.fitting, b.agreement, b.cells)
        }
    }

    private static func score(
        _ bytes: [UInt8], from start: Int, _ separator: UInt8, _ headingWorth: ([String]) -> Int
    ) -> Score {
        // Only what is looked at, so that a quote which never closes costs no more than that.
        let part = Array(bytes[start..<min(bytes.count, start + 1 << 18)])
        var text = DelimitedText(part, separator: separator)
        var record = DelimitedText.Record()
        var counts: [Int] = []
        var best: (worth: Int, row: Int, cells: Int) = (0, 0, 0)
        while counts.count < sampleRows, text.next(into: &record) {
            if record.cells.allSatisfy(text.isBlank) { continue }
            if counts.count < 15 {
                let worth = headingWorth(
                    record.cells.prefix(1000).map { $0.range.count > longestTitle ? "" : text.string($0) })
                if worth > best.worth { best = (worth, counts.count, record.cells.count) }
            }
            counts.append(record.cells.count + (record.fault == nil ? 0 : 1))
        }
        guard !counts.isEmpty else { return Score(heading: 0, fitting: 0, agreement: 0, cells: 0) }
        var usual: [Int: Int] = [:]
        for count in counts { usual[count, default: 0] += 1 }
        let most = usual.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
        let below = counts.dropFirst(best.row + 1)
        let fitting = below.isEmpty ? 8 : below.count { $0 <= best.cells } * 8 / below.count
        return Score(
            heading: best.worth, fitting: best.worth > 0 ? fitting : 0,
            agreement: most > 1 ? (usual[most] ?? 0) * 8 / counts.count : 0, cells: min(most, 1000))
    }
}
