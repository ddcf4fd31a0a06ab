import Foundation
import Testing

/// The picture of docs/architecture.md as data: which room may import which, and what from outside.
@Suite("Rooms")
struct RoomsTests {
    /// A row of the picture. A room imports rooms that stand above it in `rows`, and only those that it names.
    struct Row: CustomTestStringConvertible, Sendable {
        var room: String
        var rooms: Set<String> = []
        /// Packages and libraries from outside; Foundation and what comes with Swift are not counted.
        var outside: Set<String> = []
        var testDescription: String { room }
    }

    /// Lowest first.
    static let rows = [
        Row(room: "Tables", outside: ["CArchive"]),
        Row(room: "Tally"),
        Row(room: "Localization"),
        Row(room: "HTML"),
        Row(room: "Storage"),
        Row(room: "Barcodes", rooms: ["HTML"], outside: ["CQRCode"]),
        Row(room: "Digest", outside: ["CCrypto"]),
        Row(room: "Workshop", rooms: ["Tally", "Localization", "Digest"]),
        Row(room: "Screen", outside: ["CFriBidi"]),
        Row(room: "CursesTerminal", rooms: ["Screen"], outside: ["CCurses"]),
        Row(room: "Words", rooms: ["Tally", "Localization", "Workshop"]),
        Row(room: "Papers", rooms: ["Localization", "Workshop"]),
        Row(room: "Correspondence", rooms: ["Workshop"]),
        Row(room: "Console", rooms: ["Barcodes", "Tally", "Localization", "Workshop", "Screen", "Words", "Papers"]),
        Row(room: "Ledger", rooms: ["Digest", "Storage", "Tally", "Workshop"], outside: ["GRDB", "GRDBSQLite"]),
        Row(room: "Desk", rooms: ["Ledger", "Storage", "Workshop"]),
        Row(room: "Exchange", rooms: ["Desk", "Ledger", "Storage", "Workshop"], outside: ["CPostgres"]),
        Row(room: "Script", rooms: ["Digest", "Tables", "Tally", "Localization", "Workshop"], outside: ["Yams"]),
        Row(
            room: "Reports",
            rooms: ["Barcodes", "Correspondence", "HTML", "Tally", "Localization", "Workshop", "Words", "Papers"],
            outside: ["CPango", "CXlsx"]),
        Row(room: "TallyCommand", rooms: ["Tables", "Tally", "Localization", "Words"], outside: ["ArgumentParser"]),
        Row(
            room: "halqa",
            rooms: [
                "Tables", "Tally", "Localization", "Storage", "Workshop", "Screen", "CursesTerminal", "Words",
                "Digest", "Papers", "Console", "Ledger", "Desk", "Exchange", "Script", "Reports", "TallyCommand",
            ], outside: ["ArgumentParser"]),
    ]

    private static let withSwift: Set<String> = [
        "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Synchronization",
    ]

    @Test("a room imports what its row names, and nothing else", arguments: rows)
    func imports(_ row: Row) throws {
        let found = try Self.imports(of: row.room)
        #expect(found.subtracting(Self.withSwift).subtracting(row.rooms).subtracting(row.outside) == [])
    }

    @Test("rooms lie on rooms below them: no row names one that comes after it")
    func order() {
        var below: Set<String> = []
        for row in Self.rows {
            #expect(row.rooms.isSubset(of: below), "\(row.room)")
            below.insert(row.room)
        }
    }

    @Test("every room has a row, and a place in the picture")
    func complete() throws {
        let rooms = SourceFiles.swift().map { String($0.path.prefix { $0 != "/" }) }
        #expect(Set(rooms) == Set(Self.rows.map(\.room)))
        let page = try String(contentsOf: SourceFiles.root.appending(path: "docs/architecture.md"), encoding: .utf8)
        for row in Self.rows { #expect(page.contains(row.room), "\(row.room)") }
    }

    @Test(
        "what is outside has one door",
        arguments: [
            ("GRDB", "Ledger"), ("CCrypto", "Digest"), ("CCurses", "CursesTerminal"), ("Yams", "Script"),
            ("CQRCode", "Barcodes"), ("CPostgres", "Exchange"),
        ])
    func doors(_ library: String, _ room: String) throws {
        for row in Self.rows where row.room != room {
            #expect(try !Self.imports(of: row.room).contains(library), "\(row.room)")
        }
    }

    @Test("nobody outside imports the console for what it says: only those who run it")
    func console() throws {
        let runners = ["halqa/Console/", "halqa/Commands/Terminal/"]
        let importers = try SourceFiles.swift().filter { file in
            try file.lines().contains { $0.hasPrefix("import Console") || $0.hasPrefix("public import Console") }
        }
        #expect(!importers.isEmpty)
        #expect(importers.map(\.path).filter { path in !runners.contains { path.hasPrefix($0) } } == [])
    }

    /// What telephones talk to stands in a package of its own, and on the rooms that it is given.
    static let gateway = Row(
        room: "Gateway",
        rooms: ["Barcodes", "Desk", "Digest", "HTML", "Ledger", "Localization", "Tally", "Words", "Workshop"],
        outside: ["Hummingbird", "HTTPTypes", "NIOCore", "NIOHTTPTypes", "Logging"])

    @Test("telephones import what their row names, and no screen and no paper")
    func telephones() throws {
        let folder = SourceFiles.root.appending(path: "Gateway/Sources/Gateway")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let lines = try files.filter { $0.pathExtension == "swift" }.map { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init)
        }
        #expect(!lines.isEmpty)
        let row = Self.gateway
        #expect(
            Self.imports(in: lines).subtracting(Self.withSwift).subtracting(row.rooms).subtracting(row.outside) == [])
    }

    private static func imports(of room: String) throws -> Set<String> {
        imports(in: try SourceFiles.swift(in: room).map { try $0.lines().map { String($0) } })
    }

    private static func imports(in files: [[String]]) -> Set<String> {
        var modules: Set<String> = []
        for lines in files {
            for line in lines {
                // `import X`, `public import X`, `import struct X.Y`.
                let words = line.split(separator: " ")
                guard let place = words.firstIndex(of: "import"), place < 2, words.count > place + 1 else { continue }
                if place == 1, !["public", "internal", "private", "fileprivate", "package"].contains(words[0]),
                    !words[0].hasPrefix("@")
                {
                    continue
                }
                let isPart = ["struct", "enum", "class", "func", "protocol", "typealias"].contains(words[place + 1])
                // A translation in a catalogue may begin with the word as well.
                guard words.count == place + (isPart ? 3 : 2) else { continue }
                let name = words[isPart ? min(place + 2, words.count - 1) : place + 1]
                modules.insert(String(name.prefix { $0 != "." }))
            }
        }
        return modules
    }
}
