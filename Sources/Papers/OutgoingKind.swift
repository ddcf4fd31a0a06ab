public import Localization

/// What goes out of the room when the evening is over: to the people themselves, to those who were not there.
///
/// Halqa sends nothing: it writes files, which somebody looks at first. They name only who agreed to be listed
/// (`Stakeholder.mayBeListed`).
public enum OutgoingKind: Hashable, CaseIterable, Sendable {
    /// Who can be reached, and how.
    case contacts
    /// The days, and what is due when.
    case calendar
    /// A page for each person.
    case letters(LetterKind)
    /// Pages that anybody may read.
    case site

    /// In the order in which they are offered.
    public static let allCases = LetterKind.allCases.map(OutgoingKind.letters) + [.contacts, .calendar, .site]

    /// The forms that it comes in, the usual one first.
    public var forms: [OutgoingForm] {
        switch self {
        case .contacts: [.vcf, .csv, .pdf]
        case .calendar: [.ics, .pdf]
        case .letters: [.pdf, .eml]
        case .site: [.site]
        }
    }

    /// Whether it can be made for one person alone.
    public var isForPeople: Bool {
        switch self {
        case .letters, .calendar: true
        case .contacts, .site: false
        }
    }

    /// The word that commands and file names have for it.
    public var name: String {
        switch self {
        case .contacts: "contacts"
        case .calendar: "calendar"
        case .letters(let kind): kind.rawValue
        case .site: "site"
        }
    }

    /// What it is called.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .contacts: t("Contact list")
        case .calendar: t("Calendar")
        case .letters(let kind): kind.title(t)
        case .site: t("Web site")
        }
    }

    /// What it is for, in a few words.
    public func purpose(_ t: Localizer) -> String {
        switch self {
        case .contacts: t("those who agreed to be listed, for an address book")
        case .calendar: t("the days and what is due, for a telephone")
        case .letters(let kind): kind.purpose(t)
        case .site: t("what came of it, in all languages, for everybody to read")
        }
    }
}

/// What a letter to each person is about. The raw values are what commands take.
public enum LetterKind: String, CaseIterable, Sendable {
    /// When, where, about what.
    case invitation
    /// For those who came: with whom they sat, what was decided, how it goes on.
    case thanks
    /// What the person took on, and what is agreed with others.
    case commitments
    /// What became of the lines that the person said.
    case digest

    func title(_ t: Localizer) -> String {
        switch self {
        case .invitation: t("Letters of invitation")
        case .thanks: t("Letters of thanks")
        case .commitments: t("Letters on commitments")
        case .digest: t("Letters on what became of it")
        }
    }

    func purpose(_ t: Localizer) -> String {
        switch self {
        case .invitation: t("to everybody invited: when, where, about what")
        case .thanks: t("to everybody who came: own tables, what was decided")
        case .commitments: t("to everybody who took something on: what, by when")
        case .digest: t("to everybody who said something: what became of it")
        }
    }
}

/// The forms that what goes out comes in. The raw values are what commands take.
public enum OutgoingForm: String, CaseIterable, Sendable {
    /// Cards for an address book.
    case vcf
    /// A table.
    case csv
    /// Dates for a calendar.
    case ics
    /// Pages, to print.
    case pdf
    /// A folder with a draft for each person, and what is to be printed for those without an address.
    case eml
    /// A folder of pages that belong together.
    case site

    /// Whether it is a folder of files.
    public var isFolder: Bool { self == .eml || self == .site }

    /// What it is called.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .vcf: t("Address cards")
        case .csv: t("CSV table")
        case .ics: t("Calendar file")
        case .pdf: SummaryFormat.pdf.title(t)
        case .eml: t("Mail drafts in a folder")
        case .site: t("Pages in a folder")
        }
    }

    /// What it is for, in a few words.
    public func purpose(_ t: Localizer) -> String {
        switch self {
        case .vcf: t("for an address book, of a telephone too")
        case .csv: SummaryFormat.xlsx.purpose(t)
        case .ics: t("for any calendar")
        case .pdf: t("to print")
        case .eml: t("one for each person, and a PDF for those without an address")
        case .site: t("to be copied to a web server as they are")
        }
    }
}
