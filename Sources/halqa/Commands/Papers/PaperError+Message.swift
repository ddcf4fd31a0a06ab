import Localization
import Papers
import Reports
import Words
import Workshop

extension PaperError {
    /// What is missing, and what to install.
    func message(_ t: Localizer) -> String {
        switch self {
        case .noSuchDay: t("There is no such day in this file.")
        case .nothingChosen: t("Nothing would be left on the paper: choose one part at least.")
        case .onlyForWalls:
            t(
                "A3 is for what hangs on a wall (%1). Leave out --paper for the others.",
                t.series(SheetKind.allCases.filter(\.isForWall).map(\.rawValue)))
        case .onlyQuestionsUnnamed: t("--anonymous is for questions: halqa sheet FILE questions --anonymous.")
        case .emptySheet(let kind): kind.nothing(t)
        case .notTwoLanguages: t("Side by side stand two languages: name them with --lang fr --lang ar.")
        case .noSides(let format):
            t("Side by side is for pdf and html; %1 has one language after another.", format.rawValue)
        case .nobodyListed(let refused, let unasked):
            t(
                "Nobody has agreed to be listed: %1 said no, %2 were never asked. Ask them, and keep it: halqa people FILE edit NAME --consent yes.",
                refused, unasked)
        case .noTies: GridRefusal.noTies.message(t)
        case .noLaterDay: t("This programme has no later day: there is nothing yet by which to say what came of it.")
        case .nobodyToWrite(.invitation):
            t(
                "Nobody is invited to a day in a room that is ahead. Import the people first, or choose a day that has not passed."
            )
        case .nobodyToWrite(.thanks): t("Nobody has come yet. Letters of thanks are made after the day.")
        case .nobodyToWrite(.commitments):
            t("Nobody of the directory has taken anything on. Say who: halqa line FILE edit … --owner NAME.")
        case .nobodyToWrite(.digest): t("Nothing has become yet of anything that people or their tables said.")
        case .nothingToWrite(.invitation, let name): t("%1 is invited to no day in a room that is ahead.", name)
        case .nothingToWrite(.thanks, let name):
            t("%1 has come to none of these days: there is nothing to thank for.", name)
        case .nothingToWrite(.commitments, let name):
            t("%1 has taken nothing on. Say it of a line: halqa line FILE edit … --owner NAME.", name)
        case .nothingToWrite(.digest, let name):
            t("Nothing has become yet of anything that %1 or their tables said.", name)
        case .notThatForm(let kind):
            t("This comes as %1: say it with --format.", t.series(kind.forms.map(\.rawValue)))
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
}
