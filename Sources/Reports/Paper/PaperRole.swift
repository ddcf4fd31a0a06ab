/// What a part of a page is to somebody who does not see it: a structure type of PDF (ISO 32000-1, section 14.8.4).
enum PaperRole: String, Hashable, Sendable {
    /// All of the paper.
    case document = "Document"
    /// All that is said in one language.
    case language = "Part"
    case title = "H1"
    case section = "H2"
    case part = "H3"
    case piece = "H4"
    case paragraph = "P"
    case list = "L"
    case item = "LI"
    case label = "Lbl"
    case body = "LBody"
    case table = "Table"
    case row = "TR"
    case head = "TH"
    case cell = "TD"
    case figure = "Figure"
    case card = "Sect"

    /// Whether it holds other parts and no text of its own. Such a part may go on over several pages.
    var isContainer: Bool {
        switch self {
        case .document, .language, .list, .item, .table, .row, .card: true
        case .title, .section, .part, .piece, .paragraph, .label, .body, .head, .cell, .figure: false
        }
    }

    init(headingLevel level: Int) {
        self = level == 1 ? .section : level == 2 ? .part : .piece
    }
}

/// A part of the document's structure, told from its neighbours of the same role by a number.
struct PaperTag: Hashable, Sendable {
    var role: PaperRole
    var number = 0
}

/// Turns the places of strips in the structure into marks that open and close its parts.
struct PaperStructure {
    private var open: [PaperTag] = []

    /// What is closed and opened before a strip with this path.
    mutating func marks(to path: [PaperTag]) -> [Mark] {
        let shared = zip(open, path).prefix { $0 == $1 }.count
        let marks: [Mark] =
            open[shared...].reversed().map { .close($0.role) } + path[shared...].map { .open($0.role) }
        open = path
        return marks
    }

    /// What is closed at the end of a page: a text is drawn on one page, and begins anew on the next.
    mutating func marksAtPageEnd() -> [Mark] {
        marks(to: Array(open.prefix { $0.role.isContainer }))
    }
}
