import Localization
import Screen
import Workshop

// Writing people down.
extension DirectoryView {
    /// A new person: what was looked for and not found is the name to begin with; the city is the workshop's.
    static func newForm(_ state: ConsoleState) -> Form {
        let name = state.directory.shown.isEmpty ? PlainText(state.directory.query.text) : ""
        let city = PlainText(state.workshop.map { state.text($0.city) } ?? "")
        let person = Stakeholder(id: ID(high: 0, low: 0), name: name, city: city)
        return form(person, title: state.t("Somebody new"), state) { (edit, state, world) throws(Refusal) in
            var person = Stakeholder(id: world.newID(), name: "")
            edit(&person)
            return [.record(try state.programme.addition(of: person), .personKept(person.id))]
        }
    }

    static func editForm(_ person: Stakeholder, _ state: ConsoleState) -> Form {
        form(person, title: person.name.string, state) { (edit, state, _) throws(Refusal) in
            let changes = try state.programme.revision(of: person.id, edit)
            return [.record(changes, .personKept(person.id))]
        }
    }

    private static func form(
        _ person: Stakeholder, title: String, _ state: ConsoleState,
        submit:
            @escaping @Sendable ((inout Stakeholder) -> Void, ConsoleState, World) throws(Refusal) -> [Effect]
    ) -> Form {
        let t = state.t
        func field(
            _ label: String, _ text: String, _ placeholder: String = "", choices: [String] = []
        ) -> Form.Field {
            Form.Field(
                label: label, editor: LineEditor(text, screenDirection: state.appearance.direction),
                placeholder: placeholder, choices: choices)
        }
        let categories = state.programme.programme?.categories.map { state.text($0.title) } ?? []
        return Form(
            title: title,
            fields: [
                field(t("Name"), person.name.string),
                field(
                    t("Also written"), person.aliases.map(\.string).joined(separator: "; "), t("separated by ;")),
                field(t("Organisation"), person.organisation.string),
                field(
                    t("Category"), person.category.isEmpty ? "" : state.categoryTitle(person.category),
                    t("Down chooses"), choices: categories),
                field(t("City"), person.city.string, choices: cities(state)),
                field(t("Telephone"), person.phone.string),
                field(t("Mail"), person.email.string),
                field(t("Languages"), person.languages.joined(separator: " "), "ar fr"),
                field(
                    t("May be listed"), consent(person.consent, t), t("not asked"),
                    choices: [consent(true, t), consent(false, t), ""]),
            ], done: t("keep")
        ) { (texts, state, world) throws(Refusal) in
            let edit: (inout Stakeholder) -> Void = { person in
                person.name = PlainText(texts[0])
                person.aliases = parts(texts[1], ";؛").map { PlainText($0) }
                person.organisation = PlainText(texts[2])
                person.category = PlainText(state.categoryCode(PlainText(texts[3]).string))
                person.city = PlainText(texts[4])
                person.phone = PlainText(texts[5])
                person.email = PlainText(texts[6])
                person.languages = parts(texts[7], " ,;،؛").map { $0.lowercased() }
                person.consent = consent(texts[8], state.t)
            }
            return try submit(edit, state, world)
        }
    }

    private static func parts(_ text: String, _ separators: String) -> [String] {
        text.split { separators.contains($0) }.map { PlainText(String($0)).string }.filter { !$0.isEmpty }
    }

    private static func cities(_ state: ConsoleState) -> [String] {
        state.programme.programme?.workshops.map { state.text($0.city) } ?? []
    }

    /// Whether a person agreed to be listed, in a word; empty when nobody asked.
    static func consent(_ consent: Bool?, _ t: Localizer) -> String {
        consent.map { $0 ? t("yes") : t("no") } ?? ""
    }

    private static func consent(_ text: String, _ t: Localizer) -> Bool? {
        if NameFold.sameName(text, t("yes")) { return true }
        return NameFold.sameName(text, t("no")) ? false : nil
    }
}
