public import Localization
public import Tally

/// What that is called which is counted: an option by its number, a grade of a scale, so many fingers, the yes of a motion.
public struct OptionWords: Sendable {
    private let method: VotingMethod
    private let t: Localizer

    /// Those of a method, in the language that `t` speaks.
    public init(_ method: VotingMethod, _ t: Localizer) {
        self.method = method
        self.t = t
    }

    /// In a sentence: `option 3`, `grade 5`, `2 fingers`, `“Yes”`.
    /// - Parameter number: what is called out for it.
    public func called(_ number: Int) -> String {
        switch method {
        case .fistToFive: return t.plural("%1 finger", "%1 fingers", number)
        case .gradients: return t("grade %1", number)
        default:
            let index = method.answers.firstIndex { $0.number == number } ?? number - 1
            let text = AnswerWords(t).text(method, index, canBlock: false)
            return text.isEmpty ? t("option %1", number) : t.quoted(text)
        }
    }

    /// Over a column: `Option`, `Grade`, `Answer`.
    public var head: String {
        method.asksForReservations ? t("Grade") : method.hasOwnAnswers ? t("Answer") : t("Option")
    }
}
