import Foundation

// The system's calls that start a program without a shell. The attributes and file actions are made, filled in, used and destroyed in one
// function. The words and variables of the program are copies of this function's own, each ends in a zero, both lists end in a null
// pointer, and they are freed after posix_spawn, which has copied them by then. What is read and waited for lies in variables of the
// function that calls.

/// Another program, run to its end without a shell: what it is given are words, whatever is in them.
enum ChildProcess {
    /// What came of it.
    struct Outcome: Equatable, Sendable {
        /// 0 when the program says that all went well.
        var status: Int32
        /// What it wrote on standard output.
        var output: String
        /// What it wrote on standard error.
        var errors: String
    }

    /// Why there is no outcome.
    enum Problem: Error, Equatable {
        /// The system would not start it: `errno`.
        case notStarted(Int32)
        /// It did not end in time and was stopped.
        case timedOut
        /// The person did not want to wait for it any longer.
        case stopped
    }

    /// More than this of what a program says is not kept.
    private static let mostOutput = 1 << 20

    /// Where a program of that name lies; nil when it is in no folder of `PATH`.
    static func find(_ name: String, path: String?) -> String? {
        // An empty folder in PATH means the working folder, where nobody expects a program.
        let folders = (path ?? "/usr/bin:/bin").split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
        return folders.map { $0 + "/" + name }.first { unsafe access($0, X_OK) == 0 && !isFolder($0) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return unsafe stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    /// Runs a program in a process group of its own.
    /// - Parameters:
    ///   - path: of the program, whole.
    ///   - input: an open file that it reads; nil for nothing to read.
    ///   - environment: all of it.
    ///   - seconds: how long it may take; then it is killed, with all that it started.
    ///   - isStopped: asked some fifty times a second; true kills it too.
    static func run(
        _ path: String, _ arguments: [String], input: Int32? = nil, environment: [String: String], seconds: Int,
        isStopped: () -> Bool = { false }
    ) throws(Problem) -> Outcome {
        // Whoever started us may have ignored this signal, and we with them: the system would then forget how it ended.
        signal(SIGCHLD, SIG_DFL)
        let (output, errors) = (try Pipe(), try Pipe())
        let process = try start(path, arguments, input, environment, output.writing, errors.writing)
        output.closeWriting()
        errors.closeWriting()
        let deadline = ContinuousClock().now + .seconds(seconds)
        while true {
            wait(for: [output, errors])
            output.read(upTo: mostOutput)
            errors.read(upTo: mostOutput)
            var status: Int32 = 0
            if unsafe waitpid(process, &status, WNOHANG) == process {
                output.read(upTo: mostOutput)
                errors.read(upTo: mostOutput)
                // What ended it, as shells tell it.
                let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
                return Outcome(status: code, output: output.text, errors: errors.text)
            }
            let problem: Problem? = isStopped() ? .stopped : ContinuousClock().now > deadline ? .timedOut : nil
            if let problem {
                kill(-process, SIGKILL)
                unsafe waitpid(process, &status, 0)
                throw problem
            }
        }
    }

    /// Starts a program that goes on by itself, in a process group of its own.
    /// - Parameters:
    ///   - path: of the program, whole.
    ///   - environment: all of it.
    ///   - log: an open file that takes what it says.
    /// - Returns: its process; `hasEnded` is to be asked until it has.
    static func launch(
        _ path: String, _ arguments: [String], environment: [String: String], log: Int32
    ) throws(Problem) -> pid_t {
        signal(SIGCHLD, SIG_DFL)
        return try start(path, arguments, nil, environment, log, log)
    }

    /// Whether a program that was launched has ended; once it has, nothing of it is left.
    static func hasEnded(_ process: pid_t) -> Bool {
        var status: Int32 = 0
        return unsafe waitpid(process, &status, WNOHANG) != 0
    }

    private static func start(
        _ path: String, _ arguments: [String], _ input: Int32?, _ environment: [String: String], _ output: Int32,
        _ errors: Int32
    ) throws(Problem) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        if let input {
            unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        } else {
            unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        }
        unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        // The console blocks and handles signals; the program starts as from a shell.
        var (none, all) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
        let words = unsafe ([path] + arguments).map { unsafe strdup($0) }
        let variables = unsafe environment.map { unsafe strdup($0.key + "=" + $0.value) }
        defer { unsafe (words + variables).forEach { unsafe free($0) } }
        var process: pid_t = 0
        let failure = unsafe posix_spawn(&process, path, &actions, &attributes, words + [nil], variables + [nil])
        guard failure == 0 else { throw .notStarted(failure) }
        return process
    }

    /// Until one of them has something to say, for a fiftieth of a second at most.
    private static func wait(for pipes: [Pipe]) {
        var descriptors = pipes.map { pollfd(fd: $0.isOpen ? $0.reading : -1, events: Int16(POLLIN), revents: 0) }
        unsafe poll(&descriptors, nfds_t(descriptors.count), 20)
    }
}

extension ChildProcess {
    /// What a program says, as it says it.
    private final class Pipe {
        let reading: Int32
        private(set) var writing: Int32
        /// False when the other end was closed.
        private(set) var isOpen = true
        private var bytes: [UInt8] = []

        init() throws(Problem) {
            var ends: [Int32] = [-1, -1]
            guard unsafe pipe(&ends) == 0 else { throw .notStarted(errno) }
            (reading, writing) = (ends[0], ends[1])
            // Another program that is started meanwhile may hold an end open: the end of ours is what is waited for.
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            // Something that the program left behind may hold the other end: nobody waits for that.
            _ = fcntl(reading, F_SETFL, O_NONBLOCK)
        }

        deinit {
            closeWriting()
            close(reading)
        }

        var text: String { String(decoding: bytes, as: UTF8.self) }

        func closeWriting() {
            if writing >= 0 { close(writing) }
            writing = -1
        }

        /// What is there now; of somebody who never stops, so much that other things come to their turn.
        func read(upTo most: Int) {
            var part = [UInt8](repeating: 0, count: 4096)
            for _ in 0..<64 where isOpen {
                let count = unsafe Foundation.read(reading, &part, part.count)
                if count > 0 {
                    bytes.append(contentsOf: part[..<min(count, max(0, most - bytes.count))])
                } else if count == 0 {
                    isOpen = false
                } else if errno != EINTR {
                    return
                }
            }
        }
    }
}
