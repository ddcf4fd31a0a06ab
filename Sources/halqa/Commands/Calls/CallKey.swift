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

    func run(_ session: Session) throws {
        let (t, world) = (session.t, session.world)
        let day = try session.dayOfCalls(place).day
        let pile = Pile(asking: { t("Row %1: ", $0) })
        let report = try pile.key(session) { line in
            let row = try session.state.callSheetRow(line, on: day, today: world.localNow.date)
            try session.record { state throws(Refusal) in
                try state.keying(
                    row, on: day, at: world.now(), by: session.operatorName, call: world.newID(), note: world.newID())
            }
            return t.joined(row.words(session.state, t))
        }
        try pile.answer(
            report, [t.plural("%1 row kept.", "%1 rows kept.", report.kept)], refused: report.refused.count, session)
    }
}
