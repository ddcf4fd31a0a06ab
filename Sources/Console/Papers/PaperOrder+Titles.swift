import Localization

extension PaperOrder.Paper {
    /// What it is called.
    func title(_ t: Localizer) -> String {
        switch self {
        case .hand: t("The day in hand")
        case .day: t("Summary of this day")
        case .workshop: t("Summary of all days here")
        case .programme: t("The cities side by side")
        case .attendance: t("Attendance sheet")
        case .badges: t("Badges")
        case .tables: t("Table cards")
        case .capture: t("Sheets for the tables to write on")
        case .ballots: t("Ballot papers")
        case .actions: t("Action list")
        case .agenda: t("The day by the clock")
        case .pack: t("Everything for a day")
        }
    }

    /// What it is for, in a few words.
    func purpose(_ t: Localizer) -> String {
        switch self {
        case .hand: t("one page for everybody to take home")
        case .day: t("who came, what was said and decided")
        case .workshop: t("one day after the other")
        case .programme: t("the same days, city by city")
        case .attendance: t("names by category, to be signed")
        case .badges: t("names to wear")
        case .tables: t("who sits where")
        case .capture: t("the prompts, with lines")
        case .ballots: t("to cut apart and mark")
        case .actions: t("what was taken on, to be ticked off")
        case .agenda: t("what comes when, for the wall")
        case .pack: t("all sheets, one after the other")
        }
    }
}

extension PaperOrder.Section {
    /// What it is called, in the words that stand above it on paper.
    func title(_ t: Localizer) -> String {
        switch self {
        case .overview: t("At a glance")
        case .attendance: t("Who came")
        case .times: t("How the day went")
        case .tables: t("What the tables said")
        case .decisions: t("What the room decided")
        case .actions: t("Who does what by when")
        case .questions: t("Open questions")
        case .parked: t("Set aside for later")
        case .feedback: t("How people found the day")
        case .trace: t("Where it comes from")
        }
    }
}

extension PaperOrder.Format {
    /// What it is called.
    func title(_ t: Localizer) -> String {
        switch self {
        case .pdf: t("PDF")
        case .html: t("Web page")
        case .text: t("Text")
        case .markdown: t("Markdown")
        case .xlsx: t("Spreadsheet")
        case .csv: t("CSV tables")
        case .json: t("JSON")
        case .folder: t("PDFs in a folder")
        }
    }

    /// What it is for, in a few words.
    func purpose(_ t: Localizer) -> String {
        switch self {
        case .pdf: t("to print, or to send")
        case .html: t("to read on a telephone, to search")
        case .text: t("to put into a mail")
        case .markdown: t("to go on writing")
        case .xlsx: t("to count and sort")
        case .csv: t("a folder with a file for each table")
        case .json: t("for other programs")
        case .folder: t("one for each sheet, to print on other paper")
        }
    }
}

extension Localizer {
    /// `Arabic and French`: the languages with these ISO 639-1 codes; one that Halqa does not speak
    /// is called as it calls itself.
    func languages(_ codes: [String]) -> String {
        list(codes.map { Language(localeName: $0)?.entry.name(self) ?? LanguageCode.ownName($0) })
    }
}
