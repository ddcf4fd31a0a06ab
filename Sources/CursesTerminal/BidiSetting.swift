public import Screen

/// What a person chose for right-to-left text: `bidi = auto | visual | words | terminal | off`.
public enum BidiSetting: Hashable, Sendable {
    /// Found out from the terminal.
    case automatic
    /// Always this one.
    case fixed(BidiStrategy)

    /// Reads the setting as it stands in a configuration file, a flag or the environment.
    ///
    /// - Returns: nil when there is no such setting.
    public init?(_ name: String) {
        if name == "auto" {
            self = .automatic
        } else if let strategy = BidiStrategy(rawValue: name) {
            self = .fixed(strategy)
        } else {
            return nil
        }
    }

    /// Always this one, or what is found out from the terminal when there is none.
    public init(_ strategy: BidiStrategy?) {
        self = strategy.map { .fixed($0) } ?? .automatic
    }

    /// The setting as it is written.
    public var name: String {
        switch self {
        case .automatic: "auto"
        case .fixed(let strategy): strategy.rawValue
        }
    }

    /// All there are, as they are written.
    public static let names = [BidiSetting.automatic.name] + BidiStrategy.allCases.map(\.rawValue)
}

/// How right-to-left text reaches this terminal, and what must be sent so that it stands right.
///
/// The rule is made of what terminals were seen to do: docs/terminals.md.
struct BidiMode: Hashable, Sendable {
    /// Who orders the text.
    var strategy: BidiStrategy
    /// Sent when the screen is taken.
    var start = ""
    /// Sent when it is given back.
    var stop = ""

    /// The question whether the terminal orders text itself (ECMA-48 mode 8, BDSM), and one that every terminal
    /// answers, so that nobody waits for an answer that never comes.
    static let question = "\u{1B}[8$p\u{1B}[c"
    /// Explicit mode, and characters from left to right; the terminal keeps both for each line.
    static let explicit = (start: "\u{1B}[8l\u{1B}[1 k", stop: "\u{1B}[8h\u{1B}[0 k")
    /// Longest wait for the answer, in milliseconds.
    static let patience = 100

    /// Whether the question may be asked: a multiplexer would answer for itself, and the Linux console and old
    /// terminals might show it.
    static func mayAsk(_ variable: (String) -> String?) -> Bool {
        let type = variable("TERM") ?? ""
        return !isMultiplexed(variable) && type != "linux" && !type.hasPrefix("vt")
    }

    /// Decides.
    ///
    /// - Parameters:
    ///   - setting: What the person chose.
    ///   - variable: Gives the value of an environment variable.
    ///   - answer: What the terminal said: 1 or 2 when it can order text itself.
    init(_ setting: BidiSetting, _ variable: (String) -> String?, answer: Int?) {
        switch setting {
        case .fixed(let strategy): self.strategy = strategy
        case .automatic: strategy = BidiRule(variable, answer: answer).strategy
        }
        guard strategy == .visual, !Self.isMultiplexed(variable) else { return }
        if answer == 1 || answer == 2 {
            (start, stop) = Self.explicit
        } else if isSet(variable("MLTERM")) {
            start = "\u{1B}]5379;use_ctl=false\u{7}"
            stop = "\u{1B}]5379;use_ctl=true\u{7}"
        }
    }

    static func isMultiplexed(_ variable: (String) -> String?) -> Bool {
        isSet(variable("TMUX")) || isSet(variable("STY"))
    }
}

/// Whether an environment variable says something.
func isSet(_ value: String?) -> Bool { value?.isEmpty == false }
