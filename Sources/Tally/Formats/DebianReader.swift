/// Reads the tally sheets that Debian publishes after its votes: a line "V: 12-3" for each voter, the rank of each option
/// in its column, "-" for an option left out. Ranks above 9 are letters. What stands behind the column is the voter.
/// The legend above names the options: "Option 1--->: Name", one per column.
struct DebianReader {
    let text: ByteText

    init(_ text: ByteText) { self.text = text }

    func read() throws(BallotFileError) -> BallotBox {
        var names: [String] = []
        var ballots: [(line: Int, ranks: [Int?])] = []
        var lines = text.lines()
        while let line = lines.next() {
            let content = line.bytes.trimmed
            if content.starts(with: "V:".utf8) {
                let column = content.dropFirst(2).trimmed.prefix { $0 != 0x20 && $0 != 0x09 }
                guard !column.isEmpty else { throw text.error(line.number, .endsEarly(expected: .ranks)) }
                ballots.append((line.number, try ranks(column, line.number)))
            } else if ballots.isEmpty, let entry = try legend(line) {
                guard entry.number == names.count + 1 else {
                    throw text.error(
                        line.number, .unexpected("Option \(entry.number)", expected: .consecutiveOption))
                }
                names.append(entry.name)
            }
        }
        guard let first = ballots.first else { throw text.error(0, .missing("V:")) }
        let width = names.isEmpty ? first.ranks.count : names.count
        let options = names.isEmpty ? (1...width).map { "Option \($0)" } : names
        var seen: Set<String> = []
        for option in options where !seen.insert(option).inserted { throw text.error(0, .repeatedOption(option)) }
        var store = RankingStore()
        for ballot in ballots {
            guard ballot.ranks.count == width else {
                throw text.error(ballot.line, .wrongNumberOfCells(found: ballot.ranks.count, expected: width))
            }
            // Only the order of the ranks counts, not the numbers that were written.
            let levels = Set(ballot.ranks.compactMap { $0 }).sorted()
            store.append(levels.map { level in options.indices.filter { ballot.ranks[$0] == level } })
        }
        return BallotBox(options: options, content: .rankings(store))
    }

    private func ranks(_ column: ArraySlice<UInt8>, _ line: Int) throws(BallotFileError) -> [Int?] {
        var ranks: [Int?] = []
        for byte in column {
            switch byte {
            case UInt8(ascii: "-"): ranks.append(nil)
            case UInt8(ascii: "0")...UInt8(ascii: "9"): ranks.append(Int(byte) - 0x30)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): ranks.append(Int(byte) - 0x41 + 10)
            case UInt8(ascii: "a")...UInt8(ascii: "z"): ranks.append(Int(byte) - 0x61 + 10)
            default: throw text.error(line, .unexpected(text.excerpt(column), expected: .ranks))
            }
        }
        return ranks
    }

    /// Number and name in a line such as "   |/  Option 2--------->: Further Discussion".
    private func legend(_ line: ByteText.Line) throws(BallotFileError) -> (number: Int, name: String)? {
        let content = line.bytes.drop { " \t|/\\".utf8.contains($0) }
        guard content.starts(with: "Option".utf8) else { return nil }
        let number = content.dropFirst("Option".utf8.count).trimmed
        guard let place = number.prefix(while: { $0 >= 0x30 && $0 <= 0x39 }).integer else { return nil }
        let rest = number.drop { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ">") }
        guard rest.first == UInt8(ascii: ":") else { return nil }
        return (place, try text.string(rest.dropFirst().trimmed, line: line.number))
    }
}
