public import Foundation

/// A folder to put into `PATH`, with an `lp` and an `lpstat` that a test decides about.
///
/// What is printed lies in the folder under `job.pdf`, and the words that `lp` was given under `words`, a line each.
public struct FakePrinter: Sendable {
    /// The folder.
    public let folder: String

    /// - Parameters:
    ///   - home: a folder of the test's own, in which this one is made.
    ///   - printers: the names that `lpstat` lists.
    ///   - usual: the default printer.
    ///   - refusal: what `lp` says when it refuses.
    ///   - conditions: what `lpstat` says of them beside their names, a line each.
    ///   - hangs: true when neither program ever answers.
    public init(
        in home: URL, printers: [String] = ["Office", "Laser_Hall"], usual: String? = "Laser_Hall",
        refusal: String? = nil, conditions: String = "scheduler is running", hangs: Bool = false
    ) throws {
        folder = home.appendingPathComponent("bin").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let wait = hangs ? "while :; do /bin/sleep 60; done\n" : ""
        let list = printers.map { "echo '\($0)'\n" }.joined()
        let answer = usual.map { "system default destination: \($0)" } ?? "no system default destination"
        try write(
            "lpstat",
            wait + """
                case $1 in
                -e) :
                \(list);;
                -d) echo '\(answer)';;
                *) echo '\(conditions)';;
                esac

                """)
        let lp =
            if let refusal {
                "echo '\(refusal)' >&2\nexit 1\n"
            } else {
                """
                for word in "$@"; do printf '%s\\n' "$word"; done > '\(folder)/words'
                /bin/cat > '\(folder)/job.pdf'
                echo 'request id is Laser_Hall-12 (1 file(s))'

                """
            }
        try write("lp", wait + lp)
    }

    private func write(_ name: String, _ script: String) throws {
        try Data(("#!/bin/sh\n" + script).utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/" + name)
    }

    /// What was printed last; nil when nothing was.
    public var job: Data? { FileManager.default.contents(atPath: folder + "/job.pdf") }

    /// What `lp` was told last.
    public var words: [String] {
        let text = FileManager.default.contents(atPath: folder + "/words").map { String(decoding: $0, as: UTF8.self) }
        return (text ?? "").split(separator: "\n").map(String.init)
    }
}
