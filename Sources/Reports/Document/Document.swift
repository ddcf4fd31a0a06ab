import Barcodes
import Localization
import Papers
import Workshop

/// A report in words, before it is text, Markdown or a page: headings, paragraphs, tables, lists and bars.
///
/// Every string in it is plain: what makes markup, wraps lines or draws bars is the rendering alone, so a text from
/// outside cannot become anything but itself.
struct Document: Equatable {
    /// The title, and lines that stand under it.
    var title: String
    var subtitles: [String]
    /// Lines that stand at the other end of the title's lines: the date, the hours.
    var asides: [String] = []
    /// The title in a second language, where the paper is in two at once.
    var secondTitle = ""
    /// For each subtitle the same in a second language; empty where it is the same.
    var secondSubtitles: [String] = []
    /// What stands at the head of every page but the first: the title, shortened.
    var runningTitle = ""
    /// The name of the colour that stands for the day's theme; only papers and pages in colour use it.
    var accent = ""
    /// What stands at the foot of the page instead of its number, at the start and at the end of the line.
    var foot: [String] = []
    /// The same in a second language.
    var secondFoot: [String] = []
    /// The other languages of a paper in several at once: the page's number stands in each of them.
    var secondNumbers: [PageNumber] = []
    /// The paper that it is laid out on, and how large.
    var sheet = Sheet.report
    /// Whether each of two languages side by side has what people wrote for itself; otherwise it stands once for both.
    var repeatsWords = false
    /// The contents, in reading order.
    var blocks: [Block]
    /// The same with less in it, the fullest first: of what has to stay on one page, the first that does is taken.
    var shorter: [Document] = []
    /// The same with more in it, step by step: where this is the first that fits, as many of the steps are taken as fit too.
    var fuller = Fuller.none

    /// Steps from a form to the next fuller one. They are made when they are asked for: most never are.
    struct Fuller: Equatable, Sendable {
        /// How many steps there are.
        let count: Int
        // As many steps lead to as much: forms are told apart by what is in them.
        @Derived private var make: @Sendable (Int) -> Document?

        /// - Parameter make: the form after so many steps, from 1; each has in it what the one before has.
        init(_ count: Int, _ make: @escaping @Sendable (Int) -> Document?) {
            self.count = count
            _make = Derived(wrappedValue: make)
        }

        /// No steps.
        static let none = Fuller(0) { _ in nil }

        /// The form after so many steps, from 1.
        subscript(step: Int) -> Document? { make(step) }
    }

    /// In which language, and with which digits, a page's number is said.
    struct PageNumber: Equatable {
        private let language: Language
        private let digits: Digits

        init(_ t: Localizer) { (language, digits) = (t.language, t.digits) }

        /// *Page 1 of 2*.
        func text(_ number: Int, of count: Int) -> String {
            let t = Localizer(language: language, digits: digits)
            return t("Page %1 of %2", number, count)
        }
    }

    /// Paper and size of letters.
    struct Sheet: Equatable {
        var paper = PaperSize.a4
        /// Points of the running text.
        var body = 9.5
        /// Whether everything stands on one page, whatever there is.
        var isOnePage = false
        /// Whether it is cut apart: no title takes room on it.
        var isCutApart = false

        /// A report to read at a table.
        static let report = Sheet()
    }

    enum Block: Equatable {
        /// 1 for a section, 2 for a part of one, 3 for a part of that.
        case heading(String, level: Int)
        /// The same heading in two languages, over one rule.
        case headings(String, String, level: Int)
        case paragraph(String)
        /// The same sentence in two languages: at both sides of a line where it is short, else one below the other.
        case paragraphs(String, String)
        case table(Table)
        case entries([Entry])
        case bars([Bar])
        /// A figure; says nothing that a table beside it does not say.
        case chart(Chart)
        /// Lines and boxes: who is tied to whom.
        case drawing(Drawing)
        /// A few numbers to be seen at once, beside each other.
        case figures([Figure])
        /// Options of a vote in a line each, best first.
        case standings([Bar])
        /// Who does what by when, with boxes to tick.
        case tasks([Task])
        /// Short lists beside each other.
        case lists([List])
        /// A day by the clock, to be read from the other end of the room: as many rows as fill the page.
        case clock([Hour])
        /// Pieces to cut out of a page.
        case cards(Cards)
        /// Lines to write on.
        case writing(lines: Int)
        /// What follows begins on a page of its own, where there are pages.
        case pageBreak
    }

    /// Rows under a head; the rows are as long as the columns are many.
    struct Table: Equatable {
        struct Column: Equatable {
            var title: String
            var isNumber = false
            /// The one column that takes what room is left, and whose text is wrapped.
            var isWide = false
            /// Whether it is hours, which stay in one line.
            var isHours = false
            /// Whether a narrow screen does without it.
            var isSpare = false
            /// Left empty, to be written on: its part of the page's width, in hundredths.
            var blank = 0
        }

