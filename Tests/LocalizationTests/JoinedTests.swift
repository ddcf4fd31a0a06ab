import Localization
import Testing

@Suite("Facts in one line")
struct JoinedTests {
    @Test("each part is held apart where it runs the other way, so that the line keeps its own direction")
    func isolated() {
        let french = Localizer(language: .french)
        #expect(french.joined(["Qui fait quoi ?", "محمد", ""]) == "Qui fait quoi ? · \u{2068}محمد\u{2069}")
        let arabic = Localizer(language: .arabic)
        #expect(arabic.joined(["Qui fait quoi ?", "محمد"]) == "\u{2068}Qui fait quoi ?\u{2069} · محمد")
        #expect(french.joined([]) == "" && french.joined(["", "a"]) == "a")
    }
}
