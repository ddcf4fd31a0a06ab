// swift-tools-version: 6.1
import PackageDescription

// Rooms, lowest first. Each may import what it names here and nothing else; docs/architecture.md draws the picture.
let package = Package(
    name: "halqa",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "Tally"),
        .target(name: "Localization"),
        .target(name: "Workshop", dependencies: ["Tally"]),
        .systemLibrary(name: "CFriBidi"),
        .target(name: "Screen", dependencies: ["CFriBidi"]),
        .target(name: "CCurses", linkerSettings: [.linkedLibrary("ncursesw")]),
        .target(name: "CursesTerminal", dependencies: ["Screen", "CCurses"]),
        .target(name: "VoteWords", dependencies: ["Tally", "Localization"]),
        .target(name: "Console", dependencies: ["Workshop", "Screen", "Localization", "VoteWords"]),
        .target(
            name: "Ledger",
            dependencies: [
                "Workshop",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(
            name: "Script",
            dependencies: ["Workshop", "Yams", .product(name: "Crypto", package: "swift-crypto")]),
        .target(name: "CPango"),
        .target(name: "CXlsx"),
        .target(name: "Reports", dependencies: ["Workshop", "Localization", "VoteWords", "CPango", "CXlsx"]),
        .target(
            name: "TallyCommand",
            dependencies: [
                "Tally", "Localization", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "halqa",
            dependencies: [
                "Console", "CursesTerminal", "Ledger", "Localization", "Reports", "Screen", "Script", "TallyCommand",
                "VoteWords", "Workshop", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .executableTarget(
            name: "halqa-bench",
            dependencies: [
                "Console", "Ledger", "Localization", "Screen", "TestSupport", "Workshop",
                .product(name: "GRDB", package: "GRDB.swift"),
            ], path: "Benchmarks/Console"),

        // Tests, and what they share.
        .target(name: "CPseudoTerminal"),
        .target(name: "TestSupport", dependencies: ["Workshop", "Screen", "CPseudoTerminal"]),
        .executableTarget(
            name: "terminal-probe", dependencies: ["Screen", "CursesTerminal"], path: "Tests/TerminalProbe"),
        .testTarget(name: "TallyTests", dependencies: ["Tally", "TallyCommand", "Localization"]),
        .testTarget(name: "LocalizationTests", dependencies: ["Localization"]),
        .testTarget(name: "VoteWordsTests", dependencies: ["VoteWords", "Tally", "Localization"]),
        .testTarget(name: "WorkshopTests", dependencies: ["Tally", "Workshop", "TestSupport"]),
        .testTarget(name: "ScreenTests", dependencies: ["Screen"]),
        .testTarget(
            name: "CursesTerminalTests",
            dependencies: ["Screen", "CursesTerminal", "CCurses", "TestSupport", "terminal-probe"]),
        .testTarget(
            name: "ConsoleTests", dependencies: ["Console", "TestSupport", "Screen", "Localization"],
            exclude: ["Goldens"]),
        .testTarget(name: "ScriptTests", dependencies: ["Script", "Workshop", "Tally"], exclude: ["Fixtures"]),
        .executableTarget(name: "LedgerProbe", dependencies: ["Ledger", "TestSupport"]),
        .testTarget(
            name: "LedgerTests",
            dependencies: ["Ledger", "TestSupport", "LedgerProbe", .product(name: "GRDB", package: "GRDB.swift")],
            exclude: ["Fixtures", "Goldens"]),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "halqa", "TestSupport", "Localization",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(
            name: "ReportsTests", dependencies: ["Reports", "TestSupport", "Screen", "CPango", "CXlsx"],
            exclude: ["Rendering/Goldens"]),
        .testTarget(name: "ProgramTests", dependencies: ["halqa", "Tally", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)
