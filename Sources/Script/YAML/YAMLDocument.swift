import Workshop
import Yams

/// A YAML file as a tree whose nodes know their line and column, or what keeps it from being one.
///
/// It finds what Yams does not say well: the places of bytes that are not text, of tabs, and of every key that stands
/// twice. Scalars are not typed here (`Resolver.basic`): what a value has to be is the reader's affair.
struct YAMLDocument {
    /// The tree; nil when the file is not YAML.
    private(set) var root: Node?
    /// What is wrong so far.
    private(set) var problems: [ScriptProblem] = []

    /// A script of three long days in three languages has 60 000 bytes.
    static let largestSize = 1 << 20

    init(_ bytes: [UInt8]) {
        if bytes.count > Self.largestSize {
            note(.tooLarge, .start)
        } else if let text = text(of: bytes[...]) {
            noteControlCharacters(in: text)
            if problems.isEmpty { noteKeysThatAreNotText(in: text) }
            if problems.isEmpty { parse(text) }
            if problems.isEmpty, root == nil { note(.emptyFile, .start) }
        }
    }

    mutating func note(_ kind: ScriptProblem.Kind, _ place: Place) {
        problems.append(ScriptProblem(line: place.line, column: place.column, kind: kind))
    }

    /// The file as text with one kind of line ends, so that every place is counted alike.
    private mutating func text(of bytes: ArraySlice<UInt8>) -> String? {
        var bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if bytes.contains(0x0D) { bytes = Self.withoutReturns(bytes) }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix { $0 != "\u{FFFD}" }
            .split(separator: "\n", omittingEmptySubsequences: false)
        note(.notUTF8, Place(line: max(1, lines.count), column: (lines.last?.count ?? 0) + 1))
        return nil
    }

    private static func withoutReturns(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var result: [UInt8] = []
        var before: UInt8 = 0
        for byte in bytes {
            if byte != 0x0A || before != 0x0D { result.append(byte == 0x0D ? 0x0A : byte) }
            before = byte
        }
        return result[...]
    }
}

extension YAMLDocument {
    private mutating func parse(_ text: String) {
        var text = text
        while true {
            do {
                let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
                root = try parser.nextRoot()
                if let second = try parser.nextRoot() { note(.severalDocuments, Place(second)) }
                return
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                guard let hidden = hideDuplicate(of: keys, from: Place(context.mark), in: text) else { return }
                text = hidden
            } catch {
                return note(fault: error, in: text)
            }
        }
    }

    /// Yams stops at a key that stands twice. So that everything else in the file is read too, the second one is noted
    /// and put out of sight: its first letter becomes a character that `isHidden` knows, and columns stay as they are.
    private mutating func hideDuplicate(of keys: [String], from first: Place, in text: String) -> String? {
        guard let key = keys.first(where: { !$0.isEmpty && $0 != "<uncovertable>" }) else {
            note(.keyIsNotText, first)
            return nil
        }
        let lines = Lines(text)
        let place = lines.secondKey(key, after: first)
        note(.duplicateKey(.excerpt(key), firstLine: first.line), place ?? first)
        guard let place, problems.count < Self.mostDuplicates,
            let mask = Unicode.Scalar(Self.firstMask + UInt32(problems.count))
        else { return nil }
        return lines.replacing(at: place, with: mask)
    }

    private static let mostDuplicates = 100
    private static let firstMask: UInt32 = 0xE000

    /// True for a key that stands twice, which is noted already.
    static func isHidden(_ key: String) -> Bool {
        key.unicodeScalars.first.map { $0.value > firstMask && $0.value <= firstMask + UInt32(mostDuplicates) } ?? false
    }
}

extension YAMLDocument {
    private mutating func note(fault error: any Error, in text: String) {
        guard let error = error as? YamlError else { return note(.yaml(.other(.excerpt("\(error)"))), .start) }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            if problem.hasPrefix("Maximum nesting level") { return note(.tooDeep, Place(mark)) }
            let place = Place(mark)
            let lines = Lines(text)
            let tabs = lines.indentedByTabs
            guard tabs.isEmpty || !tabs.contains(where: { abs($0.line - place.line) <= 1 }) else {
                for tab in tabs { note(.yaml(.tab), tab) }
                return
            }
            let fault = YAMLFault(problem: problem, context: context?.text ?? "", at: lines.character(at: place))
            let start = fault == .unclosedQuote || fault == .unclosedBracket ? context?.mark : nil
            note(.yaml(fault), start.map(Place.init) ?? place)
        case .memory, .no, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded, .duplicatedKeysInMapping:
            note(.yaml(.other(.excerpt("\(error)"))), .start)
        }
    }
}
