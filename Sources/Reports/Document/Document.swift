/// A report in words, before it is text, Markdown or a page: headings, paragraphs, tables, lists and bars.
///
/// Every string in it is plain: what makes markup, wraps lines or draws bars is the rendering alone, so a text from
/// outside cannot become anything but itself.
struct Document: Equatable {
    /// The title, and lines that stand under it.
    var title: String
    var subtitles: [String]
    /// The contents, in reading order.
    var blocks: [Block]

    enum Block: Equatable {
        /// 1 for a section, 2 for a part of one, 3 for a part of that.
        case heading(String, level: Int)
        case paragraph(String)
        case table(Table)
        case entries([Entry])
        case bars([Bar])
    }

    /// Rows under a head; the rows are as long as the columns are many.
    struct Table: Equatable {
        struct Column: Equatable {
            var title: String
            var isNumber = false
            /// The one column that takes what room is left, and whose text is wrapped.
            var isWide = false
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
}
