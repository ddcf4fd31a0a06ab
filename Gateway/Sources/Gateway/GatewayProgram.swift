import Barcodes
import Desk
import Foundation
import Hummingbird
import Ledger
import Localization
import NIOCore
import Words
import Workshop

/// The program that telephones talk to.
public enum GatewayProgram {
    /// Runs it until it is stopped.
    /// - Returns: the exit code: those of `halqa`.
    public static func run(_ arguments: [String]) async -> Int32 {
        let spoken = spokenLanguage(nil)
        let order: Order
        do { order = try Order(arguments) } catch {
            let t = Localizer(language: spoken)
            let help =
                "halqa-gateway FILE [--listen ADDRESS] [--port PORT] [--check] [--tables COUNT] [--slips POLL] [--show-questions] [--lang LANGUAGE] [--as NAME]"
            if error == .help {
                say(help)
                return 0
            }
            complain(sentence(error, t) + " " + help)
            return 64
        }
        let t = Localizer(language: spokenLanguage(order.language))
        raiseLimit()
        let runner = GatewayRunner(order, t)
        return order.isCheck ? runner.check() : await runner.serve()
    }

    private static func sentence(_ problem: Order.Problem, _ t: Localizer) -> String {
        switch problem {
        case .unknown(let word): t("%1 is not understood.", PlainText(word))
        case .noValue(let name): t("%1 needs a value.", name)
        case .notANumber(let name): t("%1 needs a number.", name)
        case .noFile, .help: t("Name the file.")
        }
    }

    private static func spokenLanguage(_ given: Language?) -> Language {
        let environment = ProcessInfo.processInfo.environment
        let name = ["HALQA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        return given ?? name.flatMap { Language(localeName: $0) } ?? .english
    }

    /// A line for who runs the program.
    static func say(_ text: String) { try? FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8)) }

    /// A line about what stands in the way.
    static func complain(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8)) }

    /// A room has more telephones than a shell allows files.
    private static func raiseLimit() {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 8192)
        _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}

/// Opens the file, finds the address, listens, and listens elsewhere when the address changes.
struct GatewayRunner: Sendable {
    let order: Order
    let t: Localizer

    init(_ order: Order, _ t: Localizer) {
        self.order = order
        self.t = t
    }

    /// Where telephones are to find the laptop; nil while it is on no network of a room.
    private func address() -> String? { order.listen ?? LocalAddress.all().first?.address }

    private func say(_ text: String) { GatewayProgram.say(text) }

    /// Listens until the process ends.
    func serve() async -> Int32 {
        guard let device = Self.device() else {
            GatewayProgram.complain(t("This laptop has no id yet. Start telephones with: halqa serve FILE."))
            return 66
        }
        let name = PlainText(order.operatorName ?? t("telephones"))
        let keeper: Keeper
        do {
            keeper = try Keeper(
                order.file, by: name, device: device, world: .system,
                writers: WriterFolder(folder: Self.state + "/writers"))
        } catch {
            GatewayProgram.complain(error.message(file: order.file, t))
            return error == .noSuchFile ? 66 : error == .busy ? 75 : 74
        }
        if let slips = order.slips { return await write(slips: slips, keeper) }
        // Who comes while the file is still read for the first time would be told that no code is known.
        await keeper.publish()
        let following = Task { await keeper.follow(every: 100) }
        defer { following.cancel() }
        if order.tables > 0 { await tell(tables: order.tables, keeper) }
        guard let post = TelephonePost(of: order.file, in: Self.state) else {
            // Who asked for codes of tables has what they asked for.
            GatewayProgram.complain(t("Telephones are on already for this file."))
            return order.tables > 0 ? 0 : 75
        }
        let limits = Limits()
        let saying = Task {
            while !Task.isCancelled {
                let url = keeper.board.newest.url
                post.say(
                    TelephoneStatus(
                        process: getpid(), address: url.isEmpty || address() == nil ? nil : url,
                        connected: limits.addresses,
                        wrongCodes: limits.wrongCodes(now: PhoneServer.seconds())))
                try? await Task.sleep(for: .seconds(1))
            }
        }
        defer { saying.cancel() }
        var isToldOfNone = false
        var port = order.port
        while !Task.isCancelled {
            guard let address = address() else {
                if !isToldOfNone { GatewayProgram.complain(noAddress) }
                isToldOfNone = true
                try? await Task.sleep(for: .seconds(2))
                continue
            }
            isToldOfNone = false
            let outcome = await listen(address, port, keeper, limits)
            switch outcome {
            case .moved: continue
            case .taken where order.port == port + 0 && port < order.port + 10 && order.port != 0: port += 1
            case .taken where port > order.port && port < order.port + 10: port += 1
            case .taken, .failed:
                GatewayProgram.complain(
                    t("Nothing can listen on %1, port %2. Choose another one: --port 8090.", address, String(port)))
                return 74
            }
        }
        return 0
    }

    /// Writes a page of slips to standard output.
    private func write(slips code: String, _ keeper: Keeper) async -> Int32 {
        await keeper.publish()
        let reader = Reader(t.language, keeper.board.newest, .system)
        let polls = reader.published.state.polls.values.filter { $0.code == code }
        let issued = polls.first { !reader.published.state.issuedCodes(of: $0.id).isEmpty }
        guard let poll = issued else {
            GatewayProgram.complain(t("No codes were issued for this vote. Add --count."))
            return 65
        }
        // Where telephones are on already, their address is the one that is said, port and all.
        let running = TelephonePost.status(of: order.file, in: Self.state)?.address
        guard let url = running ?? address().map({ "http://\($0):\(order.port)" }) else {
            GatewayProgram.complain(noAddress)
            return 69
        }
        say(Slips.html(poll, reader, url: url))
        return 0
    }

