import Words
public import Workshop

/// One line that a table said, with everything that leads back to where it came from.
public struct LineSummary: Codable, Hashable, Sendable {
    /// The line's id in the file.
    public var id: ID<Contribution>
    /// What was said.
    public var text: PlainText
    /// What it is.
    public var kind: Contribution.Kind
    /// The activity's own id in the script.
    public var activity: String
    /// The prompt's own id in the script; empty for what answers none.
    public var prompt: String
    /// The table that said it, from 1.
    public var group: Int
    /// Who typed it.
    public var author: PlainText
    /// When it was kept.
    public var writtenAt: Moment
    /// Whether the room set it aside for later.
    public var parked: Bool
    /// Who takes it on; empty when nobody has.
    public var owner: PlainText
    /// By when; absent when nobody said.
    public var due: CivilDate?
    /// What became of it, for an action; absent while it is open.
    public var outcome: Contribution.Outcome?
    /// When that was said; absent while it is open.
    public var settledAt: Moment?
    /// Who says it; absent where nobody said so.
    public var by: PlainText?
    /// True where whoever says it is words that are nobody in the directory yet; absent otherwise.
    public var isByWords: Bool?
    /// Of a question: what whoever asks it is; absent where nobody knows, and for other lines.
    public var role: Role?
    /// What it is about: what another line says, or what somebody is called; absent where nobody said so.
    public var about: PlainText?
    /// What it is tagged with; absent where it has no tags.
    public var tags: [Tag]?
    /// True for a note about a question; absent for anything else.
    public var isAnswer: Bool?
    /// Where a question stands; absent for anything else.
    public var stage: Questions.Stage?
    /// What was answered to a question; absent where nothing is written down.
    public var answers: [Answer]?
    /// True for what somebody said who was called or written to: it was said to whoever called, and is published nowhere; absent for
    /// anything else.
    public var isFromCall: Bool?
    /// Lines that say the same and were merged into this one, in order of writing.
    public var mergedFrom: [LineSummary]
}

extension LineSummary {
    /// Whether it counts as something that people said: not an answer, not withdrawn, and not what somebody took on because of
    /// something that was said, such as the first step of a link. An action that a table says was said, also once it is dropped.
    var isSaid: Bool { isAnswer != true && outcome != .withdrawn && !isFurtherCommitment }

    /// Whether it says who does what about something else, without having been asked by a prompt.
    private var isFurtherCommitment: Bool { kind == .action && prompt.isEmpty && about != nil }

    /// A tag.
    public struct Tag: Codable, Hashable, Sendable {
        /// As the file has it: `axis/environment`, `sdg/7`, `wood`.
        public var id: PlainText
        /// What it is called.
        public var title: PlainText
        /// True where it is a word of the text, so that it is not said behind it again; absent otherwise.
        public var isWithin: Bool?
    }

    /// What somebody is who asks or answers: where from, and in which category.
    public struct Role: Codable, Hashable, Sendable {
        /// What the category is called; absent for somebody without.
        public var category: PlainText?
        /// Where the person comes from; absent where nobody knows.
        public var organisation: PlainText?
        /// Whether the category tells nobody who it is: there are five of it at least, or they are asked for it.
        var isPublic = false

        private enum CodingKeys: String, CodingKey {
            case category, organisation
        }

        /// The category alone, where it tells nobody who it is; nil for nothing.
        var anonymous: Role? { isPublic && category != nil ? Role(category: category, isPublic: true) : nil }
    }

    /// What was answered to a question.
    public struct Answer: Codable, Hashable, Sendable {
        /// The line's id in the file.
        public var id: ID<Contribution>
        /// What was said.
        public var text: PlainText
        /// Who answered; absent where nobody said so.
        public var by: PlainText?
        /// True where that is words that are nobody in the directory yet; absent otherwise.
        public var isByWords: Bool?
        /// What whoever answered is; absent where nobody knows.
        public var role: Role?
        /// Who typed it.
        public var author: PlainText
        /// When it was kept.
        public var writtenAt: Moment
        /// True for what somebody said who was called or written to; absent for anything else.
        public var isFromCall: Bool?
    }

