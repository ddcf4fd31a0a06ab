public import Tally

/// What a figure cannot be, by its unit.
public enum FigureRule: Equatable, Sendable {
    /// Below 0, of what is counted or is a part of something.
    case negative
    /// Above 100, of a percentage of something.
    case overHundred
    /// A part of a person.
    case partOfPerson
    /// Said in per cent, where the unit is another one.
    case notPercent
    /// More digits than anybody can measure or count: a slip, or two figures in one.
    case tooLong

    /// How many digits a figure has at most.
    public static let digits = 15

    /// The rule that a figure breaks; nil where it can be.
    public static func broken(by value: Fraction, in unit: LocalizedText) -> FigureRule? {
        guard value.description.count(where: \.isWholeNumber) <= digits else { return .tooLong }
        return switch FigureUnit(unit) {
        case .measure, .change, .percent: nil
        case .percentOfWhole: value < 0 ? .negative : value > 100 ? .overHundred : nil
        case .count: value < 0 ? .negative : nil
        case .people: value < 0 ? .negative : value.isWhole ? nil : .partOfPerson
        }
    }
}
