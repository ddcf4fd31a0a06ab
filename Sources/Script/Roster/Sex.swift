import Localization
import Workshop

/// Whether somebody is addressed as a woman or as a man: it tells two people of one name apart, and is kept as a category where
/// the script has one for it.
enum Sex: Sendable {
    case woman, man

    /// What a folded word says: a form of address, a cell of a column for it; nil for one that says neither, as "Dr" does.
    init?(word: String) {
        if RosterVocabulary.women.contains(word) {
            self = .woman
        } else if RosterVocabulary.men.contains(word) {
            self = .man
        } else {
            return nil
        }
    }

    /// What a category for it may be called.
    var words: [PlainText] {
        RosterVocabulary.languages.flatMap { self == .woman ? $0.women : $0.men }.filter { $0.count > 2 }.map {
            PlainText($0)
        }
    }
}
