import ArgumentParser
import Localization
import Workshop

/// Who sits with whom.
struct GroupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group", abstract: "Seat people at tables: plan, assign, list, move, clear.",
        usage: "halqa group FILE plan|assign|list|move|clear --workshop fes --day 1 --activity ID …",
        subcommands: [GroupList.self, GroupPlan.self, GroupAssign.self, GroupMove.self, GroupClear.self],
        defaultSubcommand: GroupList.self)
}

/// Which activity's tables.
struct TablesOptions: ParsableArguments {
    @OptionGroup var place: DayOptions
    @Option(help: "The activity, by the script's id (otherwise the one that is running).") var activity: String?
}

extension Session {
    /// The activity whose tables are meant.
    func tables(_ options: TablesOptions) throws -> Tables {
        let place = try day(options.place)
        let activity = try activity(options.activity, of: place.day) { $0.groups > 0 }
        return Tables(session: self, workshop: place.workshop, day: place.day, activity: activity)
    }
}

/// Says who sits where.
struct GroupList: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Say who sits at which table.")

    @OptionGroup var options: FileOptions
    @OptionGroup var tables: TablesOptions

    func run(_ session: Session) throws {
        try session.tables(tables).answer()
    }
}

/// Seats everybody who is here.
struct GroupAssign: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: "Seat everybody who is here: categories spread, and people beside those they have not met.",
        discussion: """
            All tables that are still to be made are planned together, so that as many people meet as can. Replaces a seating \
            that is there, unless --late is given.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var tables: TablesOptions
    @Option(name: .customLong("tables"), help: "How many tables (otherwise as many as planned).") var count: Int?
    @Flag(help: "Only seat those who have no table yet; nobody who sits moves.") var late = false

    func validate() throws {
        if late, count != nil { throw ValidationError("--late and --tables exclude each other.") }
        if let count, !(1...200).contains(count) { throw ValidationError("--tables takes a number from 1 to 200.") }
    }

    func run(_ session: Session) throws {
        let tables = try session.tables(tables)
        let activity = tables.activity.id
        if late {
            try session.record { try $0.seatingOfLatecomers(in: activity, world: session.world) }
        } else {
            let rounds = try session.state.rounds(from: activity, tables: count)
            let plan = MixingPlanner(rounds.problem).timely()
            try session.record { try $0.seating(of: activity, by: plan, of: rounds, world: session.world) }
        }
        try tables.answer()
    }
}

/// Moves one person.
struct GroupMove: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Seat a person at another table, or at none.")

    @OptionGroup var options: FileOptions
    @OptionGroup var tables: TablesOptions
    @Option(help: "The table, from 1; 0 for none.") var group: Int
    @Argument(help: "The person: an id, or a name.") var name: [String]

    func run(_ session: Session) throws {
        let tables = try session.tables(tables)
        let near = Set(session.state.attendances(on: tables.day.id).keys)
        let person = try session.person(name.joined(separator: " "), near: near)
        try session.record { state in
            try state.move(of: person.id, toTable: group == 0 ? nil : group, in: tables.activity.id)
        }
        try tables.answer(
            group == 0
                ? session.t("%1 sits at no table.", person.name)
                : session.t("%1 sits at table %2.", person.name, group))
    }
}

/// Clears the tables.
struct GroupClear: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "clear", abstract: "Clear the tables.")

    @OptionGroup var options: FileOptions
    @OptionGroup var tables: TablesOptions

    func run(_ session: Session) throws {
        let tables = try session.tables(tables)
        try session.record { $0.clearing(of: tables.activity.id) }
        try tables.answer(session.t("The tables of %1 are cleared.", tables.activity.code))
    }
}
