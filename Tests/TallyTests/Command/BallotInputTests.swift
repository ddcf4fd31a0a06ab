import ArgumentParser
import Foundation
import Localization
import Tables
import Testing

@testable import Tally
@testable import TallyCommand

@Suite("Ballots in any letters, results that say what is certain and what stays empty")
struct BallotInputTests {
    private func read(
        _ bytes: [UInt8], _ name: String = "x.csv", _ encoding: TableEncoding? = nil,
        for method: VotingMethod = .plurality
    ) throws -> (box: BallotBox, remarks: [BallotInput.Remark]) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent(name)
        try Data(bytes).write(to: file)
        return try BallotInput(path: file.path, encoding: encoding, sheet: nil, layout: nil, method: method).read()
    }

    private static let text = "Votre choix\nL’eau\nCœur\nL’été à Fès\nCœur\n"

    @Test("tables are read in the letters that spreadsheets write, and it is said what they were taken for")
    func letters() throws {
        let options = ["Cœur", "L’eau", "L’été à Fès"]
        #expect(try read(Array(Self.text.utf8)).box.options == options)
        #expect(try read([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)).box.options == options)
        for mark: UInt16 in [0xFEFF] {
            let units = [mark] + Array(Self.text.utf16)
            #expect(try read(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).box.options == options)
            #expect(try read(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }).box.options == options)
        }
        let windows = try #require(Self.text.data(using: .windowsCP1252))
        let (box, remarks) = try read(Array(windows))
        #expect(box.options == options)
        guard case .letters(.windows1252)? = remarks.first else {
            Issue.record("nothing is said of the letters")
            return
        }
        let letters: [Character: UInt8] = ["’": 0xD5, "œ": 0xCF, "é": 0x8E, "à": 0x88, "è": 0x8F]
        let mac = try Self.text.map { try #require($0.asciiValue ?? letters[$0]) }
        #expect(try read(mac, encoding: .macRoman).box.options == options)
    }

    private func read(_ bytes: [UInt8], encoding: TableEncoding) throws -> (
        box: BallotBox, remarks: [BallotInput.Remark]
    ) { try read(bytes, "x.csv", encoding) }

    @Test("ballots of every format are read in any letters; whoever says UTF-8 is told the line that is not")
    func otherFormats() throws {
        let blt = Array("2 1\n1 2 0\n0\n\"Se".utf8) + [0xF1] + Array("or\"\n\"B\"\n\"T\"\n".utf8)
        #expect(try read(blt, "x.blt", .windows1252).box.options == ["Señor", "B"])
        #expect {
            try read(blt, "x.blt", .utf8)
        } throws: { error in
            (error as? BallotFileError)?.problem == .notUTF8 && (error as? BallotFileError)?.line == 4
        }
    }

    @Test("a page that was saved as a spreadsheet is read as a table, with the rows that people see")
    func pages() throws {
        let page = """
            <html><body><table><tr><th>A</th><th>B, "deux"</th></tr><tr><td>x</td><td></td></tr>
            <tr><td></td><td>x</td></tr><tr><td>x</td><td>x</td></tr></table></body></html>
            """
        let box = try read(Array(page.utf8), "x.xls", for: .approval).box
        #expect(box.options == ["A", "B, \"deux\""])
        #expect(try VotingMethod.approval.count(box).ballots.valid == 3)
        #expect(throws: TableProblem.foreignSpreadsheet(.oldExcel)) {
            try read([0xD0, 0xCF, 0x11, 0xE0, 0, 0], "x.xls")
        }
        #expect(throws: TableProblem.notATable(.pdf)) { try read(Array("%PDF-1.7".utf8), "x.csv") }
    }

    @Test(
        "a base of people in a room is refused: no file of ballots knows them",
        arguments: PercentageBase.allCases)
    func baseOfRooms(base: PercentageBase) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".csv")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("Choice\nyes\nno\nyes\nabstain\n".utf8).write(to: file)
        let command = try TallyCommand.parse([
            file.path, "--method", "motion", "--rules", "majority=absolute", "base=\(base.rawValue)",
        ])
        if base == .present || base == .invited {
            #expect(throws: ValidationError.self) { try command.run() }
        } else {
            try command.run()
        }
    }

    @Test("a formula without its value is refused with its row, in whatever column it stands")
    func formulas() throws {
        for cells in ["<td>=1</td><td>0</td>", "<td>1</td><td>=IF(A2=1,0,1)</td>"] {
            let page = "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>0</td></tr><tr>\(cells)</tr></table>"
            #expect {
                try read(Array("<html><body>\(page)</body></html>".utf8), "x.xls", for: .approval)
            } throws: { error in
                guard let error = error as? BallotFileError, case .formula = error.problem else { return false }
                return error.line == 3
            }
        }
    }

    private func text(_ result: TallyResult) -> String { ResultText(result, t: Localizer(language: .english)).text }

    @Test("who is certain is told apart from who may win")
    func certain() throws {
        let stv = try Profile("A B C", rankings: "4 A\n1 B\n1 C").count(
            .stv, "threshold=hagenbach-bischoff", seats: 2)
        #expect(stv.winnerNames == ["A", "B", "C"])
        #expect(stv.certain == [0])
        #expect(text(stv).contains("Certain to win, however the tie falls: A\n"))
        #expect(text(stv).contains("A tie is left standing; who else can win: B, C\n"))
        #expect(ResultJSON(stv).text.contains(#""winners":["A","B","C"],"certain":["A"],"#))
        let block = try Profile("A B C D", numbers: "1 1 1 - -\n1 1 - 1 -").count(.approval, seats: 2)
        #expect(block.certain == [0])
        let nobody = try Profile("A B", rankings: "1 A\n1 B").count(.irv)
        #expect(nobody.certain == [])
        #expect(text(nobody).contains("A tie is left standing; who can win: A, B\n"))
        let clear = try Profile("A B", rankings: "2 A\n1 B").count(.irv)
        #expect(clear.certain == clear.winners)
        #expect(!ResultJSON(clear).text.contains("certain"))
    }

    @Test(
        "a seat that nobody supports is said to stay empty",
        arguments: [VotingMethod.sequentialPAV, .sequentialPhragmen, .equalShares])
    func emptySeats(method: VotingMethod) throws {
        let result = try Profile("A B C D E", numbers: "1 1 - 1 - -\n1 - 1 1 - -").count(method, seats: 4)
        #expect(result.winnerNames == ["A", "B", "C"])
        #expect(text(result).contains("1 seat stays empty: nobody else has the votes for it.\n"))
        #expect(ResultJSON(result).text.contains(#""emptySeats":1"#))
        let full = try Profile("A B C D E", numbers: "1 1 - 1 - -\n1 - 1 1 - -").count(method, seats: 3)
        #expect(!text(full).contains("empty"))
        #expect(!ResultJSON(full).text.contains("emptySeats"))
    }

    @Test("projects are shown with what they are called and what they cost")
    func projects() throws {
        let box = try BallotFile.read(
            """
            META
            key;value
            budget;100
            vote_type;approval
            PROJECTS
            project_id;cost;name;votes
            P10;60;Parc à jeux;3
            P11;50;Fontaine, place;2
            P12;40;Bancs;2
            VOTES
            voter_id;vote
            1;P10,P11
            2;P10,P12
            3;P10
            4;P11,P12
            """, file: "x.pb")
        let result = try VotingMethod.budgetGreedy.count(box)
        let text = text(result)
        #expect(text.contains("There is 100 to spend. What options cost:\n  P10 Parc à jeux      60\n"))
        #expect(text.contains("  P11 Fontaine, place  50\n"))
        #expect(text.contains("Winners: P10 Parc à jeux, P12 Bancs\n"))
        let json = ResultJSON(result).text
        #expect(json.contains(#""winners":["P10","P12"]"#))
        #expect(json.contains(#""budget":"100","costs":{"P10":"60","P11":"50","P12":"40"}"#))
        #expect(json.contains(#""titles":{"P10":"Parc à jeux","P11":"Fontaine, place","P12":"Bancs"}"#))
    }

    @Test("the help of rules is made from the rules: every key, what it takes, and what holds when none is stated")
    func rules() throws {
        let help = TallyCommand.helpMessage(columns: 4_000)
        for key in RuleSet.Key.allCases {
            #expect(help.contains(key.rawValue + "=" + key.allowed.replacing("|", with: " | ")))
        }
        #expect(help.contains("max-score=1…10000 [5]"))
        #expect(help.contains("tie=previous-rounds | draw [previous-rounds]"))
        for layout in BallotLayout.allCases { #expect(help.contains(layout.rawValue)) }
        for encoding in TableEncoding.allCases { #expect(help.contains(encoding.rawValue)) }
    }
}
