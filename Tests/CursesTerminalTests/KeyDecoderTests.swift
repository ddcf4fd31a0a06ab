import Screen
import Testing

@testable import CursesTerminal

struct KeyDecoderTests {
    /// What the bytes mean when they come at once and nothing follows.
    private func decode(_ text: String) -> [String] {
        var decoder = KeyDecoder()
        return (decoder.feed(text.utf8) + decoder.flush()).map(name)
    }

    private func name(_ output: KeyDecoder.Output) -> String {
        switch output {
        case .event(.key(let key)): key.name
        case .event(.paste(let text)): "paste \(text)"
        case .event(.mouse(let mouse)): "\(mouse.action) \(mouse.point.row) \(mouse.point.column)"
        case .event(.resize(let size)): "\(size)"
        case .reply(let reply): "\(reply)"
        }
    }

    @Test(
        "a terminal's sequences are keys",
        arguments: [
            ("a", ["a"]), ("é", ["é"]), ("ف", ["ف"]), ("😀", ["😀"]), (" ", ["Space"]), ("\r", ["Enter"]),
            ("\n", ["Enter"]),
            ("\t", ["Tab"]), ("\u{7F}", ["Backspace"]), ("\u{8}", ["Backspace"]), ("\u{0}", ["Ctrl-Space"]),
            ("\u{1}", ["Ctrl-A"]), ("\u{1F}", ["Ctrl-_"]), ("\u{1B}", ["Esc"]), ("\u{1B}\u{1B}", ["Esc", "Esc"]),
            ("\u{1B}x", ["Alt-x"]), ("\u{1B}é", ["Alt-é"]), ("\u{1B}\r", ["Alt-Enter"]), ("\u{1B}[", ["Alt-["]),
            ("\u{1B}O", ["Alt-O"]), ("\u{1B}]", ["Alt-]"]), ("\u{1B}\u{7F}", ["Alt-Backspace"]),
            ("\u{1B}[A", ["Up"]), ("\u{1B}OA", ["Up"]), ("\u{1B}[1;5C", ["Ctrl-Right"]), ("\u{1B}[1;3D", ["Alt-Left"]),
            ("\u{1B}[1;2A", ["Shift-Up"]), ("\u{1B}\u{1B}[A", ["Alt-Up"]), ("\u{1B}Oa", ["Ctrl-Up"]),
            ("\u{1B}[a", ["Shift-Up"]),
            ("\u{1B}[H", ["Home"]), ("\u{1B}[1~", ["Home"]), ("\u{1B}[7~", ["Home"]), ("\u{1B}OF", ["End"]),
            ("\u{1B}[4~", ["End"]),
            ("\u{1B}[2~", ["Ins"]), ("\u{1B}[3~", ["Del"]), ("\u{1B}[3;5~", ["Ctrl-Del"]), ("\u{1B}[5~", ["PgUp"]),
            ("\u{1B}[6~", ["PgDn"]), ("\u{1B}[6^", ["Ctrl-PgDn"]), ("\u{1B}OP", ["F1"]), ("\u{1B}[11~", ["F1"]),
            ("\u{1B}[[A", ["F1"]), ("\u{1B}[15~", ["F5"]), ("\u{1B}[24~", ["F12"]), ("\u{1B}[1;2P", ["Shift-F1"]),
            ("\u{1B}[Z", ["Shift-Tab"]), ("\u{1B}[13;2u", ["Shift-Enter"]), ("\u{1B}[27;5;112~", ["Ctrl-P"]),
            ("\u{1B}[112;5u", ["Ctrl-P"]), ("\u{1B}OM", ["Enter"]), ("\u{1B}Oq", ["1"]),
        ])
    func keys(bytes: String, names: [String]) {
        #expect(decode(bytes) == names)
    }

    @Test(
        "a sequence may come byte by byte",
        arguments: ["\u{1B}[1;5C", "\u{1B}OA", "é😀ف", "\u{1B}[200~a\u{1B}b\u{1B}[201~x", "\u{1B}[<0;5;6M"])
    func pieces(text: String) {
        var decoder = KeyDecoder()
        var pieces: [KeyDecoder.Output] = []
        for byte in text.utf8 {
            pieces += decoder.feed([byte])
        }
        #expect(!decoder.isPending)
        #expect(pieces.map(name) == decode(text))
    }

