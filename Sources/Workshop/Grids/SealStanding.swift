/// What has become of a seal that is printed on a certificate: whether it is still what the file says, and if not, which answer is
/// another one now.
public enum SealStanding: Equatable, Sendable {
    /// What a seal is made of, that is another one now.
    public enum Changed: Equatable, Sendable {
        /// What was answered to a criterion, on the paper that counts or on that of one of those who rated.
        case answer(Grid.Criterion)
        /// When it was rated, or by whom.
        case raters
    }

    /// The same: no answer, weight or criterion is another one.
    case same
    /// The file had this seal, before that was changed.
    case changed([Changed])
    /// No papers that the file has or had come to it: weights or criteria are others, it is of something else, or misread.
    case unknown
}

extension ClassSeal {
    /// Whether a seal that was printed is this one; spaces and capitals do not count.
    public func isSame(as printed: String) -> Bool { Self.digits(printed) == Self.digits(text) }

    private static func digits(_ text: String) -> String { text.lowercased().filter(\.isHexDigit) }

    private struct Named: Hashable {
        var rater: Substring
        var line: String
    }

    /// The lines, each with who said it: two who exchanged a mark have both changed it.
    private var named: [Named] {
        var rater: Substring = ""
        return lines.map { line in
            if line.hasPrefix("rater ") { rater = line[..<(line.lastIndex(of: " ") ?? line.endIndex)] }
            return Named(rater: line.hasPrefix("rated ") ? rater : "", line: line)
        }
    }

    /// What is another one here: answers first, in the grid's order.
    fileprivate func changes(since other: ClassSeal, in grid: Grid) -> [SealStanding.Changed] {
        let changed = Set(other.named).symmetricDifference(named).map { $0.line.split(separator: " ") }
        let codes = Set(changed.filter { $0[0] == "mark" || $0[0] == "rated" }.compactMap { $0.dropFirst().first })
        let answers = grid.criteria.filter { codes.contains($0.code[...]) }.map { SealStanding.Changed.answer($0) }
        return answers + (changed.contains { $0[0] == "rater" || $0[0] == "date" } ? [.raters] : [])
    }
}

extension ProgrammeState {
    /// What has become of a seal that was printed.
    /// - Parameters:
    ///   - printed: the seal, as it stands on the certificate.
    ///   - now: what the file says now.
    ///   - papers: what was kept, changed and taken away of papers, in the order in which it was recorded.
    public func standing(of printed: String, now: Labelled, _ papers: [Revision<Rating>]) -> SealStanding {
        guard !now.isSealed(by: printed) else { return .same }
        var before = self
        // One after the other is taken back, until the file says what is printed.
        for revision in papers.reversed() {
            guard let paper = revision.after ?? revision.before, paper.grid == now.grid.key,
                paper.subject == now.subject
            else { continue }
            guard (try? before.apply(.rating(Revision(from: revision.after, to: revision.before)))) != nil else {
                continue
            }
            // Of the day of that paper, and of the last time: the certificate may be of either.
            for day in [paper.day, nil] {
                let that = try? before.labelled(now.subject, by: now.grid, on: day)
                guard let that, that.isSealed(by: printed) else { continue }
                // Another order of the same papers is no other answer.
                guard that.seal != now.seal else { return .same }
                return .changed(now.seal.changes(since: that.seal, in: now.grid))
            }
        }
        return .unknown
    }
}

extension Labelled {
    /// Whether a printed seal is that of the file, as it is made now or as it was before.
    fileprivate func isSealed(by printed: String) -> Bool {
        seal.isSame(as: printed) || formerSeal?.isSame(as: printed) ?? false
    }

    /// Whether the class holds on a date: to the last day, which is the one that far from when it was rated.
    public func holds(on date: CivilDate) -> Bool { until.map { date <= $0 } ?? true }
}
