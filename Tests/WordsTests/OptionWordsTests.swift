import Localization
import Tally
import Testing

@testable import Words

@Suite("What is counted, in words")
struct OptionWordsTests {
    @Test(
        "an option has its number, a scale its grades, a hand its fingers, and a motion its own answers",
        arguments: [
            (VotingMethod.plurality, 3, "option 3", "Option"), (.cumulative, 12, "option 12", "Option"),
            (.gradients, 8, "grade 8", "Grade"), (.fistToFive, 0, "0 fingers", "Grade"),
            (.fistToFive, 1, "1 finger", "Grade"), (.motion, 2, "“No”", "Answer"),
        ])
    func called(method: VotingMethod, number: Int, words: String, head: String) {
        let t = Localizer(language: .english)
        #expect(OptionWords(method, t).called(number) == words)
        #expect(OptionWords(method, t).head == head)
    }

    @Test("no method with answers of its own speaks of options", arguments: VotingMethod.allCases, Language.allCases)
    func ownAnswers(method: VotingMethod, language: Language) {
        let t = Localizer(language: language)
        let words = OptionWords(method, t)
        let isOption = words.head == t("Option")
        #expect(isOption == !method.hasOwnAnswers)
        for answer in method.answers { #expect(words.called(answer.number) != t("option %1", answer.number)) }
    }
}
