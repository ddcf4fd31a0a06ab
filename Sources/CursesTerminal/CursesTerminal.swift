import CCurses
public import Screen

// The calls of CCurses, which are unsafe because they take pointers. Texts are given as C strings that live as long as the call;
// ccurses_open and ccurses_set_modes copy what they keep. What is filled in (bytes that were typed, sizes, which descriptors are ready)
// lies in an array or a variable of the function that calls, and its length goes along: no more than that is written, and no more is looked
// at than the call says. A row of cells is read during the call and not kept.

/// The terminal of this process: shows screens, reports keys, and is left as it was found.
///
/// There is one at a time, used from one thread. It is given back by `close`, when the value is released, and by the
/// handlers of crash signals; only SIGKILL leaves it as it is. Ctrl-Z is answered here and never reported.
public final class CursesTerminal {
    /// Colours there are: 0 for none.
    public let colours: Int
    /// Which characters the locale can write.
    public let repertoire: Appearance.Repertoire
    private let options: TerminalOptions
    private let palette: Palette
    private var decoder = KeyDecoder()
    private var shown: Screen?
    private var accent: Accent?
    private var isGone = false
    /// Who orders the text of the screen that is shown; the terminal has been told.
    private var ordering: BidiStrategy = .off
    /// What the terminal said about mode 8.
    private var answer: Int?
    /// When it was asked; nil when there is nothing to wait for.
    private var asked: ContinuousClock.Instant?
    /// What came while the answer was awaited.
    private var early: [KeyDecoder.Output] = []

    /// Takes the terminal.
    ///
    /// - Parameters:
    ///   - options: What is known about it.
    ///   - input: Descriptor that keys are read from.
    ///   - output: Descriptor that the screen is written to.
    /// - Throws: `TerminalError` where there is no terminal that could be used; nothing has been changed then.
    public init(options: TerminalOptions, input: Int32 = 0, output: Int32 = 1) throws(TerminalError) {
        self.options = options
        let type = options.type ?? ""
        let modes = Self.modes(options, BidiMode(.fixed(.off), options.variable, answer: nil))
        let result = unsafe type.withCString { type in
            unsafe modes.start.withCString { start in
                unsafe modes.stop.withCString { stop in
                    var wanted = unsafe ccurses_options(
                        type: type, colours: options.usesColour, start: start, stop: stop)
                    return unsafe ccurses_open(input, output, &wanted)
                }
            }
        }
        switch result {
        case CCURSES_OPENED: break
        case CCURSES_NOT_A_TERMINAL: throw .notATerminal
        case CCURSES_UNKNOWN_TYPE: throw .unknownType(type.isEmpty ? nil : type)
        case CCURSES_TOO_SIMPLE: throw .tooSimple(type)
        case CCURSES_ALREADY_OPEN: throw .alreadyOpen
        default: throw .noResources
        }
        colours = Int(ccurses_colours())
        palette = Palette(colours: colours)
        repertoire = ccurses_is_utf8() ? .unicode : .ascii
        if repertoire == .unicode, BidiMode.mayAsk(options.variable) {
            // The answer is on its way while the program prepares its first screen.
            unsafe ccurses_send(BidiMode.question)
            asked = ContinuousClock().now
        }
    }

    deinit {
        close()
    }

    /// Gives the terminal back; later calls do nothing.
    public func close() {
        ccurses_close()
    }

    /// Bracketed paste, the mouse with coordinates beyond 223, and who orders right-to-left text.
    private static func modes(_ options: TerminalOptions, _ bidi: BidiMode) -> (start: String, stop: String) {
        let mouse = options.usesMouse
        return (
            bidi.start + "\u{1B}[?2004h" + (mouse ? "\u{1B}[?1000h\u{1B}[?1006h" : ""),
            bidi.stop + "\u{1B}[?2004l" + (mouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "")
        )
    }

    /// Who should order right-to-left text on this terminal, by the setting and by what the terminal answered: for the
    /// appearance of the screens. The first time it is asked for this waits for the answer, 100 ms at most.
    public var bidi: BidiStrategy {
        awaitAnswer()
        return BidiMode(options.bidi, options.variable, answer: answer).strategy
    }

    /// Which rule says who should order right-to-left text here, whatever the setting. Waits like `bidi`.
    public var rule: BidiRule {
        awaitAnswer()
        return BidiRule(options.variable, answer: answer)
    }

    /// Whether the terminal was asked how it treats right-to-left text: a multiplexer would answer for itself.
    public var canBeAsked: Bool { repertoire == .unicode && BidiMode.mayAsk(options.variable) }

