import Localization
import Reports
import Workshop

extension PaperError {
    /// What is missing, and what to install.
    func message(_ t: Localizer) -> String {
        switch self {
        case .noSuchDay: t("There is no such day in this file.")
        case .nothingChosen: t("Nothing would be left on the paper: choose one part at least.")
        case .onlyForWalls: t("A3 is for what hangs on a wall: hand or agenda. Leave out --paper for the others.")
        case .emptySheet(let kind): Self.empty(kind, t)
        case .notTwoLanguages: t("Side by side stand two languages: name them with --lang fr --lang ar.")
        case .noSides(let format):
            t("Side by side is for pdf and html; %1 has one language after another.", format.rawValue)
        case .pangoMissing(let what):
            t(
                "A PDF needs the libraries Pango and Cairo (%1). Install them, or ask for --format html.",
                PlainText(what))
        case .xlsxMissing(let what):
            t("A spreadsheet needs libxlsxwriter (%1). Install it, or ask for --format csv.", PlainText(what))
        case .noFont: t("This system has no fonts for this paper. Install fonts-noto-core.")
        case .notWritten: t("The paper could not be made: there is not enough memory or room on the disk.")
        case .stopped: t("Stopped.")
        }
    }

    /// What is missing for a sheet, and what to do.
    private static func empty(_ kind: Sheet.Kind, _ t: Localizer) -> String {
        switch kind {
        case .badges: t("Nobody is invited yet. Import the people, or make blank badges to write on.")
        case .tables: t("No activity of this day is at tables. Make groups first.")
        case .capture: t("No activity of this day has prompts for tables to answer.")
        case .ballots: t("This day has no vote. Make one, or print blank ballot papers for one that comes up.")
        case .hand: t("Nothing of this day is in the file yet. The day in hand is made in the evening.")
        case .agenda, .attendance, .actions: t("There is nothing to stand on this sheet.")
        }
    }
}
