import Foundation
import Synchronization

/// A PostgreSQL server of the tests' own: on a socket in a folder that nothing else uses, and gone with them.
///
/// A shell stands between: it starts and kills the server when told so, and when nobody is there to tell it any more, it stops the server and
/// removes the folder.
public final class PostgresServer: Sendable {
    /// Why there is none.
    public struct Unavailable: Error {
        /// In words.
        public let reason: String
    }

    /// One for all tests that do not hurt it, started when the first one asks. The roles of Halqa are there.
    public static let shared: Result<PostgresServer, any Error> = Result {
        let server = try PostgresServer()
        for role in ["venue", "office", "eraser"] {
            try server.must("postgres", "CREATE ROLE halqa_\(role) NOLOGIN")
        }
        return server
    }

    /// Why these tests cannot run here; nil where they can.
    public static let obstacle: String? = {
        guard programs != nil else { return "PostgreSQL 15 or newer is not installed: scripts/setup.sh check" }
        do { _ = try shared.get() } catch { return "PostgreSQL does not start: \(error)" }
        return nil
    }()

    /// Where the newest server's programs lie; nil where there is none.
    public static let programs: String? = {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return versions.compactMap { Int($0) }.filter { $0 >= 15 }.max().map { "\(root)/\($0)/bin" }
    }()

    /// What an SQL statement came to.
    public struct Answer: Sendable {
        /// 0 where it was done.
        public var status: Int32
        /// Rows, their values apart by `|`.
        public var output: String
        /// What the server says where it was not.
        public var errors: String
    }

    /// The folder of the socket, which is the host.
    public let folder: String
    private let shell: Mutex<Shell>

    private struct Shell {
        let process: Process
        let orders: FileHandle
        let answers: FileHandle
    }

    /// Starts a server.
    /// - Parameter settings: more of the server's settings: `["ssl=on"]`.
    public init(settings: [String] = []) throws {
        guard let programs = Self.programs else { throw Unavailable(reason: "not installed") }
        folder = "/tmp/halqa-pg-\(UUID().uuidString.prefix(8))"
        let (orders, answers) = (Pipe(), Pipe())
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", Self.script, "sh", folder, programs] + settings
        process.standardInput = orders
        process.standardOutput = answers
        process.standardError = FileHandle.nullDevice
        try process.run()
        try? orders.fileHandleForReading.close()
        try? answers.fileHandleForWriting.close()
        shell = Mutex(
            Shell(
                process: process, orders: orders.fileHandleForWriting, answers: answers.fileHandleForReading))
        try order("start")
    }

    deinit {
        shell.withLock {
            try? $0.orders.close()
            $0.process.waitUntilExit()
        }
    }

    /// Kills it as a power cut would: nothing is written any more.
    public func kill() throws { try order("kill") }

    /// Starts it again.
    public func start() throws { try order("start") }

    /// Tells the shell something, and waits until it is done.
    private func order(_ word: String) throws {
        try shell.withLock { shell in
            try shell.orders.write(contentsOf: Data((word + "\n").utf8))
            var answer = ""
            while !answer.hasSuffix("\n") {
                let bytes = shell.answers.availableData
                if bytes.isEmpty { throw Unavailable(reason: "\(word): \(log)") }
                answer += String(decoding: bytes, as: UTF8.self)
            }
        }
    }

    private var log: String { (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? "no log" }

    /// initdb refuses to run as root: then somebody else does.
    private static let script = """
        folder=$1 programs=$2; shift 2
        as() { exec "$@"; }
        if [ "$(id -u)" = 0 ]; then
            user=nobody; id postgres >/dev/null 2>&1 && user=postgres
            as() { exec setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups -- "$@"; }
        fi
        mkdir -m 755 "$folder" && cd "$folder" || exit 1
        if [ "$(id -u)" = 0 ]; then chown "$user" "$folder"; fi
        options=; for setting; do options="$options -c $setting"; done
        (as "$programs/initdb" -D "$folder/data" -U admin -A trust -N -E UTF8 --no-locale >"$folder/log" 2>&1) || exit 1
        while read -r order; do
            case $order in
            start)
                tries=0
                until (as "$programs/pg_isready" -q -h "$folder"); do
                    tries=$((tries + 1))
                    [ "$tries" -lt 400 ] || exit 1
                    if ! kill -0 "$pid" 2>/dev/null; then
                        as "$programs/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c fsync=off \\
                            -c full_page_writes=off -c shared_buffers=16MB -c autovacuum=off \\
                            -c max_connections=80 -c wal_level=minimal -c max_wal_senders=0 -c jit=off \\
                            $options >>"$folder/log" 2>&1 </dev/null &
                        pid=$!
                    fi
                    sleep 0.05
                done
                echo ready;;
            kill) kill -9 "$pid"; wait "$pid" 2>/dev/null; pid=; echo killed;;
            esac
        done
        if [ -n "$pid" ]; then kill -QUIT "$pid"; wait "$pid"; fi
        cd / && rm -rf "$folder"
        """

    /// Runs statements.
    /// - Parameter role: who runs them; nobody is asked for a password.
    @discardableResult
    public func run(_ database: String, _ statements: String, as role: String = "admin") throws -> Answer {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", folder, "-d", database, "-U", role, "-c",
            statements,
        ]
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let words = output.fileHandleForReading.readDataToEndOfFile()
        let complaints = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Answer(
            status: process.terminationStatus, output: String(decoding: words, as: UTF8.self),
            errors: String(decoding: complaints, as: UTF8.self))
    }

    /// Runs statements that have to be done.
    /// - Returns: rows, their values apart by `|`.
    @discardableResult
    public func must(_ database: String, _ statements: String, as role: String = "admin") throws -> String {
        let answer = try run(database, statements, as: role)
        guard answer.status == 0 else { throw Unavailable(reason: answer.errors) }
        return answer.output.trimmingCharacters(in: .newlines)
    }

    /// Makes a database that nothing else uses.
    /// - Returns: its name.
    public func database() throws -> String {
        let name = "d" + UUID().uuidString.lowercased().filter { $0 != "-" }.prefix(12)
        try must("postgres", "CREATE DATABASE \(name)")
        return name
    }

    /// The address of a database for a role.
    public func address(_ database: String, as role: String = "admin") -> String {
        "postgresql://\(role)@/\(database)?host=\(folder.replacing("/", with: "%2F"))"
    }
}
