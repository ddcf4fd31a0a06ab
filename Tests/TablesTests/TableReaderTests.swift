import CXlsx
import Foundation
import Testing

@testable import Tables

@Suite("Tables in text")
struct DelimitedTests {
    @Test("the separator is the one that cuts the rows alike, or that the file declares")
    func separators() throws {
        #expect(try TableReader().contents("a;b\n1,5;2\n3;4,0\n") == [["a", "b"], ["1,5", "2"], ["3", "4,0"]])
        #expect(try TableReader().contents("sep=|\na;b|c\n1|2\n") == [["a;b", "c"], ["1", "2"]])
        #expect(try TableReader().read(Array("sep=|\na|c\n1|2\n".utf8)).tables[0].line(0) == 2)
        #expect(try TableReader().contents("a\tb, c\n1\t2\n") == [["a", "b, c"], ["1", "2"]])
        var reader = TableReader()
        reader.headingWorth = { $0.contains("Nom") ? 1 : 0 }
        #expect(try reader.contents("Nom\nB, F\nA, O\n") == [["Nom"], ["B, F"], ["A, O"]])
    }

    @Test("a quoted cell holds separators, quotes and line ends; rows know their lines")
    func quotes() throws {
        let file = try TableReader().read(Array("a;\"x\r\ny;\"\"z\"\"\"\r\nb;c\r\n".utf8))
        #expect(file.kind == .delimited(";"))
        #expect(file.tables[0].contents == [["a", "x\r\ny;\"z\""], ["b", "c"]])
        #expect((0..<2).map(file.tables[0].line) == [1, 3])
    }

    @Test("a text that a spreadsheet was told to leave alone is that text, and a formula stays one")
    func stated() throws {
        #expect(
            try TableReader().contents("a;b\n=\"0612345678\";=\"x\"&\"y\"\n\"=\"\"06\"\"\";=A1\n") == [
                ["a", "b"], ["0612345678", "=\"x\"&\"y\""], ["06", "=A1"],
            ])
    }

    @Test("what is no table is said")
    func foreign() {
        func problem(_ bytes: [UInt8]) -> TableProblem? {
            do throws(TableProblem) { _ = try TableReader().read(bytes) } catch { return error }
            return nil
        }
        #expect(problem([]) == .empty)
        #expect(problem(Array(" ;\n\n".utf8)) == .empty)
        #expect(problem([UInt8](repeating: 0, count: 1000)) == .empty)
        #expect(problem([0xD0, 0xCF, 0x11, 0xE0, 0]) == .foreignSpreadsheet(.oldExcel))
        #expect(problem(Array("%PDF-1.4".utf8)) == .notATable(.pdf))
        #expect(
            problem(Array("PK\u{3}\u{4}".utf8) + [1, 2, 3]) == .damagedSpreadsheet
                || problem(Array("PK\u{3}\u{4}".utf8) + [1, 2, 3]) == .foreignSpreadsheet(.archive))
        var zip = ZipSample()
        zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        zip.add("content.xml", "<a/>")
        #expect(problem(zip.bytes) == .foreignSpreadsheet(.openDocument))
        #expect(problem(ZipSample.bomb) == .unpacksTooFar(limit: 1 << 22))
    }

    @Test("noise is answered and never crashes")
    func noise() {
        var generator = SystemRandomNumberGenerator()
        let signs: [[UInt8]] =
            ["<table><tr><td rowspan=9>", "BEGIN:VCARD\nFN:", "\"", ";", "\n", "é", "&#x6;", "<c r=\"", "\u{0}"]
            .map { Array($0.utf8) } + [[0xFF], [0xC3], [0xFE]]
        for _ in 0..<500 {
            let noise = (0..<40).flatMap { _ in signs.randomElement(using: &generator) ?? [] }
            for start in [[], Array("<table".utf8), Array("BEGIN:VCARD\n".utf8), [0xFF, 0xFE]] as [[UInt8]] {
                _ = try? TableReader().read(start + noise)
            }
            let sheet = "<sheetData>" + String(decoding: noise, as: UTF8.self)
            _ = try? TableReader().read(ZipSample.workbook([("a", "visible", sheet)]))
        }
    }
}

