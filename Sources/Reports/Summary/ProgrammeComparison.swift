public import Localization
public import Workshop

/// The cities of a programme side by side: the same days, held by different people.
///
/// A city that has not begun stands in it with what is planned. Its JSON form is that of `halqa summary --programme`.
public struct ProgrammeComparison: Codable, Hashable, Sendable {
    /// One city.
    public struct City: Codable, Hashable, Sendable {
        /// The script's own id.
        public var id: String
        /// The city's name.
        public var city: PlainText
        /// People whom the script wants invited; absent when it does not say.
        public var places: Int?
        /// People invited.
        public var invited: Int
        /// Different people who came on one day at least.
        public var people: Int
        /// Those of them who came on more than one day of their city; absent where that would tell who somebody is.
        public var returning: Int?
        /// What was made of the places of each category, over all days: in the script's order, those that it does not know last.
        public var byCategory: [AttendanceSummary.Category]
        /// What people said that they need, over all days, in the order of the day; absent where nobody said any.
        public var needs: [Need]?
        /// What people said that they offer, as the needs; absent where nobody said any.
        public var offers: [Need]?
        /// The days, in order.
        public var days: [Day]
        /// The country, whose names months have; nil where nobody knows it.
        var country: String?

        private enum CodingKeys: String, CodingKey {
            case id, city, places, invited, people, returning, byCategory, needs, offers, days
        }
    }

    /// Something that a city needs, or offers.
    public struct Need: Codable, Hashable, Sendable {
        /// The axis that it belongs to, by its id in `axes`; absent for none of them.
        public var axis: String?
        /// The day's own id in the script.
        public var day: String
        /// What was said, by whom and at which table.
        public var line: LineSummary
        /// Whether it was said in one circle, and at no table.
        public var wholeRoom: Bool
    }

    /// Something by which needs and offers are sorted: a tag of a vocabulary of the script, or a question that was put to everybody.
    public struct Axis: Codable, Hashable, Sendable {
        /// The tag as lines name it, `axis/environment`; or the prompt's own id.
        public var id: String
        /// What it is called.
        public var title: PlainText
    }

    /// One day in one city.
    public struct Day: Codable, Hashable, Sendable {
        /// The script's own id, which is the same in every city.
        public var id: String
        /// 1 for the first day.
        public var number: Int
        /// The date.
        public var date: CivilDate
        /// What it was about.
        public var theme: PlainText
        /// Everyone who came.
        public var present: Int
        /// People who were invited and came, of those invited.
        public var share: Share?
        /// What people said, each thing once: without answers, what was withdrawn, and what was taken on about something else.
        public var lines: Int
        /// What people committed to.
        public var actions: Int
        /// Links that were agreed on; absent where nothing was linked.
        public var links: Int?
        /// The votes that were closed.
        public var polls: [PollSummary]
        /// How long after the event it lies; absent for a day of the event.
        public var after: Period?
        /// How people are reached on it; absent for a day in a room.
        public var by: Channel?
        /// Those who were reached; absent on a day in a room.
        public var reached: Int?
        /// True for a day in the room that lies after the event by its date alone; absent for any other.
        public var apart: Bool?

        /// Whether anything of it is in the file.
        var hasBegun: Bool { present > 0 || (reached ?? 0) > 0 || lines > 0 || actions > 0 || !polls.isEmpty }
    }

    /// The language that was asked for, as an ISO 639-1 code.
    public var language: String
    /// The instant that it describes.
    public var asOf: Moment
    /// The undertaking.
    public var programme: DaySummary.ProgrammeName
    /// By what needs and offers are sorted, in the script's order; absent where no city has any.
    public var axes: [Axis]?
    /// In the script's order.
    public var cities: [City]
    /// What stands for the whole journal; absent when the file was not asked.
    public var journalHead: String?
    /// True when names were left out; absent otherwise.
    public var isAnonymous: Bool?
    /// How many records of a newer Halqa are in the file, which this one keeps and does not show; absent for none.
    public var unknownRecords: Int?

    /// Compares the cities of a file; nil for a file without a programme.
    /// - Parameters:
    ///   - digits: the digits of its sentences; its numbers are numbers.
    ///   - journalHead: what stands for the whole journal, in hexadecimal.
    public init?(
        of state: ProgrammeState, world: World, language: String, digits: Digits = .western,
        journalHead: String? = nil
    ) {
        guard let programme = state.programme else { return nil }
        self.language = language
        self.journalHead = journalHead
        unknownRecords = state.unknownRecords == 0 ? nil : state.unknownRecords
        asOf = Moment(world.now(), in: world.held(in: state.zone))
        self.programme = DaySummary.ProgrammeName(
            id: programme.code, title: programme.title.text(in: language, fallback: programme.languages))
        let axes = Axes(programme, language: language)
        let cities = programme.workshops.map { workshop in
            var visits: [ID<Stakeholder>: Int] = [:]
            for day in workshop.days {
                for person in state.came(on: day).keys { visits[person, default: 0] += 1 }
            }
            let summaries = workshop.days.compactMap { day in
                DaySummary(of: day.id, in: state, world: world, language: language, digits: digits)
            }
            let needs = summaries.flatMap { Need.all(.need, of: $0, axes) }
            let offers = summaries.flatMap { Need.all(.offer, of: $0, axes) }
            return City(
                id: workshop.code, city: workshop.city.text(in: language, fallback: programme.languages),
                places: workshop.invitations, invited: state.invited(to: workshop.id).count, people: visits.count,
                returning: visits.values.count { $0 > 1 },
                byCategory: AttendanceSummary.Category.all(
                    of: workshop, came: Set(visits.keys), in: state, language: language),
                needs: needs.isEmpty ? nil : needs, offers: offers.isEmpty ? nil : offers,
                days: summaries.map(Day.init),
                country: state.country(of: workshop))
        }
        self.cities = cities
        let all = cities.flatMap { ($0.needs ?? []) + ($0.offers ?? []) }
        let used = Set(all.compactMap(\.axis))
        self.axes = all.isEmpty ? nil : axes.all.filter { axes.isWhole || used.contains($0.id) }
    }
}

extension ProgrammeComparison.Day {
    init(_ summary: DaySummary) {
        id = summary.day.id
        (after, by, apart) = (summary.day.after, summary.day.by, summary.day.apart)
        reached = summary.attendance.reached
        number = summary.day.number
        date = summary.day.date
        theme = summary.day.theme
        present = summary.attendance.present
        share = summary.attendance.share
        lines = summary.lineCount
        actions = summary.actions.count
        links = summary.links?.count { $0.state == .agreed }
        polls = summary.polls.filter { $0.state == .closed }
    }
}
