import ArgumentParser
import Papers
import Reports
import Workshop

/// Who can be reached, and how.
struct ContactsCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "contacts",
        abstract: "Write the addresses of those who agreed to be listed, for an address book or a spreadsheet.",
        discussion: """
            Cards of vCard 4.0, a CSV table, or a PDF. Who said no is left out, and so is who was never asked; how many, is \
            said. Of a workshop those who are invited or came, otherwise the whole directory.
            """)

    @OptionGroup var options: FileOptions
    @Option(help: "Only the people of this workshop, by the script's id.") var workshop: String?
    @Option(help: "vcf, csv or pdf (otherwise what --output ends in, or vcf).") var format: OutgoingForm?
    @OptionGroup var place: OutgoingOutput

    func run(_ session: Session) throws {
        let scope = try session.outgoingScope(workshop)
        let form = try place.form(format, of: .contacts, session.t)
        try place.write(OutgoingRequest(.contacts, of: scope, as: form, in: session.t), session)
    }
}
