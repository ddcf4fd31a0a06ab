import Localization
import Screen
import Words
import Workshop

/// The sheet of calls, keyed back row by row: the form stands ready for the next row until Esc.
enum SheetPile {
    /// - Parameter kept: what the last row said; nil before the first.
    static func form(_ state: ConsoleState, kept: String? = nil) -> Form {
        let t = state.t
        var fields = FormFields(state)
        let row = fields.text(
            t("Row"), hint: t("code, letter, words"), example: "9KHT n 4/12",
            note: t(
                "Of a person: v reached, n no answer and when again, w wrong number, r does not want to. Of what they took on: v done, o under way, x dropped. Then what was said."
            ))
        return Form(kept ?? t("From the sheet of calls"), fields, done: t("keep, next")) {
            (values, state, world) throws(Refusal) in
            guard let day = state.day else { return [] }
            let read = try state.programme.callSheetRow(
                byPlace(values[row].string, state), on: day, today: state.dateOfCalls)
            let changes = try state.programme.keying(
                read, on: day, at: world.now(), by: state.operatorName, call: world.newID(), note: world.newID())
            return [.record(changes, .sheetRowKept(state.t.joined(read.words(state.programme, state.t))))]
        }
    }

    /// The code and the letter as Latin ones where the keyboard is another; the words as they were typed.
    private static func byPlace(_ typed: String, _ state: ConsoleState) -> String {
        let parts = typed.split(separator: " ", maxSplits: 2).map(String.init)
        let signs = parts.prefix(2).map { part in
            String(part.map { sign in sign.isASCII ? sign : state.placed(Key.character(sign)).typed ?? sign })
        }
        return (signs + parts.dropFirst(2)).joined(separator: " ")
    }
}
