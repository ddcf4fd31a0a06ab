/// Reads BLT, the ballot format of B. A. Wichmann's election software, as OpaVote and OpenSTV write it.
struct BLTReader {
    let text: ByteText

    init(_ text: ByteText) { self.text = text }

    /// A word of the numeric part.
    private struct Word {
        let line: Int
        let bytes: Slice<UnsafeRawBufferPointer>
    }

    func read() throws(BallotFileError) -> BallotBox {
        var lines = text.lines()
        let (words, last) = try numericPart(&lines)
        guard words.count >= 2, let count = words[0].bytes.integer, let seats = words[1].bytes.integer,
            count > 0, seats > 0
        else {
            guard let word = words.first else {
                throw text.error(last, .endsEarly(expected: .numberOfOptionsAndSeats))
            }
            throw text.error(
                word.line, .unexpected(text.excerpt(word.bytes), expected: .numberOfOptionsAndSeats))
        }
        guard count <= RankingStore.Cell.maximumOptions else { throw text.error(words[0].line, .tooLarge) }
        var withdrawn: Set<Int> = []
        var index = 2
        while index < words.count, let number = words[index].bytes.integer, number < 0 {
            guard -number <= count else { throw text.error(words[index].line, .unknownOption("\(number)")) }
            withdrawn.insert(-number - 1)
            index += 1
        }
        let standing = (0..<count).filter { !withdrawn.contains($0) }
        var place = Array(repeating: -1, count: count)
        for (index, option) in standing.enumerated() { place[option] = index }
        var store = RankingStore()
        while index < words.count {
            try readBallot(words, &index, place, &store)
        }
        let names = try readNames(&lines, count)
        return BallotBox(options: standing.map { names[$0] }, content: .rankings(store), seats: seats)
    }

    /// All words up to the lone 0 that ends the ballots.
    private func numericPart(_ lines: inout ByteText.Lines) throws(BallotFileError) -> ([Word], last: Int) {
        var words: [Word] = []
        // A lone 0 ends the ballots only between two ballots: one that spans lines may end with such a line.
        var isInBallot = false
        while let line = lines.next() {
            let content = line.bytes.prefix { $0 != UInt8(ascii: "#") }
            let parts = content.pieces { $0 == 0x20 || $0 == 0x09 }
            if !isInBallot, words.count >= 2, parts.count == 1, parts[0].elementsEqual("0".utf8) {
                return (words, line.number)
            }
            for part in parts {
                words.append(Word(line: line.number, bytes: part))
                guard words.count > 2 else { continue }
                if part.elementsEqual("0".utf8) {
                    isInBallot = false
                } else if isInBallot || (part.integer ?? 0) >= 0 {
                    isInBallot = true
                }
            }
        }
        throw text.error(lines.number, .endsEarly(expected: .endOfBallot))
    }

    private func readBallot(
        _ words: [Word], _ index: inout Int, _ place: [Int], _ store: inout RankingStore
    ) throws(BallotFileError) {
        // An identifier in parentheses may stand before the count.
        if words[index].bytes.first == UInt8(ascii: "(") {
            while index < words.count, words[index].bytes.last != UInt8(ascii: ")") { index += 1 }
            index += 1
            guard index < words.count else {
                throw text.error(words[words.count - 1].line, .endsEarly(expected: .count))
            }
        }
        let word = words[index]
        guard let weight = word.bytes.integer, weight >= 0 else {
            throw text.error(word.line, .unexpected(text.excerpt(word.bytes), expected: .count))
        }
        index += 1
        var ranks: [[Int]] = []
        while true {
            guard index < words.count else { throw text.error(word.line, .endsEarly(expected: .endOfBallot)) }
            let rank = words[index]
            index += 1
            if rank.bytes.elementsEqual("0".utf8) { break }
            if rank.bytes.elementsEqual("-".utf8) {
                ranks.append([])
                continue
            }
            var options: [Int] = []
            for part in rank.bytes.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false) {
                guard let number = part.integer, number > 0, number <= place.count else {
                    if part.integer == nil {
                        throw text.error(rank.line, .unexpected(text.excerpt(rank.bytes), expected: .option))
                    }
                    throw text.error(rank.line, .unknownOption(text.excerpt(part)))
                }
                if place[number - 1] >= 0 { options.append(place[number - 1]) }
            }
            // Who withdrew leaves no gap.
            if !options.isEmpty { ranks.append(options) }
        }
        if weight > 0 { store.append(ranks, weight: weight) }
    }

    private func readNames(_ lines: inout ByteText.Lines, _ count: Int) throws(BallotFileError) -> [String] {
        var names: [String] = []
        while names.count < count, let line = lines.next() {
            let content = line.bytes.trimmed
            guard let first = content.first, first != UInt8(ascii: "#") else { continue }
            for name in split(content) {
                let name = try text.string(name, line: line.number)
                guard !names.contains(name) || names.count >= count else {
                    throw text.error(line.number, .repeatedOption(name))
                }
                names.append(name)
            }
        }
        guard names.count >= count else { throw text.error(lines.number, .endsEarly(expected: .optionName)) }
        return Array(names.prefix(count))
    }

    /// One name in quotation marks, which may hold more of them, or several on a line.
    private func split(_ content: Slice<UnsafeRawBufferPointer>) -> [Slice<UnsafeRawBufferPointer>] {
        let quote = UInt8(ascii: "\"")
        guard content.first == quote else {
            return [content.prefix { $0 != UInt8(ascii: "#") }.trimmed]
        }
        var names: [Slice<UnsafeRawBufferPointer>] = []
        var start = content.startIndex + 1
        var index = start
        while index < content.endIndex {
            defer { index += 1 }
            guard content[index] == quote else { continue }
            let rest = content[(index + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
            // A quotation mark ends the name when the line ends there, or a comment or the next name begins.
            let isEnd = rest.isEmpty || rest.first == UInt8(ascii: "#")
            guard isEnd || (rest.first == quote && rest.startIndex > index + 1) else { continue }
            names.append(content[start..<index])
            if isEnd { return names }
            start = rest.startIndex + 1
            index = rest.startIndex
        }
        return names + [content[start...]]
    }
}
