import ArgumentParser
import Workshop

/// Shows the plan.
struct PlanShow: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Say what is planned, and what the script said where it was amended.")

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions

    func run(_ session: Session) throws {
        let workshop = place.workshop == nil && place.day == nil ? nil : try session.workshop(place.workshop)
        let day = place.day == nil ? nil : try session.day(place).day
        try PlanBook(session, workshops: workshop.map { [$0.id] }, day: day?.id).answer()
    }
}
