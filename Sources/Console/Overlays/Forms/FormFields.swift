import Localization
import Screen
import Words
import Workshop

/// The fields of a form, as they are asked for one after the other.
struct FormFields {
    private(set) var entries: [FormEntry] = []
    private let direction: LayoutDirection
    private let t: Localizer
    private let today: CivilDate

    init(_ state: ConsoleState) {
        t = state.t
        today = CivilDate(daysSinceEpoch: Int(state.now.milliseconds / 86_400_000))
        direction = state.appearance.direction
    }

    /// Words.
    /// - Parameters:
    ///   - example: what could stand there, for the help.
    ///   - note: what to write there, for the help.
    mutating func text(
        _ label: String, _ value: String = "", hint: String = "", example: String = "", note: String = ""
    ) -> Form.Field<PlainText> {
        add(label, hint, .text(editor(value)), example: example, note: note)
        let index = entries.count - 1
        return Form.Field(index: index) { PlainText($0.entries[index].text) }
    }

    /// A whole number, or none.
    mutating func optionalNumber(
        _ label: String, _ range: ClosedRange<Int>, _ value: Int? = nil, hint: String = ""
    ) -> Form.Field<Int?> {
        add(label, hint, .number(editor(value.map { String($0) } ?? ""), range, isRequired: false))
        let index = entries.count - 1
        return Form.Field(index: index) { $0.entries[index].number }
    }

    /// A whole number.
    mutating func number(_ label: String, _ range: ClosedRange<Int>, _ value: Int? = nil) -> Form.Field<Int> {
        add(label, "", .number(editor(value.map { String($0) } ?? ""), range, isRequired: true))
        let index = entries.count - 1
        // A form is kept only with a number in it.
        return Form.Field(index: index) { $0.entries[index].number ?? range.lowerBound }
    }

    /// A day, or none.
    mutating func date(_ label: String, _ value: CivilDate?) -> Form.Field<CivilDate?> {
        // The last day of the year, in words that nobody takes for a date that stands there.
        let example = CivilDate(year: today.year, month: 12, day: 31).map { t.date($0) } ?? "31/12"
        add(label, t("such as %1", example), .date(editor(value.map { t.date($0) } ?? "")))
        let index = entries.count - 1
        return Form.Field(index: index) { $0.entries[index].date($0.today) }
    }

    /// One of a few values, each with what it is called.
    /// - Parameter current: the value that stands there at first, by index.
    mutating func choice<Value: Sendable>(
        _ label: String, _ choices: [(value: Value, title: String)], current: Int = 0
    ) -> Form.Field<Value> {
        precondition(!choices.isEmpty, "a choice among nothing")
        let current = choices.indices.contains(current) ? current : 0
        add(label, "", .choice(choices.map(\.title), current))
        let index = entries.count - 1
        let values = choices.map(\.value)
        return Form.Field(index: index) { values[$0.entries[index].chosen ?? current] }
    }

    private func editor(_ value: String) -> LineEditor { LineEditor(value, screenDirection: direction) }

    private mutating func add(
        _ label: String, _ hint: String, _ content: FormEntry.Content, example: String = "", note: String = ""
    ) {
        entries.append(FormEntry(label: label, hint: hint, example: example, note: note, content: content))
    }
}
