import Localization
import Screen
import Words
import Workshop

// Writing people down.
extension DirectoryView {
    /// A new person: what was looked for and not found is the name to begin with; the city is the workshop's.
    static func newForm(_ state: ConsoleState) -> Form {
        let name = state.directory.shown.isEmpty ? PlainText(state.directory.query.text) : ""
        let city = PlainText(state.workshop.map { state.text($0.city) } ?? "")
        let person = Stakeholder(id: ID(high: 0, low: 0), name: name, city: city)
        return form(person, title: state.t("Somebody new"), isNew: true, state) {
            (edit, state, world) throws(Refusal) in
            var person = Stakeholder(id: world.newID(), name: "")
            edit(&person)
            return [.record(try state.programme.addition(of: person), .personKept(person.id))]
        }
    }

    static func editForm(_ person: Stakeholder, _ state: ConsoleState) -> Form {
        var form = form(person, title: person.name.string, state) { (edit, state, _) throws(Refusal) in
            let changes = try state.programme.revision(of: person.id, edit)
            return [.record(changes, .personKept(person.id))]
        }
        form.renewed = { state, _ in state.programme.stakeholders[person.id].map { editForm($0, state) } }
        return form
    }

    private static func form(
        _ person: Stakeholder, title: String, isNew: Bool = false, _ state: ConsoleState,
        submit:
            @escaping @Sendable ((inout Stakeholder) -> Void, ConsoleState, World) throws(Refusal) -> [Effect]
    ) -> Form {
        let t = state.t
        var fields = FormFields(state)
        let name = fields.text(t("Name"), person.name.string, note: t("first name, then family name, in any script"))
        let aliases = fields.text(
            t("Also written"), person.aliases.map(\.string).joined(separator: "; "), hint: t("separated by ;"))
        let organisation = fields.text(
            t("Organisation"), state.programme.organisationName(of: person).string,
            note: t("an association, a company, a commune"))
        let category = fields.category(of: person.category.string, state)
        let city = fields.text(t("City"), person.city.string, example: "Fès")
        let phone = fields.text(t("Telephone"), person.phone.string, example: "+212 6 00 00 00 00")
        let mail = fields.text(t("Mail"), person.email.string, example: "name@example.org")
        let languages = fields.text(
            t("Languages"), t.writtenLanguages(person.languages), hint: t.writtenLanguages(["ar", "fr"]))
        let answers: [Bool?] = [nil, true, false]
        let consent = fields.choice(
            t("May be listed"), answers.map { ($0, consentTitle($0, t)) },
            current: answers.firstIndex(of: person.consent) ?? 0)
        var form = Form(title, fields, done: t("keep")) { (values, state, world) throws(Refusal) in
            let edit: (inout Stakeholder) -> Void = { person in
                // Of somebody who is known, only what was written here: the rest may be known better meanwhile.
                let isNew = person.name.isEmpty
                func isWritten<Value>(_ field: Form.Field<Value>) -> Bool { isNew || values.isChanged(field) }
                if isWritten(name) { person.name = values[name] }
                if isWritten(aliases) { person.aliases = parts(values[aliases].string, ";؛").map { PlainText($0) } }
                // What stands there as it was shown was not said anew.
                if values.isChanged(organisation) { person.comes(from: values[organisation]) }
                if isWritten(category) { person.category = PlainText(values[category]) }
                if isWritten(city) { person.city = values[city] }
                if isWritten(phone) { person.phone = values[phone] }
                if isWritten(mail) { person.email = values[mail] }
                if isWritten(languages) { person.languages = LanguageCode.read(values[languages].string) }
                if isWritten(consent) { person.consent = values[consent] }
            }
            return try submit(edit, state, world)
        }
        // Whoever may be the same is offered, as at the door: Esc goes back, and nobody is there twice.
        form.doubt = { values, state in
            let known = isNew ? state.programme.likelySame(as: values[name].string) : []
            if !known.isEmpty {
                return state.t(
                    "In the directory already: %1. Write down somebody else?", state.t.list(known.toldApart(state.t)))
            }
            return values.isChanged(organisation)
                ? likelyOrganisation(values[organisation], in: values[city], state) : nil
        }
        return form
    }

    /// Asks whether an organisation that is written down anew is one that is known by nearly the same name.
    static func likelyOrganisation(_ name: PlainText, in city: PlainText, _ state: ConsoleState) -> String? {
        state.programme.likelySame(as: name, in: city).map {
            state.t(
                "%1 is known already. Write down %2 as another one?", state.t.quoted($0.name.string),
                state.t.quoted(name.string))
        }
    }

    static func parts(_ text: String, _ separators: String) -> [String] {
        text.split { separators.contains($0) }.map { PlainText(String($0)).string }.filter { !$0.isEmpty }
    }

    /// Whether a person agreed to be listed, in a word or two.
    static func consentTitle(_ consent: Bool?, _ t: Localizer) -> String {
        consent.map { $0 ? t("yes") : t("no") } ?? t("not asked")
    }
}

extension FormFields {
    /// One of the script's categories, none, or the one that is there already.
    mutating func category(of code: String, _ state: ConsoleState) -> Form.Field<String> {
        var choices = [("", state.t("without"))]
        choices += (state.programme.programme?.categories ?? []).map { ($0.code, state.text($0.title)) }
        if !choices.contains(where: { $0.0 == code }) { choices.append((code, code)) }
        return choice(
            state.t("Category"), choices.map { (value: $0.0, title: $0.1) },
            current: choices.firstIndex { $0.0 == code } ?? 0)
    }
}
