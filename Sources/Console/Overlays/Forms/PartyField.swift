import Localization
import Words
import Workshop

/// A field of a form in which somebody is named: two letters find them, else the words stand as they are.
struct PartyField: Sendable {
    private let field: Form.Field<PlainText>
    private let before: Party?

    init(_ label: String, _ before: Party?, _ fields: inout FormFields, _ state: ConsoleState) {
        field = fields.text(label, state.programme.name(of: before).string)
        self.before = before
    }

    /// Whether something else stands there than what the form was opened with.
    func isChanged(_ values: Form.Values) -> Bool { values.isChanged(field) }

    /// Who is to stand there: as before, the one who is meant, or the words; with what makes a record of an organisation that
    /// was words so far.
    func party(
        _ values: Form.Values, _ state: ConsoleState, in programme: ProgrammeState, _ world: World
    ) throws(Refusal) -> (party: Party?, changes: [Change]) {
        guard values.isChanged(field) else { return (before, []) }
        guard let somebody = somebody(values, state) else { return (nil, []) }
        let made = try programme.party(somebody) { world.newID() }
        return (made.party, made.changes)
    }

    /// Asks where several can be meant.
    func doubt(_ values: Form.Values, _ state: ConsoleState) -> String? {
        let found = meant(values, state)
        let isWhole = found.contains { !$0.isWords && NameFold.sameName($0.name.string, values[field].string) }
        guard found.count > 1, !isWhole else { return nil }
        let reading = MarkReading.several(values[field].string, found, MarkedLine(text: ""))
        return reading.message(state.t).map { $0 + " " + state.t("Write it as it stands?") }
    }

    /// Everybody whom what was written can mean; nobody where it was left as it stood.
    private func meant(_ values: Form.Values, _ state: ConsoleState) -> [Somebody] {
        let written = values[field]
        guard written.string.count > 1, written != state.programme.name(of: before) else { return [] }
        return state.programme.somebody(meantBy: written.string, on: nil, names: state.names, finder: state.finder)
    }

    private func somebody(_ values: Form.Values, _ state: ConsoleState) -> Somebody? {
        let found = meant(values, state)
        if found.count == 1 { return found[0] }
        let whole = found.filter { !$0.isWords && NameFold.sameName($0.name.string, values[field].string) }
        if whole.count == 1 { return whole[0] }
        return values[field].isEmpty ? nil : .words(values[field])
    }
}
