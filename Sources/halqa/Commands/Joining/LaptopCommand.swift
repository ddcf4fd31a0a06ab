import ArgumentParser
import Desk
import Ledger
import Localization
import Workshop

/// What people call the laptops that write into a file.
struct LaptopCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "laptop", abstract: "The laptops that write into a file, and what people call them.",
        subcommands: [Name.self, List.self], defaultSubcommand: List.self)

    /// Gives this one a name.
    struct Name: SessionCommand {
        static let configuration = CommandConfiguration(
            commandName: "name", abstract: "Call this laptop by a name, such as door; without one, by none.")

        @OptionGroup var options: FileOptions
        @Argument(help: "The name.") var name = ""

        func run(_ session: Session) throws {
            let name = PlainText(name)
            try session.ledger.nameLaptop(name)
            let t = session.t
            try session.answer(
                LaptopReport(device: session.desk.device.description, name: name),
                [name.isEmpty ? t("This laptop has no name here.") : t("This laptop is called %1 here.", name)])
        }
    }

    /// Lists those that have one.
    struct List: SessionCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the laptops that have a name in a file.")

        @OptionGroup var options: FileOptions

        func run(_ session: Session) throws {
            let names = try session.ledger.laptopNames().sorted { $0.key < $1.key }
            try session.answer(
                names.map { LaptopReport(device: $0.key.description, name: $0.value) },
                names.isEmpty
                    ? [session.t("No laptop has a name here. Give this one one: halqa laptop FILE name NAME")]
                    : names.map { "\($0.value)  \($0.key)" })
        }
    }
}

/// A laptop, as JSON.
private struct LaptopReport: Encodable {
    var device: String
    var name: PlainText
}
