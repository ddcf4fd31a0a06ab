import Foundation
import Testing

/// What is wrong with a package is said of the package: (bytes) to (sentence, no file).
@Suite("A package that cannot be taken in")
struct DamagedPackageTests {
    private func archive() throws -> (Halqa, Data) {
        let halqa = try Halqa.withProgramme()
        try #require(try halqa.run("export", Halqa.file, "--to", "all.zip").status == 0)
        return (halqa, try Data(contentsOf: halqa.path("all.zip")))
    }

    private func refused(_ halqa: Halqa, _ bytes: Data, _ words: String) throws {
        try bytes.write(to: halqa.path("flip.zip"))
        let answer = try halqa.run("import", "Z.halqa", "flip.zip", "--lang", "en")
        #expect(answer.status == 65 && answer.errors.contains(words), "\(answer.errors)")
        #expect(answer.errors.contains("flip.zip") && !answer.errors.contains("halqa new"), "\(answer.errors)")
        #expect(!FileManager.default.fileExists(atPath: halqa.path("Z.halqa").path))
    }

    @Test("cut in half, empty, no archive, or of something else: each is said of the archive")
    func archives() throws {
        let (halqa, whole) = try archive()
        try refused(halqa, whole.prefix(whole.count / 2), "is cut off")
        try refused(halqa, Data(), "is empty")
        try refused(halqa, Data("name,phone\n".utf8), "is no archive")
        try halqa.write("a", to: "a.txt")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-m", "zipfile", "-c", "other.zip", "a.txt"]
        process.currentDirectoryURL = halqa.folder
        try #require(try Halqa.finish(process, in: halqa.folder).status == 0)
        try refused(halqa, try Data(contentsOf: halqa.path("other.zip")), "is no package of halqa export")
    }

    @Test("a byte that is another one is found wherever it stands, and no word of the program's own is shown")
    func flipped() throws {
        let (halqa, whole) = try archive()
        for place in stride(from: 200, to: whole.count, by: whole.count / 12) {
            var bytes = whole
            bytes[place] ^= 0x55
            try bytes.write(to: halqa.path("flip.zip"))
            let answer = try halqa.run("import", "Z.halqa", "flip.zip", "--lang", "en")
            if answer.status == 0 {
                // A byte of a date in a header changes nothing of what is inside.
                try FileManager.default.removeItem(at: halqa.path("Z.halqa"))
                continue
            }
            #expect(answer.errors.contains("flip.zip"), "\(place): \(answer.errors)")
            for raw in ["sequence:", "halqa new", "Problem", "(hash("] {
                #expect(!answer.errors.contains(raw), "\(place): \(answer.errors)")
            }
        }
    }

    @Test("a journal that was altered is said in words, and a folder without a description is no package")
    func journal() throws {
        let halqa = try Halqa.withProgramme()
        try #require(try halqa.run("export", Halqa.file, "--to", "folder").status == 0)
        let journal = halqa.path("folder/journal.csv")
        let text = try String(contentsOf: journal, encoding: .utf8)
        try text.replacing("Karim Tahiri", with: "Karim Tahira").write(to: journal, atomically: true, encoding: .utf8)
        let altered = try halqa.run("import", "Z.halqa", "folder", "--lang", "en")
        #expect(
            altered.status == 65 && altered.errors.contains("its journal does not hold. Entry "), "\(altered.errors)")
        #expect(altered.errors.contains("the chain of hashes breaks"), "\(altered.errors)")
        try Data("{\"profile\":".utf8).write(to: halqa.path("folder/datapackage.json"))
        let description = try halqa.run("import", "Z.halqa", "folder", "--lang", "en")
        #expect(
            description.errors.contains("folder is damaged: datapackage.json in it cannot be read"),
            "\(description.errors)")
        try FileManager.default.removeItem(at: halqa.path("folder/datapackage.json"))
        let none = try halqa.run("import", "Z.halqa", "folder", "--lang", "en")
        #expect(none.status == 65 && none.errors.contains("folder is no package of halqa export"), "\(none.errors)")
    }
}
