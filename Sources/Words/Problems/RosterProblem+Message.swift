public import Localization
public import Workshop

extension RosterProblem {
    /// What it is and what can be done, in a sentence; line and column are for the caller to put before it.
    public func message(_ t: Localizer) -> String {
        switch kind {
        case .tooLarge(let limit):
            t("This is larger than any roster: more than %1 million bytes.", limit / 1_000_000)
        case .tooManyRows(let rows, let limit):
            t(
                "This list has %1 rows; %2 are read at once, and none was. Is it the right file? If so, cut it into several.",
                t.number(rows), t.number(limit))
        case .empty: t("There is nothing in this file.")
        case .spreadsheet:
            t("This is a spreadsheet of another kind. Open it and save it as XLSX or CSV, then import that.")
        case .notATable: t("This is no table. Export the roster as XLSX or CSV.")
        case .damagedSpreadsheet: t("This spreadsheet is damaged. Open it and save it again.")
        case .unpacksTooFar(let limit):
            t(
                "This spreadsheet unpacks to more than %1 MB, and was not read. Save its list as CSV, and import that.",
                t.number(limit >> 20))
        case .tooManyColumns(let columns, let limit):
            t(
                "This table has %1 columns, and %2 are read at most. Keep those of names, organisations and telephones.",
                t.number(columns), t.number(limit))
        case .tablesSideBySide(let heading, let first, let second):
            t(
                "Two tables stand beside each other: “%1” is the heading of column %2 and of column %3. Put one below the other.",
                heading, first, second)
        case .cellTooLong(let limit):
            t(
                "There are more than %1 characters in this cell. Shorten it, or leave the column out of the file.",
                t.number(limit))
        case .textTooLong(let count, let limit):
            t(
                "This text has %1 characters, and %2 are taken at most. Shorten it; quotes or separators may be missing.",
                t.number(count), t.number(limit))
        case .formula(let cell) where !cell.string.hasPrefix("="):
            t(
                "The spreadsheet could not calculate this cell: “%1”. Put it right there and save the file again.",
                shortened(cell))
        case .formula(let cell):
            t(
                "A formula stands here without what comes of it: “%1”. Open the file in a spreadsheet and save it again.",
                shortened(cell))
        case .likeFormula(let cell):
            t("“%1” begins like a formula and was not taken for a name. Write the name alone.", shortened(cell))
        case .incomplete(let name):
            name.isEmpty
                ? t("What stands here is cut off: its end is missing. Export it again.")
                : t("“%1” is cut off: the end of the card or row is missing. Export it again.", shortened(name))
        case .secondTable:
            t(
                "Another table begins here, with a heading of its own; from here on nothing was read. Put it into another file."
            )
        case .formulaLeftOut(let cell) where !cell.string.hasPrefix("="):
            t("The spreadsheet could not calculate this cell: “%1”. It was taken for empty.", shortened(cell))
        case .formulaLeftOut(let cell):
            t("A formula stands here without what comes of it: “%1”. It was left out.", shortened(cell))
        case .cutPicture(let name):
            t("The picture on the card of %1 is cut off; something may be missing after it.", name)
        case .noSuchSheet(let name, let known):
            t("There is no sheet “%1”; there are %2.", name, enumeration(known, t))
        case .libraryMissing(let reason):
            t("To read spreadsheets, libarchive has to be installed (%1). CSV needs nothing.", reason)
        case .doubtfulEncoding(let readings):
            t(
                "It cannot be told for certain what the letters of this file are: %1. State it with --encoding.",
                t.series(readings.map { t("“%1” with %2", $0.example, $0.encoding) }))
        case .spoilt(let word, let was):
            t(
                "The letters of this file were spoilt before: “%1” was “%2”. Export it again as UTF-8, or add --mend.",
                word, was)
        case .noSuchColumn(let name, let known):
            t("No column is called “%1”. Seen: %2.", name, enumeration(known, t))
        case .lostLetters(let cell):
            t("Letters are lost here: “%1”. Export the roster again as UTF-8.", cell)
        case .notAPerson(let cell): t("“%1” is nobody; the row was left out.", cell)
        case .headingAgain: t("The heading stands here again; the row was left out.")
        case .mendedPhone(let before, let after):
            t("A spreadsheet had changed the telephone %1; it was taken for %2.", before, after)
        case .lostPhone(let cell):
            t("Of the telephone “%1” a spreadsheet kept a few digits alone. It was left out.", cell)
        case .firstOfSeveral(let cell, let taken):
            t("Several things stand here: “%1”. %2 was taken, one alone is kept.", cell, taken)
        case .looksSpoilt(let word, let was):
            t("“%1” looks as if it had been “%2” before it was exported.", word, was)
        case .cutOff: t("The file ends within a letter. It may have been cut off.")
        case .hiddenRow: t("The spreadsheet does not show this row. It was taken all the same.")
        case .otherSheets(let names): t("Other sheets were not read: %1.", enumeration(names, t))
        case .nobodyToBe:
            t("Whoever this row was said to be is neither in the directory nor on an earlier line.")
        case .noSuchLine(let line): t("There is no line %1 that could be the heading.", line)
        case .noHeading(let seen):
            t(
                "None of the first lines is a heading, such as “Name;Organisation;City;E-mail”. Where it is in other words, say its line: --header-row 1; where there is none, --header-row 0. Seen: %1.",
                enumeration(seen, t))
        case .noNameColumn(let seen):
            t("No column is called “Name”, or “First name” and “Last name”. Seen: %1.", enumeration(seen, t))
        case .badBytes(let encoding):
            t("Some letters here are no %1. Save the file as UTF-8, or state its encoding.", encoding)
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
        case .double(let line):
            t("This is the same person as on line %1, which counts; what it leaves open was taken from here.", line)
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
        case .likelyTwoPeople(let name):
            t("“%1” may be two people. It was taken as one; write a row for each.", name)
        case .likelyOrganisation(let one, let other):
            t("“%1” may be the same organisation as “%2”. They stay apart until somebody joins them.", one, other)
        case .sharedEmail(let name):
            t("%1 has the same e-mail address. They were taken for two people.", name)
        }
    }

    /// What stands in a cell, as far as it is needed to find it.
    private func shortened(_ cell: PlainText) -> PlainText {
        cell.string.count > 40 ? PlainText(String(cell.string.prefix(40)) + "…") : cell
    }

    /// The first columns of a line, for somebody who looks for the right one.
    private func enumeration(_ cells: [PlainText], _ t: Localizer) -> String {
        let shown = cells.prefix(8).map { t("“%1”", PlainText(String($0.string.prefix(40)))) }
        return t.series(shown) + (cells.count > shown.count ? " …" : "")
    }
}
