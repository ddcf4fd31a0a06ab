public import ArgumentParser
import Localization
public import Papers
import Reports
import Workshop

/// A page for each person.
struct LettersCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "letters",
        abstract: "Write a letter to each person: invitation, thanks, own commitments, what became of what they said.",
        discussion: """
            A page for each person, in the first of the person's languages that Halqa speaks, else in the workshop's: one PDF, \
            or with --format eml a folder of drafts for a mail program and a PDF for those without an address. Nothing is \
            sent. Others are named in a letter only where they agreed to be listed. A draft has no sender unless --from \
            says one.
            """)

    @OptionGroup var options: FileOptions
    @Argument(help: "invitation, thanks, commitments or digest: what became of what the person said.")
    var kind: LetterKind
    @Option(help: "The workshop, by the script's id (otherwise the only one, or the one that is held today).")
    var workshop: String?
    @Option(help: "Only of this day, by its number or the script's id (otherwise of all days of the workshop).")
    var day: String?
    @Option(help: "Only to this person: an id, or a name.") var person: String?
    @Option(help: "pdf or eml (otherwise what --output ends in, or pdf).") var format: OutgoingForm?
    @Option(help: "Who writes, in mails: “Amina Alaoui <amina@example.org>”.") var from: String?
    @OptionGroup var place: OutgoingOutput

    func run(_ session: Session) throws {
        let scope = try scope(session)
        let form = try place.form(format, of: .letters(kind), session.t)
        let person = try person.map { try session.person($0).id }
        let sender = try from.map { text in
            guard let sender = OutgoingRequest.Sender(text) else {
                throw Failure(.usage, session.t("There is no address in “%1”: name@example.org.", PlainText(text)))
            }
            return sender
        }
        try place.write(
            OutgoingRequest(.letters(kind), of: scope, for: person, as: form, in: session.t, sender: sender), session)
    }

    private func scope(_ session: Session) throws -> SummaryRequest.Scope {
        guard let day else { return .workshop(try session.workshop(workshop).id) }
        var place = try DayOptions.parse([])
        (place.workshop, place.day) = (workshop, day)
        return .day(try session.day(place).day.id)
    }
}

extension LetterKind: ExpressibleByArgument {}
