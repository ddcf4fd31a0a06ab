import Papers
import Workshop

/// A day in JSON, with the parts that were chosen; the others are left out.
struct ChosenDay: Encodable {
    private let language: String
    private let asOf: Moment
    private let programme: DaySummary.ProgrammeName
    private let workshop: DaySummary.WorkshopName
    private let day: DaySummary.DayName
    private let sections: [SummarySection]?
    private let isAnonymous: Bool?
    private let attendance: AttendanceSummary?
    private let agenda: [AgendaLine]?
    private let groups: [GroupSummary]?
    private let newEncounters: [EncounterSummary]?
    private let polls: [PollSummary]?
    private let actions: [LineSummary]?
    private let links: [LinkSummary]?
    private let questions: [LineSummary]?
    private let carried: [LineSummary]?
    private let parkingLot: [LineSummary]?
    private let ratings: [LevelCounts]?
    private let journalHead: String?
    private let unknownRecords: Int?

    init(_ summary: DaySummary, _ chosen: Set<SummarySection>) {
        func part<Part>(_ part: Part, of sections: SummarySection...) -> Part? {
            chosen.isDisjoint(with: sections) ? nil : part
        }
        language = summary.language
        asOf = summary.asOf
        programme = summary.programme
        workshop = summary.workshop
        day = summary.day
        sections = chosen.chosen
        isAnonymous = summary.isAnonymous
        attendance = part(summary.attendance, of: .overview, .attendance)
        agenda = part(summary.agenda, of: .times)
        groups = part(
            summary.groups.filter { chosen.contains(summary.isSurvey($0.activity) ? .feedback : .tables) },
            of: .tables, .feedback)
        newEncounters = part(summary.newEncounters, of: .tables)
        polls = part(
            summary.polls.filter { chosen.contains(summary.isSurvey($0.activity) ? .feedback : .decisions) },
            of: .decisions, .feedback)
        actions = part(summary.actions, of: .actions)
        links = part(summary.links, of: .links) ?? nil
        questions = part(summary.questions, of: .questions)
        carried = part(summary.carried, of: .questions) ?? nil
        parkingLot = part(summary.parkingLot, of: .parked)
        ratings = part(summary.ratings, of: .feedback) ?? nil
        unknownRecords = summary.unknownRecords
        journalHead = chosen.contains(.trace) ? summary.journalHead : nil
    }
}
