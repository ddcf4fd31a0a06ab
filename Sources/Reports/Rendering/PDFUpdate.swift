import FoundationEssentials
import Localization

/// Changes to a PDF that Cairo wrote, appended to it (ISO 32000-1, section 7.5.6, "Incremental Updates").
///
/// Only files of the shape that Cairo 1.16 gives them are changed: one classic table of cross-references, one trailer.
struct PDFUpdate {
    private let file: Data
    private let tableStart: Int
    /// Where each object begins.
    private let offsets: [Int]
    private let trailer: String
    private var changes: [Int: String] = [:]

    /// nil when the file is not of that shape.
    init?(_ file: Data) {
        // Indices of slices do not begin at 0.
        let file = Data(file)
        guard let mark = file.lastRange(of: "startxref\n"), let start = Self.number(file.text(from: mark.upperBound)),
            file.indices.contains(start), file[start...].starts(with: "xref\n0 ".utf8),
            let end = file.range(of: "trailer\n", from: start)
        else { return nil }
        let lines = file.text(from: start, to: end.lowerBound).split(separator: "\n").dropFirst()
        let entries = lines.dropFirst()
        guard Self.number(lines.first?.dropFirst(2) ?? "") == entries.count, entries.allSatisfy({ $0.utf8.count == 19 })
        else { return nil }
        self.file = file
        tableStart = start
        offsets = entries.map { Self.number($0.drop { $0 == "0" }) ?? 0 }
        trailer = file.text(from: end.upperBound, to: mark.lowerBound)
    }

    /// Says that the file is tagged, in what language it is, how it is read, and that its title stands in the window's
    /// bar; and of each part of its structure, in which language that is.
    /// - Parameter languages: BCP 47 codes of the parts, in their order. What is in one language stands together.
    func tagged(in languages: [String]) -> PDFUpdate {
        var update = self
        guard let language = languages.first, let root = reference("/Root", in: trailer), let catalog = object(root),
            let tree = reference("/StructTreeRoot", in: catalog), let structure = object(tree),
            let top = Self.kids(of: structure).first, let document = object(top), document.contains("/S /Document\n")
        else { return self }
        let parts = Self.kids(of: document)
        guard parts.count == languages.count else { return self }
        for (part, language) in zip(parts, languages) {
            guard let element = object(part), element.contains("/S /Part\n") else { return self }
            update.add("/Lang (\(language))", to: element, part)
        }
        if let list = document.range(of: "/K [ "), let end = document.range(of: "]") {
            var order: [String] = []
            for language in languages where !order.contains(language) { order.append(language) }
            let sorted = order.flatMap { language in zip(parts, languages).filter { $0.1 == language }.map(\.0) }
            update.changes[top] =
                document[..<list.upperBound] + sorted.map { "\($0) 0 R " }.joined() + document[end.lowerBound...]
        }
        let direction = LanguageCode.isRightToLeft(language) ? "R2L" : "L2R"
        // Cairo may have said itself that the file is tagged.
        let mark = catalog.contains("/MarkInfo") ? "" : "/MarkInfo << /Marked true >>\n   "
        update.add(
            "\(mark)/Lang (\(language))\n   /ViewerPreferences << /DisplayDocTitle true /Direction /\(direction) >>",
            to: catalog, root)
        return update
    }

    /// The file with the changes behind it.
    func appended() -> Data {
        guard !changes.isEmpty, let size = trailer.range(of: "/Size") else { return file }
        var file = file
        var table = "xref\n"
        for (number, text) in changes.sorted(by: { $0.key < $1.key }) {
            let offset = String(file.count)
            table += "\(number) 1\n\(String(repeating: "0", count: max(0, 10 - offset.count)))\(offset) 00000 n \n"
            file.append(contentsOf: "\(number) 0 obj\n\(text)endobj\n".utf8)
        }
        let start = file.count
        let trailer = trailer[..<size.lowerBound] + "/Prev \(tableStart)\n   " + trailer[size.lowerBound...]
        file.append(contentsOf: "\(table)trailer\n\(trailer)startxref\n\(start)\n%%EOF\n".utf8)
        return file
    }

    // MARK: - Objects

    private mutating func add(_ entries: String, to dictionary: String, _ number: Int) {
        guard let end = dictionary.range(of: ">>", backwards: true) else { return }
        changes[number] = dictionary[..<end.lowerBound] + "   \(entries)\n>>\n"
    }

    /// What stands between an object's number and its end; nil when there is no such object, or it is a stream.
    private func object(_ number: Int) -> String? {
        guard offsets.indices.contains(number), file.indices.contains(offsets[number]),
            let end = file.range(of: "endobj\n", from: offsets[number])
        else { return nil }
        let text = file.text(from: offsets[number], to: end.lowerBound)
        let head = "\(number) 0 obj\n"
        guard text.hasPrefix(head), !text.contains("stream\n") else { return nil }
        return String(text.dropFirst(head.count))
    }

    /// The object that an entry of a dictionary names: `/Root 12 0 R`.
    private func reference(_ key: String, in dictionary: String) -> Int? {
        dictionary.range(of: key + " ").flatMap { Self.number(dictionary[$0.upperBound...]) }
    }

    /// The parts of a part of the structure: `/K [ 6 0 R 7 0 R ]`, `/K 6 0 R`.
    private static func kids(of element: String) -> [Int] {
        guard let key = element.range(of: "/K ") else { return [] }
        let words = element[key.upperBound...].prefix { $0 != "]" && $0 != "\n" }.split { $0 == " " || $0 == "[" }
        return stride(from: 0, to: words.count - 2, by: 3).compactMap { words[$0 + 2] == "R" ? Int(words[$0]) : nil }
    }

    private static func number(_ text: some StringProtocol) -> Int? {
        Int(text.prefix { $0.isNumber })
    }
}

extension Data {
    fileprivate func text(from start: Int, to end: Int? = nil) -> String {
        String(decoding: self[start..<(end ?? count)], as: UTF8.self)
    }

    fileprivate func range(of text: String, from start: Int) -> Range<Int>? {
        guard let range = self[start...].firstRange(of: Array(text.utf8)) else { return nil }
        return range
    }

    fileprivate func lastRange(of text: String) -> Range<Int>? {
        let tail = Swift.max(0, count - 64)
        return range(of: text, from: tail)
    }
}

extension StringProtocol {
    fileprivate func range(of text: String, backwards: Bool = false) -> Range<Index>? {
        let ranges = ranges(of: text)
        return backwards ? ranges.last : ranges.first
    }
}
