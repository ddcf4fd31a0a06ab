import Localization
import Tally
import Testing
import Words
import Workshop

/// What a script calls a unit, in one form, behind each number: (number, unit) to (words).
@Suite("Units behind numbers")
struct UnitWordsTests {
    private func counted(_ language: Language, _ number: String, _ unit: PlainText) throws -> String {
        let t = Localizer(language: language)
        return UnitWords(t).counted(try #require(Fraction(number)), t.decimal(number), in: unit)
    }

    @Test(
        "a unit that is counted takes the number's form",
        arguments: [
            (Language.english, "1", "days", "1 day"), (.english, "0", "days", "0 days"),
            (.english, "0.5", "days", "0.5 days"), (.french, "0", "jours", "0 jour"), (.french, "1", "jours", "1 jour"),
            (.french, "1.5", "jours", "1,5 jour"), (.french, "2.5", "jours", "2,5 jours"),
            (.french, "11", "hammams", "11 hammams"), (.arabic, "1", "يوم", "يوم واحد"),
            (.arabic, "2", "يوم", "يومان"), (.arabic, "3", "يوم", "3 أيام"), (.arabic, "11", "يوم", "11 يوما"),
            (.arabic, "100", "يوم", "100 يوم"), (.polish, "1", "dni", "1 dzień"), (.polish, "5", "osoby", "5 osób"),
        ] as [(Language, String, PlainText, String)])
    func forms(language: Language, number: String, unit: PlainText, words: String) throws {
        #expect(try counted(language, number, unit) == words)
    }

    @Test("of a rate the part before the stroke is counted; a unit that is a sign stays as the script has it")
    func rates() throws {
        #expect(try counted(.french, "1", "plaintes/mois") == "1 plainte/mois")
        #expect(try counted(.arabic, "5", "درهم/شهر") == "5 دراهم/شهر")
        #expect(try counted(.french, "1", "DH/mois").hasSuffix("DH/mois"))
        #expect(try counted(.english, "12.5", "kg/day") == "12.5 kg/day")
    }
}
