public import FoundationEssentials

/// Texts that a test holds its result against: files in the folder `Goldens` beside the test.
///
/// With `HALQA_RECORD_GOLDENS=1` in the environment a difference is written to the file instead, and the run fails all
/// the same: what was recorded is read by a person before it counts.
public struct Golden: Sendable {
    /// Where the files are.
    public let folder: String
    /// Whether a difference is recorded.
    public let isRecording: Bool

    /// - Parameter test: the path of the test's own source file.
    public init(
        beside test: String = #filePath,
        isRecording: Bool = ProcessInfo.processInfo.environment["HALQA_RECORD_GOLDENS"] == "1"
    ) {
        folder = (test.lastIndex(of: "/").map { String(test[..<$0]) } ?? ".") + "/Goldens"
        self.isRecording = isRecording
    }

    /// Compares the text with the file `name`, which may lie in a folder of its own, to the byte.
    public func check(_ text: String, _ name: String) throws(GoldenFailure) {
        let path = folder + "/" + name
        let expected = try? String(contentsOfFile: path, encoding: .utf8)
        if let expected, expected.utf8.elementsEqual(text.utf8) { return }
        guard isRecording else {
            guard let expected else { throw .missing(path) }
            throw .differs(path, Self.difference(from: expected, to: text))
        }
        do {
            let file = URL(filePath: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        } catch {
            throw .notWritten(path)
        }
        throw .recorded(path)
    }

    /// The lines that differ, with two lines around them: `-` was expected, `+` was found. What has no picture is
    /// written as its number.
    static func difference(from expected: String, to found: String) -> String {
        let old = expected.split(separator: "\n", omittingEmptySubsequences: false).map(visible)
        let new = found.split(separator: "\n", omittingEmptySubsequences: false).map(visible)
        let changes = new.difference(from: old) { $0.utf8.elementsEqual($1.utf8) }
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var rows: [(line: Int, mark: Character, text: String)] = []
        var (before, after) = (0, 0)
        while before < old.count || after < new.count {
            if before < old.count, removed.contains(before) {
                rows.append((before + 1, "-", old[before]))
                before += 1
            } else if after < new.count, inserted.contains(after) {
                rows.append((after + 1, "+", new[after]))
                after += 1
            } else {
                rows.append((after + 1, " ", new[after]))
                before += 1
                after += 1
            }
        }
        let changed = rows.indices.filter { rows[$0].mark != " " }
        let shown = Set(changed.flatMap { max(0, $0 - 2)...min(rows.count - 1, $0 + 2) })
        var lines: [String] = []
        for index in shown.sorted() {
            if index > 0, !shown.contains(index - 1) { lines.append("     …") }
            let number = String(rows[index].line)
            lines.append(
                String(repeating: " ", count: max(0, 5 - number.utf8.count)) + number + " \(rows[index].mark) "
                    + rows[index].text)
        }
        return lines.joined(separator: "\n")
    }

    /// A space at the end of a line, and everything without a picture, made visible.
    private static func visible(_ line: Substring) -> String {
        var result = ""
        for scalar in line.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format: result += "⟨U+" + String(scalar.value, radix: 16, uppercase: true) + "⟩"
            case .spaceSeparator where scalar != " ":
                result += "⟨U+" + String(scalar.value, radix: 16, uppercase: true) + "⟩"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result.hasSuffix(" ") ? result.dropLast() + "⟨space⟩" : result
    }
}

/// Why a text is not what the file says.
public enum GoldenFailure: Error, Equatable, CustomStringConvertible {
    /// There is no such file yet.
    case missing(String)
    /// The text differs: how.
    case differs(String, String)
    /// The text was recorded; the run fails so that nobody takes that for a pass.
    case recorded(String)
    /// The text could not be recorded.
    case notWritten(String)

    /// What is printed when it fails.
    public var description: String {
        switch self {
        case .missing(let path): "no golden \(path): run once with HALQA_RECORD_GOLDENS=1 and read what it records"
        case .differs(let path, let difference): "not as in \(path) (- expected, + found):\n\(difference)"
        case .recorded(let path): "recorded \(path): read it, then run again without HALQA_RECORD_GOLDENS"
        case .notWritten(let path): "cannot write \(path)"
        }
    }
}
