import Tables
import Testing
import Workshop

@testable import Script

@Suite("What a roster cannot be is said where it stands, and nobody is taken from it")
struct RefusedRosterTests {
    @Test("a table of more columns than any list of people has", arguments: [",", ";", "\t"])
    func columns(separator: String) {
        func table(_ count: Int, filled: Bool = true) -> String {
            func row(_ cells: [String], _ rest: String) -> String {
                (cells + Array(repeating: filled ? rest : "", count: count - cells.count)).joined(separator: separator)
            }
            return row(["Nom", "Ville"], "Q") + "\n" + row(["Amina Tazi", "Fès"], "x") + "\n"
        }
        for count in [1001, 1200, 9999, 20_000] {
            let roster = Roster.read(table(count))
            #expect(roster.rows.isEmpty)
            #expect(roster.refused == [RosterProblem(line: 1, kind: .tooManyColumns(count, limit: 1000))])
        }
        // Under a title as well.
        #expect(Roster.read("Liste\n" + table(1200)).refused.map(\.place) == ["2:0"])
        // Columns without anything are none.
        let empty = Roster.read(table(1200, filled: false))
        #expect(empty.rows.map(\.name) == ["Amina Tazi"] && empty.refused.isEmpty)
        #expect(Roster.read(table(1000)).rows.map(\.city) == ["Fès"])
    }

