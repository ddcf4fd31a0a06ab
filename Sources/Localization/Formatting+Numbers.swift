/// Numbers of several parts inside text that is written from right to left.
extension Localizer {
    /// The text, with its telephone numbers and grouped thousands held together from left to right: without that,
    /// `هاتف 06 12 34 56 78` is shown as 78 56 34 12 06, and `1 100 درهم` as 100 1. Ranges (5-10) stay as they are:
    /// who reads from right to left reads them so too.
    /// Source: Unicode Standard Annex 9, rules W2 and W4.
    static func holdingNumbers(_ text: String) -> String {
        let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 || byte == 0xD9 }
        guard text.utf8.contains(where: { $0 >= 0xD6 }), text.utf8.contains(where: isDigit),
            text.unicodeScalars.contains(where: isRightToLeft)
        else { return text }
        let scalars = Array(text.unicodeScalars)
        var held = String.UnicodeScalarView()
        var (index, depth) = (0, 0)
        while index < scalars.count {
            let scalar = scalars[index]
            if (0x2066...0x2068).contains(scalar.value) { depth += 1 }
            if scalar.value == 0x2069 { depth = max(0, depth - 1) }
            guard depth == 0, scalar == "+" || digit(scalar) != nil else {
                held.append(scalar)
                index += 1
                continue
            }
            let end = endOfNumber(scalars, from: index)
            let number = scalars[index..<end]
            let changesPlaces =
                (isTelephone(number) || isGrouped(number)) && !isPartOfWord(scalars, from: index, to: end)
            if changesPlaces { held.append("\u{2066}") }
            held.append(contentsOf: number)
            if changesPlaces { held.append("\u{2069}") }
            index = end
        }
        return String(held)
    }

    /// Behind the digits that begin here, and those that follow after one sign between.
    private static func endOfNumber(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var end = start + 1
        while end < scalars.count {
            if digit(scalars[end]) != nil {
                end += 1
            } else if " -./".unicodeScalars.contains(scalars[end]), digit(scalars[end - 1]) != nil,
                end + 1 < scalars.count, digit(scalars[end + 1]) != nil
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// Whether Latin letters stand against the digits, as in an id or a code: marks inside would take it apart for whoever
    /// copies it.
    private static func isPartOfWord(_ scalars: [Unicode.Scalar], from start: Int, to end: Int) -> Bool {
        func isLetter(_ index: Int) -> Bool {
            scalars.indices.contains(index) && scalars[index].isASCII && scalars[index].properties.isAlphabetic
        }
        func isHyphen(_ index: Int) -> Bool { scalars.indices.contains(index) && scalars[index] == "-" }
        return isLetter(start - 1) || isLetter(end) || isHyphen(start - 1) && isLetter(start - 2)
            || isHyphen(end) && isLetter(end + 1)
    }

    /// Whether it begins as telephone numbers do and has as many digits as they have.
    private static func isTelephone(_ number: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = number.first, first == "+" || digit(first) == 0 else { return false }
        return number.contains { digit($0) == nil } && (8...15).contains(number.count { digit($0) != nil })
    }

    /// Whether it is a number whose thousands stand apart.
    private static func isGrouped(_ number: ArraySlice<Unicode.Scalar>) -> Bool {
        let groups = number.split(separator: " ", omittingEmptySubsequences: false)
        guard groups.count > 1, let first = groups.first, (1...3).contains(first.count) else { return false }
        return groups.dropFirst().allSatisfy { $0.count == 3 }
            && groups.allSatisfy { $0.allSatisfy { digit($0) != nil } }
    }

    private static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
        switch scalar.value {
        case 0x30...0x39: scalar.value - 0x30
        case 0x0660...0x0669: scalar.value - 0x0660
        default: nil
        }
    }
}
