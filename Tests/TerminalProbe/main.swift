import CursesTerminal
import Glibc
import Screen

// The program that CursesTerminalTests drive: it shows what it was told and names what it received. The word on its
// command line makes it misbehave.

let behaviour = CommandLine.arguments.dropFirst().first ?? "edit"

@Sendable func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// Text as it could come from a stranger's file.
let hostile = "a\u{1B}[31mb\u{1B}]0;owned\u{7}c\u{9B}2Jd\u{7F}\u{E}\u{202E}e"

func depth(_ number: Int) -> Int { number < 0 ? 0 : depth(number &+ 1) &+ 1 }

func view(_ size: Size, _ appearance: Appearance, _ editor: LineEditor, _ received: [String]) -> Screen {
    Screen(size: size, appearance: appearance) { canvas in
        canvas.put("probe \(size)", row: 0, column: 1, style: .strong)
        canvas.rule(1)
        canvas.edit(editor, row: 2, column: 2, placeholder: "type here")
        canvas.put(hostile, row: 3, column: 2)
        canvas.put("فاس|福岡|e\u{301}|👩\u{200D}🔧|👍🏽|❤\u{FE0F}|", row: 4, column: 2, direction: .leftToRight)
        canvas.put("\(appearance.bidi) سلام", row: 0, align: .trailing)
        for (row, ink) in Ink.allCases.enumerated() {
            canvas.put(ink.rawValue, row: 5 + row, column: 2, style: Style(ink))
            canvas.bar(Double(row * 13), of: 80, row: 5 + row, column: 12, columns: 20, style: Style(ink))
            canvas.put("all", row: 5 + row, column: 40, style: Style(ink, bold: true, underline: true, reverse: true))
        }
        for (row, name) in received.suffix(max(0, canvas.rows - 13)).enumerated() {
            canvas.put("<\(name)>", row: 12 + row, column: 2)
        }
        canvas.put("corner", row: canvas.rows - 1, align: .trailing)
        if behaviour == "hidden" { canvas.placeCursor(row: -1, column: 0) }
    }
}

func run() throws(TerminalError) -> Int32 {
    var options = TerminalOptions(environment: variable)
    options.usesMouse = behaviour == "mouse"
    options.bidi = variable("PROBE_BIDI").flatMap(BidiSetting.init) ?? .automatic
    let terminal = try CursesTerminal(options: options)
    defer { terminal.close() }
    var ends: [Int32] = [-1, -1]
    if behaviour == "pipe", pipe(&ends) == 0 { write(ends[1], "x", 1) }
    var editor = LineEditor()
    var received: [String] = []
    var appearance = Appearance(accent: .amber, repertoire: terminal.repertoire, bidi: terminal.bidi)
    while true {
        let isSample = behaviour == "sample"
        terminal.show(
            isSample ? sample(terminal.size, appearance) : view(terminal.size, appearance, editor, received))
        switch behaviour {
        case "trap": fatalError("trapped on purpose\u{1B}[31m")
        case "overflow": return Int32(truncatingIfNeeded: depth(1))
        case "abort": abort()
        case "once": return 0
        case "twice":
            do {
                _ = try CursesTerminal(options: options)
            } catch {
                received.append("\(error)")
            }
        default: break
        }
        for event in terminal.wait(timeoutMilliseconds: nil, descriptors: ends[0] >= 0 ? [ends[0]] : []) {
            switch event {
            case .input(.key(.control("q"))): return 0
            case .input(.key(.control("l"))): terminal.repaint()
            case .input(.key(.control("t"))): appearance.accent = .blue
            case .input(.key(.control("b"))):
                appearance.bidi = appearance.bidi == .visual ? .words : .visual
            case .input(.key(let key)):
                received.append(key.name)
                _ = editor.handle(.key(key))
            case .input(let event):
                received.append("\(event)")
                _ = editor.handle(event)
            case .stop(let reason):
                terminal.close()
                print("stopped by \(reason) with “\(editor.text)”")
                return 3
            case .readable:
                received.append("readable")
                ends[0] = -1
            }
        }
    }
}

do {
    let status = try run()
    print("good bye")
    exit(status)
} catch {
    print("no terminal: \(error)")
    exit(1)
}
