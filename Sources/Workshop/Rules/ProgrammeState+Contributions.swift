/// What the tables say.
extension ProgrammeState {
    /// Positions are this far apart, so that a line can be put between two others without touching them.
    static let positionStep = 1024

    /// Positions that are computed with: a file that was tampered with must not make arithmetic overflow.
    private static let positions = -(1 << 60)...(1 << 60)

    /// The numbers under which lines are captured: one for each table that was made, or, while none are, for each that the
    /// script plans; or 1 alone for the whole room. A table that has lines keeps its number.
    public func groupNumbers(of activity: Activity) -> ClosedRange<Int> {
        let spoken = (contributions[activity.id] ?? [:]).values.map(\.group).max() ?? 0
        return 1...max(1, tableCount(of: activity), spoken)
    }

    /// How many tables an activity has: those that were made, else those that the script plans.
    public func tableCount(of activity: Activity) -> Int {
        if let made = seatings[activity.id]?.tables.count, made > 0 { return made }
        return max(0, activity.groups)
    }

    /// A table says something: the line goes to the end of its list.
    /// - Parameters:
    ///   - kind: what it is; nil for what the prompt asks for, and without one for a note.
    ///   - prompt: what it answers; nil for what answers nothing that the script asks.
    ///   - activity: where it was said; nil for what was said in none: then there is no prompt, and table 1 stands for all.
    ///   - author: who typed it.
    ///   - speaker: who says it.
    ///   - origin: where it comes from; nil for what was said in the room.
    /// - Throws: `unknownReference`, `noSuchPrompt`, `noSuchTable`; `empty` without a text.
    public func contribution(
        _ id: ID<Contribution>, saying text: PlainText, kind: Contribution.Kind? = nil, to prompt: ID<Prompt>?,
        in activity: ID<Activity>?, group: Int = 1, by author: PlainText, at instant: Instant, owner: Party? = nil,
        due: CivilDate? = nil, saidBy speaker: Party? = nil, about: Reference? = nil, tags: [PlainText] = [],
        origin: Contribution.Origin? = nil
    ) throws(Refusal) -> [Change] {
        let plan = self.activity(activity)
        if activity != nil, plan == nil { throw .unknownReference }
        let asked = plan?.prompts.first { $0.id == prompt }
        if prompt != nil, asked == nil { throw .noSuchPrompt }
        let tables = plan.map(groupNumbers) ?? 1...1
        guard tables.contains(group) else { throw .noSuchTable(count: tables.count) }
        guard !text.isEmpty else { throw .empty }
        let last = min(lines(of: activity, prompt: prompt, group: group).last?.position ?? 0, Self.positions.upperBound)
        let line = Contribution(
            id: id, activity: activity, prompt: prompt, group: group, position: last + Self.positionStep,
            kind: kind ?? asked?.kind ?? .note, text: text, author: author, writtenAt: instant, owner: owner, due: due,
            by: speaker, about: about, tags: tags, origin: origin)
        return [.contribution(Revision(from: nil, to: line))]
    }

    /// A table says something, as it was understood. An organisation that is named and was words so far becomes a record.
    /// - Parameters:
    ///   - line: what was understood.
    ///   - tags: its tags, as the file names them.
    ///   - fresh: gives ids.
    /// - Throws: as above.
    public func contribution(
        _ id: ID<Contribution>, saying line: MarkedLine, tags: [PlainText], kind: Contribution.Kind? = nil,
        to prompt: ID<Prompt>?, in activity: ID<Activity>?, group: Int = 1, by author: PlainText, at instant: Instant,
        about: Reference? = nil, fresh: () -> ID<Organisation>
    ) throws(Refusal) -> [Change] {
        let asked = self.activity(activity)?.prompts.first { $0.id == prompt }?.kind
        let isCommitment = line.isCommitment(as: kind ?? asked ?? .note)
        let named = try line.who.map { (somebody) throws(Refusal) in try party(somebody, id: fresh) }
        var next = self
        try next.apply(named?.changes ?? [])
        return (named?.changes ?? [])
            + (try next.contribution(
                id, saying: line.text, kind: isCommitment ? .action : kind, to: prompt, in: activity, group: group,
                by: author, at: instant, owner: isCommitment ? named?.party : nil, due: line.due,
                saidBy: isCommitment ? nil : named?.party, about: about, tags: tags))
    }

