import CursesTerminal
import Foundation
import Screen

/// Lines on their way to a terminal that leaves right-to-left text as it is sent: they are ordered and shaped here, by the rules and the
/// setting that the console goes by. What is written into a pipe or a file stays in logical order.
struct TerminalLines {
    private let strategy: BidiStrategy
    private let width: Int

    /// For a terminal of that many columns.
    init(_ strategy: BidiStrategy, width: Int) { (self.strategy, self.width) = (strategy, width) }

    /// What standard output needs; nil where text is sent as it is.
    static let output = TerminalLines(to: STDOUT_FILENO)
    /// What standard error needs; nil where text is sent as it is.
    static let errors = TerminalLines(to: STDERR_FILENO)

    private init?(to descriptor: Int32) {
        let environment = ProcessInfo.processInfo.environment
        guard isatty(descriptor) == 1, TextLayout.isUTF8, !["", "dumb"].contains(environment["TERM"] ?? "") else {
            return nil
        }
        let strategy = BidiRule.strategyOfLines(Account.settled.bidi ?? .automatic) { environment[$0] }
        guard strategy.ordersHere else { return nil }
        self.init(strategy, width: TextLayout.columns(of: descriptor))
    }

    /// The text as it is sent. A line that is wider than the terminal is broken before it is ordered, between words; a line without an
    /// end is a question, behind which somebody writes, and stands at the left.
    func sent(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: BidiText.isRightToLeft), !text.contains("\u{1B}") else { return text }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let question = lines.popLast() ?? ""
        let directions = lines.compactMap(BidiText.direction)
        // One table of lines has one direction, though a line of it begins with a code.
        let base: LayoutDirection =
            directions.count(where: { $0 == .rightToLeft }) * 2 >= max(1, directions.count)
            ? .rightToLeft : .leftToRight
        let ordered = lines.flatMap(broken).map { row($0, base, columns: width) + "\n" }.joined()
        guard !question.isEmpty else { return ordered }
        let end = String(question.reversed().prefix { $0 == " " })
        let asked = String(question.dropLast(end.count))
        return ordered
            + row(asked, BidiText.direction(of: asked) ?? .leftToRight, columns: TextWidth.columns(of: asked)) + end
    }

    private func broken(_ line: String) -> [String] {
        guard TextWidth.columns(of: line) > width else { return [line] }
        let indent = String(line.prefix { $0 == " " }.prefix(width / 2))
        return TextWrap.lines(line, columns: width - indent.count).map { indent + $0 }
    }

    /// One line, from the edge at which its direction begins.
    private func row(_ line: String, _ direction: LayoutDirection, columns: Int) -> String {
        guard !line.isEmpty, columns > 0 else { return line }
        let appearance = Appearance(direction: direction, bidi: strategy)
        let screen = Screen(size: Size(columns: columns, rows: 1), appearance: appearance) {
            $0.put(line, direction: direction)
        }
        let sent = screen.sentRow(0).map(\.text).joined()
        return String(sent.reversed().drop { $0 == " " }.reversed())
    }
}
