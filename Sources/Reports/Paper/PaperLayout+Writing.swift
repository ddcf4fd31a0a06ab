/// Lines to write on, as many as the page has room for.
extension PaperLayout {
    private static let lineHeight = 26.0
    /// Fewer lines than this are no room to write.
    private static let fewestLines = 3

    func writing(_ count: Int) -> [Strip] {
        (0..<count).map { _ in
            Strip(height: Self.lineHeight, marks: [line(from: 0, to: bodyWidth, y: Self.lineHeight - 1, tone: .gray)])
        }
    }

    /// A sheet that a table writes on is one page, and all of it: where long prompts, or prompts in two languages, would
    /// push its last lines onto a second one, there are fewer lines, and more where there is room for them. What takes
    /// two pages without any line stays as it is.
    /// - Parameter groups: the title's strips, then those of each block.
    func fit(_ groups: inout [[Strip]], _ blocks: [Document.Block]) {
        var pages: [[Int]] = [[0]]
        for (index, block) in blocks.enumerated() {
            if case .pageBreak = block { pages.append([]) } else { pages[pages.count - 1].append(index + 1) }
        }
        for page in pages {
            var writing = page.filter { index in
                if index > 0, case .writing = blocks[index - 1] { true } else { false }
            }
            let strips = page.flatMap { groups[$0] }
            let height = strips.reduce(-(strips.first?.space ?? 0)) { $0 + $1.space + $1.height }
            var surplus = Int(((height - bodyHeight) / Self.lineHeight).rounded(.up))
            let spare = writing.reduce(0) { $0 + max(0, groups[$1].count - Self.fewestLines) }
            // Each prompt gets a line in turn, the one with the least room first.
            while surplus < 0, let least = writing.min(by: { groups[$0].count < groups[$1].count }),
                let line = groups[least].last
            {
                groups[least].append(line)
                surplus += 1
            }
            guard surplus > 0, surplus <= spare else { continue }
            // Each prompt gives up a line in turn, the one with the most room first.
            while surplus > 0, let most = writing.max(by: { groups[$0].count < groups[$1].count }) {
                groups[most].removeLast()
                surplus -= 1
                if groups[most].count <= Self.fewestLines { writing.removeAll { $0 == most } }
            }
        }
    }
}
