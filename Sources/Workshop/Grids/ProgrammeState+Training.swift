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

    /// What was adopted in a workshop up to a day: ideas of which that was said, and those that won a closed vote, unless it
    /// was said that they are rejected.
    public func adopted(in workshop: Workshop, until date: CivilDate) -> [Contribution] {
        let activities = workshop.days.filter { $0.date <= date }.flatMap(\.activities)
        let won = Set(activities.flatMap { polls(of: $0.id) }.flatMap(wonLines))
        return activities.flatMap { lines(of: $0.id) }.filter { line in
            line.kind == .idea && line.mergedInto == nil
                && (line.outcome == .adopted || line.outcome == nil && won.contains(line.id))
        }
    }

    /// The lines from which the options were taken that a closed vote has chosen. A survey chooses nothing, nor does a vote
    /// whose seal is broken; a motion and a consent scale have answers for options, which are taken from no line.
    private func wonLines(of poll: Poll) -> [ID<Contribution>] {
        guard poll.state == .closed, !poll.rules.method.hasOwnAnswers, activity(poll.activity)?.kind != .survey,
            !brokenSeals.contains(poll.id)
        else { return [] }
        let winners =
            poll.rules.isCountedInRooms
            ? roomCount(of: poll.id)?.result().winners : (try? tally(of: poll.id))?.winners
        return (winners ?? []).flatMap { poll.options.indices.contains($0) ? poll.options[$0].origins : [] }
    }

    /// Whether tags name a theme: by its code, in whatever vocabulary.
    public static func isAbout(_ tags: [PlainText], _ theme: Grid.Theme) -> Bool {
        tags.contains { $0.string == theme.code || $0.string.hasSuffix("/" + theme.code) }
    }
}
