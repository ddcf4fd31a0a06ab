import ArgumentParser
import Foundation
import Localization
import Words
import Workshop

/// Telephones: another program listens, since this one never does.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Let telephones in the room vote, ask and write for their table.",
        discussion: """
            Starts halqa-gateway, which lies beside halqa or in a folder of PATH, in this terminal; Ctrl-C stops it, and \
            nothing that was said to be counted is lost. It listens on the network of the room alone. --check says what \
            stands in the way, and listens to nobody. docs/phones.md says what to tell the room.
            """)

    @Argument(help: "The programme's file.", completion: .file(extensions: ["halqa"]))
    var file: String

    @Option(help: "The address to listen on (otherwise that of the hotspot, the wireless or the cable, in this order).")
    var listen: String?
    @Option(help: "The port to listen on.") var port = 8080
    @Flag(help: "Say which address telephones will find, and what to do where they do not.") var check = false
    @Option(help: "Write out the codes of so many tables, for their note-takers.") var tables: Int?
    @Option(help: "Write a page with the slips of a vote to standard output, to be printed; listen to nobody.")
    var slips: String?
    @Flag(help: "Show waiting questions to everybody, so that others can ask them too.") var showQuestions = false
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if !(0...65535).contains(port) { throw ValidationError("--port takes a number from 0 to 65535.") }
        if let tables, !(1...60).contains(tables) { throw ValidationError("--tables takes a number from 1 to 60.") }
    }

    func run() throws {
        let t = common.localizer
        guard let program = Self.program else { throw Self.notBuilt(t) }
        // Telephones write under this laptop's id, which is made when it is first asked for.
        _ = try Places().device(world: .system, t)
        var words = [program, file, "--port", String(port), "--lang", t.language.code]
        if let listen { words += ["--listen", listen] }
        if check { words.append("--check") }
        if let tables { words += ["--tables", String(tables)] }
        if let slips { words += ["--slips", slips] }
        if showQuestions { words.append("--show-questions") }
        if let name = common.operatorName { words += ["--as", name] }
        // A name that begins with a dash is a file all the same.
        if file.hasPrefix("-") { words[1] = "./" + file }
        var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
        _ = unsafe execv(program, &arguments)
        throw Self.notStarted(program, errno, t)
    }

    /// There is no program that telephones could talk to.
    static func notBuilt(_ t: Localizer) -> Failure {
        Failure(
            .noSuchFile,
            t("Telephones need halqa-gateway, which is not built yet. In the folder of Halqa's sources: make gateway"))
    }

    /// There is one, and the system does not start it.
    /// - Parameter cause: `errno`.
    static func notStarted(_ program: String, _ cause: Int32, _ t: Localizer) -> Failure {
        let cause = unsafe String(cString: strerror(cause))
        return Failure(.inputOutput, t("%1 cannot be started: %2.", PlainText(program), PlainText(cause)))
    }

    /// Where the other program lies: beside this one, else in a folder of `PATH`.
    static var program: String? {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map {
            URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("halqa-gateway").path
        }
        if let own, unsafe access(own, X_OK) == 0 { return own }
        return ChildProcess.find("halqa-gateway", path: ProcessInfo.processInfo.environment["PATH"])
    }
}
