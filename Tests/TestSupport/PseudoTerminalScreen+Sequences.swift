import Screen

extension PseudoTerminalScreen {
    /// Obeys the first bytes.
    ///
    /// - Returns: How many they were; 0 when more are needed.
    mutating func step(_ bytes: ArraySlice<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        switch first {
        case 0x1B: return escape(bytes)
        case 0x07: bells += 1
        case 0x08:
            cursor.column = max(0, cursor.column - 1)
            wrapsNext = false
        case 0x09: move(toColumn: (cursor.column / 8 + 1) * 8)
        case 0x0A, 0x0B, 0x0C:
            lineFeed()
            wrapsNext = false
        case 0x0D: move(toColumn: 0)
        case 0..<0x20, 0x7F: break
        default: return character(bytes)
        }
        return 1
    }

    private mutating func character(_ bytes: ArraySlice<UInt8>) -> Int {
        let first = bytes[bytes.startIndex]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard bytes.count >= length else { return 0 }
        for scalar in String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars {
            // A C1 control in UTF-8 is obeyed by xterm: no program under test may send one.
            if 0x80..<0xA0 ~= scalar.value {
                unknown.append("C1 \(String(scalar.value, radix: 16))")
            } else {
                put(scalar)
            }
        }
        return length
    }

