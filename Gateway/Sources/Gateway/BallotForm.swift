import Tally
import Workshop

/// How a ballot is filled in on a telephone: fields by option, and the line that they come to, which is read like any other.
struct BallotForm: Sendable {
    let poll: Poll
    let line: BallotLine

    init(_ poll: Poll) {
        self.poll = poll
        line = poll.ballotLine
    }

    /// Whether telephones can take it. Whose college a ballot is of, and as how many it counts, is written on a paper by whoever
    /// hands it out, and no telephone can say it of itself.
    var isForPhones: Bool { !poll.rules.isWeighed }

    /// The name of the field of an option, by index; all options of one choice, and crosses, share one.
    func field(_ option: Int) -> String {
        switch line.form {
        case .choice, .crosses: "o"
        case .dots, .scores, .ranking: "o\(option + 1)"
        }
    }

    /// The value that says that nothing is chosen on purpose.
    static let blank = "blank"

    /// The numbers that an option can be given, where it is given one.
    var numbers: [Int] {
        switch line.form {
        case .choice, .crosses: []
        case .scores: Array(line.scale)
        case .ranking: Array(1...max(1, min(line.options, 99)))
        case .dots:
            Array(
                -min(poll.rules.further.dotsAgainst ?? 0, mostDots)...mostDots)
        }
    }

    private var mostDots: Int { max(1, min(poll.rules.maxPerOption ?? .max, poll.rules.dots ?? .max, 50)) }

    /// So many crosses at most; nil for no limit.
    var mostCrosses: Int? { poll.rules.further.maxChoices ?? (poll.rules.method == .block ? poll.rules.seats : nil) }

    /// What was wrong with a form, before any rule of the vote is asked.
    enum Problem: Error, Equatable {
        /// Nothing is marked, and nobody said that this is meant.
        case nothingMarked
        /// Options at one place, where each place is for one.
        case sharedPlace
        /// The rules of the vote make nothing of it.
        case spoiled(BallotLine.Remark)
        /// What no page of ours sends.
        case notAForm
    }

    /// The line that a form comes to.
    /// - Throws: what is to be mended first.
    func text(_ form: Form) throws(Problem) -> String {
        if form["blank"] == Self.blank || form["o"] == Self.blank { return String(line.blankSign) }
        let text = try marked(form)
        guard !text.isEmpty else { throw .nothingMarked }
        let reading = line.read(text)
        guard reading.problems.isEmpty, !reading.isEmpty else { throw .notAForm }
        if let remark = reading.spoiling { throw .spoiled(remark) }
        let hasShared = reading.remarks.contains { remark in
            if case .sharedRank(_, let consequence) = remark { consequence != .equal } else { false }
        }
        if hasShared { throw .sharedPlace }
        return text
    }

    private func marked(_ form: Form) throws(Problem) -> String {
        switch line.form {
        case .choice, .crosses:
            let values = form.all("o")
            let numbers = Set(values.compactMap { Int($0) })
            guard numbers.count == values.count, numbers.isSubset(of: Set(allNumbers)) else { throw .notAForm }
            guard line.form == .crosses || numbers.count < 2 else { throw .notAForm }
            return numbers.sorted().map { String($0) }.joined(separator: " ")
        case .dots, .scores, .ranking:
            let given = try given(form)
            if given.allSatisfy({ $0 == nil }) { return "" }
            return switch line.form {
            case .scores: given.map { $0.map { String($0) } ?? "-" }.joined(separator: " ")
            case .dots: dots(given)
            default: ranking(given)
            }
        }
    }

    /// The number of each option; nil where none is given.
    private func given(_ form: Form) throws(Problem) -> [Int?] {
        let allowed = Set(numbers)
        var given: [Int?] = []
        for option in 0..<line.options {
            let value = form[field(option)] ?? ""
            if value.isEmpty || line.form == .dots && value == "0" {
                given.append(nil)
            } else if let number = Int(value), allowed.contains(number) {
                given.append(number)
            } else {
                throw .notAForm
            }
        }
        return given
    }

    private func dots(_ given: [Int?]) -> String {
        given.enumerated().flatMap { option, dots -> [String] in
            let dots = dots ?? 0
            return Array(repeating: (dots < 0 ? "-" : "") + String(option + 1), count: abs(dots))
        }.joined(separator: " ")
    }

    /// Places that are left empty are closed up: who says 1 and 3 means first and second.
    private func ranking(_ given: [Int?]) -> String {
        let places = Set(given.compactMap { $0 }).sorted()
        return places.map { place in
            given.indices.filter { given[$0] == place }.map { String($0 + 1) }.joined(separator: "=")
        }.joined(separator: " ")
    }

    /// What is sent for each option, by index.
    var allNumbers: [Int] { (0..<line.options).map { line.number(of: $0) } }
}
