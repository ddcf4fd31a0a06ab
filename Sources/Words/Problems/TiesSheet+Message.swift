public import Localization
public import Workshop

extension TiesSheet.Problem {
    /// What is wrong with a sheet of names, in a sentence.
    public func message(_ t: Localizer) -> String {
        switch self {
        case .noColon:
            t(
                "A sheet is keyed as the number of the one who filled it in, a colon, and numbers with marks: %1.",
                t.isolated("4711: 3021 12, 5533 1"))
        case .nobody(let typed): t("“%1” is the number of nobody on this list.", typed)
        case .several(let typed):
            t("Two people have the number %1. Keep what is said of them with halqa grid rate, by name.", typed)
        case .noMarks(let typed): t("No mark stands after the number %1.", typed)
        case .notMarks(let typed, let questions):
            t("“%1” is none of the questions from %2 to %3.", typed, 1, questions)
        case .twice(let typed): t("The number %1 stands on this sheet twice.", typed)
        case .oneself(let typed): t("%1 filled in this sheet: nothing is asked of oneself.", typed)
        }
    }
}
