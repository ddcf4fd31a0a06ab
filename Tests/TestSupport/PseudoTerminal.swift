import CPseudoTerminal
public import Screen

/// A real program in a real (pseudo-)terminal, with a person at the keyboard who waits for what the screen shows.
///
/// Nothing here sleeps: `wait` reads until the screen is as asked, and gives up only after a time that no healthy
/// program needs.
public final class PseudoTerminal {
    /// How a program ended.
    public enum Ending: Hashable, Sendable {
        /// By itself, with this status.
        case exited(Int32)
        /// By this signal.
        case signalled(Int32)
    }

    /// Why a test cannot go on.
    public enum Failure: Error, CustomStringConvertible {
        /// The program could not be started: `errno`.
        case notStarted(Int32)
        /// What was waited for did not come; with the screen as it was last.
        case timedOut(String, screen: String)
        /// The program ended before; with the screen as it was last.
        case ended(String, screen: String)
        /// There is no key of that name.
        case noSuchKey(String)

        /// What happened, and the screen.
        public var description: String {
            switch self {
            case .notStarted(let number): "not started: errno \(number)"
            case .timedOut(let goal, let screen): "timed out waiting for \(goal); the screen was:\n\(screen)"
            case .ended(let goal, let screen): "ended while waiting for \(goal); the screen was:\n\(screen)"
            case .noSuchKey(let name): "no key is called \(name)"
            }
        }
    }

    /// What the terminal shows.
    public private(set) var screen: PseudoTerminalScreen
    /// How the program ended, when it has.
    public private(set) var ending: Ending?

    private let controller: Int32
    private let process: Int32
    private let limit: Duration

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - path: The program; see `builtProgram(named:)`.
    ///   - arguments: Without the program's own name.
    ///   - environment: All of it; `TERM` and a UTF-8 locale are added where missing.
    ///   - directory: Where it is started; here when nil.
    ///   - size: Extent of the terminal.
    ///   - answers: What the terminal answers when asked.
    ///   - limit: When to give up waiting.
    public init(
        _ path: String, _ arguments: [String] = [], environment: [String: String] = [:], directory: String? = nil,
        size: Size = Size(columns: 80, rows: 24), answers: PseudoTerminalScreen.Answers = .init(),
        limit: Duration = .seconds(30)
    ) throws {
        let defaults = [
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
        ]
        let variables = defaults.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
        var controller: Int32 = -1
        var process: Int32 = -1
        let reason = Self.withCStrings([path] + arguments) { arguments in
            Self.withCStrings(variables) { variables in
                cpseudoterminal_start(
                    path, arguments, variables, directory, Int32(size.columns), Int32(size.rows), &controller,
                    &process)
            }
        }
        guard reason == 0 else { throw Failure.notStarted(reason) }
        self.controller = controller
        self.process = process
        self.limit = limit
        screen = PseudoTerminalScreen(size: size, answers: answers)
    }

    deinit {
        cpseudoterminal_finish(controller, process, ending != nil)
    }

    /// The path of a program that was built together with the running tests.
    public static func builtProgram(named name: String) -> String {
        var bytes = [CChar](repeating: 0, count: 4096)
        let length = cpseudoterminal_own_path(&bytes, bytes.count)
        let own = String(decoding: bytes.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
        return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
    }

    /// Types a text, byte by byte as it is.
    public func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = cpseudoterminal_write(controller, bytes, bytes.count)
    }

    /// Presses keys by their names: `press("Ctrl-P", "Enter")`.
    public func press(_ names: String...) throws {
        for name in names {
            guard let key = Key(name: name) else { throw Failure.noSuchKey(name) }
            send(PseudoTerminalKeys.bytes(of: key))
        }
    }

    /// Reads what is asked: for a moment nothing is pressed.
    public func rest() throws {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(1)
        try wait("a moment") { _ in clock.now >= end }
    }

    /// Pastes a text as a terminal does that brackets it.
    public func paste(_ text: String) {
        send("\u{1B}[200~\(text)\u{1B}[201~")
    }

    /// Gives the terminal another size; the program gets SIGWINCH.
    public func resize(to size: Size) {
        screen.resize(to: size)
        cpseudoterminal_resize(controller, Int32(size.columns), Int32(size.rows))
    }

    /// Sends a signal to the program.
    public func signal(_ number: Int32) {
        cpseudoterminal_signal(process, number)
    }

    /// Waits until the text can be read somewhere on the screen.
    public func wait(for text: String) throws {
        try wait("“\(text)”") { $0.text.contains(text) }
    }

    /// Waits until the text can no longer be read.
    public func wait(forEndOf text: String) throws {
        try wait("the end of “\(text)”") { !$0.text.contains(text) }
    }

    /// Waits until the screen is as asked.
    ///
    /// - Parameters:
    ///   - goal: What is waited for, for the message when it does not come.
    ///   - condition: Whether it came.
    public func wait(_ goal: String, until condition: (PseudoTerminalScreen) -> Bool) throws {
        let clock = ContinuousClock()
        let deadline = clock.now + limit
        while !condition(screen) {
            guard read() else {
                guard !condition(screen) else { return }
                throw Failure.ended(goal, screen: screen.text)
            }
            if clock.now >= deadline { throw Failure.timedOut(goal, screen: screen.text) }
        }
    }

    /// Waits until the program has ended, and reads all that it wrote.
    @discardableResult
    public func waitForEnd() throws -> Ending {
        let clock = ContinuousClock()
        let deadline = clock.now + limit
        while ending == nil {
            var code: Int32 = 0
            if cpseudoterminal_ended(process, &code) {
                ending = code < 0 ? .signalled(-code) : .exited(code)
            } else {
                _ = read()
            }
            if clock.now >= deadline { throw Failure.timedOut("the end", screen: screen.text) }
        }
        while read(milliseconds: 0, isLast: true) {}
        return ending ?? .exited(0)
    }

    /// Line discipline as the program left it: whether lines, echo and signals are on, as a shell needs them.
    public var isSane: Bool {
        var modes = cpseudoterminal_modes()
        guard cpseudoterminal_get_modes(controller, &modes) else { return false }
        return modes.is_canonical && modes.echoes && modes.has_signals
    }

    /// Reads what there is; false when nothing can come any more.
    private func read(milliseconds: Int32 = 20, isLast: Bool = false) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = cpseudoterminal_read(controller, &bytes, bytes.count, milliseconds)
        if count > 0 {
            screen.feed(bytes.prefix(count))
            let answer = screen.takeReplies()
            if !answer.isEmpty {
                _ = cpseudoterminal_write(controller, answer, answer.count)
            }
        }
        return isLast ? count > 0 : count >= 0
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let copies = strings.map { string in
            let bytes = string.utf8CString
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
            for (index, byte) in bytes.enumerated() {
                copy[index] = byte
            }
            return copy
        }
        defer { copies.forEach { $0.deallocate() } }
        let pointers: [UnsafeMutablePointer<CChar>?] = copies + [nil]
        return pointers.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { preconditionFailure("an array with an end mark is not empty") }
            return body(base)
        }
    }
}
