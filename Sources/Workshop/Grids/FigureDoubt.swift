public import Tally

/// What a figure seldom is, by its unit: it is kept where somebody says that it is right.
public enum FigureDoubt: Equatable, Sendable {
    /// Below 0, of an amount.
    case negative
    /// In parts, of what is counted: an average may be meant.
    case inParts

    /// What is doubtful about a figure; nil where nothing is.
    public static func raised(by value: Fraction, in unit: LocalizedText) -> FigureDoubt? {
        switch FigureUnit(unit) {
        case .measure: value < 0 ? .negative : nil
        case .count: value.isWhole ? nil : .inParts
        case .change, .percent, .percentOfWhole, .people: nil
        }
    }
}

extension Grid {
    /// Refuses the first mark that is doubtful in its unit, but for what the paper has said before.
    /// - Throws: `grid(.doubtful)`.
    public func checkDoubts(_ marks: [Rating.Mark], since before: Rating? = nil) throws(Refusal) {
        for mark in marks where before?.mark(mark.criterion)?.value != mark.value {
            guard let value = mark.value, let criterion = criterion(mark.criterion),
                let unit = unit(of: mark.criterion),
                let doubt = FigureDoubt.raised(by: value, in: unit)
            else { continue }
            throw .grid(.doubtful(PlainText(value.description), criterion: criterion, doubt))
        }
    }
}
