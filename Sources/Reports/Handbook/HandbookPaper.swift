public import FoundationEssentials
public import Localization
import Papers
import Words

/// What each role has to know, on two pages each: what to do, also when something goes wrong, and on the next page the keys. It needs
/// no file.
///
/// Keys and their sentences are given by whoever knows them; this room knows no screen.
public struct HandbookPaper: Sendable {
    /// Whom the pages are for.
    public enum Role: String, CaseIterable, Sendable {
        case facilitator
        case noteTaker = "note-taker"
        case organiser
    }

    /// The forms that it comes in.
    public enum Form: String, Sendable {
        case html, pdf
    }

    private let roles: [Role]
    private let t: Localizer
    private let key: @Sendable (String) -> (keys: String, sentence: String)?

    /// - Parameter key: the keys of a command by its name (`runSheet.start`), and what they do; nil where there is no such command.
    public init(
        _ roles: [Role], _ t: Localizer, key: @escaping @Sendable (String) -> (keys: String, sentence: String)?
    ) {
        (self.roles, self.t, self.key) = (roles, t, key)
    }

    /// The commands whose keys a role is told, view by view.
    public static func commands(of role: Role) -> [(view: String, ids: [String])] {
        let everywhere = [
            "global.help", "global.palette", "global.undo", "global.redo", "global.day", "global.language",
            "global.back",
        ]
        let views: [(String, [String])] =
            switch role {
            case .facilitator:
                [
                    (
                        "runSheet",
                        [
                            "runSheet.start", "runSheet.more", "runSheet.less", "runSheet.shift", "runSheet.resume",
                            "runSheet.timer",
                        ]
                    ),
                    ("checkIn", ["checkIn.enter", "checkIn.walkIn", "checkIn.held"]),
                    ("groups", ["groups.assign", "groups.late", "groups.projector"]),
                    (
                        "vote",
                        [
                            "vote.new", "vote.motion", "vote.open", "vote.keep", "vote.source", "vote.close",
                            "vote.projector",
                        ]
                    ),
                    ("summary", ["summary.paper", "summary.tomorrow", "summary.print"]),
                ]
            case .noteTaker:
                [
                    (
                        "capture",
                        [
                            "capture.keep", "capture.kind", "capture.prompt", "capture.table", "capture.activity",
                            "capture.who", "capture.tag", "capture.lines", "capture.edit", "capture.owner",
                            "capture.merge",
                            "capture.remove", "capture.write",
                        ]
                    )
                ]
            case .organiser:
                [
                    (
                        "directory",
                        [
                            "directory.filter", "directory.open", "directory.new", "directory.edit", "directory.invite",
                            "directory.import", "directory.organisations", "directory.forget",
                        ]
                    ),
                    (
                        "summary",
                        [
                            "summary.paper", "summary.contents", "summary.language", "summary.names", "summary.format",
                            "summary.write", "summary.print",
                        ]
                    ),
                    ("actions", ["actions.filter", "actions.owner", "actions.story", "actions.print"]),
                ]
            }
        return views + [("", everywhere)]
    }

    /// The paper as text.
    public func text(_ rendering: TextRendering) -> String {
        roles.map { rendering.render(document($0)) }.joined(separator: "\n")
    }

    /// The paper as a file; each role begins a sheet of its own.
    /// - Throws: as every paper does, for a PDF.
    public func output(_ form: Form) throws(PaperError) -> (data: Data, pages: Int?) {
        let parts = roles.map { PaperPart(document($0), t) }
        switch form {
        case .html: return (Data(HTMLRendering.render(parts).utf8), nil)
        case .pdf:
            let made = try PDFRendering.render(parts.map { [$0] }, madeAt: nil)
            return (made.data, made.pages)
        }
    }

    private func document(_ role: Role) -> Document {
        var blocks: [Document.Block] = []
        for section in prose(role) {
            blocks.append(.heading(section.title, level: 2))
            blocks += section.sentences.map { .paragraph($0) }
        }
        blocks.append(.heading(t("When something goes wrong"), level: 2))
        blocks += troubles(role).map { .paragraph($0) }
        blocks.append(.pageBreak)
        // One table, so that it is one page: a view is named where it begins.
        let rows = Self.commands(of: role).flatMap { view, ids in
            ids.compactMap(key).enumerated().map { index, row -> [Document.Table.Cell] in
                [.text(index == 0 ? title(of: view) : ""), .text(t.isolated(row.keys)), .text(row.sentence)]
            }
        }
        blocks.append(
            .table(
                Document.Table(
                    columns: [.init(title: ""), .init(title: t("Key")), .init(title: t("What it does"), isWide: true)],
                    rows: rows)))
        return Document(title: title(role), subtitles: [t("Halqa in two pages")], blocks: blocks)
    }

    private func title(_ role: Role) -> String {
        switch role {
        case .facilitator: t("For who leads the day")
        case .noteTaker: t("For who writes")
        case .organiser: t("For who prepares and follows up")
        }
    }

    private func title(of view: String) -> String {
        switch view {
        case "runSheet": t("Run sheet, view %1", t.number(1))
        case "checkIn": t("Check-in, view %1", t.number(2))
        case "groups": t("Groups, view %1", t.number(3))
        case "capture": t("Capture, view %1", t.number(4))
        case "vote": t("Vote, view %1", t.number(5))
        case "summary": t("Summary, view %1", t.number(6))
        case "directory": t("Directory, view %1", t.number(7))
        case "actions": t("Actions, view %1", t.number(8))
        default: t("Everywhere")
        }
    }

    private func typed(_ text: String) -> String { t.isolated(text) }