    private enum Ending: Sendable { case moved, taken, failed }

    /// Listens at one address, until it is gone.
    private func listen(_ address: String, _ port: Int, _ keeper: Keeper, _ limits: Limits) async -> Ending {
        let announced = Announced()
        let t = t
        let responder = PhoneResponder(
            keeper: keeper, world: .system, announced: announced, limits: limits, language: t.language,
            showsWaiting: order.showsQuestions,
            alarm: { count in
                let sentence = t.plural(
                    "%1 wrong code within a minute: somebody may be guessing.",
                    "%1 wrong codes within a minute: somebody may be guessing.", count)
                GatewayProgram.complain("\u{7}" + sentence)
            }, seconds: PhoneServer.seconds)
        let application = PhoneServer.application(responder, address: address, port: port) { port in
            let hosts = address == "0.0.0.0" ? LocalAddress.all().map(\.address) + ["127.0.0.1"] : [address]
            announced.set(hosts, port: port)
            let url = "http://\(hosts.first ?? address):\(port)"
            await keeper.announce(url)
            // The half blocks are dark where the terminal is: they are read as well as black on white.
            if isatty(STDOUT_FILENO) == 1 { QRCode(url.uppercased() + "/")?.lines.forEach(GatewayProgram.say) }
            GatewayProgram.say(t("Telephones: %1", url))
            GatewayProgram.say(t("The wall, in a browser: %1", url + "/wall"))
        }
        let isFixed = order.listen != nil
        return await withTaskGroup(of: Ending.self) { group in
            group.addTask {
                do {
                    try await application.runService(gracefulShutdownSignals: [])
                    return .moved
                } catch let error as IOError where error.errnoCode == EADDRINUSE {
                    return .taken
                } catch is CancellationError {
                    return .moved
                } catch {
                    return .failed
                }
            }
            group.addTask {
                while !Task.isCancelled {
                    try? await Task.sleep(for: .seconds(2))
                    if !isFixed, LocalAddress.all().first?.address != address { return .moved }
                }
                return .moved
            }
            let ending = await group.next() ?? .failed
            group.cancelAll()
            return ending
        }
    }

    private var noAddress: String {
        t(
            "This laptop is on no network that telephones can reach. Switch its hotspot on, or connect it to the router of the room."
        )
    }

    private func tell(tables: Int, _ keeper: Keeper) async {
        for table in 1...tables {
            let code = await keeper.code(ofTable: table)
            say(t("Table %1: %2", table, code.signs.prefix(4) + "-" + code.signs.suffix(4)))
        }
    }

    /// Says what stands in the way of telephones, and what to do.
    func check() -> Int32 {
        let addresses = LocalAddress.all()
        if addresses.isEmpty { say(noAddress) }
        for (index, one) in addresses.enumerated() {
            let kind =
                switch one.kind {
                case .accessPoint: t("this laptop’s hotspot")
                case .wireless: t("wireless")
                case .cable: t("cable")
                }
            let line = t("%1 on %2 (%3)", one.address, one.interface, kind)
            say(index == 0 ? t("Telephones will find: %1", line) : t("Not used: %1", line))
        }
        let port = order.port
        let isFree = Self.isFree(address() ?? "127.0.0.1", port)
        // The port may be taken by what was started before.
        if let running = TelephonePost.status(of: order.file, in: Self.state) {
            say(t("Telephones are on already for this file."))
            if let url = running.address { say(t("Telephones: %1", url)) }
        } else {
            say(
                isFree
                    ? t("Port %1 is free.", String(port)) : t("Port %1 is taken; the next one is tried.", String(port)))
        }
        let tools = ["ufw", "firewall-cmd", "nft"].filter { Self.isInstalled($0) }
        switch tools.first {
        case "ufw"?: say(t("A firewall may be on. To let telephones in: %1", "sudo ufw allow \(port)/tcp"))
        case "firewall-cmd":
            say(t("A firewall may be on. To let telephones in: %1", "sudo firewall-cmd --add-port=\(port)/tcp"))
        case "nft"?: say(t("A firewall may be on. Its rules are shown by: %1", "sudo nft list ruleset"))
        default: say(t("No firewall was found."))
        }
        say(
            t(
                "On the laptop’s own hotspot nothing is to be set. On somebody’s router, “client isolation” or “guest network” has to be off."
            ))
        return addresses.isEmpty ? 69 : 0
    }

    private static func isInstalled(_ tool: String) -> Bool {
        ["/usr/sbin/", "/sbin/", "/usr/bin/", "/bin/"].contains { unsafe access($0 + tool, X_OK) == 0 }
    }

    private static func isFree(_ address: String, _ port: Int) -> Bool {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { return false }
        defer { close(socket) }
        var one: Int32 = 1
        _ = unsafe setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
        _ = unsafe inet_pton(AF_INET, address, &place.sin_addr)
        return unsafe withUnsafePointer(to: &place) { place in
            unsafe place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    /// This laptop's id, which `halqa` makes when it is first asked for.
    private static func device() -> ID<Device>? {
        guard let text = try? String(contentsOfFile: state + "/device", encoding: .utf8) else { return nil }
        return ID(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// What this laptop remembers, where `halqa` keeps it.
    private static var state: String {
        let environment = ProcessInfo.processInfo.environment
        let home = environment["HOME"] ?? NSHomeDirectory()
        let base = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.local/state"
        return base + "/halqa"
    }
}
