import ArgumentParser
import Localization
import Words
import Workshop

/// Plans all rounds at tables together, and writes nothing.
struct GroupPlan: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Plan all tables that are still to be made, together, and say how many people meet.",
        discussion: """
            Nothing is written: people sit when their tables are assigned. On later days those are awaited who are here now. \
            Rules of the script (mixing:) are kept first; where one cannot be, it is said at which table.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var tables: TablesOptions
    @Option(name: .customLong("tables"), help: "How many tables the activity has (otherwise as many as planned).")
    var count: Int?

    func validate() throws {
        if let count, !(1...200).contains(count) { throw ValidationError("--tables takes a number from 1 to 200.") }
    }

    func run(_ session: Session) throws {
        let tables = try session.tables(tables)
        let rounds = try session.state.rounds(from: tables.activity.id, tables: count)
        let plan = MixingPlanner(rounds.problem).timely()
        let report = RoundsReport(plan, of: rounds, from: tables.activity.id, session.state)
        try session.answer(report, report.lines(plan, session))
    }
}

/// The rounds of a plan, as JSON.
struct RoundsReport: Encodable {
    struct Round: Encodable {
        var activity: String
        var day: Int
        var title: LocalizedText
        /// Whether people sit so already.
        var stands: Bool
        var tables: [[Person]]
        var broken: [Broken]
    }

    struct Person: Encodable {
        var id: ID<Stakeholder>
        var name: PlainText
    }

    struct Broken: Encodable {
        var rule: MixingPlan<ID<Stakeholder>>.Breach.Rule
        var people: [Person]
    }

    /// Pairs of people who meet at least once, in all rounds.
    var encounters: Int
    /// More than that could not.
    var bound: Int
    var source: MixingPlan<ID<Stakeholder>>.Source
    var rounds: [Round]

    init(
        _ plan: MixingPlan<ID<Stakeholder>>, of rounds: TableRounds, from activity: ID<Activity>,
        _ state: ProgrammeState
    ) {
        encounters = plan.encounters
        bound = plan.bound
        source = plan.source
        func person(_ id: ID<Stakeholder>) -> Person { Person(id: id, name: state.stakeholders[id]?.name ?? "") }
        self.rounds = zip(rounds.activities, plan.rounds).enumerated().map { index, round in
            let activity = state.activity(round.0)
            return Round(
                activity: activity?.code ?? "", day: state.day(of: round.0)?.number ?? 0,
                title: activity?.title ?? LocalizedText([:]), stands: rounds.problem.rounds[index].seating != nil,
                tables: round.1.map { $0.map(person) },
                broken: plan.breaches.filter { $0.round == index }
                    .map { Broken(rule: $0.rule, people: $0.people.map(person)) })
        }
    }

    func lines(_ plan: MixingPlan<ID<Stakeholder>>, _ session: Session) -> [String] {
        let t = session.t
        let words = TablesWords(t)
        var lines: [String] = []
        for round in rounds {
            let head = [t("Day %1", round.day), round.activity, session.text(round.title)]
            lines.append(t.joined(round.stands ? head + [t("people sit so")] : head))
            for (index, table) in round.tables.enumerated() where !table.isEmpty {
                lines.append("  " + t("Table %1: %2", index + 1, t.list(table.map(\.name.string))))
            }
            lines += round.broken.map { "  " + words.breach($0.rule, $0.people.map(\.name.string)) }
        }
        return lines + [words.encounters(plan)]
    }
}
