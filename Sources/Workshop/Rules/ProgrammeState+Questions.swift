extension Questions.Asked {
    /// Whether a question of a round before comes up in one that began at a moment: it is open, or was answered in this one, or on
    /// its day.
    ///
    /// It is never folded into who asks: the optimiser of Swift 6.3.1 ends with "Found ownership error" where it is.
    @inline(never)
    fileprivate func isCarried(into round: ID<Activity>, on day: Day, since begun: Instant?) -> Bool {
        switch stage {
        case .onFloor, .waiting, .later: return true
        case .withdrawn: return false
        case .answered:
            if answers.contains(where: { $0.activity == round }) { return true }
            // Which date it is where the workshop is held nobody says here; no workshop sits at the turn of the day in London.
            let dawn = Instant(day.date, ClockTime(minutes: 0), secondsFromUTC: 0)
            let begun = min(begun ?? dawn, dawn)
            if let settled = line.settlement?.at { return settled >= begun }
            return answers.contains { $0.writtenAt >= begun }
        }
    }
}

/// What the room asks, and what becomes of it.
extension ProgrammeState {
    /// The questions of an activity. A round of questions begins with those that are still open from the rounds of the
    /// workshop's days before, wherever they were asked; one that is answered in it stays in sight there.
    public func questions(of activity: ID<Activity>?) -> Questions {
        let notes = notesByLine
        let own = Questions(lines(of: activity)) { notes[$0] ?? [] }
        guard let activity, self.activity(activity)?.kind == .questions, let day = day(of: activity),
            let workshop = workshop(of: day.id)
        else { return own }
        let rounds = workshop.days.filter { $0.number < day.number }.flatMap(\.activities).filter {
            $0.kind == .questions
        }
        let begun = timing(of: activity).startedAt
        let before = rounds.flatMap { Questions(lines(of: $0.id)) { notes[$0] ?? [] }.all }
            .filter { $0.isCarried(into: activity, on: day, since: begun) }
        return before.isEmpty ? own : Questions(before, own.all)
    }

    /// The round of a day in which a question stands that was asked on a day before; nil for one of the day's own, and where none is held.
    public func round(carrying question: ID<Contribution>, on day: Day) -> ID<Activity>? {
        guard let asked = contribution(question), self.day(of: asked.activity)?.id != day.id else { return nil }
        let rounds = day.activities.filter { $0.kind == .questions && questions(of: $0.id).asked(question) != nil }
        return (rounds.first { timing(of: $0.id).isRunning } ?? rounds.first)?.id
    }

    /// Those who can answer in an activity, by name: people of the categories that the script names for it, who are here
    /// first, then who is invited.
    public func experts(of activity: Activity) -> [Stakeholder] {
        guard let day = day(of: activity.id), let workshop = workshop(of: day.id), let categories = activity.experts
        else {
            return []
        }
        let here = attendances(on: day.id)
        let near = invited(to: workshop.id).union(here.keys)
        return near.compactMap { stakeholders[$0] }.filter { categories.contains($0.category.string) }
            .sorted {
                let (a, b) = (here[$0.id]?.isHere == true, here[$1.id]?.isHere == true)
                return a == b ? ($0.name, $0.id) < ($1.name, $1.id) : a
            }
    }

    /// Brings a question to the floor. What stood there goes: with an answer it is answered, else it is what is said of it.
    /// - Parameters:
    ///   - floor: the round in which it is brought there; nil for the one in which it was asked.
    ///   - outcome: what became of the one that stood there and has no answer; nil when it waits again.
    ///   - instant: when that is said.
    ///   - left: when it is said what became of the one that stood there, where that is another moment.
    ///   - operatorName: who says it.
    /// - Throws: `unknownReference`; `notAnAction` for a line that is no question.
    public func bringing(
        _ question: ID<Contribution>, in floor: ID<Activity>? = nil, leaving outcome: Contribution.Outcome? = nil,
        at instant: Instant, leftAt left: Instant? = nil, by operatorName: PlainText
    ) throws(Refusal) -> [Change] {
        guard let line = contribution(question) else { throw .unknownReference }
        var changes: [Change] = []
        for former in questions(of: floor ?? line.activity)[.onFloor] where former.line.id != question {
            let became = former.answers.isEmpty ? outcome : .answered
            changes += try settling(of: former.line.id, as: became, at: left ?? instant, by: operatorName)
        }
        guard line.kind == .question else { throw .notAnAction }
        return changes + (try settling(of: question, as: .now, at: instant, by: operatorName))
    }

