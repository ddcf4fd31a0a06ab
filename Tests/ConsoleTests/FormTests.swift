import Localization
import Screen
import TestSupport
import Testing
import Workshop

@testable import Console

/// Forms: one set of rules for every field, and values instead of labels.
@Suite("Forms")
struct FormTests {
    /// A form that says what was kept.
    private struct Sheet {
        var form: Form
        let name: Form.Field<PlainText>
        let minutes: Form.Field<Int>
        let seats: Form.Field<Int?>
        let secret: Form.Field<Bool>
        let due: Form.Field<CivilDate?>

        init(_ state: ConsoleState) {
            var fields = FormFields(state)
            name = fields.text("Name", "Amina")
            minutes = fields.number("Minutes", -60...60, 5)
            seats = fields.optionalNumber("Seats", 1...9)
            secret = fields.choice("Secret", [(false, "no"), (true, "yes")])
            due = fields.date("By when", nil)
            form = Form("All kinds", fields, done: "keep") { _, _, _ in [.redraw] }
        }
    }

    private func values(_ keys: String, language: Language = .english) throws -> (Sheet, Form.Values, String) {
        var console = ConsoleDriver(
            try SampleDay(at: .morning),
            appearance: Appearance(direction: language.isRightToLeft ? .rightToLeft : .leftToRight),
            language: language)
        let sheet = Sheet(console.state)
        console.show(sheet.form)
        console.press(keys)
        let form = try #require(console.state.overlay as? Form)
        let today = console.clock.world.localNow.date
        return (sheet, Form.Values(entries: form.entries, today: today), console.text)
    }

    @Test("what is prefilled stays until something is typed; the first character takes its place")
    func prefilled() throws {
        var (sheet, values, _) = try values("Tab Tab")
        #expect(values[sheet.name] == "Amina" && values[sheet.minutes] == 5)
        (sheet, values, _) = try self.values("O m a r Tab 4 0")
        #expect(values[sheet.name] == "Omar" && values[sheet.minutes] == 40)
        (sheet, values, _) = try self.values("End ! Tab Backspace 7")
        #expect(values[sheet.name] == "Amina!" && values[sheet.minutes] == 7)
    }

    @Test(
        "a number keeps its minus, in any digits and with any minus; letters are not taken",
        arguments: [("- 5", -5), ("\u{2212} 5", -5), ("- ٥", -5), ("١ ٢", 12), ("2 y", 2), ("x 3 Z", 3)])
    func numbers(keys: String, number: Int) throws {
        let (sheet, values, _) = try values("Tab " + keys)
        #expect(values[sheet.minutes] == number)
    }

    @Test("a choice takes arrows, Space and first letters, and never text")
    func choices() throws {
        for (keys, isSecret) in [
            ("", false), ("Right", true), ("Space", true), ("Left", true), ("Right Right", false), ("y", true),
            ("n", false), ("O u i", false), ("End", true), ("End Home", false),
        ] {
            let (sheet, values, text) = try values("Tab Tab Tab " + keys)
            #expect(values[sheet.secret] == isSecret, "\(keys)")
            #expect(!text.contains("Oui"))
        }
    }

    @Test("a word that is typed over a choice goes to the value that begins so, not to that of its last letter")
    func typeAhead() {
        let titles = ["without", "Attendants", "Chefs de division", "NGO", "Experts of sustainable cities"]
        func chosen(_ words: String..., pause: Int = 5) -> Int? {
            var entry = FormEntry(label: "Category", hint: "", content: .choice(titles, 0))
            var now = Instant(milliseconds: 0)
            for word in words {
                for letter in word {
                    now = Instant(milliseconds: now.milliseconds + 200)
                    _ = entry.take(.key(.character(letter)), .leftToRight, at: now)
                }
                now = now.adding(seconds: pause)
            }
            return entry.chosen
        }
        #expect(chosen("chefs") == 2 && chosen("chefs de d") == 2 && chosen("chefsx") == 2)
        #expect(chosen("sustain") == 4, "a word within the title")
        #expect(chosen("chefs", "ngo") == 3, "after a moment another word begins")
        #expect(chosen("e") == 4 && chosen("e", "e") == 4)
    }

    @Test("a minus only begins a number, and no sign runs into its hint")
    func minus() {
        let editor = LineEditor("", screenDirection: .leftToRight)
        var entry = FormEntry(label: "Minutes", hint: "", content: .number(editor, -1440...1440, isRequired: true))
        for sign in "--5-" { _ = entry.take(.key(.character(sign)), .leftToRight, at: Instant(milliseconds: 0)) }
        #expect(entry.text == "-5" && entry.number == -5)
    }