    /// What the terminal said about mode 8, BDSM of ECMA-48: 0 when it does not know it, 1 or 2 when it can order text
    /// itself; nil when it said nothing. Waits like `bidi`.
    public var modeReply: Int? {
        awaitAnswer()
        return answer
    }

    /// A line of ordinary output, from its left edge, that a terminal which can order text itself leaves as it is.
    public static func leftAlone(_ line: String) -> String {
        BidiMode.explicit.start + line + BidiMode.explicit.stop
    }

    /// Tells the terminal who orders the text of the coming screen, and has it painted as a whole.
    private func order(by strategy: BidiStrategy) {
        awaitAnswer()
        let mode = BidiMode(.fixed(strategy), options.variable, answer: answer)
        let before = BidiMode(.fixed(ordering), options.variable, answer: answer)
        ordering = strategy
        shown = nil
        guard before != mode else { return }
        if before.start != mode.start { unsafe ccurses_send(before.stop) }
        let modes = Self.modes(options, mode)
        unsafe ccurses_set_modes(modes.start, modes.stop)
        ccurses_repaint()
    }

    /// Reads until the terminal has said whether it orders text itself; keys that come meanwhile are kept for `wait`.
    private func awaitAnswer() {
        guard let asked else { return }
        self.asked = nil
        let clock = ContinuousClock()
        let deadline = asked + .milliseconds(BidiMode.patience)
        while clock.now < deadline {
            let remaining = Self.milliseconds(max(.zero, clock.now.duration(to: deadline)))
            guard ccurses_wait(nil, nil, 0, Int32(remaining)) & Int32(CCURSES_WOKE_INPUT) != 0 else { continue }
            var bytes = [UInt8](repeating: 0, count: 4096)
            let count = unsafe ccurses_read(&bytes, bytes.count)
            guard count > 0 else { return }
            var isAnswered = false
            for output in decoder.feed(bytes.prefix(count)) {
                switch output {
                case .event: early.append(output)
                case .reply(.mode(8, let setting)):
                    answer = setting
                    isAnswered = true
                case .reply(.mode): break
                case .reply(.attributes): isAnswered = true
                }
            }
            if isAnswered { return }
        }
    }

    /// Extent in cells.
    public var size: Size {
        var columns: Int32 = 0
        var rows: Int32 = 0
        unsafe ccurses_size(&columns, &rows)
        return Size(columns: Int(columns), rows: Int(rows))
    }

    /// Shows a screen: only what differs from the one shown before is sent. Where the terminal could order
    /// right-to-left text itself, it is told whether the appearance of the screen leaves that to it.
    public func show(_ screen: Screen) {
        if accent != screen.accent {
            accent = screen.accent
            palette.install(screen.accent)
            shown = nil
        }
        if ordering != screen.appearance.bidi || asked != nil {
            order(by: screen.appearance.bidi)
        }
        for row in 0..<min(screen.size.rows, size.rows) {
            let cells = screen.row(row)
            let ordering = screen.ordering(row)
            if let shown, shown.size == screen.size, shown.row(row) == cells, shown.ordering(row) == ordering {
                continue
            }
            let line = screen.sentRow(row).compactMap { palette.cell($0, accent: screen.accent) }
            unsafe ccurses_put_row(Int32(row), line, line.count)
        }
        let before = shown
        shown = screen
        ccurses_flush(Int32(screen.cursor?.row ?? -1), Int32(screen.cursor?.column ?? -1))
        orderRows(of: screen, after: before)
    }

    /// Tells a terminal that keeps the mode for each line which lines it orders unlike the rest of the screen.
    private func orderRows(of screen: Screen, after before: Screen?) {
        guard answer == 1 || answer == 2, !BidiMode.isMultiplexed(options.variable) else { return }
        let visual = BidiMode(.fixed(.visual), options.variable, answer: answer)
        func sequence(_ strategy: BidiStrategy) -> String { strategy == .visual ? visual.start : visual.stop }
        let base = screen.appearance.bidi
        let rows = (0..<screen.size.rows).filter { row in
            sequence(screen.ordering(row)) != sequence(before?.ordering(row) ?? base)
        }
        guard !rows.isEmpty else { return }
        // The mode is taken over by the line on which the cursor stands at the left edge.
        let lines = rows.map { "\u{1B}[\($0 + 1);1H" + sequence(screen.ordering($0)) }
        unsafe ccurses_send("\u{1B}7" + lines.joined() + "\u{1B}8" + sequence(base))
    }

