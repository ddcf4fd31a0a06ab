import Foundation
import Papers
import Storage
import Workshop

/// What is looked at of this laptop, so that a test can put another one in its place.
struct Machine {
    /// Where the system's files lie: `/`.
    var root = "/"
    var environment: [String: String]
    /// Runs a program, and gives what it says; nil where there is none, or it fails.
    var run: (_ program: String, _ arguments: [String]) -> String?
    /// Whether a library of one of these names can be opened.
    var hasLibrary: ([String]) -> Bool
    var printers: () throws -> [String]
    /// The terminal's columns and rows; nil without one.
    var window: (columns: Int, rows: Int)?
    /// Whether the locale writes UTF-8.
    var isUTF8: Bool

    /// This one.
    static var system: Machine {
        let environment = ProcessInfo.processInfo.environment
        var size = winsize()
        let isTerminal = unsafe ioctl(STDIN_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return Machine(
            environment: environment,
            run: { program, arguments in
                guard let path = ChildProcess.find(program, path: environment["PATH"]),
                    let outcome = try? ChildProcess.run(path, arguments, environment: environment, seconds: 10),
                    outcome.status == 0
                else { return nil }
                return outcome.output
            },
            hasLibrary: { names in names.contains { unsafe dlopen($0, RTLD_LAZY | RTLD_LOCAL) != nil } },
            printers: { try PrintService.system.printers().map(\.name.string) },
            window: isTerminal ? (Int(size.ws_col), Int(size.ws_row)) : nil, isUTF8: TextLayout.isUTF8)
    }

    /// What a small file of the system says; nil where there is none.
    func note(_ path: String) -> String? {
        (try? BoundedFile.read(root + path, limit: 1 << 16)).map {
            String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    /// The names in a folder of the system.
    func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: root + folder)) ?? []).sorted()
    }
}
