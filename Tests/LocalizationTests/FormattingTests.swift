import Localization
import Testing

@Suite("Numbers, dates and times by language")
struct FormattingTests {
    private let english = Localizer(language: .english)
    private let french = Localizer(language: .french)
    private let arabic = Localizer(language: .arabic)
    private let polish = Localizer(language: .polish)

    /// Source: Wielki słownik ortograficzny PWN; Unicode CLDR 45 (pl).
    @Test("Polish: four digits stand together, a comma before the fraction, months in the genitive, „…” around words")
    func polishSigns() {
        #expect([999, 1234, 12345].map(polish.number) == ["999", "1234", "12\u{A0}345"])
        #expect(polish.decimal("-1234.5") == "\u{2212}1234,5" && polish.percent("33") == "33%")
        #expect(polish.date(year: 2027, month: 3, day: 16, weekday: 2) == "wtorek, 16 marca 2027")
        #expect(polish.date(year: 2027, month: 5, day: 1, weekday: 6, style: .long) == "1 maja 2027")
        // Behind a preposition a weekday has another ending.
        #expect(
            polish.date(year: 2027, month: 1, day: 11, weekday: 1, style: .from) == "poniedziałku, 11 stycznia 2027")
        #expect(polish.date(year: 2027, month: 3, day: 17, weekday: 3, style: .from) == "środy, 17 marca 2027")
        #expect(polish.date(year: 2027, month: 3, day: 17, weekday: 3, style: .planned) == "środę, 17 marca 2027")
        for t in Language.allCases.filter({ $0 != .polish }).map({ Localizer(language: $0) }) {
            #expect(
                t.date(year: 2027, month: 3, day: 17, weekday: 3, style: .from)
                    == t.date(year: 2027, month: 3, day: 17, weekday: 3))
        }
        #expect(polish.date(year: 2027, month: 10, day: 9, weekday: 6, style: .short) == "9 paź")
        #expect(
            polish.duration(minutes: 70) == "1\u{A0}h\u{A0}10\u{A0}min" && polish.duration(minutes: 60) == "1\u{A0}h")
        #expect(polish.list(["a", "b", "c"]) == "a, b i c" && polish.parts(["a, b", "c"]) == "a, b; c")
        #expect(polish.quoted("drewno") == "„drewno”" && polish.quoted("فاس") == "„\u{2068}فاس\u{2069}”")
    }

    @Test("what two dates share is said once; from right to left the first stands at the right")
    func ranges() {
        func range(_ t: Localizer, _ first: (Int, Int, Int), _ last: (Int, Int, Int)) -> String {
            t.dates(from: (first.0, first.1, first.2), to: (last.0, last.1, last.2))
        }
        #expect(range(french, (2025, 11, 9), (2025, 11, 22)) == "9–22 novembre 2025")
        #expect(range(french, (2025, 11, 1), (2025, 11, 14)) == "1er–14 novembre 2025")
        #expect(range(english, (2025, 11, 23), (2025, 12, 6)) == "23 November – 6 December 2025")
        #expect(range(polish, (2025, 12, 29), (2026, 1, 5)) == "29 grudnia 2025 – 5 stycznia 2026")
        #expect(range(english, (2025, 11, 9), (2025, 11, 9)) == "9 November 2025")
        #expect(range(arabic, (2025, 11, 9), (2025, 11, 22)) == "\u{200F}9\u{200F}–\u{200F}22 نونبر 2025")
    }

    @Test("a sign keeps at the left of its number in every language, whatever stands around it")
    func signs() {
        #expect(arabic.signed("-6") == "\u{2068}\u{2212}6\u{2069}" && arabic.signed(1) == "\u{2068}+1\u{2069}")
        #expect(arabic.decimal("-1.5") == "\u{2068}\u{2212}1,5\u{2069}" && arabic.number(-3) == arabic.signed("-3"))
        #expect(arabic.signed(0) == "0" && arabic.number(3) == "3")
        #expect(["3.5", "-2.25", "0", "0.0"].map { french.signed($0) } == ["+3,5", "\u{2212}2,25", "0", "0,0"])
    }

    @Test("thousands are set apart, and digits are Western in every language")
    func numbers() {
        #expect([english, french, arabic].map { $0.number(999) } == ["999", "999", "999"])
        #expect([english, french, arabic].map { $0.number(1234) } == ["1,234", "1\u{202F}234", "1.234"])
        #expect(english.number(1_234_567) == "1,234,567")
        #expect(english.number(-1000) == "\u{2212}1,000")
        #expect(english.number(0) == "0")
        #expect(english.number(.min) == "\u{2212}9,223,372,036,854,775,808")
        #expect([3, 0, -3].map { english.signed($0) } == ["+3", "0", "\u{2212}3"])
    }

    @Test("decimals take the language's signs; what is not a number stays as it is")
    func decimals() {
        #expect([english, french, arabic].map { $0.decimal("1234.5") } == ["1,234.5", "1\u{202F}234,5", "1.234,5"])
        #expect(french.decimal("-0.25") == "\u{2212}0,25")
        for text in ["37/3", "", ".5", "5.", "1.2.3", "٣", "1e3", "--1"] { #expect(english.decimal(text) == text) }
    }

    @Test("a percent sign never stands alone on the next line, and stays at the right of its number")
    func percentages() {
        #expect(english.percent("31") == "31\u{A0}%")
        #expect(french.percent("21.9") == "21,9\u{202F}%")
        #expect(arabic.percent("31") == "31\u{200E}%\u{200E}")
    }

    @Test("dates name the day and the month in the language; Arabic months are those of Morocco")
    func dates() {
        func date(_ t: Localizer, _ style: Localizer.DateStyle) -> String {
            t.date(year: 2026, month: 12, day: 1, weekday: 2, style: style)
        }
        #expect(date(english, .full) == "Tuesday 1 December 2026")
        #expect(date(french, .full) == "mardi 1er décembre 2026")
        #expect(date(arabic, .full) == "الثلاثاء 1 دجنبر 2026")
        #expect(date(english, .long) == "1 December 2026")
        #expect(date(french, .short) == "1er déc.")
        #expect(english.date(year: 2027, month: 7, day: 31, weekday: 6, style: .short) == "31 Jul")
        #expect(french.date(year: 2027, month: 5, day: 2, weekday: 0) == "dimanche 2 mai 2027")
        #expect(english.date(year: 2027, month: 13, day: 2, weekday: 0) == "2027-13-2")
    }

    @Test("times have two digits for the hour and begin again after midnight")
    func times() {
        #expect(english.time(minutes: 0) == "00:00")
        #expect(english.time(minutes: 9 * 60 + 5) == "09:05")
        #expect(english.time(minutes: 1439) == "23:59")
        #expect(english.time(minutes: 1450) == "00:10")
        #expect(english.time(minutes: -10) == "23:50")
        #expect(english.times(from: 510, to: 555) == "08:30–09:15")
    }

    @Test("a length of time is in minutes up to an hour")
    func durations() {
        #expect(english.duration(minutes: 45) == "45\u{A0}min")
        #expect(english.duration(minutes: 60) == "1\u{A0}h")
        #expect(french.duration(minutes: 65) == "1\u{A0}h\u{A0}05")
        #expect(arabic.duration(minutes: 90) == "1\u{A0}س\u{A0}30")
        #expect(english.duration(minutes: -5) == "\u{2212}5\u{A0}min")
        #expect(english.duration(minutes: 0) == "0\u{A0}min")
    }

    @Test("things in a row are joined as the language does")
    func lists() {
        #expect(english.list([]) == "")
        #expect(english.list(["a"]) == "a")
        #expect(english.list(["a", "b"]) == "a and b")
        #expect(english.list(["a", "b", "c"]) == "a, b and c")
        #expect(french.list(["a", "b", "c"]) == "a, b et c")
        #expect(arabic.list(["ا", "ب", "ج"]) == "ا وب وج")
    }

    @Test("things side by side are parted by each language's own comma and semicolon")
    func series() {
        #expect(english.series([]) == "")
        #expect(english.series(["a", "b"]) == "a, b")
        #expect(french.series(["a", "b"]) == "a, b")
        #expect(arabic.series(["ا", "ب"]) == "ا، ب")
        #expect(english.series(["فاس", "b"]) == "\u{2068}فاس\u{2069}, b")
        #expect(english.parts(["a, b", "c"]) == "a, b; c")
        #expect(french.parts(["a, b", "c"]) == "a, b\u{202F}; c")
        #expect(arabic.parts(["ا، ب", "ت"]) == "ا، ب؛ ت")
    }

    @Test(
        "text that runs the other way than the line is isolated, and no other",
        arguments: [
            (Language.english, "Fez", false), (.english, "فاس", true), (.french, "Fès", false),
            (.english, "שלום", true),
            (.english, "日本", false), (.english, "", false), (.arabic, "فاس", false), (.arabic, "Fès", true),
            (.arabic, "0612-345678", true), (.arabic, "(…)", false), (.arabic, "日本", true), (.arabic, "", false),
            (.arabic, "12", false), (.arabic, "08:41", false), (.arabic, "+3", true), (.arabic, "06 12 34", true),
            (.arabic, "٠٦١٢-٣٤", true), (.arabic, "3 مساهمات", false), (.arabic, "سطر A", true),
            (.arabic, "دعوة \u{2068}Allal\u{2069}", false), (.french, "ajout de \u{2068}علال\u{2069}", false),
            (.french, "\u{2069}علال", true), (.french, "\u{2068}Allal\u{2069} علال", true),
        ])
    func isolation(_ language: Language, _ text: String, _ isIsolated: Bool) {
        let expected = isIsolated ? "\u{2068}\(text)\u{2069}" : text
        #expect(Localizer(language: language).isolated(text) == expected)
    }

    @Test(
        "numbers of several parts keep their order in text from right to left, ranges and dates stay as they are",
        arguments: [
            ("هاتف 0612-345678", "هاتف [0612-345678]"), ("هاتف", "هاتف"),
            ("رقم 06 12 34 56 78.", "رقم [06 12 34 56 78]."), ("رقم +212 612-345678", "رقم [+212 612-345678]"),
            ("رقم +212612345678", "رقم [+212612345678]"), ("ثمن 1 100 درهم", "ثمن [1 100] درهم"),
            ("ثمن 12 500 000 درهم", "ثمن [12 500 000] درهم"), ("من 5-10 أيام", "من 5-10 أيام"),
            ("2026/12/1 و 2026", "2026/12/1 و 2026"), ("3 4 أيام", "3 4 أيام"), ("0612345678 هاتف", "0612345678 هاتف"),
            ("رقم \u{2066}06 12 34 56 78\u{2069}", "رقم [06 12 34 56 78]"), ("هاتف ٠٦١٢-٣٤٥٦٧٨", "هاتف [٠٦١٢-٣٤٥٦٧٨]"),
            ("سطر + 3", "سطر + 3"), ("tél. 06 12 34 56 78", "tél. 06 12 34 56 78"),
        ])
    func numbers(_ text: String, _ expected: String) {
        let held = expected.replacing("[", with: "\u{2066}").replacing("]", with: "\u{2069}")
        let once = french.isolated(text)
        #expect(once == (text.contains("tél") ? held : "\u{2068}\(held)\u{2069}"))
        #expect(french.isolated(once).contains(held))
    }

    @Test("somebody's own words stand in the language's quotation marks")
    func quotations() {
        #expect(english.quoted("wood") == "“wood”")
        #expect(french.quoted("bois") == "«\u{A0}bois\u{A0}»")
        #expect(arabic.quoted("wood") == "«\u{2068}wood\u{2069}»")
    }
}
