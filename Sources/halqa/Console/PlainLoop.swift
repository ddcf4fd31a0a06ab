import Console
import Foundation
import Localization
import Screen

/// The life of the console line by line: keys in, time passing, other people's changes, a line out for each act.
///
/// Nothing but text and ends of lines is written: no cursor is moved, so that a serial line, a log, a screen reader and a line of
/// braille all get the same.
struct PlainLoop {
    private let runner: ConsoleRunner
    private let input: PlainInput
    private let isASCII: Bool
    /// Whether somebody sits at a terminal. A line of braille shows where its cursor stands: it stands at the beginning of what was
    /// said last, where the focus is, and not on an empty line below.
    private let isFelt: Bool

    /// The file is looked at so often, in milliseconds.
    private static let interval: Int32 = 120
    /// The clock is read every so many looks.
    private static let looksPerTick = 3
    /// So many looks without a letter are a pause, after which it is said what was typed.
    private static let pause = 5

    init(_ runner: ConsoleRunner, _ input: PlainInput, isASCII: Bool) {
        (self.runner, self.input, self.isASCII) = (runner, input, isASCII)
        isFelt = input.way == .single && isatty(STDOUT_FILENO) == 1
    }

    func run() throws {
        var face = PlainFace()
        defer { if isFelt { try? Output.raw("\n") } }
        try say(face.greeting(runner.state, runner.world))
        runner.beginUpkeep()
        var looks = 0
        // Letters that were echoed and not answered yet: so many looks ago the last one came.
        var silence: Int?
        // A letter is answered once it is obeyed.
        var isHeld = false
        while !runner.isDone {
            let events = input.wait(milliseconds: Self.interval)
            for event in events where !runner.isDone {
                switch event {
                case .line(let line):
                    try take(line, &face)
                case .key(.key(let key)) where key.typed != nil && runner.state.takesText:
                    runner.send(.input(.key(key)))
                    if isFelt, silence == nil { try Output.raw("\n") }
                    try Output.raw(written(key.typed.map(String.init) ?? ""))
                    silence = 0
                case .key(let key):
                    if silence != nil { try endEcho() }
                    silence = nil
                    runner.send(.input(key))
                    isHeld = runner.state.holdsLetter
                    if !isHeld { try answer(&face) }
                case .end:
                    runner.send(.tick)
                    runner.stopWork()
                    runner.endUpkeep()
                    return
                }
            }
            let isNews = runner.refresh()
            looks += 1
            if looks % Self.looksPerTick == 0 { runner.send(.tick) }
            if isHeld, !runner.state.holdsLetter {
                isHeld = false
                try answer(&face)
            }
            if let looks = silence {
                silence = looks + 1
                if looks + 1 >= Self.pause {
                    silence = nil
                    try endEcho()
                    try answer(&face)
                }
            } else if isNews || looks % Self.looksPerTick == 0 {
                try say(face.news(runner.state, runner.world))
            }
        }
        runner.send(.tick)
        runner.finish()
        runner.leaveTelephones()
        runner.endUpkeep()
        try say([runner.state.t("Halqa is left.")])
    }

    private func take(_ line: String, _ face: inout PlainFace) throws {
        switch PlainKeys.meaning(of: line, takesText: runner.state.takesText) {
        case .keys(let keys):
            // Letters that are text belong together; a digit among them is of the name.
            let isText =
                runner.state.takesText && keys.allSatisfy { $0.typed != nil }
                && keys.contains { $0.typed?.isLetter == true }
            for (index, key) in keys.enumerated() where !runner.isDone {
                runner.send(.input(.key(key)))
                if isText, index + 1 < keys.count { continue }
                // Keys of a line stand by themselves: nobody types on without reading.
                while runner.state.awaitsSilence {
                    Thread.sleep(forTimeInterval: 0.1)
                    runner.send(.tick)
                }
            }
            // What was begun beside the keys is answered once it is done: the next line may build on it.
            runner.finish()
            try answer(&face)
        case .unknown(let word):
            try say([runner.state.t("“%1” is no key. ? says which keys there are here.", word)])
        }
    }

    private func answer(_ face: inout PlainFace) throws {
        if runner.wantsSuspension {
            runner.wantsSuspension = false
            runner.send(.tick)
            if isFelt { try Output.raw("\n") }
            input.restore()
            raise(SIGTSTP)
            input.resume()
        }
        if runner.wantsBell {
            runner.wantsBell = false
            if input.way == .single { try Output.raw("\u{07}") }
        }
        if runner.wantsRedraw {
            runner.wantsRedraw = false
            return try say(face.everything(runner.state, runner.world))
        }
        guard !runner.isDone else { return }
        try say(face.answer(runner.state, runner.world))
        // What was read from beginning to end is closed: the next key is for what lay below.
        if runner.state.isReading {
            runner.send(.input(.key(.escape)))
            try say(face.answer(runner.state, runner.world))
        }
    }

    private func say(_ lines: [String]) throws {
        guard !lines.isEmpty else { return }
        try Output.raw(
            isFelt
                ? lines.map { "\n" + written($0) }.joined() + "\r" : lines.map { written($0) + "\n" }.joined())
    }

    /// Ends the line of letters that were echoed; what is said next begins one where somebody sits at a terminal.
    private func endEcho() throws { if !isFelt { try Output.raw("\n") } }

    /// As the locale can write it.
    private func written(_ text: String) -> String {
        guard isASCII else { return text }
        return TextLine(text, appearance: Appearance(repertoire: .ascii)).glyphs.map(\.text).joined()
    }
}
