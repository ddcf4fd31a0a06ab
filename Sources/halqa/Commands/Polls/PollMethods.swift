import ArgumentParser
import Tally
import Words

/// Says which ways to vote there are.
struct PollMethods: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "methods", abstract: "Say which ways to vote there are, what a voter does, and when each fits.")

    @OptionGroup var options: FileOptions

    func run(_ session: Session) throws {
        let t = session.t
        let words = MethodWords(t)
        let reports = MethodGroup.allCases.flatMap { group in
            group.methods.map { method in
                MethodReport(
                    method: method.rawValue, group: "\(group)", name: words.name(method), task: words.task(method),
                    fits: words.fits(method))
            }
        }
        var lines: [String] = []
        for group in MethodGroup.allCases {
            lines.append(group.title(t))
            for method in group.methods {
                lines.append("  \(method.rawValue) · \(words.name(method))")
                lines.append("      \(words.task(method)) \(words.fits(method))")
            }
        }
        try session.answer(["methods": reports], lines)
    }
}

/// A way to vote, as JSON.
private struct MethodReport: Encodable {
    var method: String
    var group: String
    var name: String
    var task: String
    var fits: String
}
