import ArgumentParser
import Desk
import Ledger
import Localization
import Papers
import Reports
import Workshop

/// What came of the cities by one of the later days.
struct ImpactCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "impact",
        abstract: "Say what came of it: who was reached, commitments, figures at first and now, what people say.",
        discussion: """
            Cities stand side by side. A figure is what was kept with halqa grid rate: at first is one of a day of the event, \
            now is that of the day that is named, and what is to be reached is a figure between days whose date had not \
            come. What nobody kept is missing, and never 0. Of commitments the sheet knows what was said until the end of the day \
            that is named, whenever it is printed.
            """)

    @OptionGroup var options: FileOptions
    @Option(help: "The later day, by the script's id: month-3 (otherwise the last one that has begun).") var day:
        String?
    @OptionGroup var place: StudyOutput

    func run(_ session: Session) throws {
        let workshops = try session.programme().workshops
        let all = workshops.flatMap(\.days)
        let code: String
        if let day {
            let later = all.filter(\.isLater)
            if !later.isEmpty, Int(day) != nil || all.contains(where: { $0.code == day && !$0.isLater }) {
                throw Failure(
                    .usage,
                    session.t(
                        "“%1” is a day of the event. What came of it is asked of a later day: %2.", PlainText(day),
                        session.t.list(later.unique.map(\.code))))
            }
            code = try Thing.day.find(day, among: (later.isEmpty ? all : later).unique, session.t).code
        } else {
            guard let found = session.state.dayOfImpact(on: session.world.today) else {
                throw Failure(.badData, session.t("This programme has no later day: name a day with --day."))
            }
            code = found.code
        }
        let outcomes = try session.desk.ledger.outcomes(after: code, in: session.state, session.world)
        try place.write(.impact(day: code, outcomes: outcomes), options.common, session)
    }
}

extension [Day] {
    /// Each day of the script once, whatever the workshop.
    fileprivate var unique: [Coded<Day>] {
        var seen: Set<String> = []
        return filter { seen.insert($0.code).inserted }.map(\.coded)
    }
}
