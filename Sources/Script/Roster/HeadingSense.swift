import Localization
import Workshop

/// What headings say that are not known word for word: names of groups before them, whole questions, words.
struct HeadingSense {
    private let headings: [String]
    private let folds: [String]
    /// The parts of `grp_identite/nom_complet`, `identite-nom`, `Participant : Nom`.
    private let parts: [[Part]]
    /// Beginnings that several headings have in common, as surveys put a group before its questions.
    private let groups: Set<String>
    /// What each heading says, whomever it is about.
    private var said: [RosterField?] = []
    /// Whom each heading is about, where that is not the person.
    private var others: [Set<String>] = []
    /// Those whom the roster is about where no column names anybody else: the manager of each association.
    private var subjects: Set<String> = []

    private struct Part {
        var text: String
        var fold: String
    }

    private static let hints = HeadingHints.all

    init(_ headings: [String]) {
        self.headings = headings
        folds = headings.map(HeadingWords.fold)
        parts = headings.map(Self.parts)
        var counts: [String: Int] = [:]
        for parts in parts where parts.count > 1 { counts[parts[0].fold, default: 0] += 1 }
        groups = Set(counts.filter { $0.value > 1 }.keys)
        said = headings.indices.map { isUnkept($0) ? nil : fieldSaid($0) }
        others = folds.map { fold in
            // "Other names" are the person's.
            if RosterField(exactly: fold) != nil { return [] }
            return Self.hints.payers.found(in: fold).union(Self.hints.otherPeople.found(in: fold))
                .union(Self.hints.owners(of: fold))
        }
        let naming = headings.indices.filter { said[$0]?.namesPeople ?? false }
        if !naming.contains(where: { others[$0].isEmpty }) { subjects = naming.first.map { others[$0] } ?? [] }
    }

    /// The field of a heading; nil for one that says nothing, or something that is not kept.
    func field(_ index: Int) -> RosterField? { isIgnored(index) ? nil : said[index] }

    /// True for a heading that is known to stand over something that is not kept.
    func isIgnored(_ index: Int) -> Bool { isUnkept(index) || isAboutAnother(index) }

    /// True for a heading over numbers that are no telephones: those of tickets, cards, rows.
    func isNumber(_ index: Int) -> Bool {
        headings[index].contains("#") || Self.hints.numbers.isIn(folds[index])
    }

    /// What a column of yeses and noes stands for: Arabic in `Languages [Arabic]`.
    func choice(_ index: Int) -> String? {
        guard let last = parts[index].last, let before = fieldBefore(index), before == said[index],
            fieldOfPart(last.fold) == nil
        else { return nil }
        return last.text
    }

    /// The column that says of which sort each telephone or address of this one is: `Phone 1 - Label`.
    func label(_ index: Int) -> Int? {
        guard let last = parts[index].last, Self.values.contains(last.fold) else { return nil }
        let before = parts[index].dropLast().map(\.fold)
        return parts.firstIndex { $0.dropLast().map(\.fold) == before && Self.labels.contains($0.last?.fold ?? "") }
    }

    /// Of two telephones the one that somebody carries along reaches them sooner; the lower the sooner, nil for no telephone.
    static func phoneRank(_ fold: String) -> Int? {
        if hints.mobiles.isIn(fold) { return 0 }
        if hints.faxes.isIn(fold), !hints.phones.isIn(fold) { return nil }
        if hints.workPhones.isIn(fold) { return 2 }
        return hints.homePhones.isIn(fold) ? 3 : 1
    }

    func phoneRank(_ index: Int) -> Int { Self.phoneRank(folds[index]) ?? 4 }

    /// Whether somebody else is meant than the person, who is named by another column.
    private func isAboutAnother(_ index: Int) -> Bool {
        let others = others[index]
        guard let field = said[index], !others.isEmpty, others.isDisjoint(with: subjects) else { return false }
        switch field {
        case .category, .consent: return false
        // The name of a company and that of its manager are two columns; a company that pays is another one.
        case .organisation: return Self.hints.payers.isIn(folds[index])
        default: return true
        }
    }

    private func isUnkept(_ index: Int) -> Bool {
        let (heading, fold) = (headings[index], folds[index])
        guard let last = parts[index].last else { return false }
        if Self.unkept.contains(last.fold) || Self.unkept.contains(fold) || heading.hasPrefix("_") { return true }
        // One of the answers of a question with several: `langues/ar` beside `langues`.
        if let slash = heading.lastIndex(of: "/"), headings.contains(String(heading[..<slash])) { return true }
        if Self.labels.contains(last.fold), parts[index].count > 1 {
            let before = parts[index].dropLast().map(\.fold)
            if parts.contains(where: {
                $0.dropLast().map(\.fold) == before && Self.values.contains($0.last?.fold ?? "")
            }) {
                return true
            }
        }
        // "Tel/Fax" is a telephone.
        if Self.hints.faxes.isIn(fold), !Self.hints.phones.isIn(fold), !Self.hints.mobiles.isIn(fold) { return true }
        if Self.hints.consents.isIn(fold), Self.hints.otherConsents.isIn(fold) { return true }
        return Self.hints.otherThings.isIn(fold)
    }

