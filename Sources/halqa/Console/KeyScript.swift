import Screen
import Workshop

/// A script of keys for `halqa play`: one step a line.
///
///     # a comment
///     key 2                  a key by its name: Enter, Tab, Ctrl-N, F3, u …; several on one line
///     type fat               letters, one key each
///     paste two words        a text that comes at once
///     wait 20m               the clock goes on: 90s, 20m, 1h
///     clock 10:30            the clock shows this time of its day
///     size 120x40            the window has another size
///     show                   prints the screen
///     expect 3 here          fails unless the screen says so
struct KeyScript {
    /// One line of a script.
    enum Step: Equatable {
        case keys([Key])
        case type(String)
        case paste(String)
        case wait(seconds: Int)
        case clock(ClockTime)
        case size(Size)
        case show
        case expect(String)
    }

    /// A line that is no step: its number, from 1, and what was found.
    struct Problem: Error, Equatable {
        let line: Int
        let found: String
    }

    /// The steps with the numbers of their lines.
    let steps: [(line: Int, step: Step)]

    init(_ text: String) throws(Problem) {
        var steps: [(line: Int, step: Step)] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let trimmed = line.drop { $0 == " " || $0 == "\t" }
            let content = trimmed.last == "\r" ? trimmed.dropLast() : trimmed
            if content.isEmpty || content.hasPrefix("#") { continue }
            guard let step = Self.step(String(content)) else {
                throw Problem(line: index + 1, found: String(content))
            }
            steps.append((index + 1, step))
        }
        self.steps = steps
    }

    private static func step(_ line: String) -> Step? {
        let space = line.firstIndex(of: " ") ?? line.endIndex
        let rest = String(line[space...].dropFirst())
        switch line[..<space] {
        case "key", "keys":
            let names = rest.split(separator: " ").map(String.init)
            let keys = names.compactMap(Key.init(name:))
            return keys.isEmpty || keys.count != names.count ? nil : .keys(keys)
        case "type": return rest.isEmpty ? nil : .type(rest)
        case "paste": return .paste(rest)
        case "wait": return seconds(rest).map { .wait(seconds: $0) }
        case "clock": return ClockTime(written: rest).map { .clock($0) }
        case "size": return Size(rest).map { .size($0) }
        case "show": return rest.isEmpty ? .show : nil
        case "expect": return rest.isEmpty ? nil : .expect(rest)
        default: return nil
        }
    }

    private static func seconds(_ text: String) -> Int? {
        let units = ["s": 1, "m": 60, "h": 3600]
        guard let unit = text.last.flatMap({ units[String($0)] }), let number = Int(text.dropLast()),
            (0...100_000).contains(number)
        else { return nil }
        return number * unit
    }
}
