import Localization
import Workshop

extension UsageProblem {
    /// What is wrong, and what would be right where that is known.
    func message(_ t: Localizer) -> String {
        switch self {
        case .noSuchOption(let option, nil): t("There is no option %1.", option)
        case .noSuchOption(let option, let meant?):
            t("There is no option %1.", option) + " " + t("Did you mean %1?", meant)
        case .valueMissing(let option): t("The value is missing: %1.", option)
        case .valueNotTaken(let option, let value): t("%1 takes no value; there stands “%2”.", option, value)
        case .surplus(let words):
            t.plural(
                "%1 argument too many: %2.", "%1 arguments too many: %2.", words.count, t.list(words.map(t.quoted)))
        case .exclusive(let one, let other): t("%1 and %2 exclude each other.", one, other)
        case .missing(let argument): t("This is missing: %1.", argument)
        case .unfit(let value, let place, []) where Self.isDate(place):
            t("“%1” is no date of the calendar. Write it as 2026-12-31, 31/12 or 31 décembre.", value)
        case .unfit(let value, let place, []) where Self.isTime(place):
            // The year does not matter: it is only asked whether it is a date.
            WrittenMoment.isDateAlone(value, near: CivilDate(daysSinceEpoch: 20_000))
                ? t("“%1” is a date. Here a time is asked for, like 14:30.", value)
                : t("“%1” is no time of day. Write it as 14:30.", value)
        case .unfit(let value, let place, []): t("“%1” does not fit %2.", value, place)
        case .unfit(let value, let place, let allowed):
            t("“%1” does not fit %2. There are: %3.", value, place, t.list(allowed))
        }
    }

    /// Options that take a date, in whatever command.
    private static let dates: Set<Substring> = ["--due", "--on", "--to", "--again"]

    /// Whether an option, as the parser names it (`--due <due>`), takes a date.
    private static func isDate(_ place: String) -> Bool {
        place.split(separator: " ").first.map { dates.contains($0) } == true
    }

    /// Whether an option takes a time of day. Where a programme begins is asked for by a date, under the same name.
    private static func isTime(_ place: String) -> Bool { place == "--start <start>" }
}
