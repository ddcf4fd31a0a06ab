/// A report in words, before it is text, Markdown or a page: headings, paragraphs, tables, lists and bars.
///
/// Every string in it is plain: what makes markup, wraps lines or draws bars is the rendering alone, so a text from
/// outside cannot become anything but itself.
struct Document: Equatable {
    /// The title, and lines that stand under it.
    var title: String
    var subtitles: [String]
    /// What stands at the head of every page but the first: the title, shortened.
    var runningTitle = ""
    /// The name of the colour that stands for the day's theme; only papers and pages in colour use it.
    var accent = ""
    /// The contents, in reading order.
    var blocks: [Block]

    enum Block: Equatable {
        /// 1 for a section, 2 for a part of one, 3 for a part of that.
        case heading(String, level: Int)
        case paragraph(String)
        case table(Table)
        case entries([Entry])
        case bars([Bar])
        /// A figure; says nothing that a table beside it does not say.
        case chart(Chart)
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
    }

    /// A line of a list: a word for what it is, the text, and what is to be known about it.
    struct Entry: Equatable {
        var label: String
        var text: String
        var details: [String] = []
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
        /// What the parts are: the first is drawn full, the second hatched, the third empty.
        var parts: [String]
        /// What the mark on a row is.
        var mark: String
        var rows: [Row]
    }

    /// Cards of one kind, so many side by side.
    struct Cards: Equatable {
        enum Item: Equatable {
            /// A name or a number to be read from afar.
            case title(String)
            case text(String)
            case small(String)
            /// A code, in letters that cannot be mistaken for each other.
            case code(String)
            /// Something to choose, with boxes to mark, or none of them where a number is written; and the number that
            /// it is keyed by.
            case choice(String, boxes: Int, number: String)
            /// A line to write on.
            case line
        }

        var columns: Int
        /// Points; a card is higher when what it says needs more.
        var height: Double
        var cards: [[Item]]
    }
}

extension Document.Block {
    var isHeading: Bool { if case .heading = self { true } else { false } }

    /// True for what a text without pages and pictures leaves out; it says nothing that does not stand elsewhere.
    var isForPagesAlone: Bool {
        switch self {
        case .chart, .pageBreak: true
        case .heading, .paragraph, .table, .entries, .bars, .cards, .writing: false
        }
    }
}
