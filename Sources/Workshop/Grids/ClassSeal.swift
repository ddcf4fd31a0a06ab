import Digest
import Tally

/// What a certificate is known by: it changes with who or what is rated, with any mark that anybody gave and what bears it
/// out, with any weight, criterion or class.
public struct ClassSeal: Equatable, Sendable {
    /// Twenty hexadecimal digits of a SHA-256, in groups of four.
    public let text: String
    /// What is hashed: lines in a fixed order, so that anybody can make the seal anew.
    public let lines: [String]

    /// The seal of what a paper comes to.
    /// - Parameters:
    ///   - raters: the papers of those who rated, where two agreed on the one that counts.
    ///   - date: the date of what counts; nil for that of the paper.
    public init(
        grid: Grid, paper: Rating, raters: [Rating] = [], date: CivilDate? = nil, weights: ThemeWeights,
        assessment: Assessment
    ) {
        var lines = ["grid \(grid.code) \(grid.edition)", "of \(Self.name(of: paper.subject))"]
        lines += grid.criteria.map { criterion in
            let from = criterion.mandatoryFrom.map { " from \($0)" } ?? ""
            return "criterion \(criterion.code) \(grid.most(of: criterion) ?? 0)\(from)"
        }
        lines += grid.classes.map { grade in
            "class \(grade.code) \(grade.from)"
                + grade.floors.sorted { $0.key < $1.key }.map { " \($0.key)≥\($0.value)" }.joined()
        }
        lines += weights.shares.map { "weight \($0)" }
        lines += weights.polls.map { "poll \($0)" }
        lines.append("date \(date ?? paper.date)")
        lines += Self.marks(of: paper, "mark")
        for rater in raters {
            lines.append("rater \(Self.name(of: rater.rater)) \(rater.date)")
            lines += Self.marks(of: rater, "rated")
        }
        lines.append("share \(assessment.share)")
        lines.append("result \(assessment.place.map { grid.classes[$0].code } ?? "-")")
        self.lines = lines
        let digits = Array(SHA256.hexadecimal(of: lines.joined(separator: "\n")).prefix(20))
        text = stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: " ")
    }

    private static func marks(of paper: Rating, _ word: String) -> [String] {
        paper.marks.sorted { $0.criterion < $1.criterion }.map {
            "\(word) \($0.criterion) \($0.value?.description ?? "-") \($0.note)"
        }
    }

    /// Who rated, by their id: whatever they are called later, it is the same.
    static func name(of rater: Party?) -> String {
        switch rater {
        case nil: "-"
        case .person(let id)?: "person \(id)"
        case .organisation(let id)?: "organisation \(id)"
        case .words(let words)?: "name \(words)"
        }
    }

    /// By its id: whatever it is called later, it is the same.
    private static func name(of subject: Rating.Subject) -> String {
        switch subject {
        case .person(let id): "person \(id)"
        case .organisation(let id): "organisation \(id)"
        case .workshop(let id): "workshop \(id)"
        case .day(let id): "day \(id)"
        case .line(let id): "line \(id)"
        case .link(let id): "link \(id)"
        case .code(let code): "code \(CodePairs.normal(code))"
        }
    }
}
