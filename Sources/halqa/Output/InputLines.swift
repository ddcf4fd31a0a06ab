import Foundation
import Localization
import Storage
import Workshop

// read(2) writes no more than the array has room for, and no more of it is looked at than was read.

/// Standard input, line by line as it comes. A line without an end does not fill the memory.
struct InputLines {
    private var bytes: [UInt8] = []
    private var isAtEnd = false
    private var total = 0
    /// Longer than anything that a person says at once.
    private static let limit = 1 << 16

    /// The next line, without its end; nil after the last one.
    mutating func next(_ t: Localizer) throws(Failure) -> String? {
        while true {
            if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) { return take(upTo: end) }
            if isAtEnd { return bytes.isEmpty ? nil : take(upTo: bytes.endIndex) }
            guard total <= BoundedFile.usualLimit else {
                throw Failure(.tooLong(limit: BoundedFile.usualLimit), path: "-", t)
            }
            guard bytes.count <= Self.limit else {
                throw Failure(
                    .badData, t("A line of standard input is longer than %1 signs. Is it text?", Self.limit))
            }
            try fill(t)
        }
    }

    private mutating func take(upTo end: Int) -> String {
        let line = bytes[..<end]
        bytes.removeSubrange(..<min(bytes.endIndex, end + 1))
        return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }

    private mutating func fill(_ t: Localizer) throws(Failure) {
        var part = [UInt8](repeating: 0, count: 4096)
        let count = unsafe read(STDIN_FILENO, &part, part.count)
        if count > 0 {
            bytes.append(contentsOf: part[..<count])
            total += count
        } else if count == 0 {
            isAtEnd = true
        } else if errno != EINTR {
            throw Failure(.system(errno), path: "-", t)
        }
    }
}
