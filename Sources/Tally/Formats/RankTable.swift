/// Reads a table of rankings as fast as the bytes come: each part of the file on its own, cells looked up by their bytes
/// in a table of names, ballots written where they will be counted.
struct RankTable {
    let text: ByteText
    let separator: UInt8
    let hasCount: Bool
    let columns: Int

    init(_ text: ByteText, separator: UInt8, hasCount: Bool, columns: Int) {
        self.text = text
        self.separator = separator
        self.hasCount = hasCount
        self.columns = columns
    }

    /// What one part of the file holds, with its own numbers for options.
    private struct Part: Sendable {
        var store = RankingStore()
        var names: [[UInt8]] = []
        var error: BallotFileError?
        /// Lines read.
        var lines = 0
    }

    /// Reads what follows the header.
    func read(_ rows: CSVRows) throws(BallotFileError) -> BallotBox {
        let ranges = split(from: rows.offset)
        let table = self
        let parts = Parallel.map(ranges.count) { table.part(ranges[$0]) }
        var line = rows.line
        for part in parts {
            if let error = part.error { throw text.error(error.line + line, error.problem) }
            line += part.lines
        }
        return try join(parts)
    }

    /// Parts that begin with a line. A file with quotation marks is one part, because a quoted cell may span lines.
    private func split(from offset: Int) -> [Range<Int>] {
        let bytes = text.bytes
        let whole = offset..<bytes.count
        guard whole.count >= 1 << 18 else { return [whole] }
        let cuts = Parallel.ranges(whole.count, atLeast: 1 << 17).map { $0.lowerBound + offset }
        var starts = [offset]
        for cut in cuts.dropFirst() {
            var start = cut
            while start < bytes.count, bytes[start - 1] != 0x0A { start += 1 }
            if start > starts[starts.count - 1], start < bytes.count { starts.append(start) }
        }
        let ends = starts.dropFirst() + [bytes.count]
        let ranges = zip(starts, ends).map { $0..<$1 }
        let hasQuotes = Parallel.map(ranges.count) { bytes.span.extracting(ranges[$0]).holds(Self.quote) }
        return hasQuotes.contains(true) ? [whole] : ranges
    }

    private static let quote = UInt8(ascii: "\"")

    private func join(_ parts: [Part]) throws(BallotFileError) -> BallotBox {
        var known: Set<[UInt8]> = []
        for part in parts { known.formUnion(part.names) }
        // Neither the order of ballots nor that of parts may show in the result.
        let names = known.sorted { $0.lexicographicallyPrecedes($1) }
        guard names.count <= RankingStore.Cell.maximumOptions else { throw text.error(0, .tooLarge) }
        var places: [[UInt8]: UInt16] = [:]
        var options: [String] = []
        // The same letters in other bytes (é as one sign or as two) are the same name.
        var indexes: [String: UInt16] = [:]
        var isPlain = true
        var spoiling: Set<[UInt8]> = []
        for name in names {
            let option = String(decoding: name, as: UTF8.self)
            switch TableWords.mark(option) {
            case .overvote: places[name] = RankingStore.Cell.overvote
            case .skipped, .blank: places[name] = RankingStore.Cell.skipped
            case .spoiled:
                places[name] = RankingStore.Cell.unknown
                spoiling.insert(name)
            case .writeIn, nil:
                if let place = indexes[option] {
                    places[name] = place
                    isPlain = false
                } else {
                    places[name] = UInt16(options.count)
                    indexes[option] = UInt16(options.count)
                    options.append(option)
                }
                continue
            }
            isPlain = false
        }
        let maps = parts.map { part in part.names.map { places[$0] ?? RankingStore.Cell.unknown } }
        if isPlain {
            let store = RankingStore(joining: parts.map(\.store), maps)
            var box = BallotBox(options: options, content: .rankings(store))
            box.remark(marks: [:])
            return box
        }
        return joinMarked(parts, options, maps, spoiling)
    }

    /// With words that are no options, or names that are one, ranks have to be put together anew.
    private func joinMarked(
        _ parts: [Part], _ options: [String], _ maps: [[UInt16]], _ spoiling: Set<[UInt8]>
    ) -> BallotBox {
        var store = RankingStore()
        var marks: [String: Int] = [:]
        var spoiled = 0
        for (part, map) in zip(parts, maps) {
            for ballot in 0..<part.store.count {
                let weight = part.store.weight(ballot)
                var ranks: [[Int]?] = []
                var isSpoiled = false
                for rank in part.store.ranks(of: ballot) {
                    var here: [Int]? = []
                    for name in rank {
                        let cell = map[name]
                        if cell < RankingStore.Cell.unknown {
                            here?.append(Int(cell))
                        } else {
                            marks[String(decoding: part.names[name], as: UTF8.self), default: 0] += weight
                            if cell == RankingStore.Cell.overvote { here = nil }
                            if spoiling.contains(part.names[name]) { isSpoiled = true }
                        }
                    }
                    ranks.append(here)
                }
                if isSpoiled { spoiled += weight } else { store.append(marked: ranks, weight: weight) }
            }
        }
        var box = BallotBox(options: options, content: .rankings(store))
        box.spoiled = spoiled
        box.remark(marks: marks)
        return box
    }
}

extension RankTable {
    private func part(_ range: Range<Int>) -> Part {
        var part = Part()
        var names = NameTable()
        do {
            if text.bytes.span.extracting(range).holds(Self.quote) {
                try readQuoted(ByteText(file: text.file, Array(text.bytes[range])), &part, &names)
            } else {
                try readPlain(range, &part, &names)
            }
        } catch {
            part.error = error
        }
        part.names = names.names
        return part
    }

