public import Localization
public import Workshop

extension MarkReading {
    /// Why it is not clear who takes a line on or by when, in a sentence; nil where it is.
    public func message(_ t: Localizer) -> String? {
        switch self {
        case .plain, .understood: return nil
        case .wrongDate(let wrong): return t("“%1” is no date: 15/3, 15/3/2027 and 2027-03-15 are.", wrong)
        case .tooShort: return t("Two letters of a name after the @.")
        case .nobody(let who, _): return t("Nobody is called “%1”.", PlainText(who))
        case .several(let who, let found, _) where found.contains { $0.isWords }:
            let people = found.filter { !$0.isWords }
            return t("Is “%1” %2? Write the whole name.", PlainText(who), t.list(people.toldApart(t)))
        case .several(let who, let found, _):
            let bodies = found.count { if case .organisation = $0 { true } else { false } }
            if bodies == found.count {
                return t.plural(
                    "“%2” may be %1 organisation: %3. Write more letters.",
                    "“%2” may be any of %1 organisations: %3. Write more letters.", found.count, PlainText(who),
                    t.list(found.toldApart(t)))
            }
            if bodies > 0 {
                return t.plural(
                    "“%2” may be %1 person or organisation: %3. Write more letters.",
                    "“%2” may be any of %1 people and organisations: %3. Write more letters.", found.count,
                    PlainText(who), t.list(found.toldApart(t)))
            }
            return t.plural(
                "“%2” may be %1 person: %3. Write more letters.",
                "“%2” may be any of %1 people: %3. Write more letters.", found.count, PlainText(who),
                t.list(found.toldApart(t)))
        case .unread(let words, let line):
            return t(
                "“%1” behind %2 was not understood: a date is 15/3, 15 March, a day of the week or the end of a month.",
                PlainText(words), line.who?.name ?? "")
        case .two(let names, let line):
            return t(
                "A line names one: %1 are written here. Write a line for each, or keep it for %2, with the others as words of it.",
                t.list(names.map { t.isolated($0) }), line.who?.name ?? "")
        case .bare: return t("Nothing is said yet: write before the mark.")
        }
    }
}
