import FoundationEssentials
import Testing

@testable import TestSupport

@Suite("Goldens: texts held against files")
struct GoldenTests {
    private let folder = FileManager.default.temporaryDirectory.path + "/halqa-golden-\(UInt64.random(in: 0 ... .max))"

    private func golden(isRecording: Bool) -> Golden {
        Golden(beside: folder + "/Test.swift", isRecording: isRecording)
    }

    @Test("a golden that is missing fails, is recorded only on demand, fails then too, and holds afterwards")
    func life() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/Goldens/a.txt"
        #expect(throws: GoldenFailure.missing(path)) { try golden(isRecording: false).check("one\n", "a.txt") }
        #expect(throws: GoldenFailure.missing(path)) { try golden(isRecording: false).check("one\n", "a.txt") }
        #expect(throws: GoldenFailure.recorded(path)) { try golden(isRecording: true).check("one\n", "a.txt") }
        try golden(isRecording: true).check("one\n", "a.txt")
        try golden(isRecording: false).check("one\n", "a.txt")
        #expect(throws: GoldenFailure.differs(path, "    1 - one\n    1 + two\n    2   ")) {
            try golden(isRecording: false).check("two\n", "a.txt")
        }
    }

    @Test("bytes are compared: the same letters written in another normal form differ")
    func bytes() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try? golden(isRecording: true).check("é", "a.txt")
        #expect(throws: GoldenFailure.differs(folder + "/Goldens/a.txt", "    1 - é\n    1 + e\u{301}")) {
            try golden(isRecording: false).check("e\u{301}", "a.txt")
        }
    }

    @Test("a difference shows the lines around it and makes visible what has no picture")
    func difference() {
        let old = (1...9).map { "line \($0)" }.joined(separator: "\n")
        let new = old.replacing("line 5", with: "line\u{A0}5 ")
        #expect(
            Golden.difference(from: old, to: new)
                == """
                     …
                    3   line 3
                    4   line 4
                    5 - line 5
                    5 + line⟨U+A0⟩5⟨space⟩
                    6   line 6
                    7   line 7
                """)
    }
}
