import Desk
import Foundation
import Testing

/// Who waits is woken by whoever writes, and by nobody else.
@Suite("A watched file")
struct FileWatchTests {
    private let folder = NSTemporaryDirectory() + "halqa-watch-\(UUID().uuidString)"
    private var path: String { folder + "/day.halqa" }

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("a".utf8).write(to: URL(fileURLWithPath: path))
    }

    private func isReady(_ watch: FileWatch) throws -> Bool {
        var waited = pollfd(fd: try #require(watch.descriptor), events: Int16(POLLIN), revents: 0)
        return poll(&waited, 1, 0) > 0
    }

    @Test("What is written to the file, or put in its place, wakes; what was taken note of does not wake again")
    func wakes() throws {
        let watch = FileWatch(path)
        #expect(try !isReady(watch))

        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.write(contentsOf: Data("b".utf8))
        #expect(try isReady(watch))

        watch.settle()
        #expect(try !isReady(watch))

        try Data("c".utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        #expect(try isReady(watch))
    }

    @Test("What another place is written to wakes nobody, and a folder that is gone is no reason to stop")
    func sleeps() throws {
        let watch = FileWatch(path)
        try Data("d".utf8).write(to: URL(fileURLWithPath: folder + "-beside"))
        #expect(try !isReady(watch))
        #expect(FileWatch(folder + "/nowhere/day.halqa").descriptor == nil)
    }
}