@Suite("Spreadsheets")
struct WorkbookTests {
    private let sheet = """
        <worksheet><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c><c r="C1" t="s"><v>0</v></c></row>
        <row r="3" hidden="1"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>46376</v></c><c r="C3"><v>6.12345678E8</v></c></row>
        <row r="4"><c r="B4" s="2"><v>46376.5</v></c><c r="C4" t="str"><v>x&amp;y</v></c><c r="D4"><v>1.5</v></c>\
        <c r="E4" t="b"><v>1</v></c><c r="F4" t="e"><v>#N/A</v></c></row>
        </sheetData><mergeCells count="1"><mergeCell ref="C3:C4"/><mergeCell ref="A3:A4"/></mergeCells></worksheet>
        """
    private let styles = """
        <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>
        <cellStyleXfs><xf numFmtId="22"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>
        """

    @Test("shared and own texts, dates, telephones as numbers, hidden rows, cells over several rows, several sheets")
    func workbook() throws {
        let bytes = ZipSample.workbook(
            [("Notes", "visible", "<sheetData/>"), ("Liste", "visible", sheet), ("vieux", "hidden", sheet)],
            strings: "<si><t>Tél</t></si><si><r><t>Hind </t></r><r><t xml:space=\"preserve\">El Fassi</t></r></si>",
            styles: styles)
        let file = try TableReader().read(bytes)
        #expect(file.kind == .spreadsheet)
        #expect(file.tables.map(\.name) == ["Notes", "Liste", "vieux"])
        #expect(file.tables.map(\.isHidden) == [false, false, true])
        let table = try file.table(called: "LISTE")
        #expect(
            table.contents == [
                ["Nom", "", "Tél"], ["Hind El Fassi", "2026-12-20", "612345678"],
                ["Hind El Fassi", "2026-12-20 12:00", "x&y", "1.5", "1", "#N/A"],
            ])
        #expect((0..<3).map(table.line) == [1, 3, 4])
        #expect((0..<3).map(table.isHidden) == [false, true, false])
        #expect(throws: TableProblem.noSuchSheet("x", known: ["Notes", "Liste", "vieux"])) {
            try file.table(called: "x")
        }
    }

    @Test("what stands in a cell over several rows is said of each row")
    func merged() throws {
        let sheet = """
            <sheetData><row r="1"><c r="A1" t="str"><v>Coop</v></c><c r="B1" t="str"><v>A</v></c></row>
            <row r="2"><c r="A2"/><c r="B2" t="str"><v>B</v></c></row></sheetData>
            <mergeCells><mergeCell ref="A1:A2"/></mergeCells>
            """
        let table = try TableReader().read(ZipSample.workbook([("s", "visible", sheet)])).tables[0]
        #expect(table.contents == [["Coop", "A"], ["Coop", "B"]])
        #expect(table.hasMergedCells)
    }

    @Test("a cell over several rows reaches rows that were written without it, and no row that is empty")
    func mergedShort() throws {
        let sheet = """
            <sheetData><row r="1"><c r="A1" t="str"><v>Amina</v></c><c r="C1" t="str"><v>Coop</v></c></row>
            <row r="2"><c r="A2" t="str"><v>Omar</v></c></row><row r="3"><c r="A3"/></row>
            <row r="4"><c r="A4" t="str"><v>Hind</v></c><c r="B4"/><c r="C4"/><c r="D4" t="str"><v>x</v></c></row>
            <row r="5"><c r="A5" t="str"><v>Total</v></c></row></sheetData>
            <mergeCells><mergeCell ref="C1:C4"/><mergeCell ref="A5:D5"/></mergeCells>
            """
        let table = try TableReader().read(ZipSample.workbook([("s", "visible", sheet)])).tables[0]
        #expect(
            table.contents == [["Amina", "", "Coop"], ["Omar", "", "Coop"], ["Hind", "", "Coop", "x"], ["Total"]])
        #expect((0..<5).map(table.isSpanned) == [false, false, false, false, true])
    }

    @Test("escapes in texts are the signs for which they stand, and what looks like one is not")
    func escapes() throws {
        let texts = [
            ("Amina_x000D_\nTazi", "Amina\r\nTazi"), ("a_x005F_x000D_b", "a_x000D_b"), ("_x0041_", "A"),
            ("_xD83D__xDE00_", "😀"), ("_xD83D_", "\u{FFFD}"), ("a_x00_b", "a_x00_b"), ("_x00G1_", "_x00G1_"),
        ]
        let cells = texts.indices.map { index in
            "<row r=\"\(index + 1)\"><c r=\"A\(index + 1)\" t=\"s\"><v>\(index)</v></c>"
                + "<c r=\"B\(index + 1)\" t=\"inlineStr\"><is><t>\(texts[index].0)</t></is></c></row>"
        }
        let bytes = ZipSample.workbook(
            [("s", "visible", "<sheetData>\(cells.joined())</sheetData>")],
            strings: texts.map { "<si><t>\($0.0)</t></si>" }.joined())
        #expect(try TableReader().contents(bytes) == texts.map { [$0.1, $0.1] })
    }

    @Test("a number keeps the zeros before it that its format shows")
    func zeros() throws {
        let formats = ["0000000000", "0#&quot; &quot;##&quot; &quot;##&quot; &quot;##&quot; &quot;##", "#,##0", "0.00"]
        let styles = formats.enumerated().map {
            "<numFmt numFmtId=\"\(164 + $0.offset)\" formatCode=\"\($0.element)\"/>"
        }
        let kinds = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
        let cells = formats.indices.map { "<c s=\"\($0)\"><v>612345678</v></c>" }
        let bytes = ZipSample.workbook(
            [("s", "visible", "<sheetData><row r=\"1\">\(cells.joined())</row></sheetData>")],
            styles: "<numFmts>\(styles.joined())</numFmts><cellXfs>\(kinds.joined())</cellXfs>")
        #expect(try TableReader().contents(bytes) == [["0612345678", "0612345678", "612345678", "612345678"]])
    }

    @Test(
        "what a spreadsheet could not calculate is told from what people write",
        arguments: [
            ("#N/A", true), ("#REF!", true), ("#NOM?", true), ("Err:502", true), ("####", true), ("#N/D!", true),
            ("#12", false), ("#", false), ("Err:", false), ("#amina!", false), ("Amina", false),
        ])
    func errors(cell: String, isError: Bool) { #expect(SheetText.isError(cell) == isError) }

    @Test("a sheet or a list of texts that ends before its end is damaged, wherever it was cut, and so is the archive")
    func cutOff() throws {
        let strings = "<si><t>Tél</t></si><si><t>Hind</t></si>"
        for length in stride(from: 20, to: sheet.count - 12, by: 9) {
            let cut = ZipSample.workbook([("s", "visible", String(sheet.prefix(length)))], strings: strings)
            #expect(throws: TableProblem.damagedSpreadsheet) { try TableReader().read(cut) }
        }
        #expect(throws: TableProblem.damagedSpreadsheet) { try SharedStrings(Array("<sst>\(strings)".utf8)) }
        let whole = ZipSample.workbook([("s", "visible", sheet)], strings: strings)
        _ = try TableReader().read(whole)
        #expect(throws: TableProblem.damagedSpreadsheet) { try TableReader().read(Array(whole.dropLast(30))) }
    }

    @Test("days are counted from 1900 or 1904")
    func epochs() throws {
        let sheet =
            "<sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"><v>59</v></c><c r=\"B1\" s=\"0\"><v>61</v></c></row></sheetData>"
        let styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        let first = try TableReader().contents(ZipSample.workbook([("s", "visible", sheet)], styles: styles))
        #expect(first == [["1900-02-28", "1900-03-01"]])
        let second = try TableReader().contents(
            ZipSample.workbook([("s", "visible", sheet)], styles: styles, workbookPr: "<workbookPr date1904=\"1\"/>"))
        #expect(second == [["1904-02-29", "1904-03-02"]])
    }

    @Test(
        "a file that libxlsxwriter wrote, compressed, is read as it was written",
        .enabled(if: cxlsx_missing() == nil, "libxlsxwriter is not installed"))
    func written() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let book = try #require(cxlsx_open(path, true))
        let sheet = try #require(cxlsx_add_sheet(book, "قائمة", true))
        for row in 0..<200 {
            cxlsx_write_text(book, sheet, Int32(row), 0, "هند \(row)", CXlsxFormatPlain)
            cxlsx_write_number(book, sheet, Int32(row), 2, 612_345_678, CXlsxFormatPlain)
        }
        #expect(cxlsx_close(book))
        let table = try TableReader().read(Array(Data(contentsOf: URL(filePath: path)))).tables[0]
        #expect(table.name == "قائمة")
        #expect(table.contents == (0..<200).map { ["هند \($0)", "", "612345678"] })
    }

    @Test("an archive that unpacks to more than it may is refused")
    func bomb() throws {
        #expect(throws: TableProblem.self) {
            try TableReader().read(Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 7, count: 400))
        }
    }
}

