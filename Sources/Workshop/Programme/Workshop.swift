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
    /// The language the workshop is held in; nil when the script does not say.
    public var language: String?
    /// The days, in order.
    public var days: [Day]
    /// The time zone that it is held in; nil for the programme's.
    public var zone: String?

    /// Makes a workshop.
    public init(
        id: ID<Workshop>, code: String, city: LocalizedText, invitations: Int?, language: String?, days: [Day],
        zone: String? = nil
    ) {
        self.id = id
        self.code = code
        self.city = city
        self.invitations = invitations
        self.language = language
        self.days = days
        self.zone = zone
    }
}

/// One date of a workshop, with one theme.
public struct Day: Codable, Hashable, Sendable {
    /// Derived from the script's ids.
    public var id: ID<Day>
    /// The script's own id: `energy`.
    public var code: String
    /// 1 for the first day.
    public var number: Int
    /// The date.
    public var date: CivilDate
    /// What the day is about.
    public var theme: LocalizedText
    /// The name of the colour that stands for the theme.
    public var accent: String
    /// The run sheet, in order.
    public var activities: [Activity]

    /// Makes a day.
    public init(
        id: ID<Day>, code: String, number: Int, date: CivilDate, theme: LocalizedText, accent: String,
        activities: [Activity]
    ) {
        self.id = id
        self.code = code
        self.number = number
        self.date = date
        self.theme = theme
        self.accent = accent
        self.activities = activities
    }
}
