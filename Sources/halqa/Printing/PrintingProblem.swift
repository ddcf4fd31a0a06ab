import Localization
import Workshop

/// Why nothing was printed.
enum PrintingProblem: Error, Equatable {
    /// This machine has no such program: CUPS is not installed.
    case noProgram(String)
    /// The print server does not run.
    case noServer
    /// The system knows no printer.
    case noPrinter
    /// There is no printer of that name; these there are.
    case unknownPrinter(PlainText, known: [PlainText])
    /// None was named, and none of these is the default one.
    case noDefault(known: [PlainText])
    /// What is to be printed cannot be put there for a moment, for that reason.
    case noRoom(PlainText, PlainText)
    /// The program did not answer in time.
    case noAnswer(String)
    /// The program said no, in these words.
    case refused(PlainText)

    /// What happened, and what to do.
    func message(_ t: Localizer) -> String {
        switch self {
        case .noProgram(let program):
            t(
                "This machine has no program %1: it cannot print. Install cups-client, or write the PDF to a file and "
                    + "print it elsewhere.", program)
        case .noServer:
            t(
                "The printing system (CUPS) does not run on this machine. Start it (sudo systemctl start cups), or write "
                    + "the PDF to a file and print it elsewhere.")
        case .noPrinter:
            t(
                "This machine knows no printer. Connect one and add it in the system's settings, or write the PDF to "
                    + "a file and print it elsewhere.")
        case .unknownPrinter(let name, let known):
            t("There is no printer “%1”; there are: %2.", name, t.series(known.map(\.string)))
        case .noDefault(let known):
            t("Say which printer, with --printer: %1.", t.series(known.map(\.string)))
        case .noRoom(let folder, let reason):
            t("Nothing was printed: %1 cannot be written (%2). Make room there, or set TMPDIR.", folder, reason)
        case .noAnswer(let program):
            t("The printing system does not answer (%1). Look whether CUPS runs, or write the PDF to a file.", program)
        case .refused(let said) where said.isEmpty:
            t("Nothing was printed: lp refused it and did not say why. Look at the printer, then try again.")
        case .refused(let said):
            t("Nothing was printed: lp said “%1”. Look at the printer, then try again.", said)
        }
    }
}