        enum Cell: Equatable {
            case text(String)
            /// A part of a whole, drawn; says nothing that does not stand beside it in figures.
            case bar(Share?)
        }

        var columns: [Column]
        var rows: [[Cell]]
        /// Whether the last row adds the others up.
        var hasTotal = false
        /// Whether it is filled in by hand: its rows are high and its cells have borders.
        var isForm = false
        /// The rows that say what the rows below them are: one text over the whole width.
        var groups: Set<Int> = []
        /// So many rows at the end stand on one page.
        var together = 0

        /// What a row says that stands over the others.
        static func groupTitle(_ cells: [Cell]) -> String {
            cells.map { if case .text(let text) = $0 { text } else { "" } }.joined()
        }
    }

    /// A line of a list: a word for what it is, the text, and what is to be known about it.
    struct Entry: Equatable {
        var label: String
        var text: String
        var details: [String] = []
    }

    /// A number, and what it counts.
    struct Figure: Equatable {
        var number: String
        /// In a line for each language.
        var captions: [String]
    }

    /// Something that somebody took on.
    struct Task: Equatable {
        var due: String
        var owner: String
        var text: String
        var isDone = false
    }

    /// A few lines under a title.
    struct List: Equatable {
        var title: String
        var items: [String]
    }

    /// A row of a day by the clock.
    struct Hour: Equatable {
        var hours: String
        /// What comes then, once for each language.
        var titles: [String]
        /// Whether nothing is worked on: it stands back.
        var isPause: Bool
    }

    /// An option of a vote.
    struct Bar: Equatable {
        /// Its place: `1`, or `2=` where it is shared.
        var place: String
        var text: String
        var votes: String
        var share: String
        /// The bar's length, as a part of the longest one.
        var length: Int
        var longest: Int
        var details: [String]
        /// What stands over the texts: `Option`, `Grade`; empty for what is an option.
        var head = ""
        /// Whether it has a place of several, wherever it stands.
        var isFirst = false
    }

    /// Bars that are made of parts, under each other.
    struct Chart: Equatable {
        struct Row: Equatable {
            var title: String
            /// As long as `parts` of the chart are many.
            var values: [Int]
            /// A mark on the row: the places that were set aside.
            var mark: Int?
        }

        /// What it shows, in words, for somebody who does not see it.
        var description: String
        /// What the parts are.
        var parts: [String]
        /// How each of them is drawn.
        var fills: [Fill] = [.full, .hatched, .empty]
        /// Whether it stands in a text without pages too, drawn in cells.
        var isInCells = false
        /// What the mark on a row is.
        var mark: String
        var rows: [Row]
    }

    /// Cards of one kind, so many side by side.
    struct Cards: Equatable {
        enum Item: Equatable {
            /// A name or a number to be read from afar.
            case title(String, second: String = "")
            case text(String, second: String = "")
            case small(String, second: String = "")
            /// A code, in letters that cannot be mistaken for each other.
            case code(String)
            /// Something to choose, with boxes to mark, or none of them where a number is written; and the number that
            /// it is keyed by.
            case choice(String, boxes: Int, number: String, second: String = "")
            /// A square that a telephone reads; what it says stands beside it in words.
            case square(QRCode)
            /// A number to be read from the other end of the room.
            case poster(String)
            /// What follows stands upside down, above what stood before: a card that is folded shows it on its back.
            case fold
            /// A line to write on.
            case line
        }

        var columns: Int
        /// Points; a card is higher when what it says needs more.
        var height: Double
        var cards: [[Item]]
        /// Whether all are the same, to be copied: as many as a page holds are enough.
        var isToCopy = false
        /// For each card the shade of its edge, from 0; none without.
        var edges: [Int] = []
    }
}

extension Document {
    /// The title and the lines under it, each in the second language too where it has another one.
    var heads: [(first: String, second: String)] {
        [(title, secondTitle)]
            + subtitles.enumerated().map { ($1, secondSubtitles.indices.contains($0) ? secondSubtitles[$0] : "") }
    }
}

extension Document.Block {
    var isHeading: Bool {
        switch self {
        case .heading, .headings: true
        default: false
        }
    }

    /// 1 for a section, 2 and 3 for its parts; nil for what is no heading.
    var headingLevel: Int? {
        switch self {
        case .heading(_, let level), .headings(_, _, let level): level
        default: nil
        }
    }

    /// True for what a text without pages and pictures leaves out; it says nothing that does not stand elsewhere.
    var isForPagesAlone: Bool {
        switch self {
        case .pageBreak: true
        case .chart(let chart): !chart.isInCells
        case .drawing: false
        case .heading, .headings, .paragraph, .paragraphs, .table, .entries, .bars, .figures, .standings, .tasks,
            .lists, .clock,
            .cards, .writing:
            false
        }
    }
}
