public import Localization
public import Workshop

extension UndoLoss {
    /// What goes, in sentences: who would not meet any more, which days would be gone or on another date.
    public func sentence(_ programme: ProgrammeState, _ t: Localizer) -> String {
        var sentences = meetings.map { [$0.sentence(programme, t)] } ?? []
        let languages = programme.programme?.languages ?? []
        func named(_ lost: LostDay) -> String {
            let city = lost.workshop.city.text(in: lost.workshop.wording(in: t.textLanguage), fallback: languages)
            return t.joined([city.string, t.name(of: lost.day)])
        }
        let gone = days.filter { $0.date == nil }
        if !gone.isEmpty {
            let names = gone.map { t("%1 (%2)", named($0), t.dateInWords($0.day.date)) }
            sentences.append(t("No longer in the plan, though papers may name it: %1.", t.parts(names)))
        }
        let moved = days.compactMap { lost in
            lost.date.map { t("%1: %2 → %3", named(lost), t.dateInWords(lost.day.date), t.dateInWords($0)) }
        }
        if !moved.isEmpty {
            sentences.append(t("On another date, though papers may name this one: %1.", t.parts(moved)))
        }
        return sentences.joined(separator: " ")
    }
}
