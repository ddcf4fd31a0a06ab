/// Reads PrefLib's rankings and categories. Source: N. Mattei and T. Walsh, PrefLib: a library for preferences (2013), and
/// the format page of preflib.org.
struct PrefLibReader {
    let text: ByteText

    init(_ text: ByteText) { self.text = text }

    func read() throws(BallotFileError) -> BallotBox {
        let first = text.lines().first { !$0.bytes.trimmed.isEmpty }
        if first?.bytes.trimmed.first == UInt8(ascii: "#") { return try readNew() }
        return try readOld()
    }

    private var isCategorical: Bool { text.file.lowercased().hasSuffix(".cat") }

    private func readNew() throws(BallotFileError) -> BallotBox {
        var names: [Int: String] = [:]
        var alternatives = 0
        var categories = 0
        var data: [(line: Int, count: Int, vote: Slice<UnsafeRawBufferPointer>)] = []
        var lines = text.lines()
        while let line = lines.next() {
            let content = line.bytes.trimmed
            guard let first = content.first else { continue }
            let colon = content.firstIndex(of: UInt8(ascii: ":"))
            if first == UInt8(ascii: "#") {
                guard let colon else { continue }
                let key = String(decoding: content[..<colon].dropFirst().trimmed, as: UTF8.self)
                let value = content[(colon + 1)...].trimmed
                if key == "NUMBER ALTERNATIVES" {
                    alternatives = try number(value, line.number)
                } else if key.hasPrefix("ALTERNATIVE NAME ") {
                    guard let place = Int(key.dropFirst("ALTERNATIVE NAME ".count)) else { continue }
                    names[place] = try text.string(value, line: line.number)
                } else if key.hasPrefix("CATEGORY NAME ") {
                    categories += 1
                }
                continue
            }
            guard let colon else {
                throw text.error(line.number, .unexpected(text.excerpt(content), expected: .colon))
            }
            let count = try number(content[..<colon].trimmed, line.number)
            data.append((line.number, count, content[(colon + 1)...]))
        }
        if alternatives == 0 { alternatives = names.keys.max() ?? 0 }
        guard alternatives > 0 else { throw text.error(0, .missing("NUMBER ALTERNATIVES")) }
        let options = try self.options(alternatives, names)
        let votes = data.map { (line: $0.line, count: $0.count, groups: groups($0.vote)) }
        return try box(options, votes, categories: categories)
    }

    /// The form before 2022: the number of options, a line for each, a line of sums, then the votes.
    private func readOld() throws(BallotFileError) -> BallotBox {
        var lines = text.lines()
        guard let head = lines.next() else { throw text.error(0, .empty) }
        let alternatives = try number(head.bytes.trimmed, head.number)
        var names: [Int: String] = [:]
        for _ in 0..<alternatives {
            guard let line = lines.next() else { throw text.error(lines.number, .endsEarly(expected: .optionName)) }
            guard let comma = line.bytes.firstIndex(of: UInt8(ascii: ",")) else {
                throw text.error(line.number, .unexpected(text.excerpt(line.bytes), expected: .optionName))
            }
            names[try number(line.bytes[..<comma].trimmed, line.number)] =
                try text.string(line.bytes[(comma + 1)...].trimmed, line: line.number)
        }
        guard lines.next() != nil else { throw text.error(lines.number, .endsEarly(expected: .count)) }
        var votes: [(line: Int, count: Int, groups: [[Slice<UnsafeRawBufferPointer>]])] = []
        while let line = lines.next() {
            let content = line.bytes.trimmed
            if content.isEmpty { continue }
            let comma = content.firstIndex(of: UInt8(ascii: ",")) ?? content.endIndex
            let count = try number(content[..<comma].trimmed, line.number)
            votes.append((line.number, count, groups(content[comma...].dropFirst())))
        }
        return try box(options(alternatives, names), votes, categories: 0)
    }

    private func number(_ bytes: Slice<UnsafeRawBufferPointer>, _ line: Int) throws(BallotFileError) -> Int {
        guard let number = bytes.integer, number >= 0 else {
            throw text.error(line, .unexpected(text.excerpt(bytes), expected: .count))
        }
        return number
    }

    private func options(_ count: Int, _ names: [Int: String]) throws(BallotFileError) -> [String] {
        guard count <= RankingStore.Cell.maximumOptions else { throw text.error(0, .tooLarge) }
        let options = (0..<count).map { names[$0 + 1] ?? String($0 + 1) }
        var seen: Set<String> = []
        for option in options where !seen.insert(option).inserted { throw text.error(0, .repeatedOption(option)) }
        return options
    }

    /// "1,{2,3},4" as groups of one, two and one.
    private func groups(_ vote: Slice<UnsafeRawBufferPointer>) -> [[Slice<UnsafeRawBufferPointer>]] {
        var groups: [[Slice<UnsafeRawBufferPointer>]] = []
        var index = vote.startIndex
        while index < vote.endIndex {
            let isGroup = vote[index] == UInt8(ascii: "{")
            let end = vote[index...].firstIndex(of: UInt8(ascii: isGroup ? "}" : ",")) ?? vote.endIndex
            if vote[index] == 0x20 || vote[index] == 0x09 {
                index += 1
            } else if isGroup {
                groups.append(vote[(index + 1)..<end].split(separator: UInt8(ascii: ",")).map(\.trimmed))
                let comma = vote[end...].firstIndex(of: UInt8(ascii: ",")) ?? vote.endIndex
                index = comma + 1
            } else {
                groups.append([vote[index..<end].trimmed])
                index = end + 1
            }
        }
        return groups
    }

    private func box(
        _ options: [String], _ votes: [(line: Int, count: Int, groups: [[Slice<UnsafeRawBufferPointer>]])],
        categories: Int
    ) throws(BallotFileError) -> BallotBox {
        var rankings = RankingStore()
        var marks = MarkStore()
        let grades = max(categories, votes.map(\.groups.count).max() ?? 0)
        for vote in votes where vote.count > 0 {
            var ranks: [[Int]] = []
            for group in vote.groups {
                var rank: [Int] = []
                for part in group where !part.isEmpty {
                    guard let number = part.integer else {
                        throw text.error(vote.line, .unexpected(text.excerpt(part), expected: .option))
                    }
                    guard number >= 1, number <= options.count else {
                        throw text.error(vote.line, .unknownOption(text.excerpt(part)))
                    }
                    rank.append(number - 1)
                }
                ranks.append(rank)
            }
            if isCategorical {
                // The first category is the best; with a single one, being in it is what counts.
                var grade: [Int: Int] = [:]
                for (category, rank) in ranks.enumerated() {
                    for option in rank { grade[option] = grades == 1 ? 1 : grades - 1 - category }
                }
                marks.append(grade, weight: vote.count)
            } else {
                rankings.append(ranks.filter { !$0.isEmpty }, weight: vote.count)
            }
        }
        return BallotBox(options: options, content: isCategorical ? .marks(marks) : .rankings(rankings))
    }
}
