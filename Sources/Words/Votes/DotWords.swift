public import Localization
public import Tally

/// How a dot vote goes, in words: how many dots, how they go by theme, and how many are against.
public struct DotWords: Sendable {
    private let dots: Int
    private let most: Int?
    private let themes: [RuleSet.Theme]
    private let against: Int?
    private let t: Localizer

    /// - Parameters:
    ///   - dots: how many each person has for options.
    ///   - most: how many one person may put on one option; nil for no limit.
    public init(dots: Int, most: Int?, themes: [RuleSet.Theme], against: Int?, _ t: Localizer) {
        self.dots = dots
        self.most = most.flatMap { $0 < dots ? $0 : nil }
        self.themes = themes
        self.against = against
        self.t = t
    }

    /// Whether each theme has its own dots, since there are as many as all themes take.
    public var hasOwnDots: Bool { !themes.isEmpty && themes.reduce(0) { $0 + $1.dots } <= dots }

    /// What stands in the head of a poll: `5 dots each, at most 2 on one`, `dots by theme (heat 3, water 2)`, `1 dot against`.
    public var head: [String] {
        var parts: [String] = []
        if hasOwnDots {
            parts.append(t("dots by theme (%1)", named))
            if let most { parts.append(t("at most %1 on one", most)) }
        } else if let most {
            parts.append(t.plural("%1 dot each, at most %2 on one", "%1 dots each, at most %2 on one", dots, most))
        } else {
            parts.append(t.plural("%1 dot each", "%1 dots each", dots))
        }
        if !themes.isEmpty, !hasOwnDots { parts.append(t("at most by theme (%1)", named)) }
        if let against { parts.append(t.plural("%1 dot against", "%1 dots against", against)) }
        return parts
    }

    /// The same in sentences, for papers.
    public var sentences: String {
        var sentences: [String] = []
        if hasOwnDots {
            sentences.append(t("Dots by theme: %1.", named))
            if let most { sentences.append(t("At most %1 on one option.", most)) }
        } else if let most {
            sentences.append(
                t.plural(
                    "%1 dot each, at most %2 on one option.", "%1 dots each, at most %2 on one option.", dots, most))
        } else {
            sentences.append(t.plural("%1 dot each.", "%1 dots each.", dots))
        }
        if !themes.isEmpty, !hasOwnDots { sentences.append(t("On the options of a theme at most: %1.", named)) }
        if let against {
            sentences.append(
                t.plural(
                    "%1 dot against as well; it takes a dot for away.",
                    "%1 dots against as well; each takes a dot for away.", against))
        }
        return sentences.joined(separator: " ")
    }

    /// What stands over the options of a theme on a ballot.
    public func heading(_ theme: RuleSet.Theme) -> String {
        hasOwnDots
            ? t.plural("%2: %1 dot", "%2: %1 dots", theme.dots, t.isolated(theme.name))
            : t.plural("%2: %1 dot at most", "%2: %1 dots at most", theme.dots, t.isolated(theme.name))
    }

    /// What of an option's dots is for and what is against: `5 for, 2 against`.
    public static func split(_ placed: Int, _ opposed: Int, _ t: Localizer) -> String {
        t("%1 for, %2 against", placed, opposed)
    }

    private var named: String { t.series(themes.map { t.isolated($0.name) + " " + t.number($0.dots) }) }
}
