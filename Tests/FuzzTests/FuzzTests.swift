import Foundation
import Fuzzing
import Testing

/// Whatever comes in may be refused, but never ends the program. A trap ends the tests: the name of the format is the last
/// thing they say.
@Suite("What comes in from outside")
struct FuzzTests {
    /// New cases of each format; the same in every run.
    private static let budget = 300

    private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

    private func cases(of format: String) throws -> [[UInt8]] {
        let folder = Self.corpus.appending(path: format)
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.lastPathComponent < $1.lastPathComponent }.map { try Array(Data(contentsOf: $0)) }
    }

    @Test("the corpus is read, and new cases made from it", arguments: Formats.all.map(\.name))
    func replayed(_ name: String) throws {
        let format = try #require(Formats.all.first { $0.name == name })
        let cases = try cases(of: name)
        #expect(!cases.isEmpty, "a format without a corpus")
        var slowest = Duration.zero
        for bytes in cases { slowest = max(slowest, ContinuousClock().measure { format.read(bytes) }) }
        var mutation = Mutation(seed: 1)
        for _ in 0..<Self.budget {
            let bytes = mutation.of(cases)
            slowest = max(slowest, ContinuousClock().measure { format.read(bytes) })
        }
        #expect(slowest < .seconds(30), "a small file that takes \(slowest)")
    }
}
