import Localization
import Workshop

extension ChangeWords {
    /// What became of the plan.
    func amendment(_ revision: Revision<Amendment>) -> String {
        guard let record = revision.after ?? revision.before else { return "" }
        let isBack = revision.after == nil
        switch record {
        case .date(let day, let date):
            return isBack
                ? t("moved %1 back to the script’s date", place(day))
                : t("moved %1 to %2", place(day), t.dateInWords(date))
        case .zone(let workshop, let zone):
            let code = code(workshop)
            return isBack
                ? t("set the time zone of %1 back to the script’s", code)
                : t("set the time zone of %1 to %2", code, PlainText(zone))
        case .times(let activity, let start, let minutes):
            return isBack
                ? t("moved %1 back to its time in the script", place(activity))
                : t("moved %1 to %2, for %3 minutes", place(activity), t.time(start), minutes)
        case .text(let place, let language, let text):
            let (what, language) = (words(for: place), t.language(language))
            return isBack
                ? t("gave %1 its words of the script back (%2)", what, language)
                : t("reworded %1 (%2): “%3”", what, language, text)
        case .quota(let workshop, let category, let quota):
            let whom = category.map { categoryTitle(PlainText($0)).string } ?? t("everybody")
            let code = code(workshop)
            if isBack { return t("set the places in %1 back to the script’s: %2", code, whom) }
            return quota.unit == .people
                ? t.plural(
                    "set %1 place for people in %2: %3", "set %1 places for people in %2: %3", quota.places, code, whom)
                : t.plural(
                    "set %1 place for organisations in %2: %3", "set %1 places for organisations in %2: %3",
                    quota.places, code, whom)
        case .day(let day, let workshop):
            let (code, theme) = (code(workshop), text(day.theme))
            return isBack
                ? t("took the added day “%2” of %1 out of the plan", code, theme)
                : t(
                    "added a day to %1: “%2”, %3", code, theme,
                    day.after == nil ? t.dateInWords(day.date) : t.phrase(for: day))
        case .activity(let activity, let day):
            let title = text(activity.title)
            return isBack
                ? t("took the added activity “%2” of %1 out of the plan", place(day), title)
                : t("added an activity to %1: “%2”", place(day), title)
        }
    }

    private func words(for place: PlanText) -> String {
        switch place {
        case .programme: return t("the programme’s title")
        case .category(let code, _): return t("the category %1", PlainText(code))
        case .city(let workshop): return t("the city of %1", code(workshop))
        case .theme(let day): return t("the theme of %1", self.place(day))
        case .title(let activity): return t("the title of %1", self.place(activity))
        case .notes(let activity): return t("the notes of %1", self.place(activity))
        case .tab(let prompt): return t("the title of the prompt %1", path(prompt))
        case .question(let prompt): return t("the prompt %1", path(prompt))
        }
    }

    private func path(_ prompt: ID<Prompt>) -> String {
        for activity in (state.programme?.workshops ?? []).flatMap(\.days).flatMap(\.activities) {
            guard let found = activity.prompts.first(where: { $0.id == prompt }) else { continue }
            return activity.code + "/" + found.code
        }
        return prompt.description
    }

    private func code(_ workshop: ID<Workshop>) -> String {
        state.programme?.workshops.first { $0.id == workshop }?.code ?? workshop.description
    }

    private func categoryTitle(_ code: PlainText) -> PlainText {
        state.programme?.categories.first { $0.code == code.string }.map { text($0.title) } ?? code
    }

    private func text(_ text: LocalizedText) -> PlainText {
        text.text(in: t.textLanguage, fallback: state.programme?.languages ?? [])
    }
}
