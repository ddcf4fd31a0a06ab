import CXlsx
import Foundation
import Localization
import TestSupport
import Testing
import Workshop

@testable import Reports

@Suite("A day as tables")
struct TableTests {
    @Test("as CSV, as it was read and approved")
    func goldens() throws {
        let golden = Golden(beside: #filePath.replacing("/Export/TableTests", with: "/Rendering/CSV"))
        let files = CSVRendering(Localizer(language: .english)).render([try Drawing.summary()])
        #expect(
            files.map(\.name)
                == ["days", "attendance", "cities", "agenda", "lines", "tables", "votes", "actions", "questions"].map {
                    $0 + ".csv"
                }
        )
        for (name, data) in files {
            // Who reads a text file drops the mark at its start; it is held apart.
            #expect(data.starts(with: [0xEF, 0xBB, 0xBF]))
            try golden.check(String(decoding: data.dropFirst(3), as: UTF8.self), "evening.\(name)")
        }
    }

    @Test("a day of calls tells who was reached, of whom, and that nobody came")
    func reached() throws {
        var sample = try SampleDay(at: .evening)
        let title = LocalizedText(["en": "After a month"])
        let calls = Day(
            id: sample.world.newID(), code: "month", number: 1, date: SampleDay.date, theme: title, accent: "teal",
            activities: [.calls(titled: title, in: sample.world)], after: Period(1, .month), channel: .telephone,
            lasting: Period(2, .week))
        try sample.record(try sample.state.addition(of: calls, to: SampleDay.fes, in: sample.world))
        let invited = sample.state.invited(to: SampleDay.fes).sorted()
        for person in invited.prefix(7) {
            try sample.record(
                try sample.state.arrival(of: person, on: calls.id, at: sample.clock.now, by: "Amina"))
        }
        let summary = try #require(
            DaySummary(of: calls.id, in: sample.state, world: sample.world, language: "en"))
        let called = DataTable.all([summary], Localizer(language: .english))
        func column(_ title: String, _ name: String, of tables: [DataTable]? = nil) throws -> [DataTable.Cell] {
            let table = try #require((tables ?? called).first { $0.name == name })
            let index = try #require(table.columns.firstIndex(of: title))
            return table.rows.map { $0[index] }
        }
        #expect(try column("Came", "days") == [.number(0)])
        #expect(try column("Of invited", "days") == [.empty])
        #expect(try column("Reached", "days") == [.number(7)])
        #expect(try column("Reached, of invited", "days") != [.empty])
        #expect(try column("Reached", "attendance").contains(.number(0)))
        let room = DataTable.all([try Drawing.summary()], Localizer(language: .english))
        #expect(try column("Reached", "days", of: room) == [.empty], "nobody is reached in a room")
    }

    @Test("every row has as many cells as its head, in every language", arguments: Language.allCases)
    func rectangular(_ language: Language) throws {
        for summary in [try Drawing.summary(language), try Hostile.summary(language)] {
            for table in DataTable.all([summary, summary], Localizer(language: language)) {
                #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
            }
        }
    }

    @Test(
        "a text cannot be a formula",
        arguments: [
            ("=1+1", "'=1+1"), ("+212", "'+212"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), (" =1", "' =1"),
            ("\u{200E}=1", "'\u{200E}=1"), ("＝1", "'＝1"), ("1=1", "1=1"), ("", ""), ("حمام", "حمام"), ("'=1", "'=1"),
            ("x;=1;y", "x;'=1;y"), ("x; \"+1;\u{200B}@a;b", "x;' \"+1;'\u{200B}@a;b"), ("10 h; 3 h", "10 h; 3 h"),
            ("\"=1\"", "'\"=1\""),
        ])
    func formulas(_ text: String, _ expected: String) {
        #expect(CSVRendering.harmless(text) == expected)
    }

    @Test("a field with a separator, a quotation mark or a line break is quoted")
    func quoting() {
        let table = DataTable(
            name: "x", title: "x", columns: ["a,b", "c"], rows: [[.text("say \"yes\""), .text("two\r\nlines")]])
        #expect(CSVRendering.csv(table) == "\u{FEFF}\"a,b\",c\r\n\"say \"\"yes\"\"\",\"two\r\nlines\"\r\n")
    }

    @Test("no field of a hostile day begins as a formula does")
    func hostile() throws {
        for (name, data) in CSVRendering(Localizer(language: .english)).render([try Hostile.summary(.english)]) {
            for line in String(decoding: data, as: UTF8.self).split(separator: "\r\n") {
                for field in line.split(separator: ",") {
                    let start = field.drop { $0 == "\"" || $0 == " " }.first
                    // What begins with a sign and goes on with digits alone is a number of ours.
                    if field.allSatisfy({ $0.isNumber || $0 == "-" || $0 == "." }) { continue }
                    #expect(start != "=" && start != "@", "\(name): \(field)")
                }
            }
        }
    }

    @Test("a cell of a spreadsheet holds as much as it can, and only what XML can hold")
    func fitting() {
        let long = String(repeating: "ش", count: 32_765)
        #expect(XLSXRendering.fitting(long + "ab") == long + "ab")
        #expect(XLSXRendering.fitting(long + "abc") == long + "ab")
        #expect(XLSXRendering.fitting(long + "a😀") == long + "a")
        let none = [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFF].compactMap { Unicode.Scalar($0 as UInt32) }
        #expect(XLSXRendering.fitting(none.map { "a\($0)" }.joined() + "😀") == "a\u{FFFD}a\u{FFFD}a\u{FFFD}a\u{FFFD}😀")
    }

    @Test("a text that reads like an escaped character stays as it was typed")
    func escapes() {
        #expect(
            XLSXRendering.fitting("_x003D_1 _x0041 x0041_ _x005F_x0041_")
                == "_x005F_x003D_1 _x0041 x0041_ _x005F_x005F_x005F_x0041_")
    }

    @Test("a sheet's name is one that spreadsheets take")
    func sheetNames() {
        let table = DataTable(
            name: "votes", title: "What [the] room: decided / rejected? In full length", columns: [], rows: [])
        #expect(XLSXRendering.sheetName(table) == "What the room decided  rejected")
        #expect(XLSXRendering.sheetName(DataTable(name: "votes", title: "", columns: [], rows: [])) == "votes")
    }

    private static let python = ["/usr/bin/python3"].first {
        (try? Tool.run($0, ["-c", "import openpyxl"]))?.status == 0
    }

    @Test(
        "a spreadsheet read back by another library has numbers, dates and times, and no formula",
        .enabled(if: python != nil))
    func spreadsheet() throws {
        let summary = try Hostile.summary(.arabic)
        let data = try XLSXRendering(Localizer(language: .arabic)).render([summary])
        let file = FileManager.default.temporaryDirectory.appending(path: "halqa-\(UUID().uuidString).xlsx")
        try data.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = """
            import openpyxl, sys
            book = openpyxl.load_workbook(sys.argv[1])
            for sheet in book:
                types = set(c.data_type for row in sheet.iter_rows(min_row=2) for c in row if c.value is not None)
                print(sheet.sheet_view.rightToLeft, sheet.freeze_panes, ''.join(sorted(types)))
            sheet = book.worksheets[3]
            print(sheet['C2'].value.isoformat(), sheet['E2'].value.isoformat(), sheet['B2'].value)
            """
        let result = try Tool.run(Self.python ?? "", ["-c", script, file.path])
        #expect(result.status == 0, "\(result.errors)")
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 9)
        for line in lines.prefix(8) {
            #expect(line == "True A2 dns" || line == "True A2 dn" || line == "True A2 ds", "\(line)")
        }
        #expect(lines.last == "2026-12-01T00:00:00 08:30:00 1")
    }

    @Test(
        "a spreadsheet's own XML holds no formula, has its head frozen, and stands from right to left in Arabic alone",
        .enabled(if: Tool.path("python3") != nil), arguments: [Language.arabic, .french])
    func xml(_ language: Language) throws {
        let data: Data
        do {
            data = try XLSXRendering(Localizer(language: language)).render([try Hostile.summary(language)])
        } catch PaperError.xlsxMissing {
            return
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "halqa-\(UUID().uuidString).xlsx")
        try data.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        // ISO/IEC 29500-1, section 18.3: f is a formula; t="s" a string in the table of strings; s a cell's style.
        let script = """
            import sys, zipfile, xml.etree.ElementTree as xml
            book, tag = zipfile.ZipFile(sys.argv[1]), '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
            strings = xml.fromstring(book.read('xl/sharedStrings.xml')).findall(tag + 'si')
            texts = [''.join(t.text or '' for t in s.iter(tag + 't')) for s in strings]
            for name in sorted(n for n in book.namelist() if n.startswith('xl/worksheets/sheet')):
                root = xml.fromstring(book.read(name))
                view, pane = next(root.iter(tag + 'sheetView')), next(root.iter(tag + 'pane'))
                page = next(root.iter(tag + 'pageSetup'))
                print(view.get('rightToLeft'), pane.get('state'), sum(1 for _ in root.iter(tag + 'f')),
                    page.get('orientation'), page.get('fitToHeight'))
            rows = xml.fromstring(book.read('xl/worksheets/sheet4.xml')).iter(tag + 'row')
            cells = [c for r in rows if r.get('r') == '2' for c in r]
            print([texts[int(c[0].text)] if c.get('t') == 's' else float(c[0].text) for c in cells][2:5:2])
            """
        let result = try Tool.run("python3", ["-c", script, file.path])
        #expect(result.status == 0, "\(result.errors)")
        let lines = result.output.split(separator: "\n").map(String.init)
        let direction = language == .arabic ? "1" : "None"
        // On paper a table is as wide as the page, and as long as it takes.
        #expect(lines.dropLast() == Array(repeating: "\(direction) frozen 0 landscape 0", count: 9)[...])
        // 1 December 2026 and 08:30, as spreadsheets count days.
        #expect(lines.last?.hasPrefix("[46357.0, 0.354166") == true, "\(lines.last ?? "")")
    }

    @Test(
        "a date on which spreadsheets do not agree is text; what looks like a formula stays text when it is edited",
        .enabled(if: Tool.path("python3") != nil && cxlsx_missing() == nil))
    func oldDates() throws {
        let dates = ["1899-12-31", "1900-02-28", "1900-03-01"].compactMap { CivilDate($0) }
        let table = DataTable(
            name: "x", title: "x", columns: ["x"], rows: dates.map { [.date($0)] } + [[.text("=1+1")], [.text("1+1")]])
        let data = try XLSXRendering.write([table], isRightToLeft: false)
        let file = FileManager.default.temporaryDirectory.appending(path: "halqa-\(UUID().uuidString).xlsx")
        try data.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = """
            import sys, zipfile, xml.etree.ElementTree as xml
            book, tag = zipfile.ZipFile(sys.argv[1]), '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
            texts = [s[0].text for s in xml.fromstring(book.read('xl/sharedStrings.xml'))]
            look = xml.fromstring(book.read('xl/styles.xml'))
            # Source: ISO/IEC 29500-1, section 18.8.31: @ is text.
            text = [f.get('numFmtId') for f in look.iter(tag + 'numFmt') if f.get('formatCode') == '@']
            styles = look.find(tag + 'cellXfs')
            for c in xml.fromstring(book.read('xl/worksheets/sheet1.xml')).iter(tag + 'c'):
                value = texts[int(c[0].text)] if c.get('t') == 's' else c[0].text
                print(value, styles[int(c.get('s'))].get('numFmtId') in text)
            """
        let result = try Tool.run("python3", ["-c", script, file.path])
        #expect(
            result.output.split(separator: "\n").dropFirst() == [
                "1899-12-31 False", "1900-02-28 False", "61 False", "=1+1 True", "1+1 False",
            ], "\(result.errors)")
    }
}
