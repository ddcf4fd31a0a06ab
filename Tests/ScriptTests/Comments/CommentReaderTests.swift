import Testing
import Workshop

@testable import Script

@Suite("Lists of what was said outside")
struct CommentReaderTests {
    private let today = CivilDate(year: 2027, month: 2, day: 20) ?? CivilDate(daysSinceEpoch: 0)

    private func read(_ text: String) -> CommentList {
        CommentReader(today: today) { ["question": .question, "idée": .idea][$0.lowercased()] }.read(Array(text.utf8))
    }

    @Test(
        "headings are in any language of Halqa's; one column has to say what was said",
        arguments: [
            "Comment,Date,Author,City,Kind", "Commentaire;Date;Auteur;Ville;Type",
            "التعليق;التاريخ;الكاتب;المدينة;النوع",
            "Komentarz\tData\tAutor\tMiasto\tRodzaj",
        ])
    func headings(_ heading: String) {
        let separator = heading.first { ",;\t".contains($0) } ?? ","
        let row = ["Wood is dear", "2027-02-14", "Khadija Tazi", "Fès", "question"].joined(separator: String(separator))
        let list = read(heading + "\n" + row + "\n")
        #expect(list.problems == [])
        #expect(
            list.rows == [
                CommentList.Row(
                    line: 2, text: "Wood is dear", date: CivilDate(year: 2027, month: 2, day: 14),
                    speaker: "Khadija Tazi", place: "Fès", kind: .question)
            ])
    }

    @Test(
        "half a sentence is nobody's: a row that is cut, or has more cells than the heading, is refused with its line")
    func halves() {
        let list = read(
            "Text,Author\nWater, wood and time,Amal\n\"Wood,Driss\nSmoke\u{0},Nadia\nSoap,Omar,,\n,,,,,,\n")
        #expect(list.rows.map(\.text) == ["Soap"])
        #expect(
            list.problems == [
                CommentProblem(line: 2, kind: .file(.tooManyCells(3, columns: 2))),
                CommentProblem(line: 3, kind: .file(.unclosedQuote)), CommentProblem(line: 4, kind: .file(.zeroByte)),
            ])
    }

    @Test("who said is not written down where the list says that they are not to be named")
    func consent() {
        let list = read("Text;Author;Consent\nOne;Amal;oui\nTwo;Driss;non\nThree;Nadia;\nFour;Omar;perhaps\n")
        #expect(list.rows.map(\.speaker) == ["Amal", "", "Nadia"])
        #expect(list.unnamed == 1)
        #expect(list.problems == [CommentProblem(line: 5, kind: .unclearConsent("perhaps"))])
    }

    @Test("dates are read as people write them, with or without a time; nobody has said anything tomorrow")
    func dates() {
        let list = read(
            "Text;Date\na;14/02/2027\nb;2027-02-14T18:22:05Z\nc;14/2\nd;21/02/2027\ne;lately\nf;\n")
        #expect(list.rows.map(\.date?.description) == ["2027-02-14", "2027-02-14", "2027-02-14", nil])
        #expect(list.problems.map(\.line) == [5, 6])
    }

    @Test("what is no list of this kind says what is missing")
    func refused() {
        #expect(read("Nom;Téléphone\nAmal;06\n").problems.first?.kind == .noTextColumn(seen: ["Nom", "Téléphone"]))
        #expect(read("").problems.first?.kind == .file(.empty))
        #expect(read("Text;Kind\nx;riddle\n;question\n").problems.map(\.kind) == [.noSuchKind("riddle"), .noText])
    }
}