    /// A line is written anew, as it was understood: whom it names, its date and its tags are added to what it has.
    /// - Parameters:
    ///   - kind: what it is to be; nil for what it is.
    ///   - tags: the tags that were written, as the file names them.
    ///   - fresh: gives an organisation that was words so far an id.
    /// - Throws: as `revision`.
    public func revision(
        of line: ID<Contribution>, saying said: MarkedLine, tags: [PlainText], kind: Contribution.Kind? = nil,
        fresh: () -> ID<Organisation>
    ) throws(Refusal) -> [Change] {
        guard let before = contribution(line) else { throw .unknownReference }
        let isCommitment = said.isCommitment(as: kind ?? before.kind)
        let named = try said.who.map { (somebody) throws(Refusal) in try party(somebody, id: fresh) }
        var next = self
        try next.apply(named?.changes ?? [])
        return (named?.changes ?? [])
            + (try next.revision(of: line) { revised in
                revised.text = said.text
                if let kind { revised.kind = kind }
                if isCommitment { revised.kind = .action }
                if let party = named?.party {
                    if isCommitment { revised.owner = party } else { revised.by = party }
                }
                if let due = said.due { revised.due = due }
                for tag in tags where !revised.tags.contains(tag) { revised.tags.append(tag) }
            })
    }

    /// A line is revised: its text, its kind, its owner or due date. Nothing changes, nothing is recorded. An action that
    /// has an owner or a date stays an action until these are taken away.
    /// - Throws: `unknownReference`; `empty` without a text; `isCommitment`.
    public func revision(
        of line: ID<Contribution>, _ edit: (inout Contribution) -> Void
    ) throws(Refusal) -> [Change] {
        guard let before = contribution(line) else { throw .unknownReference }
        var after = before
        edit(&after)
        guard !after.text.isEmpty else { throw .empty }
        // Nobody's word given is taken back by a key that changes kinds.
        if before.kind == .action, after.kind != .action, after.hasCommitment {
            throw .isCommitment(owner: name(of: before.owner), due: before.due)
        }
        // What is of another kind now has not come to what only the other could.
        if let outcome = after.outcome, !Contribution.Outcome.all(of: after.kind).contains(outcome) {
            after.settlement = nil
        }
        return after == before ? [] : [.contribution(Revision(from: before, to: after))]
    }

    /// A line is set aside for later, or taken up again.
    /// - Throws: `unknownReference`.
    public func parking(of line: ID<Contribution>, _ isParked: Bool) throws(Refusal) -> [Change] {
        try revision(of: line) { $0.isParked = isParked }
    }

    /// Something became of a line, or it is open again.
    /// - Parameters:
    ///   - outcome: nil for open.
    ///   - instant: when that is said.
    ///   - operatorName: who says it.
    /// - Throws: `unknownReference`; `notAnAction` for what cannot become of such a line.
    public func settling(
        of line: ID<Contribution>, as outcome: Contribution.Outcome?, at instant: Instant, by operatorName: PlainText
    ) throws(Refusal) -> [Change] {
        guard let before = contribution(line) else { throw .unknownReference }
        let possible = Contribution.Outcome.all(of: before.kind)
        guard outcome.map(possible.contains) ?? !possible.isEmpty else { throw .notAnAction }
        // What is said again was said already; that something is still under way on a later day is news.
        if outcome == before.outcome {
            guard before.kind == .action, let outcome, !outcome.isFinal, let at = before.settlement?.at,
                instant.seconds(since: at) >= 24 * 60 * 60
            else { return [] }
        }
        return try revision(of: line) {
            $0.settlement = outcome.map { Contribution.Settlement($0, at: instant, by: operatorName) }
        }
    }

