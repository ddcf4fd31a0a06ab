import Tables
import Testing
import Workshop

@testable import Script

@Suite("A roster is read as people have it")
struct RosterReaderTests {
    @Test("Western Windows, semicolons, a title above the heading, numbered rows, empty rows and trailing columns")
    func excelFrench() throws {
        let roster = RosterReader().read(try Fixture.bytes("excel-french.csv"))
        #expect(roster.encoding == .windows1252)
        #expect(roster.separator == ";")
        #expect(roster.rows.map(\.name) == ["Hélène AÏT-BENHADDOU", "Saïd OUAZZANI", "Nadia BERRADA"])
        #expect(roster.rows.map(\.line) == [4, 5, 8])
        #expect(roster.rows.map(\.organisation) == ["Atelier Médina", "Four de l’Œillet", "Bureau \"Saïss\"; études"])
        #expect(roster.rows.map(\.phone) == ["06 00 00 00 01", "", "06 00 00 00 02"])
        #expect(roster.rows[0].email == "helene@example.org")
        #expect(roster.refused.isEmpty)
        // A number alone is nobody; the row is there, so somebody should know.
        #expect(
            roster.notices == [
                RosterProblem(line: 3, column: 1, heading: "N°", kind: .unknownColumn),
                RosterProblem(line: 7, kind: .notAPerson("3")),
            ])
    }

    @Test("Unicode text of a spreadsheet: UTF-16, tabs, Arabic headings")
    func excelUnicode() throws {
        let roster = RosterReader().read(try Fixture.bytes("excel-unicode.txt"))
        #expect(roster.encoding == .utf16)
        #expect(roster.separator == "\t")
        #expect(roster.rows.map(\.name) == ["فاطمة الزهراء التازي", "Saïd Alami"])
        #expect(roster.rows.map(\.organisation) == ["حمام النخلتين", "جمعية \"الماء\""])
        #expect(roster.rows.map(\.languages) == [["ar", "fr"], ["fr"]])
        #expect(roster.refused.isEmpty && roster.notices.isEmpty)
    }

    @Test("Arabic Windows, stated or not")
    func arabicWindows() throws {
        let bytes = try Fixture.bytes("arabic-windows.csv")
        for encoding in [nil, TableEncoding.windows1256] {
            let roster = RosterReader(encoding: encoding).read(bytes)
            #expect(roster.encoding == .windows1256)
            #expect(roster.rows.map(\.name) == ["فاطمة بناني"])
            #expect(roster.rows.map(\.organisation) == ["جمعية حمامات فاس"])
        }
    }

    @Test("English headings, line breaks and quotes within quotes, blanks, a column that nobody asked for")
    func english() throws {
        let roster = RosterReader().read(try Fixture.bytes("english.csv"))
        #expect(roster.rows.map(\.name) == ["Fatima Bennani", "Driss El Mernissi"])
        #expect(roster.rows.map(\.line) == [2, 4])
        #expect(roster.rows.map(\.organisation) == ["Hammam Sidi Azzouz", "Furnace \"Talaa\""])
        #expect(roster.rows.map(\.category) == ["Owners and managers", "stoker"])
        #expect(roster.rows.map(\.languages) == [["ar", "fr"], ["ar", "Klingon"]])
        #expect(roster.rows.map(\.consent) == [true, nil])
        #expect(
            roster.notices == [
                RosterProblem(line: 1, column: 9, heading: "T-shirt", kind: .unknownColumn),
                RosterProblem(line: 4, column: 7, heading: "Spoken languages", kind: .unknownLanguage("Klingon")),
                RosterProblem(line: 4, column: 8, heading: "Consent", kind: .unclearConsent("maybe")),
            ])
    }

    @Test("a row that goes wrong is refused with its line and column, and takes no other with it")
    func faulty() throws {
        let roster = RosterReader().read(try Fixture.bytes("faulty.csv"))
        #expect(roster.rows.map(\.name) == ["Amina Alami", "Zineb Filali", "amina ALAMI"])
        #expect(roster.rows.map(\.line) == [2, 7, 8])
        #expect(
            roster.refused == [
                RosterProblem(line: 3, column: 1, heading: "Nom complet", kind: .noName),
                RosterProblem(line: 4, column: 4, heading: nil, kind: .tooManyCells(4, columns: 3)),
                RosterProblem(line: 5, column: 1, heading: "Nom complet", kind: .strayQuote),
                RosterProblem(line: 6, column: 2, heading: "Organisation", kind: .unclosedQuote),
            ])
    }

    @Test("one damaged letter spoils its row, and does not turn a file in UTF-8 into Western Windows")
    func damaged() throws {
        let roster = RosterReader().read(try Fixture.bytes("damaged.csv"))
        #expect(roster.encoding == .utf8)
        #expect(roster.rows.map(\.name) == ["Hélène Aït", "Saâd Él Fassi"])
        #expect(
            roster.refused == [RosterProblem(line: 3, column: 1, heading: "Nom complet", kind: .badBytes("utf-8"))])
    }

    @Test(
        "one roster, whatever its separator, line ends and byte-order mark",
        arguments: [",", ";", "\t", "|"], ["\n", "\r\n", "\r"])
    func shapes(separator: String, end: String) {
        let rows = [
            ["Nom", "Prénom", "Ville", "Téléphone"], ["Alami", "Amina", "Fès", "06,00;00"], ["", "", "", ""],
            ["Tazi", "Omar", "", ""],
        ]
        let text = rows.map { $0.map { "\"\($0)\"" }.joined(separator: separator) }.joined(separator: end) + end
        for mark in ["", "\u{FEFF}"] {
            let roster = Roster.read(mark + text)
            #expect(roster.separator == Character(separator))
            #expect(roster.rows.map(\.name) == ["Amina Alami", "Omar Tazi"])
            #expect(roster.rows.map(\.line) == [2, 4])
            #expect(roster.rows.map(\.city) == ["Fès", ""])
            #expect(roster.refused.isEmpty && roster.notices.isEmpty)
        }
    }

    @Test("UTF-16 in either order, and without a mark")
    func utf16() {
        let units = Array("Nom;Ville\nHélène;فاس\n".utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] {
            let roster = RosterReader().read(bytes)
            #expect(roster.encoding == .utf16)
            #expect(roster.rows.map(\.name) == ["Hélène"])
            #expect(roster.rows.map(\.city) == ["فاس"])
        }
    }

    @Test("the separator is the one under which the heading makes sense, whatever the cells hold")
    func sniffing() {
        #expect(
            Roster.read("Nom complet\nBennani, Fatima\nAlami, Omar\n").rows.map(\.name) == [
                "Fatima Bennani", "Omar Alami",
            ])
        #expect(Roster.read("sep=;\nNom;Ville\nA;Fès, Médina, Maroc\n").rows.map(\.city) == ["Fès, Médina, Maroc"])
        #expect(Roster.read("Liste, du, 1, décembre\nNom;Ville\nA;B\n").separator == ";")
        #expect(Roster.read("Nom\nA\n").rows.map(\.name) == ["A"])
    }

    @Test("short rows are filled up; blanks around quotes do not count; the last line needs no end")
    func leniency() {
        let roster = Roster.read("Nom , Organisation , Ville\n \"A, B\" , \"C\" , D\nE\nF,G")
        #expect(roster.rows.map(\.name) == ["A, B", "E", "F"])
        #expect(roster.rows.map(\.organisation) == ["C", "", "G"])
        #expect(roster.refused.isEmpty)
    }

    @Test("of two columns of one sort the second counts where the first is empty; a second name is an alias")
    func repeated() {
        let roster = Roster.read("Nom complet;Tél;GSM;Nom complet (arabe);Full name\nA;;06;ا;Aa\nB;05;06;;B\n")
        // A GSM is carried along.
        #expect(roster.rows.map(\.phone) == ["06", "06"])
        #expect(roster.rows.map(\.aliases) == [["ا", "Aa"], []])
        #expect(
            roster.notices.map(\.kind) == [.repeatedColumn, .repeatedColumn])
        #expect(roster.notices.map(\.place) == ["1:2", "1:5"])
    }

    @Test("a heading that stands again further down, as in lists that were put together, is no person")
    func headingAgain() {
        #expect(Roster.read("Nom;Ville\nA;B\nNom;Ville\nC;D\n").rows.map(\.name) == ["A", "C"])
    }

    @Test("where no name can be found the file is answered as a whole")
    func noHeading() {
        let refused: [(String, RosterProblem)] = [
            ("", RosterProblem(line: 1, kind: .empty)),
            (" \n;;\n\n", RosterProblem(line: 1, kind: .empty)),
            ("A;B\nC;D\n", RosterProblem(line: 1, kind: .noHeading(seen: ["A", "B"]))),
            ("\nVille;Courriel\nFès;a@b\n", RosterProblem(line: 2, kind: .noNameColumn(seen: ["Ville", "Courriel"]))),
        ]
        for (text, problem) in refused {
            let roster = Roster.read(text)
            #expect(roster.rows.isEmpty)
            #expect(roster.refused == [problem])
        }
        #expect(RosterReader().read([0xD0, 0xCF, 0x11, 0xE0, 0, 0]).refused.map(\.kind) == [.spreadsheet])
    }

    @Test("control characters do not get in, and a zero byte refuses its row")
    func control() {
        let roster = Roster.read("Nom;Ville\n\u{1B}[2JAmina\u{7};F\u{202E}ès\nB\u{0};C\nD;\u{0}\n")
        #expect(roster.rows.map(\.name.string) == ["␛[2JAmina␇"])
        #expect(roster.rows.map(\.city.string) == ["Fès"])
        #expect(roster.refused.map(\.place) == ["3:1", "4:2"])
        #expect(roster.refused.map(\.kind) == [.zeroByte, .zeroByte])
    }

    @Test("a name of signs alone is no name")
    func signs() {
        for name in ["-", "---", "123", "\u{200B}", "\u{202E}", "\" \""] {
            let roster = Roster.read("Nom;Ville\n\(name);Fès\n")
            #expect(roster.rows.isEmpty)
            #expect(roster.refused.map(\.kind) == [.noName])
        }
    }

    @Test("any bytes at all are answered and never crash")
    func noise() throws {
        var generator = SystemRandomNumberGenerator()
        let heading = Array("Nom;Ville;Courriel;Langue\n".utf8)
        let signs = Array("\"\";,\n\r\té\u{0}a\"".utf8) + [0xFF, 0xC3, 0xE2]
        for _ in 0..<600 {
            let noise = (0..<60).map { _ in signs.randomElement(using: &generator) ?? 0 }
            for encoding in [nil, .utf8, .utf16, .windows1252, .windows1256] as [TableEncoding?] {
                let roster = RosterReader(encoding: encoding).read(heading + noise)
                #expect(roster.rows.allSatisfy { !$0.name.isEmpty })
                _ = RosterReader(encoding: encoding).read(noise)
            }
        }
        let rows = try Fixture.bytes("english.csv")
        for length in rows.indices { _ = RosterReader().read(Array(rows.prefix(length))) }
    }

    @Test(
        "a line of commas alone is an empty line, however long; one that says something is refused with all its cells")
    func manyCells() {
        let commas = String(repeating: ",", count: 1_000_000)
        let roster = Roster.read(
            "Nom,Ville\nA,B\n\(commas)x\nC" + String(repeating: ",x", count: 500_000) + "\n\(commas)\nD,E\n"
                + "\(commas) \n")
        #expect(roster.rows.map(\.name) == ["A", "D"])
        #expect(roster.refused.map(\.place) == ["3:0", "4:0"])
        #expect(
            roster.refused.map(\.kind) == [
                .tooManyCells(1_000_001, columns: 2), .tooManyCells(500_001, columns: 2),
            ])
    }

    @Test("quotes that never close cost no more time than the file is long")
    func manyOpenQuotes() {
        let roster = Roster.read("Nom;Ville\n" + String(repeating: "a;\"b\n", count: 20_000))
        #expect(roster.refused.count == 20_000)
        let one = Roster.read("Nom;Ville\na;\"b\n" + String(repeating: "c;d\n", count: 20_000))
        #expect(one.rows.count == 20_000)
        #expect(one.refused.map(\.kind) == [.unclosedQuote])
    }
}
