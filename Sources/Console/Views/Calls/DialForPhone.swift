import Barcodes
import Localization
import Screen
import Workshop

/// A number as a square, for the telephone in the hand of whoever calls; where no square can be drawn, in large digits.
struct DialForPhone: PagesForRoom {
    let name: PlainText
    let number: PlainText
    var page = 0

    func pages(_ state: ConsoleState) -> Int { 1 }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        canvas.put(name.string, row: 0, column: 2, columns: canvas.columns - 4, align: .center, style: .strong)
        canvas.put(
            state.t.isolated(number.string), row: 1, column: 2, columns: canvas.columns - 4, align: .center,
            style: .accent)
        let area = canvas.dropTop(3)
        let code = canvas.appearance.repertoire == .ascii ? nil : QRCode(dialling: number.string)
        if let code, code.lines.count <= area.rows {
            // Whoever hears the screen has heard the number.
            area.quietly {
                for (row, line) in code.lines.enumerated() {
                    area.put(line, row: row, align: .center, direction: .leftToRight)
                }
            }
        } else if let big = BigText(
            number.string.filter { $0.isNumber || $0 == "+" }, fitting: Size(columns: area.columns - 4, rows: area.rows)
        ) {
            area.put(big, row: (area.rows - big.size.rows) / 2)
        }
    }
}
