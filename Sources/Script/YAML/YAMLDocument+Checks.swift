import Workshop

/// What is looked for in the text before it is taken for YAML.
extension YAMLDocument {
    mutating func noteControlCharacters(in text: String) {
        var line = 1
        var column = 1
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A:
                line += 1
                column = 0
            case 0x00...0x08, 0x0B...0x1F, 0x7F...0x84, 0x86...0x9F, 0xFEFF, 0xFFFE, 0xFFFF:
                note(.controlCharacter(code: scalar.value), Place(line: line, column: column))
                if problems.count == 20 { return }
            default: break
            }
            column += 1
        }
    }

    /// Yams hashes every key. A key that is a list or an alias could stand for so many values that hashing them takes
    /// for ever; no script has such keys, so they are turned away by their looks, wherever there are anchors at all.
    mutating func noteKeysThatAreNotText(in text: String) {
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else { return }
        for (index, line) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let column = Self.columnOfKeyThatIsNotText(Array(line)) {
                return note(.keyIsNotText, Place(line: index + 1, column: column))
            }
        }
    }

    private static func columnOfKeyThatIsNotText(_ line: [Unicode.Scalar]) -> Int? {
        let opening: Set<Unicode.Scalar> = ["-", "?", ":", "{", "[", ","]
        var lastSign: Unicode.Scalar?
        var index = 0
        while index < line.count {
            let scalar = line[index]
            defer { index += 1 }
            guard scalar != " ", scalar != "\t" else { continue }
            let opens = lastSign.map(opening.contains) ?? true
            if scalar == "?", opens, index + 1 == line.count || line[index + 1] == " " || line[index + 1] == "\t" {
                return index + 1
            }
            if scalar == ":", lastSign == "]" || lastSign == "}" { return index + 1 }
            if scalar == "*", index == 0 || line[index - 1] == " " || line[index - 1] == "\t" || opens {
                let name = line[(index + 1)...].prefix(while: isOfAlias)
                let after = line[name.endIndex...].first { $0 != " " && $0 != "\t" }
                if !name.isEmpty, after == ":" { return index + 1 }
            }
            lastSign = scalar
        }
        return nil
    }

    private static func isOfAlias(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }
}
