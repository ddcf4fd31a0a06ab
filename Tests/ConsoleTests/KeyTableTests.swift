import Foundation
import Localization
import Screen
import TestSupport
import Testing

@testable import Console

/// `docs/keys.md` is made from the bindings. After changing one, record it anew: `HALQA_RECORD_GOLDENS=1 swift test
/// --filter KeyTableTests`.
@Suite("Key table")
struct KeyTableTests {
    @Test("docs/keys.md says what the keys do")
    func table() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path = root.appendingPathComponent("docs/keys.md").path
        let head = """
            # Keys

            Made from the bindings; a test holds this page against them. In views where letters go into a field (Check-in, Capture, \
            and while filtering), a command's letter is text: its other key does it, and Ctrl-P finds every command by name. Ctrl-Z pauses the program. \
            `manners.md` says what a key does in lists, fields, forms and questions.

            Where letters and digits are commands, the place of a key counts: Arabic letters are the Latin ones at their places on an \
            Arabic 101 keyboard, Tifinagh letters those engraved beside them, and the unshifted row of AZERTY (`&` `é` `"` `'` `(` `-` \
            `è` `_` `ç` `à`) is 1 to 9 and 0. After the first `é`, `è`, `ç` or `à` the keyboard is taken for AZERTY: `-` is 6 then \
            everywhere, and Arabic letters are those engraved there. Alt with an Arabic or a Tifinagh letter is Alt with the Latin letter \
            at its place. Text is never changed.


            """
        let page = head + KeyTable.markdown(Localizer(language: .english))
        let written = try? String(contentsOfFile: path, encoding: .utf8)
        if written != page, ProcessInfo.processInfo.environment["HALQA_RECORD_GOLDENS"] == "1" {
            try page.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(written == page)
    }

    @Test("every binding says what it does in a sentence")
    func sentences() {
        let t = Localizer(language: .english)
        for binding in ViewName.allCases.flatMap({ $0.view.bindings }) + GlobalBindings.all {
            #expect(
                binding.help(t).last.map { ".!".contains($0) } == true || binding.id.hasPrefix("view."), "\(binding.id)"
            )
            // What is needed once in a terminal's life, or before a day, stands in the palette alone.
            let rare = ["global.ordering", "global.plan", "global.file", "global.outside", "global.telephones"]
            #expect(!binding.keys.isEmpty || rare.contains(binding.id), "\(binding.id)")
            #expect(binding.title(t).count <= 24, "\(binding.id): \(binding.title(t))")
        }
    }

    @Test("every chord of Ctrl and a letter has another key, which no field takes where letters are text")
    func secondWays() {
        let typing: Set<ViewName> = [.checkIn, .capture, .floor, .rating]
        let all = ViewName.allCases.map { ($0.view.bindings, typing.contains($0)) } + [(GlobalBindings.all, true)]
        for (bindings, isText) in all {
            for binding in bindings where binding.keys.contains(where: { $0.isControlLetter }) {
                let others = binding.keys.filter { !$0.isControlLetter && !(isText && $0.typed != nil) }
                #expect(!others.isEmpty, "\(binding.id)")
            }
        }
    }

    @Test("no two commands that apply at once have one key")
    func once() {
        for name in ViewName.allCases {
            for binding in name.view.bindings {
                for key in binding.keys where key.isAltLetter {
                    let everywhere = GlobalBindings.all.filter { $0.keys.contains(key) }.map(\.id)
                    #expect(everywhere.isEmpty, "\(binding.id): \(everywhere)")
                }
            }
        }
    }

    @Test("what a key is called is short in Polish too")
    func titles() {
        let t = Localizer(language: .polish)
        for binding in ViewName.allCases.flatMap({ $0.view.bindings }) + GlobalBindings.all {
            #expect(binding.title(t).count <= 24, "\(binding.id): \(binding.title(t))")
        }
    }
}

extension Key {
    /// Ctrl and a letter, by name: `Ctrl-N`.
    fileprivate var isControlLetter: Bool { name.hasPrefix("Ctrl-") && name.count == 6 }
    /// Alt and a letter.
    fileprivate var isAltLetter: Bool { name.hasPrefix("Alt-") && name.count == 5 && name.last?.isLetter == true }
}
