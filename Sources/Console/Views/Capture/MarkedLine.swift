import Words
import Workshop

extension MarkedLine {
    /// How a line is read.
    enum Reading: Equatable {
        /// There is no mark in it.
        case plain
        /// One person, one date, or both.
        case understood(MarkedLine)
        /// A mark that may mean several people or nobody, or a date that is none; a sentence that says so.
        case unclear(String)
    }
}

extension ConsoleState {
    /// Reads the mark at the end of a line.
    func reading(of line: PlainText) -> MarkedLine.Reading {
        guard let day else { return .plain }
        let reading = programme.reading(of: line, on: day, names: names)
        if case .understood(let line) = reading { return .understood(line) }
        return reading.message(t).map { .unclear($0) } ?? .plain
    }
}
