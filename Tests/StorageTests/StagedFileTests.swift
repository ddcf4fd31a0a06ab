import Foundation
import Storage
import Testing

@Suite("A file that is put into its place whole")
struct StagedFileTests {
    private let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "halqa-storage-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }

    @Test("is its owner's alone, has no name before it is whole, and leaves nothing else")
    func put() throws {
        let staged = try StagedFile(Data("new".utf8), for: folder + "/day.pdf")
        #expect(try names() == [], "a program that is killed here leaves nothing")
        try staged.put(replacing: false)
        #expect(try names() == ["day.pdf"])
        #expect(try text("day.pdf") == "new")
        let mode = try FileManager.default.attributesOfItem(atPath: folder + "/day.pdf")[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test("takes the place of another only when told to")
    func replace() throws {
        let path = folder + "/day.pdf"
        try Data("old".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: StagedFile.Problem.alreadyThere) {
            try StagedFile(Data("new".utf8), for: path).put(replacing: false)
        }
        #expect(try text("day.pdf") == "old")
        try StagedFile(Data("new".utf8), for: path).put(replacing: true)
        #expect(try text("day.pdf") == "new")
        #expect(try names() == ["day.pdf"])
    }

    @Test("never writes through a link: the link goes, what it led to stays")
    func link() throws {
        try Data("theirs".utf8).write(to: URL(fileURLWithPath: folder + "/target"))
        try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "target")
        #expect(throws: StagedFile.Problem.alreadyThere) {
            try StagedFile(Data("new".utf8), for: folder + "/link").put(replacing: false)
        }
        try StagedFile(Data("new".utf8), for: folder + "/link").put(replacing: true)
        #expect(try text("target") == "theirs")
        #expect(try text("link") == "new")
    }

    @Test("where it cannot be, says what the system says and leaves nothing")
    func refused() throws {
        #expect(throws: StagedFile.Problem.system(ENOENT)) { try StagedFile(Data(), for: folder + "/no/day.pdf") }
        let staged = try StagedFile(Data("x".utf8), for: folder + "/taken")
        try FileManager.default.createDirectory(atPath: folder + "/taken", withIntermediateDirectories: true)
        #expect(throws: StagedFile.Problem.self) { try staged.put(replacing: true) }
        #expect(try names() == ["taken"])
    }
}

@Suite("A file that is read whole")
struct BoundedFileTests {
    private let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "halqa-storage-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    @Test("ends at its bound, whatever it is: a device without an end does not fill the memory")
    func bound() throws {
        #expect(throws: BoundedFile.Problem.tooLong(limit: 1000)) { try BoundedFile.read("/dev/zero", limit: 1000) }
        try Data(count: 1001).write(to: URL(fileURLWithPath: folder + "/a"))
        #expect(throws: BoundedFile.Problem.tooLong(limit: 1000)) { try BoundedFile.read(folder + "/a", limit: 1000) }
        #expect(try BoundedFile.read(folder + "/a", limit: 1001).count == 1001)
    }

    @Test("is refused as a pipe into which nobody writes, after a while, and not waited for without end")
    func silent() throws {
        #expect(mkfifo(folder + "/pipe", 0o600) == 0)
        #expect(throws: BoundedFile.Problem.silent) { try BoundedFile.read(folder + "/pipe", patience: 50) }
        #expect(throws: BoundedFile.Problem.notAFile) { try BoundedFile.read(folder + "/pipe", plain: true) }
        #expect(throws: BoundedFile.Problem.system(EISDIR)) { try BoundedFile.read(folder) }
        #expect(throws: BoundedFile.Problem.system(ENOENT)) { try BoundedFile.read(folder + "/none") }
    }

    @Test("is read to its end as a pipe into which somebody writes")
    func pipe() throws {
        #expect(mkfifo(folder + "/pipe", 0o600) == 0)
        let writer = Process()
        writer.executableURL = URL(fileURLWithPath: "/bin/sh")
        writer.arguments = ["-c", "printf 'Nom\\nAli\\n' > pipe"]
        writer.currentDirectoryURL = URL(fileURLWithPath: folder)
        try writer.run()
        #expect(String(decoding: try BoundedFile.read(folder + "/pipe"), as: UTF8.self) == "Nom\nAli\n")
        writer.waitUntilExit()
    }
}

@Suite("What lies beside a database")
struct DatabaseFileTests {
    @Test("belongs to it, in any letter case; beside any other file it belongs to nobody")
    func companions() throws {
        let folder = NSTemporaryDirectory() + "halqa-storage-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("SQLite format 3\0rest".utf8).write(to: URL(fileURLWithPath: folder + "/a.halqa"))
        try Data("text".utf8).write(to: URL(fileURLWithPath: folder + "/b.txt"))
        for name in ["-journal", "-wal", "-shm", "-JOURNAL", "-journal/"] {
            #expect(DatabaseFile.owner(ofCompanion: folder + "/a.halqa" + name) == folder + "/a.halqa")
        }
        for name in ["a.halqa", "b.txt-journal", "c.halqa-journal", "a.halqa-journal.pdf"] {
            #expect(DatabaseFile.owner(ofCompanion: folder + "/" + name) == nil)
        }
    }
}
