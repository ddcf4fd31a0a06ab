/// The bytes of a text file, read line by line without making strings of them.
struct ByteText {
    let file: String
    /// Without a byte order mark.
    let bytes: [UInt8]

    init(file: String, _ bytes: [UInt8]) {
        self.file = file
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        self.bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    }

    struct Line {
        /// Counted from 1.
        let number: Int
        /// Without the line end.
        let bytes: ArraySlice<UInt8>
    }

    /// Reads on from a place.
    struct Lines: IteratorProtocol, Sequence {
        let bytes: [UInt8]
        private(set) var offset: Int
        private(set) var number: Int

        init(_ bytes: [UInt8], from offset: Int = 0, number: Int = 0) {
            self.bytes = bytes
            self.offset = offset
            self.number = number
        }

        mutating func next() -> Line? {
            guard offset < bytes.count else { return nil }
            var end = offset
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            let line = bytes[offset..<end]
            offset = end + 1
            if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { offset += 1 }
            number += 1
            return Line(number: number, bytes: line)
        }
    }

    func lines() -> Lines { Lines(bytes) }

    func error(_ line: Int, _ problem: BallotFileError.Problem) -> BallotFileError {
        BallotFileError(file: file, line: line, problem: problem)
    }

    /// What is wrong with a cell that is not the number it should be: not a number, or one that is too large.
    func noNumber(_ line: Int, _ cell: some Collection<UInt8>, _ expected: BallotFileError.Expected) -> BallotFileError
    {
        let digits = cell.first == UInt8(ascii: "-") ? cell.dropFirst() : cell.dropFirst(0)
        let isNumber = !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
        return isNumber && digits.count > 18
            ? error(line, .numberTooLarge(excerpt(cell), most: Self.largest))
            : error(line, .unexpected(excerpt(cell), expected: expected))
    }

    /// The largest number that is read: eighteen digits.
    static let largest = 999_999_999_999_999_999

    /// The letters of a piece of a line.
    func string(_ bytes: some Sequence<UInt8>, line: Int) throws(BallotFileError) -> String {
        guard let string = String(validating: bytes, as: UTF8.self) else { throw error(line, .notUTF8) }
        return string
    }

    /// What an error message shows of a piece of a line.
    func excerpt(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes.prefix(40), as: UTF8.self) + (bytes.count > 40 ? "…" : "")
    }
}

extension Collection<UInt8> where SubSequence: BidirectionalCollection {
    /// Without spaces and tabs at both ends.
    var trimmed: SubSequence {
        var rest = drop { $0 == 0x20 || $0 == 0x09 }
        while let last = rest.last, last == 0x20 || last == 0x09 { rest = rest.dropLast() }
        return rest
    }

    /// Nonempty pieces between separators.
    func pieces(where isSeparator: (UInt8) -> Bool) -> [SubSequence] {
        split(omittingEmptySubsequences: true, whereSeparator: isSeparator)
    }

    /// The number that decimal digits write, with an optional minus sign.
    var integer: Int? {
        var rest = self[startIndex...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest = rest.dropFirst() }
        guard !rest.isEmpty, rest.count <= 18 else { return nil }
        var value = 0
        for byte in rest {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte) - 0x30
        }
        return isNegative ? -value : value
    }
}

extension Span<UInt8> {
    /// Whether a byte occurs: thirty-two are asked at a time.
    func holds(_ byte: UInt8) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let wanted = ones &* UInt64(byte)
        var offset = 0
        while offset &+ 32 <= count {
            var found: UInt64 = 0
            for place in 0..<4 {
                let other = word(at: offset &+ 8 &* place) ^ wanted
                found |= (other &- ones) & ~other
            }
            if found & 0x8080_8080_8080_8080 != 0 { return true }
            offset &+= 32
        }
        while offset < count {
            if self[offset] == byte { return true }
            offset &+= 1
        }
        return false
    }
}
