import Localization
import Workshop

/// What headings say that are not known word for word: names of groups before them, whole questions, words.
struct HeadingSense {
    private let headings: [String]
    /// Beginnings that several headings have in common, as surveys put a group before its questions.
    private let groups: Set<String>

    init(_ headings: [String]) {
        self.headings = headings
        var counts: [String: Int] = [:]
        for heading in headings {
            let parts = Self.parts(heading)
            if parts.count > 1 { counts[parts[0], default: 0] += 1 }
        }
        groups = Set(counts.filter { $0.value > 1 }.keys)
    }

    /// The field of a heading; nil for one that says nothing, or something that is not kept.
    func field(_ index: Int) -> RosterField? {
        let heading = headings[index]
        if isIgnored(index) { return nil }
        let whole = NameFold.fold(heading)
        if let field = RosterField(exactly: whole) { return field }
        let parts = Self.parts(heading)
        if parts.count > 1, let last = parts.last {
            let before = parts.dropLast().joined(separator: " ")
            let isOrganisation = Self.has(before, Self.hints.organisations)
            if let field = RosterField(exactly: last) ?? Self.byWords(last) {
                switch field {
                // The name of an association is no person's.
                case .name, .familyName, .alias: return isOrganisation ? .organisation : field
                default: return field
                }
            }
            // "E-mail 1 - Value": the group says what, its part only that it is the thing itself.
            if ["value", "valeur"].contains(last) { return Self.byWords(before) }
            if groups.contains(parts[0]) { return nil }
        }
        return RosterField(heading: heading) ?? Self.byWords(whole)
    }

    /// True for a heading that is known to stand over something that is not kept.
    func isIgnored(_ index: Int) -> Bool {
        let heading = headings[index]
        let parts = Self.parts(heading)
        guard let last = parts.last else { return false }
        if Self.unkept.contains(last) || Self.unkept.contains(NameFold.fold(heading)) || heading.hasPrefix("_") {
            return true
        }
        // One of the answers of a question with several: `langues/ar` beside `langues`.
        if let slash = heading.lastIndex(of: "/"), headings.contains(String(heading[..<slash])) { return true }
        return Self.has(NameFold.fold(heading), Self.hints.otherThings)
    }

    /// The parts of `grp_identite/nom_complet`, `identite-nom`, `Participant : Nom`, folded.
    private static func parts(_ heading: String) -> [String] {
        let isCode = !heading.contains(" ") && heading.unicodeScalars.allSatisfy { $0.isASCII }
        let isEMail = NameFold.fold(heading).hasPrefix("e mail")
        var text = heading
        if isEMail, let range = text.firstIndex(of: "-") { text.replaceSubrange(range...range, with: "") }
        let spaced = text.contains(" - ") ? text.split(separator: " - ").map(String.init) : [text]
        return spaced.flatMap { part in
            part.split { "/:.[]".contains($0) || isCode && $0 == "-" }.map { NameFold.fold(String($0)) }
        }.filter { !$0.isEmpty }
    }

    /// By the words of a question, the things that a person has before the person.
    private static func byWords(_ fold: String) -> RosterField? {
        if has(fold, hints.consents) { return .consent }
        if has(fold, hints.mails) { return .email }
        if has(fold, hints.phones) { return .phone }
        if has(fold, hints.languages) { return .languages }
        if has(fold, hints.cities) { return .city }
        if has(fold, hints.categories) { return .category }
        let isNamed = has(fold, hints.names)
        if has(fold, hints.organisations), !(isNamed && has(fold, hints.representatives)) { return .organisation }
        let isArabic = has(fold, ["arabe", "arabic", "بالعربيه"])
        if isNamed {
            let isGiven = has(fold, hints.givenNames)
            let isFamily = has(fold, hints.familyNames)
            if isArabic { return isGiven ? .givenName : .alias }
            if isGiven, !isFamily, !has(fold, hints.wholeNames) { return .givenName }
            if isFamily, !isGiven { return .familyName }
            return .name
        }
        return nil
    }

    /// Whether one of these words or phrases is in it; a word also with the Arabic article before it.
    private static func has(_ fold: String, _ words: Set<String>) -> Bool {
        let found = fold.split(separator: " ").contains { word in
            let word = String(word)
            return words.contains(word) || word.hasPrefix("ال") && words.contains(String(word.dropFirst(2)))
        }
        return found || words.contains { $0.contains(" ") && " \(fold) ".contains(" \($0) ") }
    }

    private static let hints = RosterWordSets()

    /// Headings, folded, over what is not kept: those of people, and those that programs for surveys write.
    private static let unkept = RosterVocabulary.folded(\.unkept).union([
        "deviceid", "username", "simserial", "phonenumber", "subscriberid", "id", "uuid", "instanceid", "instancename",
        "submissiondate", "seed", "response id", "respondent id", "collector id",
        "nom complet de l adresse de messagerie",
    ])
}

/// The folded words and phrases by which headings are known that say more than a name.
private struct RosterWordSets {
    let names = RosterVocabulary.folded(\.hints.names)
    let givenNames = RosterVocabulary.folded(\.hints.givenNames)
    let familyNames = RosterVocabulary.folded(\.hints.familyNames)
    let wholeNames = RosterVocabulary.folded(\.hints.wholeNames)
    let phones = RosterVocabulary.folded(\.hints.phones)
    let mails = RosterVocabulary.folded(\.hints.mails)
    let languages = RosterVocabulary.folded(\.hints.languages)
    let cities = RosterVocabulary.folded(\.hints.cities)
    let categories = RosterVocabulary.folded(\.hints.categories)
    let organisations = RosterVocabulary.folded(\.hints.organisations)
    let representatives = RosterVocabulary.folded(\.hints.representatives)
    let consents = RosterVocabulary.folded(\.hints.consents)
    /// And what programs for addresses write.
    let otherThings = RosterVocabulary.folded(\.hints.otherThings).union([
        "yomi", "username", "filename", "display", "title",
    ])
}
