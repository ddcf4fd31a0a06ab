/// One event in one city: a number of days with the people of that city.
public struct Workshop: Codable, Hashable, Sendable {
    /// Derived from the script's ids.
    public var id: ID<Workshop>
    /// The script's own id: `fes`.
    public var code: String
    /// The city's name.
    public var city: LocalizedText
    /// How many people are to be invited; nil when the script does not say.
    public var invitations: Int?
    /// The language the workshop is held in, perhaps with its country: `fr`, `ar-EG`; nil when the script does not say.
    public var language: String?
    /// The days, in order.
    public var days: [Day]
    /// The time zone that it is held in; nil for the programme's.
    public var zone: String?
    /// Places set aside in this workshop for categories, by code, in place of the categories' own; nil for those.
    public var quotas: [String: Quota]?

    /// Makes a workshop.
    public init(
        id: ID<Workshop>, code: String, city: LocalizedText, invitations: Int?, language: String?, days: [Day],
        zone: String? = nil, quotas: [String: Quota]? = nil
    ) {
        self.id = id
        self.code = code
        self.city = city
        self.invitations = invitations
        self.language = language
        self.days = days
        self.zone = zone
        self.quotas = quotas
    }

    /// What somebody who reads a language reads here: the words of the workshop's country, where it is held in them.
    public func wording(in language: String) -> String {
        self.language.flatMap { $0.hasPrefix(language + "-") ? $0 : nil } ?? language
    }

    /// The days of the event itself, without those that lie later.
    public var eventDays: [Day] { days.filter { !$0.isLater } }
}

/// One date of a workshop, with one theme.
public struct Day: Codable, Hashable, Sendable {
    /// Derived from the script's ids.
    public var id: ID<Day>
    /// The script's own id: `energy`.
    public var code: String
    /// 1 for the first day; days that lie later go on from the last of the event.
    public var number: Int
    /// The date; for a day that lasts several, the first.
    public var date: CivilDate
    /// What the day is about.
    public var theme: LocalizedText
    /// The name of the colour that stands for the theme.
    public var accent: String
    /// The run sheet, in order.
    public var activities: [Activity]
    /// How long after the last day of the event it lies; nil for a day that has its own date.
    public var after: Period?
    /// How people are reached on it; nil for a day in the room.
    public var channel: Channel?
    /// How long it lasts; nil for one date.
    public var lasting: Period?
    /// True for a day in the room that lies after the event by its date alone, such as a meeting between two rounds of
    /// calls; nil for any other.
    public var isApart: Bool?

    /// Makes a day.
    public init(
        id: ID<Day>, code: String, number: Int, date: CivilDate, theme: LocalizedText, accent: String,
        activities: [Activity], after: Period? = nil, channel: Channel? = nil, lasting: Period? = nil,
        isApart: Bool? = nil
    ) {
        self.id = id
        self.code = code
        self.number = number
        self.date = date
        self.theme = theme
        self.accent = accent
        self.activities = activities
        self.after = after
        self.channel = channel
        self.lasting = lasting
        self.isApart = isApart
    }

    /// Whether it lies after the event itself: told by its distance, by how people are reached, or by what lies before it.
    public var isLater: Bool { after != nil || channel != nil || isApart == true }

    /// Its dates, on each of which it is today.
    public var dates: ClosedRange<CivilDate> {
        date...max(date, lasting.map { date.adding($0).adding(days: -1) } ?? date)
    }

    /// Whether it has more than one date.
    public var isLong: Bool { dates.lowerBound < dates.upperBound }

    /// The lowest version of payloads that can express it.
    var version: Int {
        activities.map(\.version).reduce(isLater || lasting != nil ? 4 : 1, max)
    }
}

/// How people are reached, or say something, outside of a room.
public enum Channel: String, Codable, CaseIterable, Sendable {
    case telephone, mail
    /// Only of what was said: on a web page, in a letter, in a group of messages.
    case web, letter, group

    /// Those by which people are reached on a day that is not held in a room.
    public static let ofDays: [Channel] = [.telephone, .mail]
}
