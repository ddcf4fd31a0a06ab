import Foundation
import GRDB
import Ledger
import TestSupport
import Testing
import Workshop

/// All tables leave the file and come back.
@Suite("Data packages")
struct PackageTests {
    /// A file on which anything may have happened.
    private func randomDay(_ seed: UInt64) throws -> Desk {
        let desk = try Desk(at: .vote)
        var random = RandomDay(seed: seed, clock: desk.clock)
        var state = desk.expected
        for step in 0..<120 {
            if step % 9 == 4 {
                try state.apply((try? desk.ledger.undo(by: "Amina", own: false))?.map(\.change) ?? [])
                continue
            }
            let changes = random.next(in: state)
            guard (try? state.apply(changes)) != nil else { continue }
            try desk.ledger.record(changes, by: step % 3 == 0 ? "Yassir" : "Amina")
        }
        return desk
    }

    private func bytes(_ package: DataPackage, as form: DataPackage.Form) throws -> [String: [UInt8]] {
        try package.files(as: form).mapValues { Array($0) }
    }

    @Test("come back without loss from either form, whatever happened: journal, hashes, tables and drafts")
    func roundTrip() throws {
        for seed in UInt64(1)...6 {
            let desk = try randomDay(seed)
            try desk.ledger.saveDraft("«half, a \"sentence\"", slot: "capture", by: "Imane")
            let package = try desk.ledger.package().package
            for form in DataPackage.Form.allCases {
                let read = try DataPackage(files: try bytes(package, as: form))
                #expect(read == package, "\(form)")
                let path = desk.folder.file("again-\(form.rawValue).halqa")
                try read.rebuilt().put(at: path)
                let again = try Ledger.open(path, device: Desk.laptop, world: desk.clock.world)
                #expect(try again.package().package == package, "\(form)")
                #expect(try again.state().state == desk.ledger.state().state)
                #expect(try again.snapshot().head == desk.ledger.snapshot().head)
                #expect(try again.verify()?.problems == [])
            }
        }
    }

    @Test("nothing in a text is taken for the end of a cell, a missing value or a formula")
    func texts() throws {
        let texts = ["", "\\N", "a,b", "\"", "\"\"", "=1+1", " x ", "a\r\nb", "null", "حلقة\u{200F}"]
        let desk = try Desk()
        var table = try #require(try desk.ledger.package().package.tables.first { $0.name == "fragment" })
        table.rows = texts.map { [.text($0), .text("k"), .text($0)] }
        let package = DataPackage(version: 1, title: "", tables: [table])
        for form in DataPackage.Form.allCases {
            #expect(try DataPackage(files: try bytes(package, as: form)) == package, "\(form)")
        }
    }

    @Test("say what tables and columns are, in the words of the schema, and which rows mean which")
    func description() throws {
        let desk = try Desk()
        let package = try desk.ledger.package().package
        let file = try #require(try package.files(as: .csv)[DataPackage.description])
        let description = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])
        #expect(description["profile"] as? String == "tabular-data-package")
        let resources = try #require(description["resources"] as? [[String: Any]])
        #expect(resources.count > 30)
        let names = Set(resources.compactMap { $0["name"] as? String })
        // An urn lies in its file alone.
        #expect(names.allSatisfy { !$0.hasPrefix("urn") })
        let day = try #require(resources.first { $0["name"] as? String == "day" })
        #expect(day["description"] as? String == "One date of a workshop, with one theme.")
        let schema = try #require(day["schema"] as? [String: Any])
        let fields = try #require(schema["fields"] as? [[String: Any]])
        let accent = try #require(fields.first { $0["name"] as? String == "accent" })
        #expect(accent["description"] as? String == "the colour that stands for the theme")
        #expect(schema["primaryKey"] as? [String] == ["id"])
        for resource in resources {
            let keys = (resource["schema"] as? [String: Any])?["foreignKeys"] as? [[String: Any]] ?? []
            for key in keys {
                let other = (key["reference"] as? [String: Any])?["resource"] as? String ?? "?"
                #expect(other.isEmpty || names.contains(other), "\(other)")
            }
        }
    }

    @Test("a table that somebody altered is not taken in silence, nor a journal that does not hold")
    func altered() throws {
        let desk = try Desk()
        try desk.say("Le bois est cher")
        var package = try desk.ledger.package().package
        let lines = try #require(package.tables.firstIndex { $0.name == "contribution" })
        let text = try #require(package.tables[lines].columns.firstIndex { $0.name == "text" })
        package.tables[lines].rows[0][text] = .text("Le gaz est cher")
        #expect(throws: PackageProblem.altered("contribution", extra: 1, missing: 1)) { try package.rebuilt() }

        package = try desk.ledger.package().package
        let journal = try #require(package.tables.firstIndex { $0.name == "journal" })
        package.tables[journal].rows.removeLast()
        #expect(throws: PackageProblem.self) { try package.rebuilt() }
        package.tables.remove(at: journal)
        #expect(throws: PackageProblem.notAPackage) { try package.rebuilt() }
    }

    @Test("what lacks a file, a row or a column is refused by its name")
    func refused() throws {
        let desk = try Desk()
        let package = try desk.ledger.package().package
        var files = try bytes(package, as: .csv)
        files["day.csv"] = nil
        #expect(throws: PackageProblem.missing("day.csv")) { try DataPackage(files: files) }
        files["day.csv"] = Array("id,code\r\n".utf8)
        #expect(throws: PackageProblem.otherColumns("day")) { try DataPackage(files: files) }
        files = try bytes(package, as: .csv)
        files["category.csv"]? += Array("one\r\n".utf8)
        let rows = package.tables.first { $0.name == "category" }?.rows.count ?? 0
        #expect(throws: PackageProblem.notATable("category", row: rows + 2)) { try DataPackage(files: files) }
        #expect(throws: PackageProblem.notAPackage) { try DataPackage(files: [:]) }
        let made = try package.rebuilt()
        #expect(throws: LedgerError.alreadyExists) { try made.put(at: desk.path) }
        var newer = package
        newer.version = Ledger.fileVersion + 1
        let newerFiles = try bytes(newer, as: .jsonl)
        #expect(throws: PackageProblem.newerVersion(found: newer.version, known: Ledger.fileVersion)) {
            try DataPackage(files: newerFiles)
        }
    }
}
