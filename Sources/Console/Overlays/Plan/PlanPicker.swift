import Localization
import Screen
import Words
import Workshop

// The plan is amended: what is amended is chosen from a list, and said in a form.
extension ListOverlay {
    /// Everything of the plan that can be amended.
    static func plan(_ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let city = state.workshop.map { state.text($0.city) } ?? ""
        let day = state.day.map { t.name(of: $0) } ?? ""
        func item(_ title: String, _ what: String, _ open: @escaping @Sendable (ConsoleState) -> (any Overlay)?) -> Item
        {
            Item(cells: [title, what]) { state, _ in
                state.overlay = open(state)
                return []
            }
        }
        var overlay = ListOverlay(
            t("What of the plan is to change?"),
            [
                item(t("Move this day"), t.joined([city, day])) { PlanForms.moveDay($0) },
                item(t("Move the workshop"), city) { PlanForms.moveWorkshop($0) },
                item(t("Move an activity"), day) { activities($0) },
                item(t("Add a day"), t("another date, or calls after a month")) { PlanForms.addDay($0) },
                item(t("Add an activity"), day) { PlanForms.addActivity($0) },
                item(t("Reword a text"), t("titles, questions, themes")) { texts($0) },
                item(t("Set places"), city) { places($0) },
            ], state)
        overlay.subtitle = t("What has begun keeps its date and its words. Undo takes an amendment back.")
        overlay.flexible = 1
        overlay.hasDigits = true
        overlay.done = t("go on")
        return overlay
    }

    /// The activities of the day, to move one.
    private static func activities(_ state: ConsoleState) -> ListOverlay {
        let items = (state.day?.activities ?? []).map { activity in
            Item(cells: [state.t.time(activity.start), state.text(activity.title)]) { state, _ in
                state.overlay = PlanForms.moveActivity(activity, state)
                return []
            }
        }
        var overlay = ListOverlay(state.t("Which activity?"), items, state)
        overlay.flexible = 1
        overlay.done = state.t("go on")
        overlay.next = { plan($0) }
        return overlay
    }

    /// The places of each category.
    private static func places(_ state: ConsoleState) -> ListOverlay {
        let t = state.t
        guard let workshop = state.workshop, let programme = state.programme.programme else { return plan(state) }
        let categories: [String?] = [nil] + programme.categories.map(\.code)
        let items = categories.map { category in
            let quota = PlanForms.quota(of: category, state)
            let unit = quota?.unit ?? .people
            let invited = state.programme.placesTaken(
                by: state.programme.invited(to: workshop.id), of: category, unit: unit)
            let words =
                unit == .people
                ? t.plural("%1 person invited", "%1 people invited", invited)
                : t.plural("%1 organisation invited", "%1 organisations invited", invited)
            return Item(cells: [
                category.map { state.categoryTitle(PlainText($0)) } ?? t("All together"),
                quota.map { t.plural("%1 place", "%1 places", $0.places) } ?? "–", words,
            ]) { state, _ in
                state.overlay = PlanForms.places(of: category, state)
                return []
            }
        }
        var overlay = ListOverlay(t("Places in %1", state.text(workshop.city)), items, state)
        overlay.done = t("go on")
        overlay.next = { plan($0) }
        return overlay
    }

    /// Every text that the room or the facilitator reads on this day.
    private static func texts(_ state: ConsoleState) -> ListOverlay {
        let t = state.t
        var items: [Item] = []
        func add(_ what: String, _ text: LocalizedText, _ place: PlanForms.Wording) {
            items.append(
                Item(cells: [what, state.text(text)]) { state, _ in
                    state.overlay = PlanForms.reword(what, place, state)
                    return []
                })
        }
        guard let programme = state.programme.programme else { return plan(state) }
        for activity in state.day?.activities ?? [] {
            let title = state.text(activity.title)
            add(t("Activity"), activity.title, .text(.title(activity.id)))
            add(t("A word to the facilitator: %1", title), activity.notes, .text(.notes(activity.id)))
            for prompt in activity.prompts {
                if prompt.title != prompt.text { add(t("Title of a prompt"), prompt.title, .text(.tab(prompt.id))) }
                add(t("Prompt"), prompt.text, .text(.question(prompt.id)))
            }
            for poll in state.programme.polls(of: activity.id) where poll.state == .planned {
                add(t("Vote"), poll.question, .poll(poll.id))
            }
        }
        if let day = state.day { add(t("Theme of the day"), day.theme, .text(.theme(day.id))) }
        if let workshop = state.workshop { add(t("City"), workshop.city, .text(.city(workshop.id))) }
        for category in programme.categories {
            add(t("Category"), category.title, .text(.category(category.code, of: programme.id)))
        }
        add(t("Programme"), programme.title, .text(.programme(programme.id)))
        var overlay = ListOverlay(t("Which text?"), items, state).filtered(state)
        overlay.flexible = 1
        overlay.done = t("go on")
        overlay.next = { plan($0) }
        return overlay
    }
}
