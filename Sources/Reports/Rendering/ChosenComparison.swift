import Papers
import Workshop

/// Cities side by side in JSON, with the parts that were chosen; the others are left out.
struct ChosenComparison: Encodable {
    private struct City: Encodable {
        let id: String
        let city: PlainText
        let places: Int?
        let invited: Int?
        let people: Int?
        let returning: Int?
        let byCategory: [AttendanceSummary.Category]?
        let needs: [ProgrammeComparison.Need]?
        let offers: [ProgrammeComparison.Need]?
        let days: [Day]
    }

    private struct Day: Encodable {
        let id: String
        let number: Int
        let after: Period?
        let by: Channel?
        let date: CivilDate
        let theme: PlainText
        let present: Int?
        let reached: Int?
        let share: Share?
        let lines: Int?
        let actions: Int?
        let links: Int?
        let polls: [PollSummary]?
    }

    private let language: String
    private let asOf: Moment
    private let programme: DaySummary.ProgrammeName
    private let sections: [SummarySection]?
    private let isAnonymous: Bool?
    private let axes: [ProgrammeComparison.Axis]?
    private let cities: [City]
    private let journalHead: String?
    private let unknownRecords: Int?

    init(_ comparison: ProgrammeComparison, _ chosen: Set<SummarySection>) {
        func part<Part>(_ part: Part?, of section: SummarySection) -> Part? { chosen.contains(section) ? part : nil }
        language = comparison.language
        asOf = comparison.asOf
        programme = comparison.programme
        sections = chosen.chosen
        isAnonymous = comparison.isAnonymous
        unknownRecords = comparison.unknownRecords
        axes = part(comparison.axes, of: .tables)
        cities = comparison.cities.map { city in
            City(
                id: city.id, city: city.city, places: part(city.places, of: .attendance),
                invited: part(city.invited, of: .attendance), people: part(city.people, of: .attendance),
                returning: part(city.returning, of: .attendance), byCategory: part(city.byCategory, of: .attendance),
                needs: part(city.needs, of: .tables), offers: part(city.offers, of: .tables),
                days: city.days.map { day in
                    Day(
                        id: day.id, number: day.number, after: day.after, by: day.by, date: day.date, theme: day.theme,
                        present: part(day.present, of: .overview), reached: part(day.reached, of: .overview),
                        share: part(day.share, of: .overview), lines: part(day.lines, of: .overview),
                        actions: part(day.actions, of: .overview), links: part(day.links, of: .links),
                        polls: part(day.polls, of: .decisions))
                })
        }
        journalHead = part(comparison.journalHead, of: .trace)
    }
}
