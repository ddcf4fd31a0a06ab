import Console
import CursesTerminal
import Localization
import Screen
import Workshop

/// What is known about the terminal of this process, and what follows from it.
struct TerminalReport: Encodable {
    /// The value of `TERM`.
    let type: String
    /// tmux or screen, where one stands between.
    let multiplexer: String?
    /// False where standard output or input is no terminal: what follows then was not asked but taken from the environment.
    let isTerminal: Bool
    /// What it said to `CSI 8 $ p`; nil when it was not asked, or said nothing.
    let modeReply: Int?
    /// Whether it was asked.
    let wasAsked: Bool
    /// Which rule says how right-to-left text should be sent.
    let rule: String?
    /// How it is sent, by the setting or by the rule.
    let strategy: String?
    /// Colours there are; 0 for none.
    let colours: Int?
    /// What it grants beyond that.
    let grants: TerminalGrants
    /// Whether the locale writes UTF-8.
    let isUTF8: Bool?
    /// The locale, as the environment names it.
    let locale: String
    /// The digits of numbers and times.
    let digits: String
    /// The file of settings.
    let settingsFile: String
    /// What is settled by it, or by the environment.
    let settings: [String: String]
    /// What is wrong with the settings.
    private let problem: Settings.Problem?

    private enum CodingKeys: String, CodingKey {
        case type, multiplexer, isTerminal, modeReply, wasAsked, rule, strategy, colours, grants, isUTF8, locale, digits
        case settingsFile, settings
    }

    /// Takes the terminal for a moment to ask it.
    init(environment: [String: String], places: Places) {
        let settled = Account.settled
        type = environment["TERM"] ?? ""
        let isSet = { (name: String) in environment[name]?.isEmpty == false }
        multiplexer = isSet("TMUX") ? "tmux" : isSet("STY") ? "screen" : nil
        locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
        digits = (settled.digits ?? .western).rawValue
        settingsFile = places.settingsFile
        settings = Dictionary(
            uniqueKeysWithValues: Settings.Key.allCases.compactMap { key in settled[key].map { (key.rawValue, $0) } })
        if case .failure(let problem) = Account.settings { self.problem = problem } else { problem = nil }
        var options = TerminalOptions(environment: { environment[$0] })
        options.bidi = settled.bidi ?? .automatic
        var grants = TerminalGrants(environment: environment)
        if let terminal = try? CursesTerminal(options: options) {
            isTerminal = true
            wasAsked = terminal.canBeAsked
            modeReply = terminal.modeReply
            rule = terminal.rule.rawValue
            strategy = terminal.bidi.rawValue
            colours = terminal.colours
            isUTF8 = terminal.repertoire == .unicode
            terminal.close()
            if wasAsked { grants.ask() }
        } else {
            isTerminal = false
            wasAsked = false
            (modeReply, rule, strategy, colours, isUTF8) = (nil, nil, nil, nil, nil)
        }
        self.grants = grants
    }
}

extension TerminalReport {
    /// The report for a person: one fact a line.
    func lines(_ t: Localizer) -> [String] {
        var rows = [(t("Terminal"), type.isEmpty ? t("not named: TERM is not set") : PlainText(type).string)]
        rows.append((t("Between"), multiplexer ?? t("nothing in between")))
        if isTerminal {
            rows.append((t("Asked about Arabic"), replySentence(t)))
            rows.append((t("Rule"), ruleSentence(t)))
            rows.append((t("Arabic is"), strategySentence(t)))
            rows.append((t("Colours"), colours == 0 ? t("no colours") : t.number(colours ?? 0)))
            let charset = isUTF8 == true ? t("UTF-8") : t("not UTF-8: only ASCII is drawn")
            rows.append((t("Characters"), t("%1 (locale %2)", charset, PlainText(locale))))
            rows += grants.rows(t)
        } else {
            rows.append((t("Asked about Arabic"), t("no: standard input or output is not a terminal that can be used")))
            rows.append((t("Characters"), t("locale %1", PlainText(locale))))
        }
        rows.append((t("Digits"), digits))
        rows.append((t("Settings"), PlainText(settingsFile).string))
        if let problem {
            rows.append(("", problem.message(file: settingsFile, t)))
        } else if settings.isEmpty {
            rows.append(("", t("nothing is settled")))
        } else {
            for key in settings.keys.sorted() { rows.append(("", "\(key) = \(settings[key] ?? "")")) }
        }
        let width = rows.map { TextWidth.columns(of: $0.0) }.max() ?? 0
        return rows.map { label, value in
            label + String(repeating: " ", count: width - TextWidth.columns(of: label) + 2) + value
        }
    }

    private func replySentence(_ t: Localizer) -> String {
        switch modeReply {
        case 1, 2: t("yes: it can order text itself, and stops when told to")
        case .some: t("yes: it does not know the question")
        case nil: wasAsked ? t("yes: it did not answer") : t("no: it would not answer for itself")
        }
    }

    private func ruleSentence(_ t: Localizer) -> String {
        switch rule.flatMap(BidiRule.init(rawValue:)) {
        case .multiplexedReordering: t("in tmux or screen, on a terminal that turns Arabic words round")
        case .multiplexed: t("in tmux or screen")
        case .answered: t("the terminal can be told to leave the order alone")
        case .kitty: t("kitty turns what stands between two spaces round as a whole")
        case .reordering: t("this terminal turns Arabic words round and cannot be told not to")
        case .mlterm: t("mlterm is told by a sequence of its own to leave the order alone")
        case .otherwise, nil: t("nothing special is known of this terminal")
        }
    }

    private func strategySentence(_ t: Localizer) -> String {
        switch strategy.flatMap(BidiStrategy.init(rawValue:)) {
        case .visual: t("ordered and joined by Halqa (visual)")
        case .words: t("put into the order of words by Halqa, letters by the terminal (words)")
        case .runs: t("ordered and joined by Halqa, sent backwards between spaces (runs)")
        case .terminal: t("left to the terminal (terminal)")
        case .off, nil: t("left as it is, in no order (off)")
        }
    }

    /// The sample in three ways, as bytes for this terminal.
    func sample(_ t: Localizer) -> String {
        guard isUTF8 == true else { return "" }
        let width = TextWidth.columns(of: OrderingPicker.sample)
        let found = rule.flatMap(BidiRule.init(rawValue:))?.strategy ?? .visual
        let ways = OrderingPicker(detected: found).ways
        let lines = ways.enumerated().map { index, way in
            let screen = Screen(size: Size(columns: width, rows: 1), appearance: Appearance(bidi: way)) {
                $0.put(OrderingPicker.sample, direction: .rightToLeft)
            }
            let line = "    " + screen.sentRow(0).map(\.text).joined()
            let mark = strategy == way.rawValue ? "*" : " "
            return "\(mark) \(index + 1) \(way.rawValue)\n"
                + (way == .visual && modeReply ?? 0 > 0 ? CursesTerminal.leftAlone(line) : line) + "\n"
        }
        return "\n" + lines.joined() + "\n" + t("Which reads right? Keep it: halqa terminal --choose") + "\n"
    }
}
