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
        var stated: (line: Int, voters: Int)?
        var nameLines: [Int: Int] = [:]
        var data: [(line: Int, count: Int, vote: ArraySlice<UInt8>)] = []
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
                } else if key == "NUMBER VOTERS" {
                    stated = (line.number, try number(value, line.number))
                } else if key.hasPrefix("ALTERNATIVE NAME ") {
                    let digits = key.dropFirst("ALTERNATIVE NAME ".count)
                    guard let place = Int(digits), place > 0, names[place] == nil else {
                        throw text.error(line.number, .unexpected(String(digits), expected: .alternativeNumber))
                    }
                    names[place] = try text.string(value, line: line.number)
                    nameLines[place] = line.number
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
        if let place = names.keys.max(), place > alternatives {
            throw text.error(nameLines[place] ?? 0, .unexpected(String(place), expected: .alternativeNumber))
        }
        let options = try self.options(alternatives, names)
        var votes: [Vote] = []
        for row in data { votes.append(Vote(line: row.line, count: row.count, groups: try groups(row.vote, row.line))) }
        if let stated { try check(votes, stated.voters, stated.line) }
        return try box(options, votes, categories: categories)
    }

    private struct Vote {
        let line: Int
        let count: Int
        let groups: [[ArraySlice<UInt8>]]
    }

    /// A file that was cut off holds fewer voters than it says.
    private func check(_ votes: [Vote], _ stated: Int, _ line: Int) throws(BallotFileError) {
        var found = 0
        for vote in votes {
            let (sum, isTooLarge) = found.addingReportingOverflow(vote.count)
            guard !isTooLarge else { throw text.error(vote.line, .tooLarge) }
            found = sum
        }
        guard found == stated else { throw text.error(line, .wrongNumberOfBallots(found: found, stated: stated)) }
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
            let digits = line.bytes[..<comma].trimmed
            let place = try number(digits, line.number)
            guard place >= 1, place <= alternatives, names[place] == nil else {
                throw text.error(line.number, .unexpected(text.excerpt(digits), expected: .alternativeNumber))
            }
            names[place] = try text.string(line.bytes[(comma + 1)...].trimmed, line: line.number)
        }
        guard let sums = lines.next() else { throw text.error(lines.number, .endsEarly(expected: .count)) }
        let voters = try number(sums.bytes.prefix { $0 != UInt8(ascii: ",") }.trimmed, sums.number)
        var votes: [Vote] = []
        while let line = lines.next() {
            let content = line.bytes.trimmed
            if content.isEmpty { continue }
            let comma = content.firstIndex(of: UInt8(ascii: ",")) ?? content.endIndex
            let count = try number(content[..<comma].trimmed, line.number)
            let groups = try groups(content[comma...].dropFirst(), line.number)
            votes.append(Vote(line: line.number, count: count, groups: groups))
        }
        try check(votes, voters, sums.number)
        return try box(options(alternatives, names), votes, categories: 0)
    }

    private func number(_ bytes: ArraySlice<UInt8>, _ line: Int) throws(BallotFileError) -> Int {
        guard let number = bytes.integer, number >= 0 else {
            throw text.noNumber(line, bytes, .count)
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
    private func groups(
        _ vote: ArraySlice<UInt8>, _ line: Int
    ) throws(BallotFileError) -> [[ArraySlice<UInt8>]] {
        let comma = UInt8(ascii: ",")
        var groups: [[ArraySlice<UInt8>]] = []
        var rest = vote.trimmed
        while let first = rest.first {
            if first == UInt8(ascii: "{") {
                guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else {
                    throw text.error(line, .unexpected(text.excerpt(rest), expected: .closingBrace))
                }
                groups.append(rest[rest.startIndex..<end].dropFirst().split(separator: comma).map(\.trimmed))
                rest = rest[(end + 1)...].trimmed
                guard rest.isEmpty || rest.first == comma else {
                    throw text.error(line, .unexpected(text.excerpt(rest), expected: .option))
                }
            } else {
                let end = rest.firstIndex(of: comma) ?? rest.endIndex
                groups.append([rest[..<end].trimmed])
                rest = rest[end...]
            }
            rest = rest.dropFirst().trimmed
        }
        return groups
    }

    private func box(
        _ options: [String], _ votes: [Vote], categories: Int
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
