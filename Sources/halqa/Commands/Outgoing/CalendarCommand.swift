import ArgumentParser
import Papers
import Reports
import Workshop

/// The days, and what is due when.
struct CalendarCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Write the days, and what is due when, for the calendar of a telephone.",
        discussion: """
            A file of iCalendar, or a PDF. Days stand by the clocks of the place in which they are held; whoever takes the \
            file in again has each of them once. With --person, the days to which that person is invited or came, and what \
            the person took on. Others are named only where they agreed to be listed.
            """)

    @OptionGroup var options: FileOptions
    @Option(help: "Only this workshop, by the script's id.") var workshop: String?
    @Option(help: "For this person: an id, or a name.") var person: String?
    @Flag(help: "With the activities of each day.") var activities = false
    @Option(help: "ics or pdf (otherwise what --output ends in, or ics).") var format: OutgoingForm?
    @OptionGroup var place: OutgoingOutput

    func run(_ session: Session) throws {
        let scope = try session.outgoingScope(workshop)
        let form = try place.form(format, of: .calendar, session.t)
        let person = try person.map { try session.person($0).id }
        try place.write(
            OutgoingRequest(
                .calendar, of: scope, for: person, as: form, in: session.t, hasActivities: activities), session)
    }
}