    /// A question is to be answered later.
    /// - Parameters:
    ///   - party: who will answer; nil where nobody said so.
    ///   - due: by when.
    /// - Throws: as above.
    public func postponing(
        _ question: ID<Contribution>, to party: Party?, by due: CivilDate?, at instant: Instant,
        by operatorName: PlainText
    ) throws(Refusal) -> [Change] {
        guard contribution(question)?.kind == .question else { throw .notAnAction }
        return try revision(of: question) { line in
            (line.owner, line.due) = (party, due)
            if line.outcome != .later {
                line.settlement = Contribution.Settlement(.later, at: instant, by: operatorName)
            }
        }
    }

    /// A question was answered by word of mouth, and nothing of that is written down.
    /// - Parameter party: who answered; nil where nobody said so.
    /// - Throws: `unknownReference`; `notAnAction` for a line that is no question.
    public func answeredByMouth(
        _ question: ID<Contribution>, by party: Party?, at instant: Instant, by operatorName: PlainText
    ) throws(Refusal) -> [Change] {
        guard contribution(question)?.kind == .question else { throw .notAnAction }
        return try revision(of: question) { line in
            if let party { (line.owner, line.due) = (party, nil) }
            if line.outcome != .answered {
                line.settlement = Contribution.Settlement(.answered, at: instant, by: operatorName)
            }
        }
    }

    /// A question is answered: what is said becomes a note about it. Who is named in it answers; a date at its end is a part of it.
    /// - Parameters:
    ///   - line: what was understood.
    ///   - tags: its tags, as the file names them.
    ///   - id: the answer's.
    ///   - round: the one in which it is answered, whose day the answer is of; nil for the one in which it was asked.
    ///   - fresh: gives an organisation that was words so far an id.
    /// - Throws: as above; `empty` without a text.
    public func answering(
        _ question: ID<Contribution>, saying line: MarkedLine, tags: [PlainText], as id: ID<Contribution>,
        in round: ID<Activity>? = nil, by author: PlainText, at instant: Instant, fresh: () -> ID<Organisation>
    ) throws(Refusal) -> [Change] {
        guard let asked = contribution(question) else { throw .unknownReference }
        guard asked.kind == .question else { throw .notAnAction }
        let changes = try contribution(
            id, saying: line, tags: tags, kind: .note, to: nil, in: round ?? asked.activity,
            group: round ?? asked.activity == asked.activity ? asked.group : 1, by: author, at: instant,
            about: .line(question), fresh: fresh)
        return changes + (try settling(of: question, as: .answered, at: instant, by: author))
    }

    /// A question moves up (negative) or down among those that wait and were asked at the same table and prompt.
    /// - Throws: `unknownReference`.
    public func moving(_ question: ID<Contribution>, by steps: Int) throws(Refusal) -> [Change] {
        guard let moved = contribution(question) else { throw .unknownReference }
        let queue = questions(of: moved.activity).waiting.map(\.line)
        guard let from = queue.firstIndex(where: { $0.id == question }) else { return [] }
        let to = min(max(0, from + steps), queue.count - 1)
        // Those between that do not wait are no steps.
        let list = lines(of: moved.activity, prompt: moved.prompt, group: moved.group)
            .filter { $0.mergedInto == nil }
        guard from != to, let here = list.firstIndex(where: { $0.id == question }),
            let there = list.firstIndex(where: { $0.id == queue[to].id })
        else { return [] }
        return try move(of: question, by: there - here)
    }

    /// What is said about lines, by line, in order.
    private var notesByLine: [ID<Contribution>: [Contribution]] {
        var notes: [ID<Contribution>: [Contribution]] = [:]
        for line in contributions.values.lazy.flatMap(\.values) where line.kind == .note {
            if case .line(let id)? = line.about { notes[id, default: []].append(line) }
        }
        return notes.mapValues { $0.sorted { ($0.writtenAt, $0.id) < ($1.writtenAt, $1.id) } }
    }
}
