import Localization
import Papers
import Screen
import Workshop

// The last look before paper comes out.
extension SummaryView {
    /// More copies than this are a slip of the finger.
    private static let mostCopies = 999

    /// On which printer, how many times, on which sides.
    /// - Parameter printers: those that there are; one at least.
    static func printForm(_ order: PaperOrder, _ printers: [Printer], _ state: ConsoleState) -> Form {
        let t = state.t
        var fields = FormFields(state)
        let copies = fields.number(t("Copies"), 1...mostCopies, 1)
        let all = [nil] + PrintSides.allCases
        let sides = fields.choice(
            t("Sides"), all.map { ($0, $0.title(t)) }, current: all.firstIndex(of: order.paper.usualSides) ?? 0)
        let separator = " " + Symbol.separator.text(.leftToRight, state.appearance.repertoire) + " "
        let printer = fields.choice(
            t("Printer"),
            printers.map { printer in
                let parts = [t.isolated(printer.name.string), printer.remark(t)].filter { !$0.isEmpty }
                return (value: printer, title: parts.joined(separator: separator))
            }, current: printers.firstIndex(where: \.isDefault) ?? 0)
        let title = t("%1 (%2)", t("Print: %1", order.paper.title(t)), content(of: order, t))
        return Form(title, fields, done: t("print")) { values, _, _ in
            [.print(order, printer: values[printer], copies: values[copies], sides: values[sides])]
        }
    }
}
