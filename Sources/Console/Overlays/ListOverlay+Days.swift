import Localization
import Screen
import Words
import Workshop

extension ListOverlay {
    /// Every day of the programme, to choose the one that is worked on.
    static func days(_ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let days = state.programme.programme?.workshops.flatMap { workshop in workshop.days.map { (workshop, $0) } }
        let items = (days ?? []).map { workshop, day in
            let came = state.programme.attendances(on: day.id).count
            let people =
                day.channel == nil
                ? t.plural("%1 came", "%1 came", came) : t.plural("%1 reached", "%1 reached", came)
            return Item(cells: [
                state.text(workshop.city), t.date(day.date), t.name(of: day), state.text(day.theme),
                came == 0 ? "" : people,
            ]) { state, world in Console.turn(to: day.id, &state, world) }
        }
        var overlay = ListOverlay(
            t("Which day do you work on?"), items, current: days?.firstIndex { $0.1.id == state.dayID }, state)
        overlay.flexible = 3
        if state.programme.programme?.workshops.contains(where: { state.programme.zone(of: $0) == nil }) == true {
            overlay.subtitle = t("Times are this laptop’s: the file names no time zone.")
        }
        overlay.done = t("work on this day")
        if state.dayID == nil { overlay.leaving = [.quit] }
        return overlay
    }
}
