import Localization
import Testing

@Suite("Sentences")
struct LocalizerTests {
    private let english = Localizer(language: .english)
    private let french = Localizer(language: .french)
    private let arabic = Localizer(language: .arabic)

    @Test("arguments go where the translation wants them, in its own order")
    func order() {
        struct Reversed: Catalogue {
            func translation(of message: String) -> String? { "%2 – %1 – %2" }
            func translation(of one: String, plural: String, count: Int) -> String? { "%3 %1 %2" }
        }
        let t = Localizer(language: .french, catalogue: Reversed())
        #expect(t("%1 then %2", "a", "b") == "b – a – b")
        #expect(t.plural("%1", "%1", 2, "x", "y") == "y 2 x")
    }

    @Test("an argument is never read again, a placeholder without argument stays, and a percent sign is one")
    func filling() {
        #expect(english("From %1 to %2", "%2", "%1") == "From %2 to %1")
        #expect(english("%1 and %2", "one") == "one and %2")
        #expect(english("100 % of %1, %0, %x, %", 7) == "100 % of 7, %0, %x, %")
        #expect(english("%12", "a") == "a2")
        #expect(english("%٣", "a") == "%٣")
    }

    @Test("a name of the other direction is held apart, so that the sentence around it keeps its order")
    func isolation() {
        #expect(french("%1 est là", "Fatima") == "Fatima est là")
        #expect(english("%1 is here since %2", "فاطمة", "08:41") == "\u{2068}فاطمة\u{2069} is here since 08:41")
        #expect(arabic("Table %1", "A-3") == "الطاولة \u{2068}A-3\u{2069}")
        #expect(arabic("Table %1", 3) == "الطاولة 3")
        #expect(arabic("Table %1", "\u{2068}A-3\u{2069}") == "الطاولة \u{2068}A-3\u{2069}")
        let two = arabic("%1 (%2)", "B", "C")
        #expect(two == "\u{2068}B\u{2069} (\u{2068}C\u{2069})")
        #expect(arabic("Table %1", two) == "الطاولة " + two)
    }

    @Test("a sentence that was translated before it had plural forms is said in the form that there is")
    func formless() {
        struct Old: Catalogue {
            func translation(of message: String) -> String? { message == "%1 here" ? "présents : %1" : nil }
            func translation(of one: String, plural: String, count: Int) -> String? { nil }
        }
        let t = Localizer(language: .french, catalogue: Old())
        #expect(t.plural("%1 here", "%1 here", 3) == "présents : 3")
        #expect(t.plural("%1 left", "%1 left", 3) == "3 left")
    }

    @Test("digits are Western unless somebody asks for Arabic-Indic ones; names keep theirs")
    func digits() {
        let t = Localizer(language: .arabic, digits: .arabicIndic)
        #expect(t("Table %1", 12) == "الطاولة ١٢")
        #expect(t.plural("%1 line", "%1 lines", 11) == "١١ مساهمة")
        #expect(t("Table %1", "B7") == "الطاولة \u{2068}B7\u{2069}")
        #expect(t.number(1_234_567) == "١٬٢٣٤٬٥٦٧")
        #expect(t.decimal("1234.5") == "١٬٢٣٤٫٥")
        #expect(t.percent("31") == "٣١٪\u{61C}")
        #expect(t.time(minutes: 545) == "٠٩:٠٥")
        #expect(t.duration(minutes: 70) == "١\u{A0}س\u{A0}١٠")
        #expect(t.date(year: 2026, month: 12, day: 1, weekday: 2) == "الثلاثاء ١ دجنبر ٢٠٢٦")
        #expect(Digits.arabicIndic.written("0123456789 é") == "٠١٢٣٤٥٦٧٨٩ é")
        #expect(Digits.western.written("12") == "12")
    }
}
