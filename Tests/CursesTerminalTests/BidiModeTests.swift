import Screen
import Testing

@testable import CursesTerminal

struct BidiModeTests {
    private func mode(_ environment: [String: String], _ answer: Int?, _ setting: BidiSetting = .automatic) -> BidiMode
    {
        BidiMode(setting, { environment[$0] }, answer: answer)
    }

    @Test(
        "who orders the text follows from what the terminal is",
        arguments: [
            (["TERM": "xterm-256color", "VTE_VERSION": "7006"], 1, .visual),
            (["TERM": "xterm-256color", "VTE_VERSION": "7006"], 2, .visual),
            (["TERM": "xterm-256color"], 0, .visual),
            (["TERM": "xterm-256color"], nil, .visual),
            (["TERM": "xterm-256color", "KONSOLE_VERSION": "221203"], nil, .words),
            (["TERM": "xterm-kitty"], 0, .runs),
            (["TERM": "mlterm", "MLTERM": "3.9.0"], 0, .visual),
            (["TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"], nil, .words),
            (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], nil, .words),
            (["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], nil, .visual),
            (["TERM": "screen-256color", "TMUX": "/tmp/x", "VTE_VERSION": "7006"], nil, .words),
            (["TERM": "screen-256color", "TMUX": "/tmp/x", "KONSOLE_VERSION": "221203"], nil, .words),
            (["TERM": "screen-256color", "TMUX": "/tmp/x"], nil, .visual),
            (["TERM": "screen", "STY": "1.x", "VTE_VERSION": "7006"], nil, .words),
            (["TERM": "linux"], nil, .visual),
        ] as [([String: String], Int?, BidiStrategy)])
    func automatic(environment: [String: String], answer: Int?, strategy: BidiStrategy) {
        #expect(mode(environment, answer).strategy == strategy)
    }

    @Test("what a person chose is done everywhere", arguments: BidiStrategy.allCases)
    func fixed(strategy: BidiStrategy) {
        #expect(mode(["TERM": "xterm-kitty"], 1, .fixed(strategy)).strategy == strategy)
    }

    @Test("the terminal is told to keep its hands off only where it understands, and is given its way back")
    func modes() {
        #expect(mode([:], 1).start == "\u{1B}[8l\u{1B}[1 k")
        #expect(mode([:], 1).stop == "\u{1B}[8h\u{1B}[0 k")
        #expect(mode([:], 0).start == "" && mode([:], nil).stop == "")
        #expect(mode([:], 1, .fixed(.words)).start == "")
        #expect(mode(["MLTERM": "3.9"], 0).start == "\u{1B}]5379;use_ctl=false\u{7}")
        #expect(mode(["TMUX": "x"], 1).start == "")
    }

    @Test("the question is not put where it could be shown or be answered by somebody else")
    func question() {
        #expect(BidiMode.mayAsk { ["TERM": "xterm-256color"][$0] })
        for environment in [["TMUX": "x"], ["STY": "x"], ["TERM": "linux"], ["TERM": "vt220"]] {
            #expect(!BidiMode.mayAsk { environment[$0] })
        }
    }

    @Test("settings are read by name")
    func names() {
        #expect(BidiSetting("auto") == .automatic)
        #expect(BidiSetting("words") == .fixed(.words))
        #expect(BidiSetting("Auto") == nil && BidiSetting("") == nil)
    }
}
