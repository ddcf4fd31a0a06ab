/// Ways to reach somebody.
extension TextMask {
    // MARK: - Addresses

    /// Mail addresses, also those that are written so that programs do not see them (`k (at) example dot ma`), and names
    /// on networks (`@karim`).
    static func addresses(in text: String) -> [Range<String.Index>] {
        let plain = text.lowercased()
        // What is looked for stands in few lines; looking is slow.
        guard "@＠﹫".contains(where: text.contains) || ["at", "arob", "آت"].contains(where: plain.contains) else {
            return []
        }
        let joined = /[^\s<>()\[\]{},;:"«»“”|]*[@＠﹫][^\s<>()\[\]{},;:"«»“”|]+/
        let apart = /[^\s<>()\[\]{},;:"«»“”|]+\s*[@＠﹫]\s*[^\s<>()\[\]{},;:"«»“”|]+\.[^\s<>()\[\]{},;:"«»“”|]+/
        let bracketed =
            /[^\s()\[\]{}]+\s*[(\[{<]\s*(?:at|arobase|arobas|آت)\s*[)\]}>]\s*[^\s()\[\]{}]+(?:\s*[(\[{<]?\s*(?:dot|point|\.)\s*[)\]}>]?\s*[^\s()\[\]{}]+)*/
        let spelled = /\S+\s+(?:at|arobase|arobas)\s+\S+(?:\s+(?:dot|point)\s+\S+)+/
        let dotted = /\S+\s+(?:at|arobase|arobas)\s+[^\s.]*[a-z][^\s.]*(?:\.[a-z]+)+/
        var ranges: [Range<String.Index>] = []
        for pattern in [joined, apart] { ranges += text.ranges(of: pattern) }
        for pattern in [bracketed.ignoresCase(), dotted.ignoresCase()] {
            ranges += text.matches(of: pattern).map(\.range)
        }
        ranges += text.ranges(of: spelled.ignoresCase())
        // The stop that ends a sentence is not part of it.
        return ranges.map { range in
            var end = range.upperBound
            while end > range.lowerBound, ".!?،؛".contains(text[text.index(before: end)]) {
                end = text.index(before: end)
            }
            return range.lowerBound..<end
        }
    }

    // MARK: - Telephone numbers

    /// Digits that stand together.
    private struct Group {
        var range: Range<String.Index>
        var digits: String
        /// Whether a plus stands before it.
        var isInternational: Bool
    }

    /// Telephone numbers in the digits of any script, however they are set apart. Dates, hours and amounts are none.
    static func phones(in text: String) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        for run in runs(in: text) {
            // A number may follow another: `table 2 06 12 …`. It begins with some group and ends with the run.
            for start in run.indices where isPhone(run[start...], isAfterAnother: start > 0) {
                found.append(run[start].range.lowerBound..<(run.last ?? run[start]).range.upperBound)
                break
            }
        }
        return found
    }

    /// Groups of digits with not more than three separators between them.
    private static func runs(in text: String) -> [[Group]] {
        var runs: [[Group]] = []
        var separators = Int.max
        var plus: String.Index?
        for index in text.unicodeScalars.indices {
            let scalar = text.unicodeScalars[index]
            let end = text.unicodeScalars.index(after: index)
            if let value = scalar.properties.numericValue, scalar.properties.numericType == .decimal {
                let digit = String(Int(value))
                if separators == 0, var group = runs.last?.last {
                    group.range = group.range.lowerBound..<end
                    group.digits += digit
                    runs[runs.count - 1][runs[runs.count - 1].count - 1] = group
                } else {
                    let group = Group(range: (plus ?? index)..<end, digits: digit, isInternational: plus != nil)
                    if separators <= 3, plus == nil { runs[runs.count - 1].append(group) } else { runs.append([group]) }
                }
                (separators, plus) = (0, nil)
                continue
            }
            switch scalar.properties.generalCategory {
            // What has no width of its own is not there: controls, and marks, which go with their digit.
            case .format: continue
            case .nonspacingMark, .enclosingMark:
                if separators == 0, var group = runs.last?.last {
                    group.range = group.range.lowerBound..<end
                    runs[runs.count - 1][runs[runs.count - 1].count - 1] = group
                }
                continue
            default: break
            }
            if "+＋".unicodeScalars.contains(scalar) {
                (plus, separators) = (index, .max)
            } else if " \u{A0}\u{202F}\u{2009}.-‐‑–/()_·".unicodeScalars.contains(scalar) {
                if separators < .max { separators += 1 }
            } else {
                (plus, separators) = (nil, .max)
            }
        }
        return runs
    }

    private static func isPhone(_ groups: ArraySlice<Group>, isAfterAnother: Bool) -> Bool {
        let digits = groups.map(\.digits).joined()
        guard let first = groups.first else { return false }
        if first.isInternational { return digits.utf8.count >= 7 }
        if groups.contains(where: { $0.digits.utf8.count >= 9 }) { return true }
        let sizes = groups.map(\.digits.utf8.count)
        func isYear(_ group: Group?) -> Bool { ["19", "20"].contains { group?.digits.hasPrefix($0) == true } }
        if sizes.starts(with: [2, 2, 4]), isYear(groups.dropFirst(2).first) { return false }
        if sizes.starts(with: [4, 2, 2]), isYear(first) { return false }
        // 10 000 000: an amount.
        let isAmount = sizes.dropFirst().allSatisfy { $0 == 3 } && sizes[0] <= 3
        if digits.hasPrefix("212"), digits.utf8.count >= 11 { return true }
        if isAfterAnother, isAmount || first.digits == "000" { return false }
        if digits.hasPrefix("0") { return digits.utf8.count >= 8 }
        return digits.utf8.count == 9 && ["5", "6", "7"].contains(String(digits.prefix(1)))
            && !(isAmount && first.digits.hasSuffix("00"))
    }
}
