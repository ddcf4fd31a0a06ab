public import Tally

extension ProgrammeState {
    /// How many asked for what a theme stands for: the votes for the option that carries its code as a tag, in the first vote of
    /// the workshop that has one and is closed; nil where none has.
    public func votes(for theme: Grid.Theme, in workshop: Workshop) -> Fraction? {
        for poll in workshop.days.flatMap(\.activities).flatMap({ polls(of: $0.id) }) where poll.state == .closed {
            guard let option = poll.options.firstIndex(where: { Self.isAbout($0.tags, theme) }),
                let votes = try? standing(of: poll).votes, votes.indices.contains(option)
            else { continue }
            return votes[option]
        }
        return nil
    }

    /// What was adopted in a workshop up to a day: its recommendations.
    public func adopted(in workshop: Workshop, until date: CivilDate) -> [Contribution] {
        workshop.days.filter { $0.date <= date }.flatMap(\.activities).flatMap { lines(of: $0.id) }
            .filter { $0.kind == .idea && $0.outcome == .adopted && $0.mergedInto == nil }
    }

    /// Whether tags name a theme: by its code, in whatever vocabulary.
    public static func isAbout(_ tags: [PlainText], _ theme: Grid.Theme) -> Bool {
        tags.contains { $0.string == theme.code || $0.string.hasSuffix("/" + theme.code) }
    }
}
