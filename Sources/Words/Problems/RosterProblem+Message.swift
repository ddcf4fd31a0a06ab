import Localization
import Workshop

extension RosterProblem {
    /// What it is and what can be done, in a sentence; line and column are for the caller to put before it.
    public func message(_ t: Localizer) -> String {
        switch kind {
        case .tooLarge(let limit):
            t("This is larger than any roster: more than %1 million bytes.", limit / 1_000_000)
        case .empty: t("There is nothing in this file.")
        case .spreadsheet:
            t("This is a spreadsheet. Open it and save it as CSV, then import that.")
        case .noHeading(let seen):
            t(
                "None of the first lines is a heading. Needed is a line such as “Name;Organisation;City;E-mail”. Seen: %1.",
                enumeration(seen, t))
        case .noNameColumn(let seen):
            t("No column is called “Name”, or “First name” and “Last name”. Seen: %1.", enumeration(seen, t))
        case .badBytes(let encoding):
            t("Some letters here are no %1. Save the file as UTF-8, or state its encoding.", encoding.rawValue)
        case .zeroByte: t("There is a zero byte here. This is not a text; export the roster again.")
        case .unclosedQuote: t("A quote is opened here and never closed.")
        case .strayQuote:
            t("Something follows a closing quote here. Write a quote within quotes twice.")
        case .tooManyCells(let cells, let columns):
            t.plural(
                "There is %1 column, but this row has %2 cells. Put a text that holds the separator in quotes.",
                "There are %1 columns, but this row has %2 cells. Put a text that holds the separator in quotes.",
                columns, cells)
        case .noName: t("There is no name in this row.")
        case .double(let line): t("This is the same person as on line %1.", line)
        case .unknownColumn:
            t("The column “%1” is not known and was left out.", heading ?? "")
        case .repeatedColumn:
            t("“%1” is a second column of its sort; it counts where the first is empty.", heading ?? "")
        case .unknownCategory(let category):
            t("The script has no category “%1”. It was kept as written.", category)
        case .unknownLanguage(let language): t("“%1” is no known language. It was kept as written.", language)
        case .unclearConsent(let cell):
            t("“%1” is neither yes nor no. It was left open whether the person agreed.", cell)
        case .notAnEmail(let cell): t("“%1” is not an e-mail address. It was kept as written.", cell)
        case .sharedEmail(let name):
            t("%1 has the same e-mail address. They were taken for two people.", name)
        }
    }

    /// The first columns of a line, for somebody who looks for the right one.
    private func enumeration(_ cells: [PlainText], _ t: Localizer) -> String {
        let shown = cells.prefix(8).map { t("“%1”", PlainText(String($0.string.prefix(40)))) }
        return t.series(shown) + (cells.count > shown.count ? " …" : "")
    }
}