    @Test("a date that is over is asked about; a day of the week is the next one")
    func over() throws {
        let today = SampleDay.date
        func entry(_ text: String) -> FormEntry {
            var entry = FormEntry(
                label: "By when", hint: "", content: .date(LineEditor("", screenDirection: .leftToRight)))
            for letter in text { _ = entry.take(.key(.character(letter)), .leftToRight, at: Instant(milliseconds: 0)) }
            return entry
        }
        let t = Localizer(language: .english)
        #expect(entry("1/1/2020").doubt(today, t) == "By when: 1 January 2020 is over already. Keep it all the same?")
        #expect(entry("15/01/2027").doubt(today, t) == nil && entry("").doubt(today, t) == nil)
        // 1 December 2026 is a Tuesday.
        #expect(entry("vendredi").date(today) == today.adding(days: 3))
        #expect(entry("mardi").date(today) == today.adding(days: 7))
        #expect(entry("piątek").date(today) == today.adding(days: 3))
    }

    @Test("in Arabic the arrow to the left leads on")
    func mirrored() throws {
        let (sheet, values, _) = try values("Tab Tab Tab Left", language: .arabic)
        #expect(values[sheet.secret])
    }

    @Test("Tab, Up and Down go from field to field, round and round")
    func moves() throws {
        let (sheet, values, _) = try values("Up Up Y Down Down Z")
        #expect(values[sheet.secret] && values[sheet.name] == "Z")
    }

    @Test(
        "a day as people write it; without a year it is the next one",
        arguments: [
            ("20/12/2026", "2026-12-20"), ("20/12", "2026-12-20"), ("1/3", "2027-03-01"), ("20.12.26", "2026-12-20"),
            ("2026-12-20", "2026-12-20"), ("٢٠٢٦-١٢-٢٠", "2026-12-20"), ("٢٠/١٢", "2026-12-20"),
            ("29/2", "2028-02-29"),
        ])
    func dates(written: String, date: String) throws {
        let (sheet, values, _) = try values("Up " + written.map(String.init).joined(separator: " "))
        #expect(values[sheet.due]?.description == date)
    }

    @Test(
        "what does not fit is said in one sentence, in the form, and the field is in focus",
        arguments: [
            ("Tab 9 9 Enter", "Minutes: write a whole number from -60 to 60."),
            ("Tab Backspace Enter", "Minutes: write a whole number from -60 to 60."),
            ("Tab Tab 0 Enter", "Seats: write a whole number from 1 to 9."),
            ("Up 3 1 / 2 Enter", "By when: write a day such as 31/12 or 31/12/2026."),
            ("Up 1 / 1 / 9 9 9 9 Enter", "By when: write a day such as 31/12 or 31/12/2026."),
        ])
    func problems(keys: String, sentence: String) throws {
        let (_, _, text) = try values(keys)
        #expect(text.contains(sentence))
    }

    @Test("a function key does not leave what is half filled in")
    func functionKeys() throws {
        let (_, _, text) = try values("F3")
        #expect(text.contains("A form is open."))
    }

    @Test("no poll becomes secret by a capital letter")
    func noCapitalMakesASecret() throws {
        var console = ConsoleDriver(try SampleDay(at: .vote))
        console.press("5 n Home Enter W h y ? Tab Tab N o Enter")
        #expect(console.state.shownPoll?.rules.isSecret == false)
        #expect(console.state.shownPoll?.question.texts.values.first == "Why?")
    }

    @Test("minus five shifts by minus five")
    func shift() throws {
        var console = ConsoleDriver(try SampleDay(at: .morning))
        console.press("s - 5 Enter")
        let shifted = console.state.programme.timings.values.filter { $0.shiftMinutes == -5 }
        #expect(!shifted.isEmpty)
        #expect(console.state.overlay == nil)
    }

    @Test("forty papers are forty papers, and thousands are asked about")
    func papers() throws {
        var console = ConsoleDriver(try SampleDay(at: .vote))
        let poll = try #require(console.state.shownPoll).id
        console.press("5 i 4 0 Enter")
        #expect(console.state.programme.issuedCodes(of: poll).count == 40)
        console = ConsoleDriver(try SampleDay(at: .vote))
        console.press("5 i 3 2 4 0 Enter")
        #expect(console.text.contains("3240 papers"))
        console.press("Enter Esc")
        #expect(console.state.programme.issuedCodes(of: poll).isEmpty)
    }
}
