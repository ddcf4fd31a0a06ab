public import Localization
public import Workshop

/// What one day came to, in one language: the value that every paper, page and export of the day is made from.
///
/// Texts of the script stand in the language that was asked for, as far as the script carries it. Its JSON form is part
/// of Halqa's interface and documented in `docs/commands.md`; a value that is not known is left out.
public struct DaySummary: Codable, Hashable, Sendable {
    /// The undertaking.
    public struct ProgrammeName: Codable, Hashable, Sendable {
        /// The script's own id.
        public var id: String
        /// What it is called.
        public var title: PlainText
    }

    /// The event.
    public struct WorkshopName: Codable, Hashable, Sendable {
        /// The script's own id, which commands take.
        public var id: String
        /// The city's name.
        public var city: PlainText
        /// How many days it lasts; those that lie later do not count.
        public var days: Int
    }

    /// The day.
    public struct DayName: Codable, Hashable, Sendable {
        /// The script's own id.
        public var id: String
        /// 1 for the first day.
        public var number: Int
        /// The date.
        public var date: CivilDate
        /// What it was about.
        public var theme: PlainText
        /// The name of the colour that stands for the theme.
        public var accent: String
        /// The last of its dates; absent for a day of one date.
        public var until: CivilDate?
        /// How long after the event it lies; absent for a day of the event.
        public var after: Period?
        /// How people are reached on it; absent for a day in a room.
        public var by: Channel?

        /// True for a day in the room that lies after the event by its date alone; absent for any other.
        public var apart: Bool?

        /// Whether it lies after the event itself.
        var isLater: Bool { after != nil || by != nil || apart == true }
    }

    /// The language that was asked for, as an ISO 639-1 code.
    public var language: String
    /// The instant that it describes: what came later is not in it.
    public var asOf: Moment
    /// The undertaking.
    public var programme: ProgrammeName
    /// The event.
    public var workshop: WorkshopName
    /// The day.
    public var day: DayName
    /// Who came.
    public var attendance: AttendanceSummary
    /// The run sheet, planned and as it was.
    public var agenda: [AgendaLine]
    /// Every table of every activity that has tables or prompts; a round in one circle is table 1 of its activity.
    public var groups: [GroupSummary]
    /// How new the company at the tables was, for each activity that was seated.
    public var newEncounters: [EncounterSummary]
    /// The votes, those that were only planned included.
    public var polls: [PollSummary]
    /// What people committed to.
    public var actions: [LineSummary]
    /// On a day on which people are called: what was taken on before and was spoken of, or settled; absent where nothing was.
    public var followed: [LineSummary]?
    /// What belongs together; absent where nothing was linked.
    public var links: [LinkSummary]?
    /// What was asked; questions that were set aside are here and in `parkingLot`.
    public var questions: [LineSummary]
    /// What was asked on days before and stands in a round of this day, open still or answered in it; absent where there is none.
    public var carried: [LineSummary]?
    /// What was set aside.
    public var parkingLot: [LineSummary]
    /// What papers with worded levels say; absent where none is in.
    public var ratings: [LevelCounts]?
    /// What stands for the whole journal, by which anybody can tell later that nothing was changed; absent when the
    /// file was not asked.
    public var journalHead: String?
    /// True when names and small numbers of people were left out; absent otherwise.
    public var isAnonymous: Bool?
    /// How many records of a newer Halqa are in the file, which this one keeps and does not show; absent for none.
    public var unknownRecords: Int?

    /// Sums a day up.
    /// - Parameters:
    ///   - day: the day.
    ///   - state: everything the file says.
    ///   - world: tells what time it is, and reads instants as the room's clock showed them.
    ///   - language: ISO 639-1 code of the language that texts of the script are wanted in.
    ///   - digits: the digits of its sentences; its numbers are numbers.
    ///   - journalHead: what stands for the whole journal, in hexadecimal.
    /// - Returns: nil when the file has no such day.
    public init?(
        of day: ID<Day>, in state: ProgrammeState, world: World, language: String, digits: Digits = .western,
        journalHead: String? = nil
    ) {
        guard
            let source = SummarySource(
                day: day, state: state, world: world, language: language, digits: digits)
        else { return nil }
        self.language = language
        asOf = source.moment(world.now())
        programme = ProgrammeName(id: source.programme.code, title: source.text(source.programme.title))
        workshop = WorkshopName(
            id: source.workshop.code, city: source.text(source.workshop.city), days: source.workshop.eventDays.count)
        self.day = DayName(
            id: source.day.code, number: source.day.number, date: source.day.date,
            theme: source.text(source.day.theme), accent: source.day.accent,
            until: source.day.isLong ? source.day.dates.upperBound : nil, after: source.day.after,
            by: source.day.channel, apart: source.day.isApart)
        attendance = AttendanceSummary(source)
        agenda = AgendaLine.all(source)
        groups = source.day.activities.flatMap { GroupSummary.all(of: $0, source) }
        newEncounters = EncounterSummary.all(source)
        polls = source.day.activities.flatMap { activity in
            state.polls(of: activity.id).map { PollSummary($0, activity: activity.code, source) }
        }
        let lines = groups.flatMap(\.prompts).flatMap(\.contributions)
        actions = lines.filter { $0.kind == .action } + LineSummary.steps(source)
        followed = LineSummary.followed(source)
        let links = LinkSummary.all(source)
        self.links = links.isEmpty ? nil : links
        questions = lines.filter { $0.kind == .question }
        carried = LineSummary.carried(source)
        parkingLot = lines.filter(\.parked)
        let ratings = LevelCounts.all(on: source.day, in: state) { source.text($0) }
        self.ratings = ratings.isEmpty ? nil : ratings
        self.journalHead = journalHead
        unknownRecords = state.unknownRecords == 0 ? nil : state.unknownRecords
    }

    /// What people said, each thing once: lines that stand for themselves and were not withdrawn. Answers are no part of it, nor
    /// what was taken on about something else.
    var lineCount: Int { groups.flatMap(\.prompts).flatMap(\.contributions).count(where: \.isSaid) }

    /// Whether anything is written down, whatever it is.
    private var hasLines: Bool { groups.contains { $0.prompts.contains { !$0.contributions.isEmpty } } }

    /// Whether anything of the day is in the file.
    var hasBegun: Bool {
        attendance.present > 0 || (attendance.reached ?? 0) > 0 || hasLines || agenda.contains { $0.actual != nil }
    }

    /// What an activity is called.
    func title(of activity: String) -> PlainText {
        agenda.first { $0.activity == activity }?.title ?? PlainText(activity)
    }

    /// Whether an activity is held in one circle, so that its lines are the room's.
    func isWholeRoom(_ activity: String) -> Bool { groups.contains { $0.activity == activity && $0.wholeRoom } }

    /// Whether an activity asked people how they found the day; it stands apart from the day's work.
    func isSurvey(_ activity: String) -> Bool { agenda.contains { $0.activity == activity && $0.kind == .survey } }
}
