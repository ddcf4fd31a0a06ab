// swift-tools-version: 6.2
import PackageDescription

// Rooms, lowest first. Each may import what it names here and nothing else: .ci/run builds with
// --explicit-target-dependency-import-check error, and a test holds the rows (Tests/ProgramTests/RoomsTests.swift).
// docs/architecture.md draws the picture. What comes from outside is named exactly: a clone builds what was tested.
let package = Package(
    name: "halqa",
    products: [
        // What programs of their own stand on: Gateway/ has the one for telephones.
        .library(
            name: "HalqaRooms",
            targets: [
                "Barcodes", "Desk", "Digest", "HTML", "Ledger", "Localization", "Storage", "Tally", "Words", "Workshop",
            ])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .target(name: "CLibrary"),
        .target(name: "CArchive", dependencies: ["CLibrary"]),
        .target(name: "Tables", dependencies: ["CArchive"]),
        .target(name: "Tally"),
        .target(name: "Localization"),
        .target(name: "HTML"),
        .target(name: "Storage"),
        .target(name: "CQRCode", dependencies: ["CLibrary"]),
        .target(name: "Barcodes", dependencies: ["CQRCode", "HTML"]),
        .target(name: "CCrypto", linkerSettings: [.linkedLibrary("crypto")]),
        .target(name: "Digest", dependencies: ["CCrypto"]),
        .target(name: "Workshop", dependencies: ["Digest", "Localization", "Tally"]),
        .systemLibrary(name: "CFriBidi"),
        .target(name: "Screen", dependencies: ["CFriBidi"]),
        .target(name: "CCurses", linkerSettings: [.linkedLibrary("ncursesw")]),
        .target(name: "CursesTerminal", dependencies: ["Screen", "CCurses"]),
        .target(name: "Words", dependencies: ["Tally", "Workshop", "Localization"]),
        .target(name: "Papers", dependencies: ["Workshop", "Localization"]),
        .target(name: "Correspondence", dependencies: ["Workshop"]),
        .target(
            name: "Console",
            dependencies: ["Barcodes", "Tally", "Workshop", "Screen", "Localization", "Words", "Papers"]),
        .target(
            name: "Ledger",
            dependencies: [
                "Digest", "Storage", "Tally", "Workshop",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(name: "Script", dependencies: ["Digest", "Localization", "Tables", "Tally", "Workshop", "Yams"]),
        .target(name: "Desk", dependencies: ["Ledger", "Storage", "Workshop"]),
        .target(name: "CPostgres", dependencies: ["CLibrary"]),
        .target(name: "Exchange", dependencies: ["CPostgres", "Desk", "Ledger", "Storage", "Workshop"]),
        .target(name: "CPango", dependencies: ["CLibrary"]),
        .target(name: "CXlsx", dependencies: ["CLibrary"]),
        .target(
            name: "Reports",
            dependencies: [
                "Barcodes", "Correspondence", "HTML", "Tally", "Workshop", "Localization", "Words", "Papers", "CPango",
                "CXlsx",
            ]),
        .target(
            name: "TallyCommand",
            dependencies: [
                "Tables", "Tally", "Localization", "Words",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "halqa",
            dependencies: [
                "Console", "CursesTerminal", "Desk", "Digest", "Exchange", "Ledger", "Localization", "Papers",
                "Reports", "Screen",
                "Script",
                "Storage",
                "Tables", "Tally", "TallyCommand", "Words", "Workshop",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .executableTarget(
            name: "halqa-bench",
            dependencies: [
                "Console", "Desk", "Ledger", "Localization", "Screen", "Tally", "TestSupport", "Workshop",
                .product(name: "GRDB", package: "GRDB.swift"),
            ], path: "Benchmarks/Console"),

        // Tests, and what they share.
        .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
        .target(
            name: "TestSupport", dependencies: ["Digest", "Tally", "Workshop", "Screen", "CPseudoTerminal"],
            path: "Tests/TestSupport", exclude: ["Programmes"]),
        .executableTarget(
            name: "terminal-probe", dependencies: ["Screen", "CursesTerminal"], path: "Tests/TerminalProbe"),
        .testTarget(name: "TablesTests", dependencies: ["Tables", "CXlsx"]),
        .testTarget(name: "TallyTests", dependencies: ["Tally", "TallyCommand", "Tables", "Localization"]),
        .testTarget(name: "DigestTests", dependencies: ["Digest"]),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"]),
        .testTarget(name: "CorrespondenceTests", dependencies: ["Correspondence", "Workshop"]),
        .testTarget(name: "LocalizationTests", dependencies: ["Localization"]),
        .testTarget(name: "WordsTests", dependencies: ["Words", "Tally", "Localization"]),
        .testTarget(name: "WorkshopTests", dependencies: ["Localization", "Tally", "Workshop", "TestSupport"]),
        .testTarget(name: "DeskTests", dependencies: ["Desk", "Ledger", "Storage", "TestSupport", "Workshop"]),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Desk", "Exchange", "Ledger", "TestSupport", "Workshop"]),
        .testTarget(name: "StorageTests", dependencies: ["Storage"]),
        .testTarget(name: "BarcodesTests", dependencies: ["Barcodes", "HTML"]),
        .testTarget(name: "ScreenTests", dependencies: ["Screen"]),
        .testTarget(
            name: "CursesTerminalTests",
            dependencies: ["Screen", "CursesTerminal", "CCurses", "TestSupport", "terminal-probe"]),
        .testTarget(
            name: "ConsoleTests",
            dependencies: ["Console", "Papers", "TestSupport", "Screen", "Localization", "Tally", "Workshop"],
            exclude: ["Goldens"]),
        .testTarget(
            name: "ScriptTests",
            dependencies: ["Script", "Localization", "Tables", "TestSupport", "Workshop", "Tally"],
            exclude: ["Fixtures"]),
        .executableTarget(
            name: "LedgerProbe", dependencies: ["Ledger", "TestSupport", "Workshop"], path: "Tests/LedgerProbe"),
        .testTarget(
            name: "LedgerTests",
            dependencies: [
                "Ledger", "TestSupport", "LedgerProbe", "Tally", "Workshop",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Fixtures", "Goldens"]),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "halqa", "TestSupport", "Console", "Localization", "Reports", "Workshop",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Correspondence", "HTML", "Reports", "Papers", "TestSupport", "Screen", "CPango", "CXlsx",
                "Localization", "Tally",
                "Words",
                "Workshop",
            ],
            exclude: ["Rendering/Goldens"]),
        .target(
            name: "Fuzzing", dependencies: ["CursesTerminal", "Script", "Tables", "Tally", "Workshop"],
            path: "Tests/Fuzzing"),
        .testTarget(name: "FuzzTests", dependencies: ["Fuzzing"], exclude: ["Corpus"]),
        .testTarget(name: "ProgramTests", dependencies: ["halqa", "Screen", "Tally", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)

// What a later language mode of Swift will ask for is asked for now, so that the walls between rooms stand: a member
// is seen only where its room is imported, an import is a room's own affair unless it says `public`, and a box says `any`.
//
// Whatever touches memory that nothing checks says `unsafe` where it does so, or the build warns. Not so: what only tests and
// measurements use.
let checksMemoryLater: Set<String> = ["LedgerProbe", "TestSupport", "halqa-bench", "terminal-probe"]
for target in package.targets where target.type != .system {
    let isChecked = target.type != .test && !checksMemoryLater.contains(target.name)
    target.swiftSettings =
        (isChecked ? [.strictMemorySafety()] : []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InferIsolatedConformances"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        ]
}