    private func fieldSaid(_ index: Int) -> RosterField? {
        let whole = folds[index]
        if let field = RosterField(exactly: whole) { return field }
        let parts = parts[index]
        if parts.count > 1, let last = parts.last {
            let before = parts.dropLast().map(\.fold).joined(separator: " ")
            if let field = fieldOfPart(last.fold) {
                switch field {
                // The name of an association is no person's.
                case .name, .familyName, .alias: return Self.hints.organisations.isIn(before) ? .organisation : field
                default: return field
                }
            }
            // "E-mail 1 - Value": the group says what, its part only that it is the thing itself.
            if Self.values.contains(last.fold) { return Self.byWords(before) }
            if let field = fieldBefore(index) { return field }
            if groups.contains(parts[0].fold) { return nil }
        }
        let field = RosterField(heading: headings[index]) ?? Self.byWords(whole)
        // "Attendee #" is the number of a ticket.
        if let field, field.namesPeople || field == .organisation, isNumber(index), !Self.hints.names.isIn(whole) {
            return nil
        }
        return field
    }

    /// The field of a question whose answers have a column each.
    private func fieldBefore(_ index: Int) -> RosterField? {
        guard parts[index].count > 1 else { return nil }
        let before = parts[index].dropLast().map(\.fold)
        let field = before.last.flatMap { RosterField(exactly: $0) } ?? Self.byWords(before.joined(separator: " "))
        return field == .languages || field == .category ? field : nil
    }

    private func fieldOfPart(_ fold: String) -> RosterField? { RosterField(exactly: fold) ?? Self.byWords(fold) }

    private static func parts(_ heading: String) -> [Part] {
        let isCode = !heading.contains(" ") && heading.unicodeScalars.allSatisfy { $0.isASCII }
        let isEMail = NameFold.fold(heading).hasPrefix("e mail")
        var text = heading
        if isEMail, let range = text.firstIndex(of: "-") { text.replaceSubrange(range...range, with: "") }
        let spaced = text.contains(" - ") ? text.split(separator: " - ").map(String.init) : [text]
        return spaced.flatMap { part in
            part.split { "/:.[]".contains($0) || isCode && $0 == "-" }.map {
                Part(text: String($0), fold: HeadingWords.fold(String($0)))
            }
        }.filter { !$0.fold.isEmpty }
    }

    /// By the words of a question, the things that a person has before the person.
    private static func byWords(_ fold: String) -> RosterField? {
        // Whoever may be filmed, or wants news by mail, has not said that they may be listed.
        if hints.consents.isIn(fold) { return hints.otherConsents.isIn(fold) ? nil : .consent }
        if hints.mails.isIn(fold) { return .email }
        if hints.phones.isIn(fold) { return .phone }
        if hints.languages.isIn(fold) { return .languages }
        // Where somebody was born says nothing of where they come from today.
        if hints.cities.isIn(fold) { return births.isIn(fold) ? nil : .city }
        if hints.categories.isIn(fold) { return .category }
        let isNamed = hints.names.isIn(fold)
        if hints.organisations.isIn(fold), !(isNamed && isRepresentative(fold)) { return .organisation }
        guard isNamed else { return nil }
        let isGiven = hints.givenNames.isIn(fold)
        let isFamily = hints.familyNames.isIn(fold)
        if hints.inArabic.isIn(fold) { return isGiven ? .givenName : .alias }
        if isGiven, !isFamily, !hints.wholeNames.isIn(fold) { return .givenName }
        if isFamily, !isGiven { return .familyName }
        return .name
    }

    /// Somebody who speaks for an organisation.
    private static func isRepresentative(_ fold: String) -> Bool {
        hints.representatives.isIn(fold) || hints.otherPeople.isIn(fold)
    }

    private static let births = HeadingWords([
        "naissance", "birth", "born", "urodzenia", "الميلاد", "الازدياد", "ميلادك",
    ])

    /// Headings, folded, over what is not kept: those of people, and those that programs for surveys write.
    private static let unkept = Set(
        (RosterVocabulary.languages.flatMap(\.unkept) + [
            "deviceid", "username", "simserial", "phonenumber", "subscriberid", "id", "uid", "sid", "uuid",
            "instanceid",
            "instancename", "submissiondate", "submitterid", "submittername", "seed", "response id", "respondent id",
            "collector id", "nom complet de l adresse de messagerie",
        ]).map(HeadingWords.fold))
    /// What stands behind the name of a group for the thing itself, and for its sort.
    private static let values: Set<String> = ["value", "valeur", "wartosc"]
    private static let labels: Set<String> = ["label", "type", "libelle", "etykieta", "typ"]
}

extension RosterField {
    /// Whether it says how somebody is called.
    var namesPeople: Bool { self == .name || self == .givenName || self == .familyName }
}