@Suite("Spreadsheets that would fill the memory, or calculate nothing")
struct BoundedWorkbookTests {
    @Test("a text that many cells have in common is stored once")
    func sharedText() throws {
        let rows = (1...20_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>0</v></c></row>" }
        let bytes = ZipSample.workbook(
            [("a", "visible", "<sheetData>\(rows.joined())</sheetData>")],
            strings: "<si><t>\(String(repeating: "A", count: 1_000_000))</t></si>")
        let table = try TableReader().read(bytes).tables[0]
        #expect(table.rowCount == 20_000)
        #expect(table.bytes(19_999, 0).count == 1_000_000)
        // Of twenty thousand million letters nothing would be left of the last.
        #expect(table.bytes(0, 0).startIndex == table.bytes(19_999, 0).startIndex)
    }

    @Test("a formula without its value is shown as it stands; with one the value counts")
    func formulas() throws {
        let sheet = """
            <sheetData><row r="1"><c r="A1" t="str"><f>B1&amp;C1</f></c><c r="B1"><f>SUM(A2:A9)</f><v>7</v></c>\
            <c r="C1"><f t="shared" si="0"/></c><c r="D1" t="str"><f>A1</f><v>Amina</v></c><c r="E1"/><c r="F1" t="str"><f>A1</f><v></v></c></row></sheetData>
            """
        #expect(
            try TableReader().contents(ZipSample.workbook([("a", "visible", sheet)])) == [
                ["=B1&C1", "7", "=…", "Amina", "", ""]
            ])
    }