    /// The lines of an activity that stand for themselves, in order, with those merged into them.
    static func standing(in activity: Activity, _ source: SummarySource) -> [LineSummary] {
        let lines = source.state.lines(of: activity.id)
        let byID = Dictionary(lines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let codes = Dictionary(activity.prompts.map { ($0.id, $0.code) }, uniquingKeysWith: { first, _ in first })
        // Most activities ask none, and looking for answers goes through all that was ever said.
        let asks = lines.contains { $0.kind == .question }
        let questions = asks ? source.state.questions(of: activity.id) : Questions.none
        let roles = asks ? Roles(source, experts: activity.experts ?? []) : nil
        let nobodies = source.state.nobodies
        let book = lines.contains { !$0.tags.isEmpty } ? TagBook(source.programme, t: source.localizer) : nil
        func summary(_ line: Contribution, mergedFrom: [LineSummary] = []) -> LineSummary {
            LineSummary(
                id: line.id, text: line.text, kind: line.kind, activity: activity.code,
                prompt: line.prompt.map { codes[$0] ?? $0.description } ?? "", group: line.group, author: line.author,
                writtenAt: source.moment(line.writtenAt), parked: line.isParked,
                owner: source.name(of: line.owner),
                due: line.due,
                outcome: line.outcome,
                settledAt: line.settlement?.at.map(source.moment),
                by: line.by == nil ? nil : source.name(of: line.by),
                isByWords: nobodies.contains(line.by) ? true : nil,
                role: line.kind == .question ? roles?.of(line.by) : nil,
                about: line.about.map { source.name(of: $0) },
                tags: book.flatMap { tags(line, $0) },
                isAnswer: source.state.isAnswer(line) ? true : nil, stage: questions.asked(line.id)?.told,
                answers: answers(line), isFromCall: source.state.isFromCall(line) ? true : nil, mergedFrom: mergedFrom)
        }
        func tags(_ line: Contribution, _ book: TagBook) -> [Tag]? {
            guard !line.tags.isEmpty else { return nil }
            let within = book.within(line.text)
            return line.tags.map { tag in
                Tag(
                    id: tag, title: PlainText(book.title(of: tag)), isWithin: within.contains(tag) ? true : nil)
            }
        }
        func answers(_ line: Contribution) -> [Answer]? {
            guard let answers = questions.asked(line.id)?.answers, !answers.isEmpty else { return nil }
            return answers.map { answer in
                Answer(
                    id: answer.id, text: answer.text, by: answer.by == nil ? nil : source.name(of: answer.by),
                    isByWords: nobodies.contains(answer.by) ? true : nil, role: roles?.of(answer.by),
                    author: answer.author, writtenAt: source.moment(answer.writtenAt),
                    isFromCall: source.state.isFromCall(answer) ? true : nil)
            }
        }
        var followers: [ID<Contribution>: [Contribution]] = [:]
        var standing: [Contribution] = []
        for line in lines {
            let target = target(of: line, in: byID)
            if target == line.id { standing.append(line) } else { followers[target, default: []].append(line) }
        }
        return standing.map { line in
            let merged = (followers[line.id] ?? []).sorted { ($0.writtenAt, $0.id) < ($1.writtenAt, $1.id) }
            return summary(line, mergedFrom: merged.map { summary($0) })
        }
    }

    /// The steps of links that were taken on on the day: no table wrote them.
    static func steps(_ source: SummarySource) -> [LineSummary] {
        source.day.activities.flatMap { activity -> [LineSummary] in
            let steps = Set(source.state.lines(of: activity.id).filter(\.isStep).map(\.id))
            return steps.isEmpty ? [] : standing(in: activity, source).filter { steps.contains($0.id) }
        }
    }

    /// Questions of rounds of days before that stand in a round of the day: open still, or answered in it; nil where there is none.
    static func carried(_ source: SummarySource) -> [LineSummary]? {
        let state = source.state
        var asked: [(question: ID<Contribution>, activity: ID<Activity>)] = []
        for round in source.day.activities where round.kind == .questions {
            for line in state.questions(of: round.id).all.map(\.line) where line.activity != round.id {
                guard let activity = line.activity, state.day(of: activity)?.id != source.day.id,
                    !asked.contains(where: { $0.question == line.id })
                else { continue }
                asked.append((line.id, activity))
            }
        }
        guard !asked.isEmpty else { return nil }
        let activities = Set(asked.map(\.activity))
        let told = source.workshop.days.flatMap(\.activities).filter { activities.contains($0.id) }
            .flatMap { standing(in: $0, source) }
        let byID = Dictionary(told.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return asked.compactMap { byID[$0.question] }
    }

    /// What was taken on on earlier days, and on this one somebody was called about, or said what became of it; nil in a room, and where there
    /// is none.
    static func followed(_ source: SummarySource) -> [LineSummary]? {
        guard source.day.channel != nil else { return nil }
        let (state, dates) = (source.state, source.day.dates)
        let own = Set(source.day.activities.map(\.id))
        let spokenOf = Set(
            state.linesInOrder.filter { $0.activity.map(own.contains) ?? false }.compactMap {
                line -> ID<Contribution>? in
                if case .line(let id)? = line.about { id } else { nil }
            })
        let earlier = source.programme.workshops.flatMap(\.days).filter { $0.id != source.day.id }
        let lines = earlier.flatMap(\.activities).flatMap { activity -> [LineSummary] in
            guard state.lines(of: activity.id).contains(where: { $0.kind == .action }) else { return [] }
            return standing(in: activity, source).filter { line in
                guard line.kind == .action else { return false }
                return spokenOf.contains(line.id)
                    || line.settledAt.map { dates.contains($0.date) } == true
                        && source.workshop.days.contains {
                            $0.activities.contains { $0.id == activity.id }
                        }
            }
        }
        return lines.isEmpty ? nil : lines.soonestFirst(by: \.due)
    }

    /// The line under which a line is shown. Two laptops may have merged two lines into each other, or one may have
    /// removed what the other merged into: no line is lost for that.
    private static func target(
        of line: Contribution, in lines: [ID<Contribution>: Contribution]
    ) -> ID<Contribution> {
        var seen: [ID<Contribution>] = [line.id]
        while let last = seen.last, let next = lines[last]?.mergedInto, lines[next] != nil {
            if let start = seen.firstIndex(of: next) { return seen[start...].min() ?? line.id }
            seen.append(next)
        }
        return seen.last ?? line.id
    }
}

/// What people are who ask and answer.
private struct Roles {
    private let source: SummarySource
    private let experts: Set<String>
    /// How many there are of each category in the workshop.
    private let sizes: [PlainText: Int]

    init(_ source: SummarySource, experts: [String]) {
        self.source = source
        self.experts = Set(experts)
        let people = source.state.invited(to: source.workshop.id).union(source.state.came(on: source.day).keys)
        sizes = Dictionary(grouping: people.compactMap { source.state.stakeholders[$0] }, by: \.category)
            .mapValues(\.count)
    }

    func of(_ party: Party?) -> LineSummary.Role? {
        guard case .person(let id) = party, let person = source.state.stakeholders[id] else { return nil }
        let category = source.categoryTitle(person.category)
        let organisation = source.state.organisationName(of: person)
        guard !category.isEmpty || !organisation.isEmpty else { return nil }
        return LineSummary.Role(
            category: category.isEmpty ? nil : category, organisation: organisation.isEmpty ? nil : organisation,
            isPublic: experts.contains(person.category.string)
                || sizes[person.category, default: 0] >= AttendanceSummary.smallestCell)
    }
}
