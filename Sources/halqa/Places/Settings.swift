import CursesTerminal
import Localization
import Storage

/// What a person has settled for this machine, once and for all: the lines of `halqa.conf`.
///
///     # Halqa: one setting a line.
///     bidi = words
///     digits = arabic-indic
///
/// A flag says otherwise for one run, and so does the environment; what is not settled anywhere is found out.
struct Settings: Equatable {
    /// Who orders Arabic on the screen.
    var bidi: BidiSetting?
    /// The digits that numbers and times are written with.
    var digits: Digits?
    /// The language of screens and answers.
    var language: ScreenLanguage?
    /// The address of the server with which files are exchanged.
    var central: String?

    /// The names of the settings.
    enum Key: String, CaseIterable {
        case bidi, digits, language, central

        /// What can be written there.
        var values: [String] {
            switch self {
            case .bidi: BidiSetting.names
            case .digits: Digits.allCases.map(\.rawValue)
            case .language: ScreenLanguage.names
            case .central: ["postgresql://ROLE@HOST/DATABASE"]
            }
        }

        /// The environment variable that says otherwise.
        var variable: String {
            switch self {
            case .bidi: "HALQA_BIDI"
            case .digits: "HALQA_DIGITS"
            case .language: "HALQA_LANG"
            case .central: "HALQA_CENTRAL"
            }
        }
    }

    /// A value that a setting does not have, and where it stands.
    struct Problem: Error, Equatable {
        /// What is wrong.
        enum Kind: Equatable {
            case noSetting
            case unknownKey(String)
            case unknownValue(Key, String)
            case repeated(Key, firstLine: Int)
            /// The file cannot be read.
            case unreadable(BoundedFile.Problem)
        }

        /// Where it stands.
        enum Source: Equatable {
            /// The file as a whole.
            case file
            /// A line of the file, from 1.
            case line(Int)
            /// A variable of the environment.
            case variable(String)
        }

        let source: Source
        let kind: Kind
    }

    /// Nothing is settled.
    init() {}

    /// Reads the text of a settings file: `key = value` on a line; an empty line, and what follows `#`, says nothing.
    init(_ text: String) throws(Problem) {
        var lines: [Key: Int] = [:]
        for (number, line) in Self.lines(of: text) {
            guard let (name, written) = line.setting else {
                if line.isSilent { continue }
                throw Problem(source: .line(number), kind: .noSetting)
            }
            guard let key = Key(rawValue: name) else {
                throw Problem(source: .line(number), kind: .unknownKey(name))
            }
            if let first = lines[key] { throw Problem(source: .line(number), kind: .repeated(key, firstLine: first)) }
            lines[key] = number
            // In an address capitals are not meant as small letters.
            let value = key == .central ? written : written.lowercased()
            guard set(key, value) else {
                throw Problem(source: .line(number), kind: .unknownValue(key, value))
            }
        }
    }

    /// What the environment says, the rest from the file.
    func overridden(by environment: [String: String]) throws(Problem) -> Settings {
        var settings = self
        for key in Key.allCases {
            guard let value = environment[key.variable], !value.isEmpty else { continue }
            guard settings.set(key, value) else {
                throw Problem(source: .variable(key.variable), kind: .unknownValue(key, value))
            }
        }
        return settings
    }

    /// Takes a value over.
    /// - Returns: false when the setting has no such value.
    private mutating func set(_ key: Key, _ value: String) -> Bool {
        switch key {
        case .bidi:
            bidi = BidiSetting(value)
            return bidi != nil
        case .digits:
            digits = Digits(rawValue: value)
            return digits != nil
        case .language:
            language = ScreenLanguage(value)
            return language != nil
        case .central:
            central = value.isEmpty ? nil : value
            return central != nil
        }
    }

    /// The value of a setting as it is written; nil where nothing is settled.
    subscript(key: Key) -> String? {
        switch key {
        case .bidi: bidi?.name
        case .digits: digits?.rawValue
        case .language: language?.name
        case .central: central
        }
    }
}

extension Settings {
    /// One line of the file.
    private struct Line {
        let text: Substring

        /// What is left when the comment is gone.
        private var content: Substring {
            Settings.trimmed(text.prefix { $0 != "#" })
        }

        /// True for an empty line and for one that is a comment.
        var isSilent: Bool { content.isEmpty }

        /// The name in small letters and the value, without the quotation marks that some put there; nil for any other line.
        var setting: (name: String, value: String)? {
            guard let equals = content.firstIndex(of: "=") else { return nil }
            let name = Settings.trimmed(content[..<equals])
            var value = Settings.trimmed(content[content.index(after: equals)...])
            if value.count > 1, let first = value.first, "\"'".contains(first), value.last == first {
                value = value.dropFirst().dropLast()
            }
            return name.isEmpty ? nil : (name.lowercased(), String(value))
        }
    }

    private static func lines(of text: String) -> [(number: Int, line: Line)] {
        // Notepad puts a byte order mark before the first line.
        let text = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
        return text.split(omittingEmptySubsequences: false) { $0.isNewline }.enumerated().map { index, line in
            (index + 1, Line(text: line))
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let start = text.drop { $0.isWhitespace }
        return start[..<(start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.startIndex)]
    }

    /// The text of a settings file with one setting changed: its line is replaced, or one is added; all else stays.
    static func text(_ text: String, setting key: Key, to value: String) -> String {
        var lines = lines(of: text).map { number, line in
            line.setting?.name == key.rawValue ? "\(key.rawValue) = \(value)" : String(line.text)
        }
        if lines.last == "" { lines.removeLast() }
        let setting = "\(key.rawValue) = \(value)"
        if !lines.contains(setting) { lines.append(setting) }
        return lines.map { $0 + "\n" }.joined()
    }
}