    @Test("what stands too far to the right is told and not dropped")
    func farCells() throws {
        let sheet = """
            <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>\
            <row r="2"><c r="A2"><v>1</v></c><c r="XFD2"/></row></sheetData>
            """
        let table = try TableReader().read(ZipSample.workbook([("a", "visible", sheet)])).tables[0]
        #expect((0..<2).map(table.fault) == [.tooManyCells(16_384), nil])
    }
}

@Suite("What is missing of a file")
struct CutFileTests {
    private let whole = "BEGIN:VCARD\nVERSION:3.0\nFN:Amina Tazi\nEND:VCARD\n"
    private let open = "BEGIN:VCARD\nVERSION:3.0\nFN:Omar Ala"

    private func faults(_ text: String) throws -> [Table.Fault?] {
        let table = try TableReader().read(Array(text.utf8)).tables[0]
        return (0..<table.rowCount).map(table.fault)
    }

    @Test("a card without an end is told, wherever it stands, and costs no other")
    func cards() throws {
        #expect(try faults(whole + whole) == [nil, nil, nil])
        #expect(try faults(whole + open) == [nil, nil, .cutOff])
        #expect(try faults(open + "\n" + whole) == [nil, .cutOff, nil])
        #expect(try faults(whole + "BEGIN:VCARD\nVERSION:3.0\n") == [nil, nil, .cutOff])
        #expect(try faults(whole + open + "\nPHOTO;ENCODING=b:/9j/4AAQS\n kZJ") == [nil, nil, .cutOff])
    }

    @Test("a picture that is cut off spoils no card that has an end, and is told")
    func pictures() throws {
        let photo = "BEGIN:VCARD\nFN:Omar Alami\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n SkZ\nEND:VCARD\n"
        #expect(try faults(photo + whole) == [nil, .cutPicture, nil])
        #expect(try faults(photo.replacing("SkZ", with: "SkZ=")) == [nil, nil])
    }

    @Test("entries of a directory that stop within a value")
    func entries() throws {
        let entry = "dn: cn=Amina,o=x\ncn: Amina\n\n"
        #expect(try faults(entry + "dn: cn=Omar\ncn:: T21hciBBbGFtaQ==\n") == [nil, nil, nil])
        #expect(try faults(entry + "dn: cn=Omar\ncn:: T21hciBBb") == [nil, nil, .cutOff])
        #expect(try faults(entry + "dn: cn=Omar\ncn: Omar\nmobi") == [nil, nil, .cutOff])
        #expect(try faults(entry + "dn: cn=Omar\ncn: Omar\njpegPhoto:: /9j/4\n") == [nil, nil, .cutPicture])
    }

    @Test("a page that stops within a cell")
    func pages() throws {
        let row = "<table><tr><td>Nom</td></tr><tr><td>Omar"
        #expect(try faults(row) == [nil, .cutOff])
        #expect(try faults(row + "</td></tr></table>") == [nil, nil])
        #expect(try faults(row + "</table>") == [nil, nil], "pages leave the ends of cells out")
    }
}