    /// A line says the same as another of its activity: it stays on record, under that other one.
    /// - Throws: `unknownReference`; `cannotMerge` into itself, into one that is merged, or across activities.
    public func merge(
        of line: ID<Contribution>, into other: ID<Contribution>
    ) throws(Refusal) -> [Change] {
        guard let before = contribution(line), let target = contribution(other) else { throw .unknownReference }
        guard line != other, target.mergedInto == nil, before.activity == target.activity else { throw .cannotMerge }
        let followers = (contributions[before.activity] ?? [:]).values.filter { $0.mergedInto == line }
        // Those that followed it go first, so that no line ever stands under one that is merged itself.
        return (followers.sorted { $0.id < $1.id } + [before]).compactMap { line in
            var after = line
            after.mergedInto = other
            // What says the same already is merged no second time.
            return after == line ? nil : .contribution(Revision(from: line, to: after))
        }
    }

    /// A merged line stands for itself again.
    /// - Throws: `unknownReference`.
    public func unmerging(of line: ID<Contribution>) throws(Refusal) -> [Change] {
        try revision(of: line) { $0.mergedInto = nil }
    }

    /// A line moves up (negative) or down among those of its table and prompt that stand for themselves: one that was
    /// merged into another is no step. At the end of the list nothing happens.
    /// - Throws: `unknownReference`.
    public func move(of line: ID<Contribution>, by steps: Int) throws(Refusal) -> [Change] {
        guard let moved = contribution(line) else { throw .unknownReference }
        var list = lines(of: moved.activity, prompt: moved.prompt, group: moved.group)
            .filter { $0.mergedInto == nil || $0.id == line }
        guard let from = list.firstIndex(where: { $0.id == line }) else { throw .unknownReference }
        let to = min(max(0, from + min(max(-list.count, steps), list.count)), list.count - 1)
        guard from != to else { return [] }
        list.insert(list.remove(at: from), at: to)
        let above = to > 0 ? list[to - 1].position : nil
        let below = to < list.count - 1 ? list[to + 1].position : nil
        if let position = Self.position(between: above, and: below) {
            return try revision(of: line) { $0.position = position }
        }
        var changes: [Change] = []
        for (index, entry) in list.enumerated() {
            changes += try revision(of: entry.id) { $0.position = (index + 1) * Self.positionStep }
        }
        return changes
    }

    /// A position between two neighbours, nil being an end of the list; nil when there is no room for one.
    private static func position(between above: Int?, and below: Int?) -> Int? {
        guard [above, below].allSatisfy({ $0.map(positions.contains) ?? true }) else { return nil }
        let lower = above ?? (below ?? 0) - 2 * positionStep
        let upper = below ?? lower + 2 * positionStep
        return upper - lower > 1 ? lower + (upper - lower) / 2 : nil
    }

    /// The links of a line on which both ends have agreed: they would go with it.
    public func agreedLinks(of line: ID<Contribution>) -> [Link] {
        guard contribution(line)?.mergedInto == nil else { return [] }
        return links.values.filter { $0.state == .agreed && $0.ends.contains(.line(line)) }
            .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }

    /// A line was a mistake. The journal keeps it; lines merged into it stand for themselves again, lines about it are about nothing,
    /// and its links go with it, or to the line that it was merged into.
    /// - Throws: `unknownReference`.
    public func removal(of line: ID<Contribution>) throws(Refusal) -> [Change] {
        guard let before = contribution(line) else { throw .unknownReference }
        let followers = (contributions[before.activity] ?? [:]).values.filter { $0.mergedInto == line }
        var changes: [Change] = []
        for follower in followers.sorted(by: { $0.id < $1.id }) { changes += try unmerging(of: follower.id) }
        var next = self
        func take(_ more: [Change]) throws(Refusal) {
            try next.apply(more)
            changes += more
        }
        try next.apply(changes)
        for link in links.values.filter({ $0.ends.contains(.line(line)) }).sorted(by: { $0.id < $1.id }) {
            // What was linked of a merged line is linked of the one that it says the same as.
            if let other = before.mergedInto,
                let moved = try? next.revision(
                    of: link.id,
                    {
                        if $0.from == .line(line) { $0.from = .line(other) }
                        if $0.to == .line(line) { $0.to = .line(other) }
                    })
            {
                try take(moved)
            } else {
                try take(try next.removal(of: link.id))
            }
        }
        try take(next.leaving(.line(line), except: line))
        // What it is now: it may have been about a link of its own.
        return changes + [.contribution(Revision(from: next.contribution(line) ?? before, to: nil))]
    }
}
