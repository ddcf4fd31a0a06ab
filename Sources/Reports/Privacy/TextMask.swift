import Localization
import Workshop

/// Puts a word in the place of names, telephone numbers and addresses that stand in what people wrote, for papers that
/// name nobody.
///
/// Names are those of the directory and of the note-takers, in any spelling and script that the door would understand;
/// and what follows a form of address. A text may still tell who somebody is ("the owner of the bath by the mill"): it
/// has to be read before it is published, and the paper says so. Where in doubt, a word is taken for a name.
struct TextMask {
    /// Stands where a name was.
    let name: String
    /// Stands where a telephone number was.
    let phone: String
    /// Stands where a mail address was, or a name on a network.
    let address: String
    var people: People
    /// Those who may be named; nil for nobody.
    var spared: People?
    private var known: [String: String] = [:]

    /// - Parameters:
    ///   - t: the language of the words that are put in.
    ///   - isSpared: who may be named.
    init(_ state: ProgrammeState, _ t: Localizer, sparing isSpared: (Stakeholder) -> Bool = { _ in false }) {
        (name, phone, address) = (t("[name]"), t("[telephone]"), t("[address]"))
        people = People(state) { !isSpared($0) }
        spared = state.stakeholders.values.contains(where: isSpared) ? People(state, of: isSpared) : nil
    }

    /// The text without what names somebody.
    mutating func masked(_ text: PlainText) -> PlainText {
        let masked = masked(text.string)
        return masked == text.string ? text : PlainText(masked)
    }

    /// The text without what names somebody.
    mutating func masked(_ text: String) -> String {
        if let known = known[text] { return known }
        var places = Self.addresses(in: text).map { ($0, address) }
        places += Self.phones(in: text).map { ($0, phone) }
        places += names(in: text).map { ($0, name) }
        var result = ""
        var end = text.startIndex
        // Where two overlap, the one that begins first stands for both.
        for (range, word) in places.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
            if range.lowerBound >= end { result += text[end..<range.lowerBound] + word }
            end = max(end, range.upperBound)
        }
        result += text[end...]
        known[text] = result
        return result
    }
}
