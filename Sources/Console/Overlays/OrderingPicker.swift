public import Localization
public import Screen
import Workshop

/// One Arabic line in three ways, to say which of them reads right on this terminal.
///
/// Shown at the first start where Arabic may come up; `halqa terminal --choose` and the palette show it again.
public struct OrderingPicker: Overlay, Equatable, Sendable {
    /// Joined letters, a lam-alef, brackets around Latin letters, a number and a time: what goes wrong first.
    public static let sample = "السلام عليكم في فاس (Fès)، 12 شخصا على الساعة 09:30"

    /// What a key answers.
    public enum Answer: Equatable, Sendable {
        /// This one reads right.
        case keep(BidiStrategy)
        /// Not now.
        case later
    }

    /// What the terminal said of itself, or its name lets one expect; Enter keeps it.
    public let detected: BidiStrategy

    /// The ways, in the order of their digits. `off` is none: it reads right nowhere; `runs` is one for kitty alone.
    public var ways: [BidiStrategy] { [.visual, detected == .runs ? .runs : .words, .terminal] }

    /// Makes the question.
    public init(detected: BidiStrategy) {
        self.detected = detected
    }

    /// What an input answers; nil when it is no answer.
    public func answer(_ event: KeyEvent) -> Answer? {
        guard case .key(let key) = event else { return nil }
        if key == .escape { return .later }
        if key == .enter { return .keep(detected) }
        guard let digit = key.digit, ways.indices.contains(digit - 1) else { return nil }
        return .keep(ways[digit - 1])
    }

    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        guard let answer = answer(event) else { return [] }
        state.overlay = state.dayID == nil ? ListOverlay.days(state) : nil
        guard case .keep(let strategy) = answer else { return [] }
        state.appearance.bidi = strategy
        // What is found out here is found out on the next terminal too, where another way may be right.
        return [.keepOrdering(strategy == state.detectedOrdering ? nil : strategy)]
    }

    func hints(_ state: ConsoleState) -> [(key: String, title: String)] { hints(state.t) }

    func whyNotElsewhere(_ state: ConsoleState) -> String? {
        state.t("This first: 1, 2 or 3, whichever reads right. Esc decides later, then every key leads on.")
    }

    func explanation(_ state: ConsoleState) -> Explanation {
        let t = state.t
        return Explanation(
            title: t("Which of these lines reads right?"),
            paragraphs: [
                t(
                    "Terminals treat Arabic differently. Right is where letters are joined and words run from right to left."
                ),
                t(
                    "It is kept for this account on this laptop; the palette asks again, as “%1”.",
                    t("how Arabic is shown")),
            ],
            keys: [
                .init("1 2 3", t("This one reads right; a digit of any keyboard.")),
                .init(Key.enter.name, t("The one that is proposed for this terminal; halqa terminal says why.")),
                .init(Key.escape.name, t("Decides later: it is asked again at the next start.")),
            ])
    }

    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) { draw(state.t, on: canvas) }

    /// What the footer offers.
    public func hints(_ t: Localizer) -> [(key: String, title: String)] {
        [
            ("1-3", t("this one reads right")), (Key.enter.name, t("keep %1", number)),
            (Key.escape.name, t("decide later")),
        ]
    }

    /// Draws the question as a screen of its own, with the keys below.
    public func drawAlone(_ t: Localizer, on canvas: Canvas) {
        draw(t, on: canvas.dropBottom(2))
        canvas.rule(canvas.rows - 2)
        Foot(hints(t)).draw(before: canvas.columns - 1, on: canvas.line(canvas.rows - 1))
    }

    /// The digit of the way that was found out.
    private var number: Int { (ways.firstIndex(of: detected) ?? 0) + 1 }

    /// Draws the question over the canvas.
    public func draw(_ t: Localizer, on canvas: Canvas) {
        canvas.fill()
        canvas.put(t("Which of these lines reads right?"), row: 1, column: 2, style: Style(.accent, bold: true))
        let rows = canvas.within(Rect(column: 2, row: 2, columns: canvas.columns - 4, rows: 3)).putWrapped(
            t(
                "Terminals treat Arabic differently. Right is where letters are joined and words run from right to left."
            ),
            align: .leading, style: .muted)
        for (index, way) in ways.enumerated() {
            let row = rows + 3 + index * 3
            canvas.put(t.digits.written("\(index + 1)"), row: row, column: 2, style: .strong)
            if way == detected { canvas.put(t("proposed for this terminal"), row: row, column: 5, style: .muted) }
            // A row of its own: where the terminal orders text, nothing else stands in its way.
            canvas.line(row + 1).ordered(by: way).put(Self.sample, column: 5, direction: .rightToLeft)
        }
        canvas.within(Rect(column: 2, row: rows + 3 + ways.count * 3, columns: canvas.columns - 4, rows: 3))
            .putWrapped(
                t("If none does, decide later and try another terminal; halqa terminal --choose asks again."),
                align: .leading, style: .muted)
    }
}

extension ConsoleState {
    /// Asks which way of showing Arabic reads right.
    public mutating func askOrdering() {
        guard let detectedOrdering else { return }
        overlay = OrderingPicker(detected: detectedOrdering)
    }
}