    @Test("a cell longer than a spreadsheet holds, also where nothing is kept; a text longer than any name")
    func lengths() {
        let long = String(repeating: "é", count: 32_768)
        let roster = Roster.read("Nom;Remarque\nAmina Tazi;\(long)\nOmar Tazi;\(long.dropLast())\n\(long);x\n")
        #expect(roster.rows.map(\.name) == ["Omar Tazi"])
        #expect(
            roster.refused == [
                RosterProblem(line: 2, column: 2, heading: "Remarque", kind: .cellTooLong(limit: 32_767)),
                RosterProblem(line: 4, column: 1, heading: "Nom", kind: .cellTooLong(limit: 32_767)),
            ])
        let text = String(repeating: "ab ", count: 168)
        for heading in ["Nom", "Prénom", "Autre nom", "Organisation", "Catégorie", "Ville"] {
            let others = heading == "Nom" ? "" : "Amina Tazi"
            let read = Roster.read("Nom complet;\(heading)\n\(others);\(text)\n\(others);ab\n")
            #expect(read.refused.map(\.place) == ["2:2"], "\(heading)")
            #expect(read.refused.map(\.kind) == [.textTooLong(503, limit: 500)])
        }
        let most = String(repeating: "a", count: 500)
        #expect(Roster.read("Nom\n\(most)\n\(most)a\n").refused.map(\.kind) == [.textTooLong(501, limit: 500)])
    }

    @Test(
        "what a spreadsheet would calculate is no name",
        arguments: [
            "=A2&B2", "=HYPERLINK(\"\"http://x\"\",\"\"A\"\")", "#REF!", "#NOM?", "#VALEUR!", "#DIV/0!", "Err:502",
        ])
    func formulas(cell: String) {
        let roster = Roster.read("Nom,Organisation\n\"\(cell)\",Coop\nOmar Tazi,\"\(cell)\"\n")
        let text = PlainText(cell.replacing("\"\"", with: "\""))
        #expect(roster.refused == [RosterProblem(line: 2, column: 1, heading: "Nom", kind: .formula(text))])
        #expect(roster.rows.map(\.name) == ["Omar Tazi"] && roster.rows.map(\.organisation) == [""])
        #expect(
            roster.notices == [
                RosterProblem(line: 3, column: 2, heading: "Organisation", kind: .formulaLeftOut(text))
            ])
    }

    @Test("nor is what begins like a formula", arguments: ["+cmd|calc", "-Amina Tazi", "@amina", "'=x", "'@amina"])
    func likeFormulas(cell: String) {
        let roster = Roster.read("Nom;Ville\n\(cell);Fès\n")
        #expect(roster.rows.isEmpty && roster.refused.map(\.kind) == [.likeFormula(PlainText(cell))])
    }

    @Test("a text that a spreadsheet was told to leave alone is that text; a sum of formulas is nobody")
    func statedTexts() {
        let roster = Roster.read("Nom;Ville\n=\"Amina Tazi\";=\"Fès\"\nTotal;=NBVAL(A2:A2)\n")
        #expect(roster.rows.map(\.name) == ["Amina Tazi"] && roster.rows.map(\.city) == ["Fès"])
        #expect(roster.refused.isEmpty && roster.notices.map(\.kind) == [.notAPerson("Total")])
    }

    @Test("a card that is cut off is refused with its name and line; the others are offered")
    func cards() {
        let whole = "BEGIN:VCARD\nVERSION:3.0\nFN:Amina Tazi\nEND:VCARD\n"
        let cut = "BEGIN:VCARD\nVERSION:3.0\nN:Alami;Omar;;;\nTEL:0612"
        for (text, line) in [(whole + cut, 5), (cut + "\n" + whole, 1)] {
            let roster = Roster.read(text)
            #expect(roster.rows.map(\.name) == ["Amina Tazi"])
            #expect(roster.refused == [RosterProblem(line: line, kind: .incomplete("Alami Omar"))])
        }
        let picture = Roster.read("BEGIN:VCARD\nFN:Omar Alami\nPHOTO;ENCODING=b:AAAAA\nEND:VCARD\n")
        #expect(picture.rows.map(\.name) == ["Omar Alami"])
        #expect(picture.notices.map(\.kind) == [.cutPicture("Omar Alami")])
        let page = Roster.read("<table><tr><th>Nom<th>Ville<tr><td>Amina Tazi<td>Fès<tr><td>Omar Ala")
        #expect(page.rows.map(\.name) == ["Amina Tazi"] && page.refused.map(\.kind) == [.incomplete("Omar Ala")])
    }

    @Test("a zero byte in the heading refuses the file")
    func zeroBytes() {
        for text in ["N\u{0}om;Ville\nAmina Tazi;Fès\n", "\u{0}\u{0}Nom;Ville\nAmina Tazi;Fès\n"] {
            let roster = Roster.read(text)
            #expect(roster.rows.isEmpty && roster.refused == [RosterProblem(line: 1, kind: .zeroByte)])
        }
    }

    @Test("of two tables one below the other the second is said; a title above the same heading is nobody")
    func below() {
        let roster = Roster.read(
            "Nom;Ville;Tél\nAmina Tazi;Fès;0612345678\n;;\nNom;Organisation;Ville\nOmar Alami;Commune;Sefrou\n")
        #expect(roster.rows.map(\.name) == ["Amina Tazi"])
        #expect(roster.refused == [RosterProblem(line: 4, kind: .secondTable)])
        let titled = Roster.read("Nom;Ville\nAmina Tazi;Fès\n;\nFormateurs;\n;\nNom;Ville\nOmar Alami;Fès\n")
        #expect(titled.rows.map(\.name) == ["Amina Tazi", "Omar Alami"] && titled.refused.isEmpty)
        #expect(titled.notices.map(\.kind) == [.notAPerson("Formateurs"), .headingAgain])
    }

    @Test(
        "a table of something else below the first is said with its place; somebody without a telephone is no table",
        arguments: [
            "Matériel;Quantité;Prix\nChaises;40;200\n", "Structure;Responsable;GSM\nSidi;Youssef Raji;0612345602\n",
        ])
    func foreign(second: String) {
        let first = "Nom;Organisation;Téléphone\nAmina Bennani;Nour;0612345601\n"
        for gap in ["\n", ";;\n"] {
            let roster = Roster.read(first + gap + second)
            #expect(roster.rows.map(\.name) == ["Amina Bennani"])
            #expect(roster.refused == [RosterProblem(line: 4, kind: .secondTable)])
        }
        let people = Roster.read(first + "\nOmar Alami;Coop;\nHind Raji;Coop;-\n\nSara Idrissi;Nour;0612345603\n")
        #expect(people.rows.count == 4 && people.refused.isEmpty)
    }

    @Test("two tables beside each other are refused: nobody becomes another spelling of a neighbour")
    func beside() {
        let roster = Roster.read("Nom;Ville;;Nom;Ville\nAmina Tazi;Fès;;Omar Alami;Sefrou\n")
        #expect(roster.rows.isEmpty)
        #expect(
            roster.refused == [RosterProblem(line: 1, kind: .tablesSideBySide("Nom", columns: "A", "D"))])
        // The same names in another script are the same people.
        let scripts = Roster.read("Nom;Prénom;Nom;Prénom\nTazi;Amina;التازي;أمينة\n")
        #expect(scripts.rows.map(\.name) == ["Amina Tazi"] && scripts.rows.map(\.aliases) == [["أمينة التازي"]])
    }
}
