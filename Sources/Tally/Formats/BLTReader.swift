/// Reads BLT, the ballot format of B. A. Wichmann's election software, as OpaVote and OpenSTV write it.
struct BLTReader {
    let text: ByteText

    init(_ text: ByteText) { self.text = text }

    /// A word of the numeric part.
    private struct Word {
        let line: Int
        let bytes: ArraySlice<UInt8>
    }

    func read() throws(BallotFileError) -> BallotBox {
        var lines = text.lines()
        var (words, last) = try numericPart(&lines)
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
        let directives = Self.directives(&words)
        var withdrawn: Set<Int> = []
        var index = 2
        while index < words.count, let number = words[index].bytes.integer, number < 0 {
            guard -number <= count else { throw text.error(words[index].line, .unknownOption("\(number)")) }
            withdrawn.insert(-number - 1)
            index += 1
        }
        let nicks = directives.filter { $0.name == "nick" }.flatMap(\.words).map(\.bytes)
        for directive in directives where directive.name == "withdrawn" {
            for word in directive.words { withdrawn.insert(try option(word, word.bytes, count, nicks)) }
        }
        let standing = (0..<count).filter { !withdrawn.contains($0) }
        var place = Array(repeating: -1, count: count)
        for (index, option) in standing.enumerated() { place[option] = index }
        var store = RankingStore()
        while index < words.count {
            try readBallot(words, &index, place, nicks, &store)
        }
        let names = try readNames(&lines, count)
        var box = BallotBox(options: standing.map { names[$0] }, content: .rankings(store), seats: seats)
        for directive in directives {
            switch directive.name {
            case "nick", "withdrawn": break
            case "tie":
                var order: [String] = []
                for word in directive.words { order.append(names[try option(word, word.bytes, count, nicks)]) }
                box.remarks.append(.orderForTies(order))
            default: box.remarks.append(.ignored("[" + directive.name + "]"))
            }
        }
        return box
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
        _ words: [Word], _ index: inout Int, _ place: [Int], _ nicks: [ArraySlice<UInt8>],
        _ store: inout RankingStore
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
            throw text.noNumber(word.line, word.bytes, .count)
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
                let number = try option(rank, part, place.count, nicks)
                if place[number] >= 0 { options.append(place[number]) }
            }
            // Who withdrew leaves no gap.
            if !options.isEmpty { ranks.append(options) }
        }
        if weight > 0 { store.append(ranks, weight: weight) }
    }

    /// What stands in brackets before the ballots, as OpenSTV and Droop write it: short names (`[nick a b c]`), who
    /// withdrew, an order for ties, options of their programs. It is taken out of the words.
    private static func directives(_ words: inout [Word]) -> [(name: String, words: [Word])] {
        var directives: [(name: String, words: [Word])] = []
        var rest: [Word] = []
        var isInside = false
        for word in words {
            var bytes = word.bytes
            if !isInside, bytes.first == UInt8(ascii: "[") {
                isInside = true
                bytes = bytes.dropFirst()
                directives.append(("", []))
            }
            guard isInside else {
                rest.append(word)
                continue
            }
            if bytes.last == UInt8(ascii: "]") {
                isInside = false
                bytes = bytes.dropLast()
            }
            guard !bytes.isEmpty else { continue }
            if directives[directives.count - 1].name.isEmpty {
                directives[directives.count - 1].name = String(decoding: bytes, as: UTF8.self).lowercased()
            } else {
                directives[directives.count - 1].words.append(Word(line: word.line, bytes: bytes))
            }
        }
        words = rest
        return directives
    }

    /// An option by its number or short name, from 0.
    private func option(
        _ word: Word, _ part: ArraySlice<UInt8>, _ count: Int, _ nicks: [ArraySlice<UInt8>]
    ) throws(BallotFileError) -> Int {
        if let place = nicks.firstIndex(where: { $0.elementsEqual(part) }), place < count { return place }
        guard let number = part.integer else {
            throw text.error(word.line, .unexpected(text.excerpt(word.bytes), expected: .option))
        }
        guard number > 0, number <= count else { throw text.error(word.line, .unknownOption(text.excerpt(part))) }
        return number - 1
    }

    /// The names stand one on a line, or, when there are fewer lines than options, one after the other in quotation
    /// marks. Behind them comes at most a title.
    private func readNames(_ lines: inout ByteText.Lines, _ count: Int) throws(BallotFileError) -> [String] {
        var rows: [(line: Int, strings: [String])] = []
        while let line = lines.next() {
            let content = line.bytes.trimmed
            guard let first = content.first, first != UInt8(ascii: "#") else { continue }
            let strings = Self.strings(try text.string(content, line: line.number))
            guard rows.count <= count else {
                throw text.error(line.number, .unexpected(text.excerpt(content), expected: .endOfFile))
            }
            rows.append((line.number, strings))
        }
        let names: [(line: Int, name: String)]
        if rows.count >= count {
            // Scottish councils write a name and a party on each line.
            let own = rows.prefix(count)
            let firsts = Set(own.compactMap(\.strings.first))
            names = own.map { row in
                (row.line, firsts.count == count ? row.strings[0] : row.strings.joined(separator: " "))
            }
        } else {
            names = rows.flatMap { row in row.strings.map { (row.line, $0) } }
        }
        guard names.count >= count, rows.count >= count || names.count <= count + 1 else {
            throw text.error(lines.number, .endsEarly(expected: .optionName))
        }
        var seen: Set<String> = []
        for (line, name) in names.prefix(count) {
            guard !name.isEmpty else { throw text.error(line, .unexpected("", expected: .optionName)) }
            guard seen.insert(name).inserted else { throw text.error(line, .repeatedOption(name)) }
        }
        return names.prefix(count).map(\.name)
    }

    /// What a line holds: one string without quotation marks, or several with them. A string may hold more of them, as
    /// they are, or doubled as spreadsheets write them.
    private static func strings(_ line: String) -> [String] {
        guard line.first == "\"" else { return [trimmed(line.prefix { $0 != "#" })] }
        if let cell = spreadsheetCell(line) {
            return cell.first == "\"" ? strings(cell) : [cell]
        }
        var strings: [String] = []
        var start = line.index(after: line.startIndex)
        var index = start
        while index < line.endIndex {
            defer { index = line.index(after: index) }
            guard line[index] == "\"" else { continue }
            let rest = line[line.index(after: index)...]
            let next = rest.drop { $0 == " " || $0 == "\t" }
            // A quotation mark ends the string when the line ends there, or a comment or the next string begins.
            let isEnd = next.isEmpty || next.first == "#"
            guard isEnd || (next.first == "\"" && next.startIndex > rest.startIndex) else { continue }
            strings.append(trimmed(line[start..<index]))
            if isEnd { return strings }
            start = line.index(after: next.startIndex)
            index = next.startIndex
        }
        return strings + [trimmed(line[start...])]
    }

    /// What a line says that is one cell of a spreadsheet, its quotation marks doubled; nil when it is not.
    private static func spreadsheetCell(_ line: String) -> String? {
        guard line.count >= 2, line.last == "\"" else { return nil }
        let inner = line.dropFirst().dropLast()
        let pairs = inner.split(separator: "\"\"", omittingEmptySubsequences: false)
        guard pairs.count > 1, !pairs.contains(where: { $0.contains("\"") }) else { return nil }
        return trimmed(pairs.joined(separator: "\"")[...])
    }

    private static func trimmed(_ text: Substring) -> String { String(decoding: text.utf8.trimmed, as: UTF8.self) }
}