@Suite("Pages and cards")
struct PageAndCardTests {
    @Test("a page saved as a spreadsheet: entities, spans, tables within cells, its own encoding")
    func page() throws {
        let html = """
            <html><head><meta charset="windows-1252"><style>td { x }</style></head><body><table border=1>
            <tr><th>Nom complet</th><th colspan=2>Organisation</th></tr>
            <tr><td rowspan="2">H&eacute;l&#232;ne &amp; Fils</td><td>Société<br>Anonyme</td><td>x
            <tr><td>Commune</td><td><table><tr><td>y</td></tr></table></td></tr></table></body></html>
            """
        let table = try TableReader().read(Sample.bytes(html, in: .windows1252)).tables[0]
        #expect(
            table.contents == [
                ["Nom complet", "Organisation", ""], ["Hélène & Fils", "Société\nAnonyme", "x"],
                ["Hélène & Fils", "Commune", "y"],
            ])
    }

    @Test("a cell over rows and columns keeps its columns, reaches short rows and no empty one, and a title is one")
    func spans() throws {
        let html = """
            <table><tr><td colspan=4>Liste</td></tr>
            <tr><td rowspan=2 colspan=2>Coop</td><td>Amina</td><td rowspan=4>Fès</td></tr>
            <tr><td>Omar</td></tr><tr><td></td></tr><tr><td>x</td></tr></table>
            """
        let table = try TableReader().read(Array(html.utf8)).tables[0]
        #expect(
            table.contents == [
                ["Liste", "", "", ""], ["Coop", "", "Amina", "Fès"], ["Coop", "", "Omar", "Fès"], ["x", "", "", "Fès"],
            ])
        #expect((0..<5).map(table.isSpanned) == [true, true, false, false, false])
        #expect((0..<5).map { table.isBlank($0) } == [false, false, false, true, false])
    }

    @Test("the XML of Excel 2003")
    func excel2003() throws {
        let xml = """
            <?xml version="1.0"?><ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <ss:Worksheet ss:Name="Liste"><ss:Table><ss:Row><ss:Cell><ss:Data ss:Type="String">Nom</ss:Data></ss:Cell>
            <ss:Cell ss:Index="3"><ss:Data>Ville</ss:Data></ss:Cell></ss:Row></ss:Table></ss:Worksheet></ss:Workbook>
            """
        let table = try TableReader().read(Array(xml.utf8)).tables[0]
        #expect(table.name == "Liste")
        #expect(table.contents == [["Nom", "", "Ville"]])
    }

    @Test("cards of 2.1, 3.0 and 4.0: quoted-printable, folded lines, charsets, several telephones")
    func cards() throws {
        let cards = """
            BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D8=A7=D9=84=D9=81=D8=A7=D8=B3=D9=8A;=\r
            =D9=87=D9=86=D8=AF;;;\r
            FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D9=87=D9=86=D8=AF =D8=A7=D9=84=D9=81=D8=A7=D8=B3=D9=8A\r
            TEL;CELL;PREF:+212 612\r\nTEL;WORK:0522\r\nPHOTO;ENCODING=BASE64;JPEG:AAAA\r\n BBBB\r\n\r\nEND:VCARD\r
            BEGIN:VCARD\r\nVERSION:3.0\r\nitem1.ORG:ONEE\\, Rabat;Service\r\nFN:Karim Be\r\n nnis\r\nN:Bennis;Karim;;M.;\r
            ADR;TYPE=HOME:;;1 rue;Salé;;;Maroc\r\nEND:VCARD\r
            BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Zoé\r\nTEL;VALUE=uri;TYPE="voice,cell":tel:+33-6\r\nEMAIL:z@x.example\r\nEND:VCARD\r

            """
        let file = try TableReader().read(Array(cards.utf8))
        #expect(file.kind == .cards)
        let table = file.tables[0]
        #expect(
            table.contents == [
                ["Full name", "Last name", "First name", "Organisation", "Phone", "Phone 2", "E-mail", "City"],
                ["هند الفاسي", "الفاسي", "هند", "", "+212 612", "0522", "", ""],
                ["Karim Bennis", "Bennis", "Karim", "ONEE, Rabat ::: Service", "", "", "", "Salé"],
                ["Zoé", "", "", "", "+33-6", "", "z@x.example", ""],
            ])
        #expect((1..<4).map(table.line) == [1, 12, 20])
    }

    @Test("groups, organisations and places are told from people, as cards of every version say it")
    func kinds() throws {
        func card(_ lines: String...) -> String {
            (["BEGIN:VCARD"] + lines + ["END:VCARD"]).joined(separator: "\n") + "\n"
        }
        let cards = [
            card("VERSION:4.0", "KIND:individual", "FN:Amina Alami"),
            card("VERSION:4.0", "KIND:group", "FN:Friends", "MEMBER:urn:uuid:1"),
            card("VERSION:4.0", "KIND:Location", "FN:Hall"),
            card("VERSION:3.0", "FN:Neighbours", "X-ADDRESSBOOKSERVER-KIND:group"),
            card("VERSION:3.0", "N:;;;;", "FN:Hammam", "ORG:Hammam", "X-ABShowAs:COMPANY"),
            card("VERSION:2.1", "FN:Four", "ORG:Four"),
            card("VERSION:3.0", "N:Tazi;Omar;;;", "FN:Omar Tazi", "ORG:Four"),
            card("VERSION:3.0", "FN:Hind El Fassi"),
        ]
        let contents = try TableReader().contents(cards.joined())
        let column = try #require(contents[0].firstIndex(of: CardKind.heading))
        #expect(contents.dropFirst().map { $0[column] } == ["", "group", "location", "group", "org", "org", "", ""])
        #expect(
            try TableReader().contents(cards[0])[0] == ["Full name"], "where all are people's nothing is said of it")
    }

    @Test("of the telephones of a card the one that is carried along comes first, and a fax is none")
    func telephonesOfCards() throws {
        let lines = [
            "TEL;HOME;PREF:1", "TEL;TYPE=WORK,FAX:2", "TEL;TYPE=home,voice:3", "TEL;TYPE=work:4", "TEL:5",
            "TEL;TYPE=\"voice,cell\":6", "TEL;PAGER:7",
        ]
        let card = "BEGIN:VCARD\nFN:Amina\n" + lines.joined(separator: "\n") + "\nEND:VCARD\n"
        #expect(try TableReader().contents(card)[1] == ["Amina", "6", "1", "5", "4"])
    }

    @Test("entries of a directory, with values in Base64 and over several lines; a list of addresses is no person")
    func directoryEntries() throws {
        let entries = """
            version: 1

            dn: cn=Amina Alami,mail=a@x.org
            objectclass: person
            givenName: Amina
            sn: Alami
            cn: Amina
              Alami
            mail: a@x.org
            telephoneNumber: 0522
            mobile: 0612
            mozillaHomeLocalityName:: RsOocw==
            o:: Q29vcMOpcmF0aXZl

            dn:: Y249TGlzdGU=
            objectclass: groupOfNames
            cn: Liste
            member: cn=Amina Alami,mail=a@x.org

            """
        let file = try TableReader().read(Array(entries.utf8))
        #expect(file.kind == .cards)
        #expect(
            file.tables[0].contents == [
                [
                    "Full name", "Last name", "First name", "Organisation", "Phone", "Phone 2", "E-mail", "City",
                    "Kind of card",
                ],
                ["Amina Alami", "Alami", "Amina", "Coopérative", "0612", "0522", "a@x.org", "Fès", ""],
                ["Liste", "", "", "", "", "", "", "", "group"],
            ])
        #expect(try TableReader().read(Array("dn;cn\n1;2\n".utf8)).kind == .delimited(";"))
        #expect(try TableReader().read(Array("dn: a, b\n1;2\n".utf8)).kind != .cards)
    }

    @Test("cards in bytes of Arabic Windows, stated by each and not")
    func cardBytes() throws {
        let head = Array("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=WINDOWS-1256:".utf8)
        let name = Sample.bytes("يوسف الخراط", in: .windows1256)
        let end = Array("\nEND:VCARD\n".utf8)
        #expect(try TableReader().contents(head + name + end)[1][0] == "يوسف الخراط")
        let bare = Array("BEGIN:VCARD\nVERSION:2.1\nFN:".utf8)
        #expect(try TableReader().contents(bare + name + end)[1][0] == "يوسف الخراط")
        #expect(
            try TableReader().contents([0xFF, 0xFE] + Sample.littleEndian("BEGIN:VCARD\nFN:هند\nEND:VCARD\n"))[1] == [
                "هند"
            ])
    }
}
