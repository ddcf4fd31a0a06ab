/// What spreadsheets write into cells beside what is meant.
public enum SheetText {
    /// Whether a cell is what a spreadsheet shows where it could calculate nothing, or had no room to show it: `#N/A`, `#REF!`,
    /// `#NOM?`, `Err:502`, `####`.
    public static func isError(_ cell: String) -> Bool {
        if cell.hasPrefix("Err:") { return cell.count > 4 && cell.dropFirst(4).allSatisfy(\.isNumber) }
        guard cell.hasPrefix("#"), cell.count > 2, let last = cell.last else { return false }
        if missing.contains(cell) { return true }
        if cell.allSatisfy({ $0 == "#" }) { return true }
        guard cell.count > 3, last == "!" || last == "?" else { return false }
        return cell.dropFirst().allSatisfy { $0.isUppercase || $0.isNumber || "/!?".contains($0) }
    }

    /// Errors without a sign behind them.
    private static let missing: Set<String> = ["#N/A", "#N/D", "#GETTING_DATA", "#BUSY", "#FIELD", "#BLOCKED"]

    /// Whether a cell is a formula without what comes of it, or an error.
    public static func isUncalculated(_ cell: String) -> Bool {
        if cell.hasPrefix("=") { return !cell.allSatisfy { "=-_ ".contains($0) } }
        return isError(cell)
    }

    /// A text that a spreadsheet was told to leave alone, `="0612345678"`, without what tells it so.
    static func stated(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let quote = UInt8(ascii: "\"")
        guard cell.count > 3, cell.first == UInt8(ascii: "="), cell[cell.startIndex + 1] == quote, cell.last == quote
        else {
            return cell
        }
        let inner = cell[(cell.startIndex + 2)..<(cell.endIndex - 1)]
        guard inner.contains(quote) else { return inner }
        var text: [UInt8] = []
        var index = inner.startIndex
        while index < inner.endIndex {
            if inner[index] == quote {
                // A quote that stands alone ends the text: what follows is calculated.
                guard index + 1 < inner.endIndex, inner[index + 1] == quote else { return cell }
                index += 1
            }
            text.append(inner[index])
            index += 1
        }
        return text[...]
    }

    /// A text with its escapes as the signs for which they stand: `_x000D_` is a line's end, `_x005F_` the line below the
    /// letters itself. Source: ECMA-376, part 1, section 22.9.2.19 (ST_Xstring).
    static func unescaped(_ text: [UInt8]) -> [UInt8] {
        let line = UInt8(ascii: "_")
        guard text.count >= 7, text.contains(line) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            guard text[index] == line, let unit = unit(text, at: index) else {
                result.append(text[index])
                index += 1
                continue
            }
            index += 7
            // A sign of two halves is written as two.
            if 0xD800..<0xDC00 ~= unit, let low = self.unit(text, at: index), 0xDC00..<0xE000 ~= low,
                let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
            {
                result += String(scalar).utf8
                index += 7
            } else {
                result += String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8
            }
        }
        return result
    }

    /// The number in `_xHHHH_`.
    private static func unit(_ text: [UInt8], at index: Int) -> UInt32? {
        guard index + 7 <= text.count, text[index] == UInt8(ascii: "_"), text[index + 1] == UInt8(ascii: "x"),
            text[index + 6] == UInt8(ascii: "_")
        else { return nil }
        let digits = text[index + 2..<index + 6]
        guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
