import Foundation
import Testing

/// What has no end, or never begins.
@Suite("A file that is no file")
struct EndlessInputTests {
    @Test(
        "without an end is refused in words, and nothing is written",
        arguments: [
            (["import", Halqa.file, "/dev/zero", "--workshop", "fes"], "/dev/zero is longer than 64 MB"),
            (["new", "b.halqa", "--script", "/dev/zero"], "/dev/zero is longer than 64 MB"),
            (["play", Halqa.file, "--keys", "/dev/zero"], "/dev/zero is longer than 64 MB"),
        ])
    func endless(arguments: [String], words: String) throws {
        let halqa = try Halqa.withProgramme()
        let before = try halqa.run("verify", Halqa.file, "--json").output
        let answer = try halqa.run(arguments)
        #expect(answer.status == 65)
        #expect(answer.errors.contains(words), "\(answer.errors)")
        #expect(try halqa.run("verify", Halqa.file, "--json").output == before)
    }

    @Test("on standard input is refused at the first line that is too long for anything a person says")
    func standardInput() throws {
        let halqa = try Halqa.withProgramme()
        let process = halqa.process(
            [
                "note", Halqa.file, "--workshop", "fes", "--day", "1", "--activity", "barriers", "--group", "1",
                "--prompt", "fuel", "-",
            ])
        process.standardInput = FileHandle(forReadingAtPath: "/dev/zero")
        let answer = try Halqa.finish(process, in: halqa.folder)
        #expect(answer.status == 65)
        #expect(answer.errors.contains("longer than 65536 signs"), "\(answer.errors)")
    }

    @Test("is read all the same where somebody writes into it")
    func pipe() throws {
        let halqa = try Halqa.withProgramme()
        #expect(mkfifo(halqa.path("pipe").path, 0o600) == 0)
        let writer = Process()
        writer.executableURL = URL(fileURLWithPath: "/bin/sh")
        writer.arguments = ["-c", "printf 'Nom;Organisation\\nAdil Raji;Commune\\n' > pipe"]
        writer.currentDirectoryURL = halqa.folder
        try writer.run()
        let answer = try halqa.run("import", Halqa.file, "pipe", "--workshop", "fes")
        writer.waitUntilExit()
        #expect(answer.output.hasPrefix("1 added"), "\(answer.errors)")
    }

    @Test("in the place of the settings is said, not waited for and not passed over in silence")
    func settings() throws {
        let halqa = try Halqa.withProgramme()
        let folder = halqa.path(".config/halqa")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent("halqa.conf")
        #expect(mkfifo(file.path, 0o600) == 0)
        let pipe = try halqa.run("status", Halqa.file)
        #expect(pipe.status == 65)
        #expect(pipe.errors.contains("halqa.conf is a pipe or a device. Put a file in its place."), "\(pipe.errors)")
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: "/dev/zero")
        #expect(try halqa.run("status", Halqa.file).errors.contains("is a pipe or a device"))
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
        #expect(try halqa.run("status", Halqa.file).errors.contains("halqa.conf is a folder."))
        try FileManager.default.removeItem(at: file)
        try Data(count: 2 << 20).write(to: file)
        #expect(try halqa.run("status", Halqa.file).errors.contains("halqa.conf is longer than 1 MB"))
    }
}
