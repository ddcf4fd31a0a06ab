import CursesTerminal
import Foundation
import Screen

/// Standard input as the plain face reads it: lines from a pipe, a log or a serial line, or single keys from a terminal.
final class PlainInput {
    /// How keys come.
    enum Way: String, CaseIterable, Sendable {
        /// Each line is names of keys, or text.
        case lines
        /// Each key by itself, as it is pressed.
        case single
    }

    /// What came.
    enum Event: Equatable {
        case line(String)
        case key(KeyEvent)
        /// Nothing more will come.
        case end
    }

    let way: Way
    private var bytes: [UInt8] = []
    private var decoder = KeyDecoder()
    private var isAtEnd = false
    private var before: termios?

    /// A line that is longer is no line.
    private static let longestLine = 1 << 16

    /// Takes the terminal's keys one by one where that is asked for; what the terminal was like is put back at the end.
    init(_ way: Way) {
        self.way = way
        resume()
        // Who ends the program is heard between two keys, so that what is being typed is on the disk.
        var ends = Self.ends
        unsafe sigprocmask(SIG_BLOCK, &ends, nil)
    }

    deinit { restore() }

    private static var ends: sigset_t {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for signal in [SIGTERM, SIGHUP, SIGINT] { unsafe sigaddset(&set, signal) }
        return set
    }

    /// Gives the terminal back as it was.
    func restore() {
        guard var modes = before else { return }
        unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
        before = nil
    }

    /// Takes the terminal's keys, after it was given back.
    func resume() {
        var modes = termios()
        guard way == .single, unsafe tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
        before = modes
        modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
        modes.c_iflag &= ~tcflag_t(IXON | ICRNL)
        unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
    }

    /// Waits for what comes, at most so long.
    /// - Returns: what came; nothing where the time is over.
    func wait(milliseconds: Int32) -> [Event] {
        if isAsked { return [.end] }
        if way == .lines, let line = nextLine() { return [.line(line)] }
        if isAtEnd { return [.end] }
        var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        let isReady = unsafe poll(&descriptor, 1, milliseconds) > 0
        guard isReady else { return decoder.isPending ? keys(decoder.flush()) : [] }
        var part = [UInt8](repeating: 0, count: 4096)
        let count = unsafe read(STDIN_FILENO, &part, part.count)
        if count < 0 { return errno == EINTR || errno == EAGAIN ? [] : finished() }
        if count == 0 { return finished() }
        if way == .single { return keys(decoder.feed(part[..<count])) }
        bytes += part[..<count]
        return nextLine().map { [.line($0)] } ?? []
    }

    /// Whether the system, or somebody, asks the program to end.
    private var isAsked: Bool {
        var (ends, now) = (Self.ends, timespec())
        return unsafe sigtimedwait(&ends, nil, &now) > 0
    }

    private func finished() -> [Event] {
        isAtEnd = true
        guard way == .lines, !bytes.isEmpty else { return [.end] }
        defer { bytes = [] }
        return [.line(String(decoding: bytes, as: UTF8.self))]
    }

    private func nextLine() -> String? {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? (bytes.count > Self.longestLine ? bytes.count : nil)
        else { return nil }
        var line = bytes[..<end]
        if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
        let text = String(decoding: line, as: UTF8.self)
        bytes.removeSubrange(..<min(bytes.count, end + 1))
        return text
    }

    private func keys(_ outputs: [KeyDecoder.Output]) -> [Event] {
        outputs.compactMap { if case .event(let event) = $0 { .key(event) } else { nil } }
    }
}
