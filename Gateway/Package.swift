// swift-tools-version: 6.2
import PackageDescription

// Telephones: a program of its own, in a package of its own, so that who runs Halqa without telephones builds no server.
// It stands on the rooms of Halqa as the console does (docs/architecture.md); `make gateway` builds it.
let package = Package(
    name: "halqa-gateway",
    dependencies: [
        .package(name: "halqa", path: ".."),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    ],
    targets: [
        .target(
            name: "Gateway",
            dependencies: [
                .product(name: "HalqaRooms", package: "halqa"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ]),
        .executableTarget(name: "halqa-gateway", dependencies: ["Gateway"]),
        .testTarget(name: "GatewayTests", dependencies: ["Gateway"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings =
        (target.type == .test ? [] : [.strictMemorySafety()]) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
        ]
}
