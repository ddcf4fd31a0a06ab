import ArgumentParser
import Console
import CursesTerminal
import Foundation
import Localization
import Screen
import Workshop

/// `halqa terminal`: what was found out about this terminal, and what was settled.
struct TerminalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terminal",
        abstract: "Say what was found out about this terminal, how Arabic is shown on it, and what is settled.",
        discussion: """
            Settings are lines of one file, which is named in the answer: bidi (auto, visual, words, runs, terminal, off), \
            digits (western, arabic-indic) and language (its code, or workshop for what each workshop is held in). HALQA_BIDI, HALQA_DIGITS and HALQA_LANG go before \
            the file, flags before both.
            """)

    @OptionGroup var common: CommonOptions
    @Flag(help: "Ask which of three lines reads right, and keep the answer.") var choose = false

    /// True when the command is meant: it answers even where the settings cannot be read, to say so.
    static func isNamed(by arguments: [String]) -> Bool { arguments.first == configuration.commandName }

    mutating func run() throws {
        let t = common.localizer
        let places = Places()
        if choose { return try ask(places, t) }
        let report = TerminalReport(environment: ProcessInfo.processInfo.environment, places: places)
        if common.json { return try Output.json(report) }
        try Output.write(report.lines(t).map { $0 + "\n" }.joined())
        if report.isTerminal { try Output.raw(report.sample(t)) }
    }

    /// Shows the picker alone, and keeps what is answered.
    private func ask(_ places: Places, _ t: Localizer) throws {
        let environment = ProcessInfo.processInfo.environment
        let answer: OrderingPicker.Answer?
        let detected: BidiStrategy
        do {
            let terminal = try CursesTerminal(options: TerminalOptions(environment: { environment[$0] }))
            defer { terminal.close() }
            guard terminal.repertoire == .unicode else {
                throw Failure(
                    .badData, t("The locale is not UTF-8, so no Arabic can be shown. Try: LC_ALL=C.UTF-8 halqa"))
            }
            detected = terminal.rule.strategy
            answer = Self.answer(OrderingPicker(detected: detected), on: terminal, t)
        } catch let error as TerminalError {
            throw Failure(.inputOutput, error.message(t))
        }
        guard case .keep(let strategy) = answer else { return }
        let setting = BidiSetting(strategy == detected ? nil : strategy)
        try places.keep(.bidi, setting.name, t)
        try Output.line(t("%1: bidi = %2", PlainText(places.settingsFile), setting.name))
    }

    private static func answer(
        _ picker: OrderingPicker, on terminal: CursesTerminal, _ t: Localizer
    ) -> OrderingPicker.Answer? {
        let direction: LayoutDirection = t.language.isRightToLeft ? .rightToLeft : .leftToRight
        while true {
            let appearance = Appearance(direction: direction, bidi: picker.detected)
            terminal.show(Screen(size: terminal.size, appearance: appearance) { picker.drawAlone(t, on: $0) })
            for event in terminal.wait() {
                switch event {
                case .input(let input): if let answer = picker.answer(input) { return answer }
                case .stop: return nil
                case .readable: break
                }
            }
        }
    }
}
