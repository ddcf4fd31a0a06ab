/// Reads a log of marks as they were made: `voter,option,value,time`. Of the rows of one voter and one option the latest
/// counts, at the same time the one that stands later in the file; an empty value takes the mark back.
struct EventLogReader {
    let text: ByteText

    init(_ text: ByteText) { self.text = text }

    private struct Mark {
        var time: Int
        var value: Int?
    }

    func read(_ rows: inout CSVRows) throws(BallotFileError) -> BallotBox {
        var votes: [[UInt8]: [Int: Mark]] = [:]
        var places: [[UInt8]: Int] = [:]
        var names: [String] = []
        while let row = try rows.next() {
            if row.isNothing { continue }
            guard row.cells.count == 4 else {
                throw text.error(row.line, .wrongNumberOfCells(found: row.cells.count, expected: 4))
            }
            guard !row.cells[0].isEmpty else {
                throw text.error(row.line, .unexpected("", expected: .voter))
            }
            let option: Int
            if let known = places[row.cells[1]] {
                option = known
            } else {
                let name = try text.string(row.cells[1], line: row.line)
                guard !name.isEmpty else { throw text.error(row.line, .unexpected("", expected: .optionName)) }
                option = names.count
                places[row.cells[1]] = option
                names.append(name)
            }
            let value = row.cells[2].integer
            guard value != nil || row.cells[2].isEmpty else {
                throw text.noNumber(row.line, row.cells[2], .integer)
            }
            guard let time = Self.time(row.cells[3]) else {
                throw text.error(row.line, .unexpected(text.excerpt(row.cells[3]), expected: .time))
            }
            if let before = votes[row.cells[0]]?[option], before.time > time { continue }
            votes[row.cells[0], default: [:]][option] = Mark(time: time, value: value)
        }
        guard names.count <= RankingStore.Cell.maximumOptions else { throw text.error(0, .tooLarge) }
        // Neither the order of events nor that of voters may show in the result.
        let order = names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
        var place = Array(repeating: 0, count: names.count)
        for (index, option) in order.enumerated() { place[option] = index }
        var store = MarkStore()
        for voter in votes.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            var marks: [Int: Int] = [:]
            for (option, mark) in votes[voter] ?? [:] { if let value = mark.value { marks[place[option]] = value } }
            store.append(marks)
        }
        return BallotBox(options: order.map { names[$0] }, content: .marks(store))
    }

    /// Microseconds of an ISO 8601 date and time ("2026-12-01T08:30:05.25+01:00"; without a zone, universal time), of a
    /// time of day ("08:30"), or a plain number as it is.
    static func time(_ cell: [UInt8]) -> Int? {
        if let number = cell.integer { return number }
        var rest = cell[...]
        var micros = 0
        if rest.count >= 10, rest[rest.startIndex + 4] == UInt8(ascii: "-") {
            guard let year = digits(&rest, 4), take(&rest, "-"), let month = digits(&rest, 2), take(&rest, "-"),
                let day = digits(&rest, 2), (1...12).contains(month), (1...daysIn(month, year)).contains(day)
            else { return nil }
            micros = daysSinceEpoch(year, month, day) * 86_400_000_000
            if rest.isEmpty { return micros }
            guard take(&rest, "T") || take(&rest, "t") || take(&rest, " ") else { return nil }
        }
        guard let hour = digits(&rest, 2), take(&rest, ":"), let minute = digits(&rest, 2), minute < 60,
            hour < 24 || hour == 24 && minute == 0
        else {
            return nil
        }
        micros += (hour * 60 + minute) * 60_000_000
        if take(&rest, ":") {
            guard let second = digits(&rest, 2), second <= 60 else { return nil }
            micros += second * 1_000_000
            if take(&rest, ".") || take(&rest, ",") {
                let fraction = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
                guard !fraction.isEmpty else { return nil }
                let six = Array(fraction.prefix(6)) + Array(repeating: 0x30, count: max(0, 6 - fraction.count))
                micros += six.integer ?? 0
                rest = rest.dropFirst(fraction.count)
            }
        }
        if rest.isEmpty || take(&rest, "Z") || take(&rest, "z") { return rest.isEmpty ? micros : nil }
        let sign = take(&rest, "+") ? 1 : take(&rest, "-") ? -1 : 0
        guard sign != 0, let hours = digits(&rest, 2) else { return nil }
        _ = take(&rest, ":")
        let minutes = rest.isEmpty ? 0 : digits(&rest, 2)
        guard let minutes, rest.isEmpty else { return nil }
        return micros - sign * (hours * 60 + minutes) * 60_000_000
    }

    private static func digits(_ rest: inout ArraySlice<UInt8>, _ count: Int) -> Int? {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        rest = rest.dropFirst(count)
        return digits.integer
    }

    private static func take(_ rest: inout ArraySlice<UInt8>, _ letter: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: letter) else { return false }
        rest = rest.dropFirst()
        return true
    }

    private static func daysIn(_ month: Int, _ year: Int) -> Int {
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return switch month {
        case 2: isLeapYear ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days from 1970-01-01 in the Gregorian calendar. Source: H. Hinnant, chrono-compatible low-level date algorithms.
    private static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
