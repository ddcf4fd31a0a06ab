import TestSupport

@testable import Reports

/// What may befall a page.
enum PageChange {
    /// Changes that somebody would see: each of them once for marks all over the page.
    static func harmful(to marks: [Mark], _ typesetter: PangoTypesetter) -> [(name: String, marks: [Mark])] {
        var changes: [(String, [Mark])] = []
        func change(_ name: String, _ index: Int, to new: Mark?) {
            var marks = marks
            marks.replaceSubrange(index...index, with: new.map { [$0] } ?? [])
            changes.append((name, marks))
        }
        let (lines, boxes, rules) = (indices(of: marks) { $0.isText }, bars(in: marks), rules(in: marks))
        for index in every(lines.count / 4, of: lines) {
            guard case .line(let setting, let number, let x, let y, let tone) = marks[index] else { continue }
            change("without «\(setting.text)»", index, to: nil)
            change("«\(setting.text)» lower", index, to: marks[index].moved(by: millimetres(3)))
            let moved = Mark.line(setting, index: number, x: x + millimetres(3), baseline: y, tone: tone)
            change("«\(setting.text)» to the side", index, to: moved)
        }
        for index in lines.dropFirst(lines.count / 3) {
            // The last word of a text: words that follow would move with it.
            guard case .line(let setting, let number, let x, let y, let tone) = marks[index] else { continue }
            let words = setting.text.split(separator: " ")
            guard let last = words.last, words.count > 1, last.count > 2, typesetter.lines(of: setting).count == 1
            else { continue }
            var shorter = setting
            shorter.text = words.dropLast().joined(separator: " ")
            let gone = typesetter.lines(of: setting)[0].width - typesetter.lines(of: shorter)[0].width
            let start = setting.isRightToLeft ? x + gone : x
            change(
                "«\(setting.text)» without its last word", index,
                to: .line(shorter, index: number, x: start, baseline: y, tone: tone))
            break
        }
        if let index = lines.first(where: { if case .line(_, _, _, _, .black) = marks[$0] { true } else { false } }),
            case .line(let setting, let number, let x, let y, _) = marks[index]
        {
            change(
                "«\(setting.text)» in the accent", index,
                to: .line(setting, index: number, x: x, baseline: y, tone: .accent))
        }
        for index in every(2, of: boxes) {
            guard case .box(let x, let y, let width, let height, _) = marks[index] else { continue }
            change("without a bar", index, to: nil)
            if height == 6.5 {
                change(
                    "a bar longer", index, to: .box(x: x, y: y, width: width + 9, height: height, tone: .accent))
            }
            change("a bar in black", index, to: .box(x: x, y: y, width: width, height: height, tone: .black))
        }
        for index in every(2, of: rules) { change("without a rule", index, to: nil) }
        if let index = lines.dropFirst(lines.count / 2).first, case .line(_, _, _, let baseline, _) = marks[index] {
            // A row: everything on one baseline.
            let others = marks.filter {
                if case .line(_, _, _, baseline, _) = $0 { false } else { true }
            }
            changes.append(("without a row", others))
        }
        return changes
    }

    /// What versions of programs do to pixels.
    static func harmless(to page: PageImage) -> [(name: String, page: PageImage)] {
        var random = SplitMix64(seed: 7)
        var noisy = page
        var bits: UInt64 = 0
        for index in noisy.pixels.indices {
            if index % 32 == 0 { bits = random.next() }
            // -1, 0, 0 or 1.
            let change = [-1, 0, 0, 1][Int(bits & 3)]
            bits >>= 2
            noisy.pixels[index] = UInt8(max(0, min(255, Int(noisy.pixels[index]) + change)))
        }
        let row = 3 * page.width
        return [
            ("a level of noise", noisy),
            ("half a pixel to the side", page.mean(of: [(0, 1), (3, 1)])),
            ("half a pixel down", page.mean(of: [(0, 1), (row, 1)])),
            (
                "smoothed",
                page.mean(of: [
                    (0, 4), (3, 2), (-3, 2), (row, 2), (-row, 2), (row + 3, 1), (row - 3, 1), (3 - row, 1),
                    (-3 - row, 1),
                ])
            ),
        ]
    }

    private static func millimetres(_ length: Double) -> Double { length * 72 / 25.4 }

    private static func indices(of marks: [Mark], where isMeant: (Mark) -> Bool) -> [Int] {
        marks.indices.filter { isMeant(marks[$0]) }
    }

    private static func bars(in marks: [Mark]) -> [Int] {
        indices(of: marks) {
            if case .box(_, _, let width, let height, .accent) = $0 { width > 20 && height > 6.2 } else { false }
        }
    }

    /// Level rules, but for those that another one covers.
    private static func rules(in marks: [Mark]) -> [Int] {
        func y(_ mark: Mark) -> Double? {
            guard case .stroke(let x1, let y1, let x2, let y2, _, _, _) = mark, y1 == y2, x2 - x1 > 200 else {
                return nil
            }
            return y1
        }
        let all = marks.compactMap(y)
        return indices(of: marks) { mark in
            guard let at = y(mark) else { return false }
            return all.count { abs($0 - at) < 3 } == 1
        }
    }

    private static func every(_ count: Int, of indices: [Int]) -> [Int] {
        stride(from: 0, to: indices.count, by: max(1, count == 2 ? indices.count / 2 : count)).map { indices[$0] }
    }
}

extension Mark {
    fileprivate var isText: Bool { if case .line = self { true } else { false } }
}

extension PageImage {
    /// Each byte as the mean of those at these distances, each with its weight.
    fileprivate func mean(of neighbours: [(offset: Int, weight: Int)]) -> PageImage {
        let (whole, margin) = (neighbours.reduce(0) { $0 + $1.weight }, 3 * width + 3)
        var sums = [Int](repeating: 0, count: pixels.count)
        for (offset, weight) in neighbours {
            pixels.withUnsafeBufferPointer { pixels in
                sums.withUnsafeMutableBufferPointer { sums in
                    guard let from = pixels.baseAddress, let to = sums.baseAddress else { return }
                    var index = margin
                    while index < pixels.count &- margin {
                        to[index] &+= weight &* Int(from[index &+ offset])
                        index &+= 1
                    }
                }
            }
        }
        var result = self
        for index in margin..<pixels.count - margin { result.pixels[index] = UInt8(sums[index] / whole) }
        return result
    }
}
