import Desk
import Exchange
import Foundation
import Ledger
import TestSupport
import Testing
import Workshop

/// Laptops that each have a copy of one file, a server between them, and a clock that all read.
final class Venues {
    let server: PostgresServer
    let database: String
    let folder: String
    let clock: FixedWorld
    private var number = 0

    /// - Parameters:
    ///   - server: the one that all tests share unless told otherwise.
    ///   - names: of the laptops.
    init(_ names: String..., on server: PostgresServer? = nil) throws {
        self.server = try server ?? PostgresServer.shared.get()
        database = try self.server.database()
        folder = NSTemporaryDirectory() + "halqa-exchange-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let day = try SampleDay(at: .morning)
        clock = day.clock
        let programme = try #require(day.state.programme)
        do {
            let ledger = try Ledger.create(
                path(names[0]), programme: programme, by: "Amina", device: device(names[0]), world: clock.world,
                writers: keys(names[0]))
            try ledger.record(Array(day.changes.dropFirst()), by: "Amina")
        }
        for name in names.dropFirst() { try copy(names[0], to: name) }
        var roles = Central.Roles()
        (roles.venues, roles.offices, roles.erasers) = ([venue], [office], [eraser])
        _ = try central("admin").prepare(roles, for: programme.id.description)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Roles belong to all databases of a server, so that each test has its own.
    var venue: String { "fes_" + database }
    var office: String { "office_" + database }
    var eraser: String { "eraser_" + database }

    func path(_ name: String) -> String { folder + "/" + name + ".halqa" }

    func copy(_ name: String, to other: String) throws {
        try FileManager.default.copyItem(atPath: path(name), toPath: path(other))
    }

    func device(_ name: String) -> ID<Device> {
        ID(high: 0x0190_0000_0000_7000, low: 1 << 63 | UInt64(name.utf8.first ?? 0))
    }

    func keys(_ name: String) -> WriterFolder { WriterFolder(folder: folder + "/keys-" + name) }

    func desk(_ name: String) throws -> Desk {
        try Desk(path(name), by: "Amina", device: device(name), world: clock.world, writers: keys(name))
    }

    func central(_ role: String) throws -> Central {
        try Central(try CentralAddress(server.address(database, as: role)))
    }

    /// A table says something, as often as told.
    @discardableResult
    func say(at name: String, times: Int = 1, by person: PlainText = "Amina", _ text: String = "line") throws
        -> [ID<Contribution>]
    {
        let desk = try Desk(path(name), by: person, device: device(name), world: clock.world, writers: keys(name))
        return try (0..<times).map { _ in
            number += 1
            clock.advance(seconds: 1)
            let (id, text): (ID<Contribution>, PlainText) = (clock.world.newID(), PlainText("\(text) \(number)"))
            try desk.record {
                try $0.contribution(
                    id, saying: text, to: SampleDay.fuel, in: SampleDay.barriers, group: 1, by: person, at: clock.now)
            }
            return id
        }
    }

    /// Exchanges a laptop's file with the server.
    @discardableResult
    func sync(
        _ name: String, as role: String? = nil, isTrial: Bool = false, batch: Int = 500,
        progress: @escaping (Exchange.Step) -> Bool = { _ in true }
    ) throws -> Exchanged {
        let exchange = Exchange(
            try desk(name), try central(role ?? venue), memory: folder + "/memory-" + name, batch: batch,
            progress: progress)
        return try exchange.run(isTrial: isTrial, at: clock.now.milliseconds)
    }

    func head(_ name: String) throws -> String? { try desk(name).ledger.snapshot().head }

    func state(_ name: String) throws -> ProgrammeState { try desk(name).state }

    func problems(_ name: String) throws -> [Verification.Problem]? { try desk(name).ledger.verify()?.problems }

    func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path(name))) }

    /// Files that say the same, and are sound.
    func expectOne(_ names: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
        let states = try names.map { try state($0) }
        let heads = try names.map { try head($0) }
        #expect(Set(heads).count == 1, sourceLocation: sourceLocation)
        #expect(states.allSatisfy { $0 == states[0] }, sourceLocation: sourceLocation)
        for name in names { #expect(try problems(name) == [], sourceLocation: sourceLocation) }
    }

    @discardableResult
    func sql(_ statements: String, as role: String = "admin") throws -> PostgresServer.Answer {
        try server.run(database, statements, as: role)
    }

    @discardableResult
    func must(_ statements: String, as role: String = "admin") throws -> String {
        try server.must(database, statements, as: role)
    }

    /// How many rows the server has.
    func count() throws -> Int { Int(try must("SELECT count(*) FROM halqa.journal")) ?? -1 }
}
