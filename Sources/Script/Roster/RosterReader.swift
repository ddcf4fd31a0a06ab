import Tables
import Workshop

/// Reads a roster: a CSV file as people have it.
///
/// Commas, semicolons, tabs or bars; UTF-8, UTF-16 or Windows; French, Arabic or English headings, in any order, under a
/// title or not. Whatever is not understood is named by its line and column, and nothing is read by guesswork.
public struct RosterReader: Sendable {
    /// What the bytes stand for; nil to tell by their looks.
    public var encoding: RosterEncoding?

    /// A roster of 100 000 people has 10 million bytes.
    public static let largestSize = 1 << 27

    /// Makes a reader.
    public init(encoding: RosterEncoding? = nil) {
        self.encoding = encoding
    }

    /// The roster in a file; never fails, since what cannot be read is in `refused`.
    public func read(_ bytes: [UInt8]) -> Roster {
        var roster = Roster(encoding: encoding ?? .utf8, separator: ",")
        func refused(_ kind: RosterProblem.Kind) -> Roster {
            roster.refused = [RosterProblem(line: 1, kind: kind)]
            return roster
        }
        guard bytes.count <= Self.largestSize else { return refused(.tooLarge(limit: Self.largestSize)) }
        for sign in Self.spreadsheetSigns where bytes.starts(with: sign) { return refused(.spreadsheet) }
        let text = RosterText(bytes, stated: encoding)
        roster.encoding = text.encoding
        guard let layout = RosterLayout(text.bytes), text.bytes.contains(where: { !Self.blanks.contains($0) }) else {
            return refused(.empty)
        }
        roster.separator = Character(Unicode.Scalar(layout.separator))
        guard layout.heading.knownCount > 0 else { return refused(.noHeading(seen: layout.heading.titles)) }
        guard layout.heading.namesPeople else {
            roster.refused = [
                RosterProblem(line: layout.headingLine, kind: .noNameColumn(seen: layout.heading.titles))
            ]
            return roster
        }
        var rows = RosterRows(text.bytes, layout: layout, roster: roster)
        rows.readAll()
        return rows.roster
    }

    /// What an empty table is made of.
    private static let blanks = Set(" ,;\t|\r\n\"".utf8)

    /// How a spreadsheet's own files begin: a ZIP archive, a compound file.
    private static let spreadsheetSigns: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]]
}

/// How a file is laid out: what separates its cells, and where its heading is.
struct RosterLayout {
    var separator: UInt8
    var heading: RosterHeading
    /// How many records come before the first row: titles and the heading.
    var recordsAbove: Int
    /// The line of the heading.
    var headingLine: Int

    /// Tries each separator on the first lines; the one under which a heading says most is right, and if several are
    /// equal, the one that cuts the lines below into no more cells than there are columns. Where no heading is known the
    /// one with most cells is shown. Nil for an empty file.
    init?(_ bytes: [UInt8]) {
        var best: (layout: RosterLayout, score: (Int, Int))?
        for separator in Self.separators {
            guard let layout = Self.layout(bytes, separator: separator) else { continue }
            let known = layout.heading.knownCount
            let score = (known, known > 0 ? -Self.misfits(bytes, layout) : layout.heading.fields.count)
            if let current = best, current.score >= score { continue }
            best = (layout, score)
        }
        guard let best else { return nil }
        self = best.layout
    }

    private init(separator: UInt8, heading: RosterHeading, recordsAbove: Int, headingLine: Int) {
        self.separator = separator
        self.heading = heading
        self.recordsAbove = recordsAbove
        self.headingLine = headingLine
    }

    private static let separators = [",", ";", "\t", "|"].map { (sign: Unicode.Scalar) in UInt8(sign.value) }
    private static let mostTitles = 10

    /// The layout under one separator: of the first records that say something the one with most known headings, or the
    /// first if none has any.
    private static func layout(_ bytes: [UInt8], separator: UInt8) -> RosterLayout? {
        var text = DelimitedText(bytes, separator: separator)
        var record = DelimitedText.Record()
        var best: RosterLayout?
        var count = 0
        var filled = 0
        while filled < mostTitles, text.next(into: &record) {
            count += 1
            guard record.cells.count <= 1000, !record.cells.allSatisfy(text.isBlank) else { continue }
            filled += 1
            let heading = RosterHeading(cells: record.cells.map(text.string))
            if let best, best.rank >= (heading.namesPeople ? 1 : 0, heading.knownCount) { continue }
            best = RosterLayout(
                separator: separator, heading: heading, recordsAbove: count, headingLine: record.line)
        }
        return best
    }

    private var rank: (Int, Int) { (heading.namesPeople ? 1 : 0, heading.knownCount) }

    private static func misfits(_ bytes: [UInt8], _ layout: RosterLayout) -> Int {
        var text = DelimitedText(bytes, separator: layout.separator)
        var record = DelimitedText.Record()
        var misfits = 0
        var count = 0
        while count < layout.recordsAbove + 30, text.next(into: &record) {
            count += 1
            if count > layout.recordsAbove, record.cells.count > layout.heading.fields.count { misfits += 1 }
        }
        return misfits
    }
}
