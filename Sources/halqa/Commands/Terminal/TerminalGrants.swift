import Foundation
import Localization

/// What this terminal grants beyond letters and colours: asked where it can be asked, else known by its name.
struct TerminalGrants: Encodable {
    /// Whether a screen can be shown at once (mode 2026); nil where the terminal did not say.
    var synchronizedOutput: Bool?
    /// Whether it knows kitty's keyboard protocol, by which Esc and Alt are told apart; nil where it did not say.
    var kittyKeyboard: Bool?
    /// Whether a path can be a link (OSC 8), as far as terminals of its name are known for it.
    var links: Bool?
    /// Whether a text can be put on its clipboard (OSC 52), as far as terminals of its name are known for it.
    var clipboard: Bool?

    /// What the environment says of it.
    init(environment: [String: String]) {
        func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }
        func version(_ name: String) -> Int { environment[name].flatMap(Int.init) ?? 0 }
        let type = environment["TERM"] ?? ""
        let program = environment["TERM_PROGRAM"] ?? ""
        // A multiplexer speaks for itself; it passes on what it is told to pass on.
        guard !isSet("TMUX"), !isSet("STY") else { return }
        // Source: each terminal's own manual; VTE since 0.50, Konsole since 20.12.
        if isSet("KITTY_WINDOW_ID") || type == "xterm-kitty" || type.hasPrefix("foot") || program == "WezTerm"
            || program == "ghostty"
        {
            (links, clipboard) = (true, true)
        } else if type.hasPrefix("alacritty") || program == "iTerm.app" {
            (links, clipboard) = (true, true)
        } else if isSet("VTE_VERSION") {
            (links, clipboard) = (version("VTE_VERSION") >= 5000, false)
        } else if isSet("KONSOLE_VERSION") {
            (links, clipboard) = (version("KONSOLE_VERSION") >= 201_200, false)
        } else if type == "linux" || isSet("XTERM_VERSION") {
            (links, clipboard) = (false, false)
        }
    }

    /// What is asked: mode 2026, the state of kitty's protocol, and what every terminal answers, so that nobody waits for an
    /// answer that never comes. Sources: DECRQM of DEC STD 070; "Comprehensive keyboard handling in terminals", kitty.
    private static let question = "\u{1B}[?2026$p\u{1B}[?u\u{1B}[c"
    /// Longest wait for the answer, in milliseconds.
    private static let patience: Int32 = 200

    /// Asks the terminal. What it says is read whole and not shown.
    mutating func ask() {
        var before = termios()
        guard unsafe tcgetattr(STDIN_FILENO, &before) == 0 else { return }
        var modes = before
        modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
        unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes)
        defer { unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
        guard Output.send(Data(Self.question.utf8), to: STDOUT_FILENO) else { return }
        var answer: [UInt8] = []
        var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        // Its class is the last thing that it says.
        while answer.count < 4096, !String(decoding: answer, as: UTF8.self).contains(/\u{1B}\[\?[0-9;]*c/) {
            guard unsafe poll(&descriptor, 1, Self.patience) > 0 else { break }
            var part = [UInt8](repeating: 0, count: 256)
            let count = unsafe read(STDIN_FILENO, &part, part.count)
            guard count > 0 else { break }
            answer += part[..<count]
        }
        take(String(decoding: answer, as: UTF8.self))
    }

    /// Reads what it said.
    mutating func take(_ answer: String) {
        guard answer.contains(/\u{1B}\[\?[0-9;]*c/) else { return }
        let setting = answer.firstMatch(of: /\u{1B}\[\?2026;([0-9])\$y/).flatMap { Int($0.1) }
        synchronizedOutput = setting.map { (1...3).contains($0) } ?? false
        kittyKeyboard = answer.contains(/\u{1B}\[\?[0-9]+u/)
    }

    /// What a person is told, a line for each.
    func rows(_ t: Localizer) -> [(String, String)] {
        [
            (t("Whole screens"), word(synchronizedOutput, t("shown at once (synchronized output)"), t)),
            (t("Links"), word(links, t("paths can be links (OSC 8)"), t)),
            (t("Clipboard"), word(clipboard, t("a receipt can be put on it (OSC 52)"), t)),
            (t("Keyboard"), word(kittyKeyboard, t("tells more keys apart (kitty)"), t)),
        ]
    }

    private func word(_ isGranted: Bool?, _ what: String, _ t: Localizer) -> String {
        switch isGranted {
        case true?: t("yes: %1", what)
        case false?: t("no: %1", what)
        case nil: t("not known: %1", what)
        }
    }
}
