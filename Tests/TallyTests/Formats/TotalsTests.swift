import Localization
import Testing

@testable import Tally

/// Rows and columns that somebody calculated from ballots.
@Suite("Totals in tables of ballots are no ballots and no options")
struct TotalsTests {
    private func read(_ text: String, for method: VotingMethod = .score) throws -> BallotBox {
        try BallotFile.read(text, file: "x.csv", for: method)
    }

    private static let words = [
        "Total", "TOTAL :", "Grand total", "Nombre total", "S/Total", "Sous-total", "Sous total", "Total général",
        "Effectif", "Moyenne", "Somme", "Suma", "Razem", "Ogółem", "Średnia", "المجموع", "المجموع العام", "المعدل",
        "مجموع",
    ]

    @Test("a row with the word for a total beside the votes is left out, and said with its line", arguments: words)
    func beside(word: String) throws {
        let plain = try read("Nom,A,B\nAmina,5,3\nOmar,2,4\n")
        for figures in ["7,7", "\"3,5\",3.5", "#DIV/0!,=SUM(C2:C3)", "70 %,7"] {
            let box = try read("Nom,A,B\nAmina,5,3\nOmar,2,4\n\(word),\(figures)\n")
            #expect(box.content == plain.content && box.options == ["A", "B"])
            #expect(box.remarks.contains(.totalsLeftOut([.init(line: 4, word: word)])))
        }
        // Between and above ballots as well.
        let box = try read("Nom,A,B\n\(word),7,7\nAmina,5,3\n\(word),5,3\nOmar,2,4\n")
        #expect(box.content == plain.content)
    }

    @Test("every word for a sum that lists of people know is one of ballots", arguments: Language.allCases)
    func known(language: Language) {
        // "Sous" begins "Sous-total" in a list, and says nothing alone.
        for word in language.entry.rosters.sums where word != "sous" { #expect(TableWords.isTotal(word), "\(word)") }
    }

    @Test("whose name merely contains such a word votes, and it is said")
    func names() throws {
        for name in ["Suma Kowalska", "Total Fès", "مجموع علي"] {
            let box = try read("Nom,A,B\nAmina,5,3\n\(name),2,4\n")
            #expect(try VotingMethod.score.count(box).ballots.valid == 2)
            #expect(box.remarks.contains(.likelyTotals([.init(line: 3, word: name)])))
        }
        let other = try read("Nom,A,B\nAmina,5,3\nSummer,2,4\nMoyenne Atlas Laila,1,1\n")
        #expect(try VotingMethod.score.count(other).ballots.valid == 3)
        #expect(!other.remarks.contains { if case .totalsLeftOut = $0 { true } else { false } })
    }

    @Test("where a total stands like an option it is one, unless its count is the sum of the others")
    func likeAnOption() throws {
        for text in [
            "option,count\nFour,12\nPuits,8\nTotal,20\n", "count,rank1,rank2\n12,Four,Puits\n8,Puits,\n20,Total,\n",
            "Choix,Nombre\nFour,12\nSous-total,12\nPuits,8\nSous-total,8\nTotal,20\n",
        ] {
            let box = try read(text, for: .plurality)
            #expect(box.options == ["Four", "Puits"])
            let result = try VotingMethod.plurality.count(box)
            #expect(result.ballots.valid == 20 && result.winnerNames == ["Four"])
            #expect(box.remarks.contains { if case .totalsLeftOut = $0 { true } else { false } })
        }
        for text in [
            "option,count\nFour,12\nPuits,8\nTotal,19\n", "count,rank1,rank2\n12,Four,\n8,Puits,\n9,Total access,\n",
        ] {
            let box = try read(text, for: .plurality)
            #expect(box.options.count == 3)
            #expect(box.remarks.contains { if case .likelyTotals = $0 { true } else { false } })
        }
        // Without figures beside it, an option of that name is one like any other.
        #expect(try read("Votre choix\nTotal\nTotal\nShell\n", for: .plurality).options == ["Shell", "Total"])
    }

    @Test("a column of totals is left out where its figures are the row's; an option of that name stays")
    func columns() throws {
        for (heading, first, second) in [
            ("Total", "8", "6"), ("Moyenne", "4", "3"), ("المجموع", "8", "6"), ("Suma", "2", "2"),
        ] {
            let box = try read("Nom,A,B,\(heading)\nAmina,5,3,\(first)\nOmar,2,4,\(second)\n")
            #expect(box.options == ["A", "B"] && box.remarks.contains(.columnsLeftOut(["Nom", heading])))
        }
        #expect(try read("Nom,A,B,Razem\nAmina,5,3,0\nOmar,2,4,1\n").options == ["A", "B", "Razem"])
        #expect(try read("A,Total,B\nx,,x\nx,x,\n", for: .approval).options == ["A", "Total", "B"])
        let crosses = try read("Nom,A,B,Total\nAmina,x,x,2\nOmar,x,,1\nTotal,2,1,3\n", for: .approval)
        #expect(crosses.options == ["A", "B"])
        #expect(try VotingMethod.approval.count(crosses).ballots.valid == 2)
    }
}
