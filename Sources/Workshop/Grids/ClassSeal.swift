import Digest
import Tally

/// What a certificate is known by: it changes with any mark, weight, criterion or class.
public struct ClassSeal: Equatable, Sendable {
    /// Twenty hexadecimal digits of a SHA-256, in groups of four.
    public let text: String
    /// What is hashed: lines in a fixed order, so that anybody can make the seal anew.
    public let lines: [String]

    /// The seal of what a paper comes to.
    public init(grid: Grid, paper: Rating, weights: ThemeWeights, assessment: Assessment) {
        var lines = ["grid \(grid.code) \(grid.edition)"]
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
        lines.append("date \(paper.date)")
        lines += paper.marks.sorted { $0.criterion < $1.criterion }.map {
            "mark \($0.criterion) \($0.value?.description ?? "-") \($0.note)"
        }
        lines.append("share \(assessment.share)")
        lines.append("result \(assessment.place.map { grid.classes[$0].code } ?? "-")")
        self.lines = lines
        let digits = Array(SHA256.hexadecimal(of: lines.joined(separator: "\n")).prefix(20))
        text = stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: " ")
    }
}
