import ArgumentParser

// write(2) is told where the rest of the line begins and how long it is; it keeps nothing.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One line on standard error, and an exit code.
enum Refusal {
    /// Writes the sentence and returns what ends the command.
    static func stop(_ sentence: String, code: Int32) -> ExitCode {
        say(sentence)
        return ExitCode(code)
    }

    /// Writes a line on standard error.
    static func say(_ sentence: String) {
        let line = Array((sentence + "\n").utf8)
        var written = 0
        while written < line.count {
            let count = unsafe line[written...].withUnsafeBytes {
                unsafe write(STDERR_FILENO, $0.baseAddress, $0.count)
            }
            if count <= 0 { break }
            written += count
        }
    }
}