    private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int {
        guard let second = bytes.dropFirst().first else { return 0 }
        switch second {
        case UInt8(ascii: "["): return controlSequence(bytes)
        case UInt8(ascii: "]"), UInt8(ascii: "P"): return string(bytes)
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"): return bytes.count >= 3 ? 3 : 0
        case UInt8(ascii: "7"): savedCursor = cursor
        case UInt8(ascii: "8"): cursor = savedCursor
        case UInt8(ascii: "M"): reverseLineFeed()
        case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "\\"): break
        default: unknown.append("ESC \(Character(Unicode.Scalar(second)))")
        }
        return 2
    }

    private mutating func string(_ bytes: ArraySlice<UInt8>) -> Int {
        var previous: UInt8 = 0
        for (offset, byte) in bytes.enumerated().dropFirst(2) {
            if byte == 0x07 || (previous == 0x1B && byte == UInt8(ascii: "\\")) {
                unknown.append("string \(String(decoding: bytes.prefix(offset), as: UTF8.self))")
                return offset + 1
            }
            previous = byte
        }
        return 0
    }

    private mutating func controlSequence(_ bytes: ArraySlice<UInt8>) -> Int {
        guard let end = bytes.indices.dropFirst(2).first(where: { 0x40...0x7E ~= bytes[$0] }) else { return 0 }
        let body = bytes[(bytes.startIndex + 2)..<end]
        let prefix = body.first.flatMap { 0x3C...0x3F ~= $0 ? Character(Unicode.Scalar($0)) : nil }
        let middle = body.filter { 0x20...0x2F ~= $0 }
        let digits = body.filter { 0x30...0x3B ~= $0 }
        let numbers = String(decoding: digits, as: UTF8.self).split(separator: ";", omittingEmptySubsequences: false)
            .map { Int($0) }
        let final = Character(Unicode.Scalar(bytes[end]))
        if !obey(final, prefix, String(decoding: middle, as: UTF8.self), numbers) {
            unknown.append("CSI \(String(decoding: bytes[(bytes.startIndex + 2)...end], as: UTF8.self))")
        }
        return end - bytes.startIndex + 1
    }

    private mutating func obey(_ final: Character, _ prefix: Character?, _ middle: String, _ numbers: [Int?]) -> Bool {
        func number(_ index: Int, _ standard: Int) -> Int {
            guard numbers.indices.contains(index), let number = numbers[index] else { return standard }
            return number == 0 && standard == 1 ? 1 : number
        }
        switch (prefix, middle, final) {
        case (nil, "", "H"), (nil, "", "f"): move(toRow: number(0, 1) - 1, toColumn: number(1, 1) - 1)
        case (nil, "", "A"): move(toRow: cursor.row - number(0, 1))
        case (nil, "", "B"): move(toRow: cursor.row + number(0, 1))
        case (nil, "", "C"): move(toColumn: cursor.column + number(0, 1))
        case (nil, "", "D"): move(toColumn: cursor.column - number(0, 1))
        case (nil, "", "G"), (nil, "", "`"): move(toColumn: number(0, 1) - 1)
        case (nil, "", "d"): move(toRow: number(0, 1) - 1)
        case (nil, "", "Z"): move(toColumn: max(0, cursor.column - 1) / 8 * 8)
        case (nil, "", "J"): eraseScreen(number(0, 0))
        case (nil, "", "K"): eraseLine(number(0, 0))
        case (nil, "", "X"):
            erase(cursor.column..<min(size.columns, cursor.column + number(0, 1)), in: cursor.row)
        case (nil, "", "@"): shiftRow(number(0, 1))
        case (nil, "", "P"): shiftRow(-number(0, 1))
        case (nil, "", "L"): scroll(from: cursor.row, by: -number(0, 1))
        case (nil, "", "M"): scroll(from: cursor.row, by: number(0, 1))
        case (nil, "", "S"): scroll(from: top, by: number(0, 1))
        case (nil, "", "T"): scroll(from: top, by: -number(0, 1))
        case (nil, "", "b"):
            for _ in 0..<number(0, 1) {
                if let lastScalar { put(lastScalar) }
            }
        case (nil, "", "r"):
            top = min(size.rows - 1, number(0, 1) - 1)
            bottom = max(top, min(size.rows, number(1, size.rows)) - 1)
            move(toRow: 0, toColumn: 0)
        case (nil, "", "m"): restyle(numbers.map { $0 ?? 0 })
        case (nil, "", "h"), (nil, "", "l"): numbers.forEach { modes[$0 ?? 0] = final == "h" }
        case ("?", "", "h"), ("?", "", "l"): numbers.forEach { setPrivateMode($0 ?? 0, final == "h") }
        case (nil, "", "c"):
            if answers.attributes { reply("\u{1B}[?62;22c") }
        case (nil, "$", "p"):
            if number(0, 0) == 8, let setting = answers.implicitBidi { reply("\u{1B}[8;\(setting)$y") }
        case (nil, " ", "k"), (nil, "", "t"), (">", "", "c"): break
        default: return false
        }
        return true
    }

    private mutating func setPrivateMode(_ mode: Int, _ isOn: Bool) {
        if isOn {
            privateModes.insert(mode)
        } else {
            privateModes.remove(mode)
        }
        switch mode {
        case 25: isCursorVisible = isOn
        case 47, 1047, 1049: setAlternate(isOn)
        default: break
        }
    }

    private mutating func setAlternate(_ isOn: Bool) {
        guard isOn != isAlternate else { return }
        isAlternate = isOn
        if isOn {
            savedCells = cells
            savedCursor = cursor
            eraseScreen(2)
        } else {
            cells = savedCells ?? cells
            savedCells = nil
            cursor = savedCursor
        }
    }

    private mutating func move(toRow row: Int? = nil, toColumn column: Int? = nil) {
        wrapsNext = false
        if let row { cursor.row = max(0, min(row, size.rows - 1)) }
        if let column { cursor.column = max(0, min(column, size.columns - 1)) }
    }

    private mutating func eraseScreen(_ part: Int) {
        let rows =
            switch part {
            case 0: (cursor.row + 1)..<size.rows
            case 1: 0..<cursor.row
            default: 0..<size.rows
            }
        for row in rows {
            erase(0..<size.columns, in: row)
        }
        if part < 2 { eraseLine(part) }
    }

    private mutating func eraseLine(_ part: Int) {
        switch part {
        case 0: erase(cursor.column..<size.columns, in: cursor.row)
        case 1: erase(0..<(cursor.column + 1), in: cursor.row)
        default: erase(0..<size.columns, in: cursor.row)
        }
    }

    /// Moves the rest of the row: to the right when positive.
    private mutating func shiftRow(_ count: Int) {
        let room = size.columns - cursor.column
        let blanks = Array(repeating: Cell(), count: min(abs(count), room))
        var rest = Array(cells[cursor.row][cursor.column...])
        rest = count > 0 ? blanks + rest.dropLast(blanks.count) : rest.dropFirst(blanks.count) + blanks
        cells[cursor.row].replaceSubrange(cursor.column..., with: rest)
    }

    private mutating func restyle(_ numbers: [Int]) {
        var rest = numbers[...]
        if rest.isEmpty { look = Look() }
        while let number = rest.popFirst() {
            switch number {
            case 0: look = Look()
            case 1: look.bold = true
            case 2: look.dim = true
            case 4: look.underline = true
            case 7: look.reverse = true
            case 22: (look.bold, look.dim) = (false, false)
            case 24: look.underline = false
            case 27: look.reverse = false
            case 30...37: look.foreground = number - 30
            case 39: look.foreground = nil
            case 40...47: look.background = number - 40
            case 49: look.background = nil
            case 90...97: look.foreground = number - 82
            case 100...107: look.background = number - 92
            case 38, 48:
                guard rest.popFirst() == 5, let index = rest.popFirst() else { return }
                if number == 38 { look.foreground = index } else { look.background = index }
            default: break
            }
        }
    }
}
