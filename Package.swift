// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "halqa",
    products: [
        .executable(name: "halqa", targets: ["halqa"])
    ],
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
        .target(
            name: "Ledger",
            dependencies: [
                "Workshop",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .executableTarget(name: "halqa", dependencies: ["Ledger", .product(name: "ArgumentParser", package: "swift-argument-parser"), "Yams"]),
    ]
)
