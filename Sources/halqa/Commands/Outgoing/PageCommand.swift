import ArgumentParser
import Papers
import Reports
import Workshop

/// What came of the programme, for everybody to read.
struct PageCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "page",
        abstract: "Write what came of the programme as a web site, in all its languages.",
        discussion: """
            A folder of pages: the programme, each city, each theme, the network, what became of the commitments. Nobody is \
            named, unless --names is given: then those are who agreed to be listed. Pages need no server, no script and \
            nothing from elsewhere. The folder is empty, or holds a site that Halqa wrote before: that one is replaced; \
            what else lies there stays. Somebody who knows the room should read it before it is published.
            """)

    @OptionGroup var options: FileOptions
    @Flag(help: "Name those who agreed to be listed.") var names = false
    @Option(help: "The folder to write to.", completion: .directory) var output: String?
    @Flag(help: "Replace pages that somebody has changed since they were written.") var force = false

    func run(_ session: Session) throws {
        var place = OutgoingOutput()
        place.output = output
        place.force = force
        try place.write(
            OutgoingRequest(.site, of: .programme, as: .site, in: session.t, isNaming: names), session)
    }
}
