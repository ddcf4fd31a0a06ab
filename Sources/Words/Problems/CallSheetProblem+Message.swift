public import Localization
public import Workshop

extension CallSheetProblem {
    /// Why a row of a sheet of calls was not taken, and what is to be typed.
    public func message(_ t: Localizer) -> String {
        switch self {
        case .noCode(let typed):
            t("“%1” is no code. A row begins with the four signs of its code: %2", typed, t.isolated("9KHT v"))
        case .unknownCode(let code):
            t("%1 stands on no sheet of this day. Look at the code, and at the day.", t.isolated(code.description))
        case .ambiguousCode(let code, let names):
            t(
                "%1 stands for several: %2. Write it down in the list instead.", t.isolated(code.description),
                t.series(names.map { t.isolated($0.string) }))
        case .noOutcome(let code, let name):
            t(
                "%1 is %2: after the code stands v for reached, n for no answer, w for a wrong number, r for not wanting to.",
                t.isolated(code.description), name)
        case .noProgress(let code, let text):
            t(
                "%1 is “%2”: after the code stands v for done, o for under way, x for dropped.",
                t.isolated(code.description), text)
        }
    }
}
