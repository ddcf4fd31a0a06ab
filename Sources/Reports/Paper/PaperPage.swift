/// What is drawn on a page. Points from the top left corner; y grows downwards.
enum Mark: Hashable, Sendable {
    /// One line of a text, its left end at x.
    case line(Setting, index: Int, x: Double, baseline: Double, tone: Tone)
    /// The same turned upside down: it begins at x and runs to the left.
    case turned(Setting, index: Int, x: Double, baseline: Double, tone: Tone)
    case box(x: Double, y: Double, width: Double, height: Double, tone: Tone)
    /// Diagonal lines in a frame: told from a full box without colour.
    case hatch(x: Double, y: Double, width: Double, height: Double, tone: Tone)
    case stroke(x1: Double, y1: Double, x2: Double, y2: Double, pen: Double, tone: Tone, isDashed: Bool)
    /// What follows, up to its `close`, is a part of the document's structure: a paragraph, a cell.
    case open(PaperRole)
    case close(PaperRole)

    /// How dark a mark is. All of them can be read when a black-and-white printer has done its best.
    enum Tone: Hashable, Sendable {
        case black
        /// For what stands back: 40 % of the light is left.
        case gray
        /// Hair lines.
        case pale
        /// Behind what stands back.
        case ground
        /// As light as the paper: hides what lies below.
        case paper
        /// One of a few colours that tell kinds of people apart; a word always says the same.
        case shade(Int)
        /// The colour of the day's theme.
        case accent
    }

    /// Whether it says what something is, and draws nothing.
    var isStructure: Bool {
        switch self {
        case .open, .close: true
        case .line, .turned, .box, .hatch, .stroke: false
        }
    }

    /// The same mark, further down.
    func moved(by distance: Double) -> Mark {
        switch self {
        case .line(let setting, let index, let x, let baseline, let tone):
            .line(setting, index: index, x: x, baseline: baseline + distance, tone: tone)
        case .turned(let setting, let index, let x, let baseline, let tone):
            .turned(setting, index: index, x: x, baseline: baseline + distance, tone: tone)
        case .box(let x, let y, let width, let height, let tone):
            .box(x: x, y: y + distance, width: width, height: height, tone: tone)
        case .hatch(let x, let y, let width, let height, let tone):
            .hatch(x: x, y: y + distance, width: width, height: height, tone: tone)
        case .stroke(let x1, let y1, let x2, let y2, let pen, let tone, let isDashed):
            .stroke(x1: x1, y1: y1 + distance, x2: x2, y2: y2 + distance, pen: pen, tone: tone, isDashed: isDashed)
        case .open, .close: self
        }
    }
}

/// A page that is laid out.
struct PaperPage: Hashable, Sendable {
    /// A place that the outline leads to.
    struct Anchor: Hashable, Sendable {
        var title: String
        /// 0 for a document, 1 for a section, 2 and 3 for its parts.
        var level: Int
        var y: Double
    }

    var geometry = PaperGeometry.portrait
    var marks: [Mark] = []
    var anchors: [Anchor] = []
    var accent: PaperAccent
    /// The languages of the parts that begin on it, in their order.
    var languages: [String] = []
}