    private func readQuoted(
        _ text: ByteText, _ part: inout Part, _ names: inout NameTable
    ) throws(BallotFileError) {
        var rows = CSVRows(text, separator: separator)
        while let row = try rows.next() {
            if row.isNothing && columns > 1 { continue }
            try check(row.cells.count, row.line)
            var weight = 1
            if hasCount { weight = try count(row.cells[0].integer, row.cells[0], row.line) }
            var ranks: [[Int]] = []
            for cell in row.cells.dropFirst(hasCount ? 1 : 0) {
                var rank: [Int] = []
                for name in cell.split(separator: UInt8(ascii: "|")) where !name.trimmed.isEmpty {
                    let id = names.id(Array(name.trimmed))
                    rank.append(Int(try valid(id, names, row.line)))
                }
                ranks.append(rank)
            }
            if weight > 0 { part.store.append(ranks, weight: weight) }
        }
        part.lines = rows.line
    }

    private func readPlain(
        _ range: Range<Int>, _ part: inout Part, _ names: inout NameTable
    ) throws(BallotFileError) {
        var ballot = PlainBallot()
        var lines = 0
        // Memory that is not written costs nothing, so that there is room for a cell per byte.
        let cells = try [UInt16](capacity: range.count + 1) { cells throws(BallotFileError) in
            lines = try readLines(text.bytes.span.extracting(range), &ballot, &names, &cells)
        }
        part.store.cells = cells
        part.store.starts = ballot.starts
        part.store.weights = ballot.weights
        part.store.hasTies = ballot.hasTies
        part.store.hasIrregularities = ballot.hasIrregularities
        part.lines = lines
    }

    /// - Returns: the number of lines.
    private func readLines(
        _ bytes: Span<UInt8>, _ ballot: inout PlainBallot, _ names: inout NameTable,
        _ cells: inout OutputSpan<UInt16>
    ) throws(BallotFileError) -> Int {
        var offset = 0
        var line = 0
        var validated = 0
        while offset < bytes.count {
            line += 1
            ballot.begin(cells)
            var column = 0
            var weight = 1
            var start = offset
            var isEnd = false
            let lineStart = offset
            while !isEnd {
                offset = cellEnd(bytes, offset, &ballot.hasBar)
                isEnd = offset >= bytes.count || bytes[offset] != separator
                if hasCount && column == 0 {
                    let cell = Self.trimmed(bytes, start..<offset)
                    if !(isEnd && cell.isEmpty) { weight = try count(cell.integer, cell, line) }
                } else {
                    ballot.add(bytes, start, offset, &names, &cells)
                }
                column &+= 1
                offset &+= 1
                start = offset
            }
            if offset <= bytes.count, bytes[offset - 1] == 0x0D, offset < bytes.count, bytes[offset] == 0x0A {
                offset += 1
            }
            while validated < names.names.count {
                _ = try valid(UInt16(truncatingIfNeeded: validated), names, line)
                validated += 1
            }
            // A line with nothing on it is a blank ballot only where a ballot has a single cell.
            if column == 1 && columns > 1 && Self.trimmed(bytes, lineStart..<min(start - 1, bytes.count)).isEmpty {
                ballot.discard(&cells)
                continue
            }
            try check(column, line)
            if weight > 0 { ballot.close(weight: weight, &cells) } else { ballot.discard(&cells) }
        }
        return line
    }

    private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        Array(range.map { bytes[$0] }.trimmed)
    }

    /// Where the cell ends that begins at `offset`: at a separator, at a line end, or with the file. Looks at eight bytes
    /// at a time; of the bits that subtracting ones sets, the lowest is exact.
    @inline(__always)
    private func cellEnd(_ bytes: Span<UInt8>, _ offset: Int, _ hasBar: inout Bool) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let separators = ones &* UInt64(separator)
        var offset = offset
        while offset &+ 8 <= bytes.count {
            let word = bytes.word(at: offset)
            let a = word ^ separators
            let b = word ^ (ones &* 0x0A)
            let c = word ^ (ones &* 0x0D)
            let d = word ^ (ones &* UInt64(UInt8(ascii: "|")))
            let found =
                ((a &- ones) & ~a | (b &- ones) & ~b | (c &- ones) & ~c | (d &- ones) & ~d) & highs
            if found == 0 {
                offset &+= 8
                continue
            }
            offset &+= found.trailingZeroBitCount >> 3
            guard bytes[offset] == UInt8(ascii: "|") else { return offset }
            hasBar = true
            offset &+= 1
        }
        while offset < bytes.count, bytes[offset] != separator, bytes[offset] != 0x0A, bytes[offset] != 0x0D {
            if bytes[offset] == UInt8(ascii: "|") { hasBar = true }
            offset &+= 1
        }
        return offset
    }

    /// Cells may be missing at the end of a row, where they would be empty; there may not be more than in the header.
    private func check(_ count: Int, _ line: Int) throws(BallotFileError) {
        if count > columns { throw text.error(line, .wrongNumberOfCells(found: count, expected: columns)) }
    }

    private func count(_ number: Int?, _ cell: [UInt8], _ line: Int) throws(BallotFileError) -> Int {
        guard let number, number >= 0 else {
            throw text.noNumber(line, cell, .count)
        }
        return number
    }

    private func valid(_ id: UInt16, _ names: NameTable, _ line: Int) throws(BallotFileError) -> UInt16 {
        guard names.names.count <= RankingStore.Cell.maximumOptions else { throw text.error(line, .tooLarge) }
        _ = try text.string(names.names[Int(id)], line: line)
        return id
    }
}
