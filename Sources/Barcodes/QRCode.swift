import CQRCode

/// A text as a square that telephones read.
public struct QRCode: Hashable, Sendable {
    /// A row of black modules that lie beside one another.
    public struct Bar: Hashable, Sendable {
        /// The first of them, from the left.
        public let x: Int
        /// Their row, from above.
        public let y: Int
        /// How many there are.
        public let length: Int
    }

    /// White modules that readers need on each side.
    public static let margin = 4
    private static let most = 177

    /// Modules of a side.
    public let side: Int
    private let modules: [Bool]

    /// Draws a text; nil where the library for it is missing, and for a text that is too long. Capitals and digits alone take a
    /// smaller square.
    public init?(_ text: String) {
        var modules = [UInt8](repeating: 0, count: Self.most * Self.most)
        side = Int(unsafe cqrcode_draw(text, &modules, Int32(Self.most)))
        guard side > 0 else { return nil }
        self.modules = modules.prefix(side * side).map { $0 == 1 }
    }

    /// Dials a number as a telephone does that reads the square; nil for what is no number, and as above.
    public init?(dialling number: String) {
        let digits = number.compactMap { sign -> Character? in
            if sign == "+" { return sign }
            return sign.wholeNumberValue.flatMap { 0...9 ~= $0 ? Character(String($0)) : nil }
        }
        guard digits.count(where: { $0 != "+" }) >= 3, digits.lastIndex(of: "+") ?? 0 == 0 else { return nil }
        self.init("TEL:" + String(digits))
    }

    /// Whether a module is black; none is outside the square.
    public func isBlack(_ x: Int, _ y: Int) -> Bool {
        (0..<side).contains(x) && (0..<side).contains(y) && modules[y * side + x]
    }

    /// What is black, row by row.
    public var bars: [Bar] {
        var bars: [Bar] = []
        for y in 0..<side {
            var x = 0
            while x < side {
                var end = x
                while isBlack(end, y) { end += 1 }
                if end > x { bars.append(Bar(x: x, y: y, length: end - x)) }
                x = end + 1
            }
        }
        return bars
    }

    /// In a terminal: two modules a letter, upper and lower half, dark on light, with half the margin.
    public var lines: [String] {
        stride(from: -2, to: side + 2, by: 2).map { y in
            (-2..<side + 2).map { x in
                switch (isBlack(x, y), isBlack(x, y + 1)) {
                case (true, true): " "
                case (true, false): "▄"
                case (false, true): "▀"
                case (false, false): "█"
                }
            }.joined()
        }
    }
}