    private func prose(_ role: Role) -> [(title: String, sentences: [String])] {
        switch role {
        case .facilitator:
            [
                (
                    t("The evening before"),
                    [
                        t(
                            "Type %1: it says in a line for each thing whether the laptop is ready, and what to do.",
                            typed("halqa doctor")),
                        t(
                            "Play with %1 until the keys are in the fingers: nothing of it is kept.",
                            typed("halqa demo")),
                        t(
                            "Make the papers of the next day in view 6, with %1. They work without electricity too.",
                            typed("t")),
                    ]
                ),
                (
                    t("The day"),
                    [
                        t(
                            "Type %1. The console opens on the day that is dated today; the second line names the views with their digits, and the last one says what can be done now.",
                            typed("halqa FILE")),
                        t(
                            "The run sheet is home: one key starts the activity in focus, and asks before it ends one that runs. What a delay does to the afternoon is always shown."
                        ),
                        t(
                            "At the door two letters of a name, in any script, find a person. A name that may be two people is held and said; a digit takes one of them."
                        ),
                        t(
                            "Tables are made of who is here: each category spread, people beside those they have not met. Who comes late is told the table, and nobody who sits moves."
                        ),
                        t(
                            "A vote is opened, counted and closed. A number above the people present must be confirmed; a secret vote shows nothing before it is closed."
                        ),
                        t(
                            "What the room should see stands in large letters: the time, the tables, the question and its bars. Any key comes back."
                        ),
                    ]
                ),
                (
                    t("The evening"),
                    [
                        t(
                            "Read the day aloud, ask whether anything is wrong, then print: everybody leaves with the page."
                        ),
                        t("Copy the file to a stick: the whole programme is in it."),
                    ]
                ),
            ]
        case .noteTaker:
            [
                (
                    t("To begin"),
                    [
                        t(
                            "Type %1 in a terminal of your own. Several people work on one file at once; each sees what the others write.",
                            typed("halqa FILE --role note-taker --as NAME")),
                        t(
                            "View 4 is the work of the activity that runs. You are asked once for which table you write; Alt with its number turns to another."
                        ),
                    ]
                ),
                (
                    t("While people speak"),
                    [
                        t(
                            "Write what is said, in the words and the language in which it is said. Enter keeps the line; it is on the disk when it stands in the list."
                        ),
                        t(
                            "The prompt and the kind of the line stand above and before the field: one key turns to the next."
                        ),
                        t(
                            "Who takes something on is named at the end of the line, and by when: %1. It is an action from then on.",
                            typed("… @gh 15/3")),
                        t(
                            "Arrow up leads into the lines: there they are written anew, set aside, merged, given to somebody."
                        ),
                        t(
                            "When the next activity begins the view turns to it. A half line waits where it was begun, and it is said where."
                        ),
                    ]
                ),
                (
                    t("At the end"),
                    [
                        t(
                            "Read your lines once more. What says the same is merged, what is nobody’s stays as it was said."
                        ),
                        t("Names that are nobody of the file are listed by %1: say who is meant.", typed("Alt-n")),
                    ]
                ),
            ]
        case .organiser:
            [
                (
                    t("Before"),
                    [
                        t(
                            "%1 asks which days yours resemble and when they begin, and makes the file.",
                            typed("halqa new")),
                        t(
                            "%1 reads the roster as you have it: CSV, XLSX, a page, cards. With %2 it says what it understood and writes nothing.",
                            typed("halqa import FILE LIST"), typed("--dry-run")),
                        t(
                            "In the directory people and organisations are found, corrected, invited. Who may be listed in papers that leave the room is asked at the door."
                        ),
                        t(
                            "Attendance sheets, badges, table cards and ballot papers are made in view 6, or all at once with %1.",
                            typed("halqa sheet FILE all")),
                    ]
                ),
                (
                    t("After the day"),
                    [
                        t(
                            "View 6 shows each paper as it will be: which one, in which languages, with names or without. It is written to a file or printed."
                        ),
                        t(
                            "%1 makes the summary as PDF, page, spreadsheet or text; with %2 it names nobody.",
                            typed("halqa summary FILE"), typed("--anonymous")),
                        t(
                            "%1, %2 and %3 make cards, dates and letters that you send yourself. Only who agreed is named in them.",
                            typed("halqa contacts"), typed("halqa calendar"), typed("halqa letters")),
                        t(
                            "View 8 is who does what by when, of all days. What became of it is written down there, or on a later day on which people are called."
                        ),
                    ]
                ),
                (
                    t("People’s data"),
                    [
                        t(
                            "Who asks for it is erased with %1: from the file, its journal and its copies. The rest stays as it was.",
                            typed("halqa forget FILE NAME"))
                    ]
                ),
            ]
        }
    }

    private func troubles(_ role: Role) -> [String] {
        let undo = t(
            "What you did last is taken back with %1, while you type with %2. The journal keeps both.", typed("u"),
            typed("F9"))
        let battery = t(
            "The battery dies in the middle of a sentence: the sentence is in its field when you come back.")
        let disk = t(
            "What is shown as on disk is on the disk. %1 says whether the file is sound.", typed("halqa verify FILE"))
        return switch role {
        case .facilitator:
            [
                undo, battery, disk,
                t(
                    "No electricity: go on with blank papers, %1, and key them afterwards.",
                    typed("halqa sheet FILE all --blank")),
            ]
        case .noteTaker:
            [
                undo, battery,
                t(
                    "Somebody else changed the line that you write anew: both texts are shown, and you say which one stays."
                ),
            ]
        case .organiser:
            [
                undo, disk,
                t(
                    "The file is damaged: %1 saves all that can still be read.",
                    typed("halqa recover FILE --to NEW.halqa")),
                t("Who wrote what, and when: %1.", typed("halqa journal FILE")),
            ]
        }
    }
}