    @Test("Escape is decided only when nothing follows")
    func escape() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x1B]).isEmpty)
        #expect(decoder.isPending)
        #expect(decoder.flush() == [.event(.key(.escape))])
        #expect(!decoder.isPending)
        #expect(decoder.flush().isEmpty)
    }

    @Test("what is pasted is one event, whatever is in it")
    func paste() {
        #expect(decode("\u{1B}[200~a\rb\u{1B}[A\u{3}é\u{1B}[201~z") == ["paste a\rb\u{1B}[A\u{3}é", "z"])
        #expect(decode("\u{1B}[200~\u{1B}[201~") == ["paste "])
        #expect(decode("\u{1B}[200~never ended") == ["paste never ended"])
    }

    @Test("a paste without end is cut before memory is full")
    func hugePaste() {
        var decoder = KeyDecoder()
        _ = decoder.feed("\u{1B}[200~".utf8)
        for _ in 0..<40 {
            #expect(decoder.feed(Array(repeating: 0x61, count: 65_536)).isEmpty)
        }
        guard case .event(.paste(let text)) = decoder.feed("\u{1B}[201~".utf8).first else {
            Issue.record("no paste")
            return
        }
        #expect(text.utf8.count == KeyDecoder.longestPaste)
        #expect(!decoder.isPending)
    }

    @Test("answers of the terminal are no keys")
    func replies() {
        #expect(decode("\u{1B}[8;1$y") == ["mode(8, setting: 1)"])
        #expect(decode("\u{1B}[?62;22c") == ["attributes"])
        #expect(decode("a\u{1B}[8;0$yb") == ["a", "mode(8, setting: 0)", "b"])
        #expect(decode("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\x") == ["x"])
        #expect(decode("\u{1B}P1$r0m\u{1B}\\x") == ["x"])
        #expect(decode("\u{1B}[?1;2R\u{1B}[>0;1c\u{1B}[I\u{1B}[O\u{1B}[5n") == [])
    }

    @Test("the mouse is read in both forms, and only what means something")
    func mouse() {
        #expect(decode("\u{1B}[<0;5;6M") == ["press 5 4"])
        #expect(decode("\u{1B}[<0;5;6m") == [])
        #expect(decode("\u{1B}[<64;500;300M\u{1B}[<65;1;1M") == ["wheelUp 299 499", "wheelDown 0 0"])
        #expect(decode("\u{1B}[<2;5;6M\u{1B}[<0;0;0M") == [])
        #expect(decode("\u{1B}[M !!x") == ["press 0 0", "x"])
    }

    @Test("bytes that are no UTF-8 become replacement characters and nothing waits for ever")
    func invalid() {
        var decoder = KeyDecoder()
        let result = decoder.feed([0xFF, 0x61, 0xC3, 0x61, 0xE2, 0x82]) + decoder.flush()
        #expect(result.map(name) == ["\u{FFFD}", "a", "\u{FFFD}", "a", "\u{FFFD}", "\u{FFFD}"])
        #expect(decode("\u{9B}A") == ["A"])
    }

    @Test("no bytes whatever make it crash, stall or report a control character")
    func noise() {
        var state: UInt64 = 42
        for _ in 0..<5_000 {
            var bytes: [UInt8] = []
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let value = UInt8(truncatingIfNeeded: state >> 33)
                bytes.append(
                    value < 90 ? 0x1B : value < 150 ? Array("[O;0123456789~$y<MmuHP".utf8)[Int(value) % 22] : value)
            }
            var decoder = KeyDecoder()
            var outputs = decoder.feed(bytes)
            var rounds = 0
            while decoder.isPending, rounds < 20 {
                outputs += decoder.flush()
                rounds += 1
            }
            #expect(!decoder.isPending, "\(bytes)")
            for case .event(.key(let key)) in outputs {
                guard case .character(let character) = key.code else { continue }
                let isPlain = character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
                #expect(isPlain, "\(bytes)")
            }
        }
    }
}
