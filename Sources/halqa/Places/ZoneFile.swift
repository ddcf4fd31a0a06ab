import Foundation
import Storage
import Workshop

/// What a time zone's clocks show, from the system's own data, which follow each government's latest decree: Morocco's
/// clocks go back for every Ramadan.
///
/// Source: RFC 9636, "The Time Zone Information Format (TZif)"; POSIX.1-2024, section 8.3, for the rule at its end.
struct ZoneFile: Sendable {
    private var transitions: [(at: Int64, type: Int)] = []
    /// Seconds east of UTC, by type.
    private var offsets: [Int] = []
    private var rule: ZoneRule?

    /// Reads the data of a zone.
    /// - Parameter name: as in `Africa/Casablanca`.
    /// - Returns: nil where the machine knows no such zone.
    init?(named name: String) {
        guard Self.isName(name) else { return nil }
        for folder in Self.folders {
            if let bytes = try? BoundedFile.read(folder + "/" + name, limit: 1 << 20, plain: true), read(bytes) {
                return
            }
        }
        return nil
    }

    /// Reads the bytes of such a file; nil when they are something else.
    init?(_ bytes: [UInt8]) {
        guard read(bytes) else { return nil }
    }

    /// Seconds east of UTC.
    func offset(at instant: Instant) -> Int {
        let seconds = (instant.milliseconds >= 0 ? instant.milliseconds : instant.milliseconds - 999) / 1000
        guard let first = transitions.first, seconds >= first.at else {
            return transitions.isEmpty ? rule?.offset(at: seconds) ?? offsets[0] : offsets[0]
        }
        if let last = transitions.last, seconds >= last.at, let rule { return rule.offset(at: seconds) }
        // The last one that has happened.
        var (low, high) = (0, transitions.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if transitions[middle].at <= seconds { low = middle } else { high = middle - 1 }
        }
        return offsets[transitions[low].type]
    }

    /// A name leads into the folder of zones and nowhere else.
    static func isName(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return name.utf8.count <= 64
            && parts.allSatisfy { part in
                !part.isEmpty && part != "." && part != ".."
                    && part.utf8.allSatisfy { byte in
                        let sign = Character(Unicode.Scalar(byte))
                        return sign.isASCII && (sign.isLetter || sign.isNumber || "_+-".contains(sign))
                    }
            }
    }

    private static var folders: [String] {
        let named = ProcessInfo.processInfo.environment["TZDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (named.map { [$0] } ?? []) + ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo"]
    }

    // MARK: - The format

    private mutating func read(_ bytes: [UInt8]) -> Bool {
        guard let first = Header(bytes[...]) else { return false }
        var rest = bytes[...].dropFirst(Header.size)
        guard first.version >= UInt8(ascii: "2") else { return read(&rest, first, wide: false) }
        // Version 2 and later say all of it again with times of 64 bits.
        rest = rest.dropFirst(first.length(wide: false))
        guard let second = Header(rest) else { return false }
        rest = rest.dropFirst(Header.size)
        guard read(&rest, second, wide: true) else { return false }
        if rest.first == UInt8(ascii: "\n"), let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\n")) {
            rule = ZoneRule(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self))
        }
        return true
    }

    private mutating func read(_ rest: inout ArraySlice<UInt8>, _ header: Header, wide: Bool) -> Bool {
        guard header.types > 0, rest.count >= header.length(wide: wide) else { return false }
        let width = wide ? 8 : 4
        let times = (0..<header.times).map { number(rest.dropFirst($0 * width).prefix(width)) }
        let kinds = rest.dropFirst(header.times * width).prefix(header.times).map(Int.init)
        let types = rest.dropFirst(header.times * (width + 1))
        offsets = (0..<header.types).map { Int(number(types.dropFirst($0 * 6).prefix(4))) }
        guard kinds.allSatisfy(offsets.indices.contains), offsets.allSatisfy({ abs($0) < 26 * 3600 }) else {
            return false
        }
        transitions = zip(times, kinds).map { (at: $0, type: $1) }
        rest = rest.dropFirst(header.length(wide: wide))
        return zip(times, times.dropFirst()).allSatisfy { $0 < $1 }
    }

    /// A signed number, its highest byte first.
    private func number(_ bytes: ArraySlice<UInt8>) -> Int64 {
        let isNegative = (bytes.first ?? 0) >= 0x80
        return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int64($1) }
    }

    private struct Header {
        static let size = 44
        let version: UInt8
        let (universal, standard, leaps, times, types, signs): (Int, Int, Int, Int, Int, Int)

        init?(_ bytes: ArraySlice<UInt8>) {
            guard bytes.count >= Self.size, bytes.prefix(4).elementsEqual("TZif".utf8) else { return nil }
            version = bytes[bytes.startIndex + 4]
            let counts = (0..<6).map { place in
                bytes.dropFirst(20 + place * 4).prefix(4).reduce(0) { $0 << 8 | Int($1) }
            }
            guard counts.allSatisfy({ $0 < 1 << 20 }) else { return nil }
            (universal, standard, leaps, times, types, signs) = (
                counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]
            )
        }

        func length(wide: Bool) -> Int {
            let width = wide ? 8 : 4
            return times * (width + 1) + types * 6 + signs + leaps * (width + 4) + standard + universal
        }
    }
}
