import ArgumentParser
import Localization
import Words
import Workshop

/// A sheet of calls that came back.
struct CallKey: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Key a sheet of calls back: a line for each row, from standard input.",
        usage: """
            halqa call FILE key < sheet.txt
            halqa call FILE key --day month-1
            """,
        discussion: """
            Each line is the code of the row, a letter, and the words beside it. A person: v reached, n no answer (and when \
            again: 9KHT n 4/12), w wrong number, r does not want to. What they took on: v done, o under way, x dropped. On a \
            terminal it asks for one after the other; an empty line ends. Each row is kept as soon as it is read. A line \
            that is refused is named with its number and the rest goes on; the exit code is then 65. Empty lines and those \
            that begin with # are passed over.
            """)

    @OptionGroup var options: FileOptions
    @OptionGroup var place: DayOptions
    @OptionGroup var moment: MomentOptions
    @Flag(help: "Write down calls of a time that has not come.") var confirm = false

    func run(_ session: Session) throws {
        let (t, world) = (session.t, session.world)
        let day = try session.dayOfCalls(place).day
        // A sheet is keyed after it was filled in: all its rows are of the time that is said.
        let moment = try session.momentOfCalls(moment, on: day, isConfirmed: confirm)
        let pile = Pile(asking: { t("Row %1: ", $0) })
        let report = try pile.key(session) { line in
            let row = try session.state.callSheetRow(line, on: day, today: world.localNow.date)
            try session.record { state throws(Refusal) in
                try state.keying(
                    row, on: day, at: moment, by: session.operatorName, call: world.newID(), note: world.newID())
            }
            return t.joined(row.words(session.state, t))
        }
        try pile.answer(
            report, [t.plural("%1 row kept.", "%1 rows kept.", report.kept)] + session.remarks(on: day),
            refused: report.refused.count, session)
    }
}
