import ArgumentParser
import Localization
import Reports

/// Where the programme stands.
struct StatusCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Say where the programme stands: every city, every day, in a few numbers.")

    @OptionGroup var options: FileOptions

    func run(_ session: Session) throws {
        let report = StatusReport(
            of: session.state, world: session.world, language: session.t.textLanguage,
            digits: session.wantsJSON ? .western : session.t.digits)
        if session.wantsJSON {
            try Output.json(report)
        } else {
            try Output.write(TextLayout.text(session.t).render(report))
        }
    }
}