    /// Paints everything again, after something else has written on the terminal.
    public func repaint() {
        ccurses_repaint()
        ccurses_flush(Int32(shown?.cursor?.row ?? -1), Int32(shown?.cursor?.column ?? -1))
    }

    /// Sounds the bell.
    public func beep() {
        ccurses_beep()
    }

    /// Gives the terminal back, stops the process as Ctrl-Z does, and comes back when it is continued.
    public func suspend() {
        ccurses_suspend()
    }

    /// Waits until something happens.
    ///
    /// - Parameters:
    ///   - timeoutMilliseconds: How long at most; for ever when nil.
    ///   - descriptors: Other descriptors to wait for, such as the reading end of a pipe.
    /// - Returns: What happened, in order; nothing when the time is over.
    public func wait(timeoutMilliseconds: Int? = nil, descriptors: [Int32] = []) -> [TerminalEvent] {
        let clock = ContinuousClock()
        let deadline = timeoutMilliseconds.map { clock.now + .milliseconds(max(0, $0)) }
        if !early.isEmpty {
            defer { early = [] }
            return handle(early)
        }
        while true {
            let remaining = deadline.map { Self.milliseconds(max(.zero, clock.now.duration(to: $0))) }
            let patience = decoder.isPasting ? 20 * options.escapeDelay : options.escapeDelay
            let timeout = decoder.isPending ? min(patience, remaining ?? patience) : remaining ?? -1
            var events = poll(timeout: timeout, descriptors: descriptors)
            if events.isEmpty, decoder.isPending, timeout == patience, !hasRead {
                events = handle(decoder.flush())
            }
            if !events.isEmpty { return events }
            if let deadline, clock.now >= deadline { return [] }
        }
    }

    private static func milliseconds(_ duration: Duration) -> Int {
        let (seconds, attoseconds) = duration.components
        return Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }

    /// Whether the last poll found bytes.
    private var hasRead = false

    private func poll(timeout: Int, descriptors: [Int32]) -> [TerminalEvent] {
        var ready = [Bool](repeating: false, count: descriptors.count)
        let woke = unsafe ccurses_wait(descriptors, &ready, descriptors.count, Int32(clamping: timeout))
        var events: [TerminalEvent] = []
        if woke & Int32(CCURSES_WOKE_SIGNAL) != 0 {
            events += signals()
        }
        hasRead = false
        if woke & Int32(CCURSES_WOKE_INPUT) != 0, !isGone {
            events += read()
        }
        for (descriptor, isReady) in zip(descriptors, ready) where isReady {
            events.append(.readable(descriptor))
        }
        return events
    }

    private func signals() -> [TerminalEvent] {
        var events: [TerminalEvent] = []
        var hasNewSize = false
        while true {
            switch ccurses_next_signal() {
            case CCURSES_SIGNAL_RESIZE: hasNewSize = ccurses_resize() || hasNewSize
            case CCURSES_SIGNAL_INTERRUPT: events.append(.stop(.interrupt))
            case CCURSES_SIGNAL_TERMINATE: events.append(.stop(.terminate))
            case CCURSES_SIGNAL_HANGUP: events.append(.stop(.hangUp))
            case CCURSES_SIGNAL_STOP:
                let before = size
                suspend()
                hasNewSize = before != size || hasNewSize
            case CCURSES_SIGNAL_CONTINUE:
                let before = size
                ccurses_resume()
                hasNewSize = before != size || hasNewSize
            default:
                if hasNewSize {
                    shown = nil
                    events.insert(.input(.resize(size)), at: 0)
                }
                return events
            }
        }
    }

    private func read() -> [TerminalEvent] {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = unsafe ccurses_read(&bytes, bytes.count)
        guard count >= 0 else {
            // Said once: a terminal that is gone stays readable for ever.
            isGone = true
            return [.stop(.hangUp)]
        }
        hasRead = count > 0
        return handle(decoder.feed(bytes.prefix(count)))
    }

    private func handle(_ outputs: [KeyDecoder.Output]) -> [TerminalEvent] {
        var events: [TerminalEvent] = []
        for output in outputs {
            switch output {
            case .event(.key(.control("z"))):
                let before = size
                suspend()
                if before != size {
                    shown = nil
                    events.append(.input(.resize(size)))
                }
            case .event(let event): events.append(.input(event))
            case .reply(.mode(8, let setting)) where asked != nil:
                answer = setting
                asked = nil
            case .reply: break
            }
        }
        return events
    }
}
