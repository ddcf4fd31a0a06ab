// swift-tools-version: 6.1
import PackageDescription

/// Rooms, lowest first. Each may import what it names here and nothing else; docs/architecture.md draws the picture.
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
        .target(name: "Console", dependencies: ["Workshop", "Screen", "Localization"]),
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
        .target(name: "Reports", dependencies: ["Workshop", "Localization"]),
        .executableTarget(
            name: "halqa",
            dependencies: [
                "Console", "CursesTerminal", "Ledger", "Localization", "Reports", "Screen", "Script", "Workshop",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
