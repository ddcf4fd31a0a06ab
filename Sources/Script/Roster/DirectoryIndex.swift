import Workshop

/// Finds the person whom a row means.
///
/// The same address or telephone and a name that can be the same; else the same name, in any order, in the same
/// organisation, and not in two different cities. Names alone prove nothing: homonyms are two people. Where a name speaks
/// for one person and the rest does not, somebody is asked.
struct DirectoryIndex {
    /// What was found.
    struct Match {
        /// The person, and how that is known.
        var found: (person: ID<Stakeholder>, by: RosterSameness)?
        /// Those whom the row may mean, where that cannot be told.
        var candidates: [(person: ID<Stakeholder>, reason: RosterDoubt.Reason)] = []
        /// Somebody else with the same address.
        var sharesEmailWith: PlainText?
        /// What the row is found by.
        fileprivate var keys: Keys
    }

    /// What somebody is found by. Names and organisations are numbered as they come, so that a pair of them is quick to
    /// look up; a telephone is its last nine digits, which are the same with and without the country's code.
    fileprivate struct Keys {
        var name: Int
        var organisation: Int
        var phone: Int?
        var email: String?
    }

    private struct Pair: Hashable {
        var name: Int
        var other: Int
    }

    /// A person as they are or were; what was found once under an old name is found under it still.
    private struct Entry {
        var person: Stakeholder
        /// The name, or the other spelling, under which they are entered.
        var spelling: PlainText
        /// Whether it has a first letter in place of a word, and whether it is in Arabic letters.
        var hasInitial: Bool
        var isArabic: Bool
        var name: Int
        var organisation: Int
        /// The entry before with the same address; entries with one key are chained, since most keys have one alone.
        var nextByEmail: Int?
        /// The entry before with the same name and organisation.
        var nextByOrganisation: Int?
        /// The entry before with the same name.
        var nextByName: Int?
        /// The entry before with the same telephone.
        var nextByPhone: Int?
    }

    /// Entries whose names are written in one script, as far as they are compared by sound.
    fileprivate struct Script {
        var all: [Int] = []
        var withoutOrganisation: [Int] = []
    }

    /// By what names that are written otherwise are taken for one.
    private enum Likeness {
        /// In another script what is heard is compared.
        case sound
        /// In the same script the letters are.
        case spelling

        func reason(_ sameOrganisation: Bool) -> RosterDoubt.Reason {
            switch self {
            case .sound: .otherScript(sameOrganisation: sameOrganisation)
            case .spelling: .otherSpelling(sameOrganisation: sameOrganisation)
            }
        }
    }

    /// How somebody is addressed, as far as rows and names say it.
    private struct Address {
        var titles: Set<String> = []
        var sex: Sex?
    }

    private var entries: [Entry] = []
    private var addresses: [ID<Stakeholder>: Address] = [:]
    private var latest: [ID<Stakeholder>: Int] = [:]
    private var byEmail: [String: Int] = [:]
    private var byPhone: [Int: Int] = [:]
    private var byOrganisation: [Pair: Int] = [:]
    private var byName: [Int: Int] = [:]
    /// An organisation → its people, as far as they are compared by sound.
    private var members: [Int: [Int]] = [:]
    /// Names in Arabic letters, and those in all others.
    private var (arabic, others) = (Script(), Script())
    /// How names sound, by their numbers.
    private var sounds: [Int: NameSound] = [:]
    /// Names taken apart, as they are spelt.
    private var spellings: [PlainText: NearNames.Name] = [:]
    private var near = NearNames()
    /// A city's folded names → one of them.
    private var cities: [String: String] = [:]
    /// What was folded before; organisations and cities come again and again.
    private var folds: [PlainText: String] = [:]
    private var numbers: [String: Int] = [:]
    /// How many names may still be compared by sound.
    private var comparisons = Self.mostComparisons

    /// - Parameters:
    ///   - people: the directory.
    ///   - cities: those of the script, each in its languages.
    ///   - count: how many people more are to be expected.
    init(_ people: [ID<Stakeholder>: Stakeholder], cities: [LocalizedText], expecting count: Int) {
        let count = people.count + count
        entries.reserveCapacity(count)
        latest.reserveCapacity(count)
        byEmail.reserveCapacity(count)
        byPhone.reserveCapacity(count)
        byOrganisation.reserveCapacity(count)
        byName.reserveCapacity(count)
        for city in cities {
            let names = city.texts.values.map { NameFold.key($0.string) }.sorted()
            for name in names { self.cities[name] = names.first }
        }
        // In a fixed order, so that of two people who fit the same one is found every time.
        for id in people.keys.sorted(by: >) { if let person = people[id] { enter(person) } }
    }

    /// The person with that id.
    func person(_ id: ID<Stakeholder>) -> Stakeholder? { latest[id].map { entries[$0].person } }

    private mutating func enter(_ person: Stakeholder) {
        put(person)
        for name in [person.name] + person.aliases {
            if let addressed = NameTitles.split(name) { note(addressed.titles, nil, of: person.id) }
        }
        // Under each name of theirs.
        for alias in person.aliases {
            put(person, alias, keys(alias, person.organisation, person.phone, ""))
        }
    }

    /// Keeps how a row addresses somebody.
    mutating func note(_ row: RosterRow, of person: ID<Stakeholder>) { note(row.titles, row.sex, of: person) }

    private mutating func note(_ titles: [String], _ sex: Sex?, of person: ID<Stakeholder>) {
        guard !titles.isEmpty || sex != nil else { return }
        var address = addresses[person] ?? Address()
        address.titles.formUnion(titles)
        address.sex = address.sex ?? sex ?? titles.lazy.compactMap(Sex.init(word:)).first
        addresses[person] = address
    }

    /// Whether one is a woman and the other a man: Mme Tazi and M. Tazi are two people, whatever else is the same.
    private func isOfOtherSex(_ index: Int, _ row: RosterRow) -> Bool {
        guard let sex = row.sex, let other = addresses[entries[index].person.id]?.sex else { return false }
        return sex != other
    }

    /// Whether nothing but a family's name is the same, and the form of address tells two people apart: Mme Tazi and Dr Tazi; or
    /// would, where the row has none and several are called so.
    private func isAddressedOtherwise(_ index: Int, _ row: RosterRow, among namesakes: [Int]) -> Bool {
        let person = entries[index].person
        guard NameFold.words(row.name.string).count == 1, Self.phones(person, row) != .agree,
            Self.emails(person, row) != .agree, let titles = addresses[person.id]?.titles, !titles.isEmpty
        else { return false }
        guard row.titles.isEmpty else { return titles.isDisjoint(with: row.titles) }
        return namesakes.contains { entries[$0].person.id != person.id }
    }

    /// Enters a person, or what has become of one.
    mutating func put(_ person: Stakeholder) {
        put(person, person.name, keys(person.name, person.organisation, person.phone, person.email))
    }

    /// Enters somebody who was not found, as the row says it.
    mutating func put(_ person: Stakeholder, _ match: Match) {
        put(person, person.name, match.keys)
    }

    private mutating func put(_ person: Stakeholder, _ spelling: PlainText, _ keys: Keys) {
        let index = entries.count
        var entry = Entry(
            person: person, spelling: spelling, hasInitial: Self.hasInitial(spelling),
            isArabic: Self.isArabic(spelling), name: keys.name, organisation: keys.organisation)
        if let email = keys.email { entry.nextByEmail = byEmail.updateValue(index, forKey: email) }
        if let phone = keys.phone { entry.nextByPhone = byPhone.updateValue(index, forKey: phone) }
        entry.nextByOrganisation = byOrganisation.updateValue(
            index, forKey: Pair(name: keys.name, other: keys.organisation))
        entry.nextByName = byName.updateValue(index, forKey: keys.name)
        entries.append(entry)
        latest[person.id] = index
        let isKnown = !person.organisation.isEmpty
        if isKnown { members[keys.organisation, default: []].append(index) }
        if entry.isArabic { arabic.put(index, isKnown) } else { others.put(index, isKnown) }
    }

    /// The person whom a row means, if the directory has them; else those whom it may mean.
    mutating func match(_ row: RosterRow) -> Match {
        let keys = keys(row.name, row.organisation, row.phone, row.email)
        var match = Match(keys: keys)
        let names = [row.name] + row.aliases
        for (first, next, sameness) in [
            (keys.email.flatMap { byEmail[$0] }, \Entry.nextByEmail, RosterSameness.email),
            (keys.phone.flatMap { byPhone[$0] }, \Entry.nextByPhone, .phone),
        ] {
            guard let first else { continue }
            let chain = chain(first, next).filter { !isOfOtherSex($0, row) }
            let fitting = fitting(chain, keys, names)
            if fitting.count == 1 {
                match.found = (fitting[0], sameness)
                match.candidates = []
                return match
            }
            if sameness == .email, fitting.isEmpty { match.sharesEmailWith = entries[first].person.name }
            for person in fitting { offer(person, .severalFit, to: &match) }
            guard fitting.isEmpty else { continue }
            for index in chain where Self.isNearlySpelt(entries[index].spelling, names) {
                offer(entries[index].person.id, .nearlySpelt, to: &match)
            }
        }
        let namesakes = chain(
            byOrganisation[Pair(name: keys.name, other: keys.organisation)], \.nextByOrganisation)
        for index in namesakes {
            let entry = entries[index]
            guard isOneCity(entry.person.city, row.city), !isOfOtherSex(index, row) else { continue }
            if let reason = Self.difference(entry.person, row) {
                offer(entry.person.id, reason, to: &match)
            } else if isAddressedOtherwise(index, row, among: namesakes) {
                offer(entry.person.id, .addressedOtherwise, to: &match)
            } else {
                match.found = (entry.person.id, .name)
                match.candidates = []
                return match
            }
        }
        for index in chain(byName[keys.name], \.nextByName) {
            let entry = entries[index]
            guard entry.person.organisation.isEmpty != row.organisation.isEmpty,
                isOneCity(entry.person.city, row.city), !Self.isSurelyAnother(entry.person, row),
                !isOfOtherSex(index, row)
            else { continue }
            offer(entry.person.id, .organisationUnknown, to: &match)
        }
        matchByLikeness(row, keys, .sound, &match)
        matchByLikeness(row, keys, .spelling, &match)
        return match
    }

    /// Somebody whose name is written otherwise, in the row's script or in another one: of the same organisation, or where one
    /// of the two has none.
    private mutating func matchByLikeness(_ row: RosterRow, _ keys: Keys, _ likeness: Likeness, _ match: inout Match) {
        let isArabic = Self.isArabic(row.name) == (likeness == .spelling)
        let script = isArabic ? arabic : others
        guard !script.all.isEmpty else { return }
        let isKnown = !row.organisation.isEmpty
        let colleagues = isKnown ? members[keys.organisation]?.suffix(Self.mostColleagues) ?? [] : []
        for index in colleagues where entries[index].isArabic == isArabic {
            compare(index, row, keys, likeness, sameOrganisation: true, &match)
        }
        for index in (isKnown ? script.withoutOrganisation : script.all).reversed() {
            guard comparisons > 0 else { return }
            compare(index, row, keys, likeness, sameOrganisation: false, &match)
        }
    }

    private mutating func compare(
        _ index: Int, _ row: RosterRow, _ keys: Keys, _ likeness: Likeness, sameOrganisation: Bool, _ match: inout Match
    ) {
        guard comparisons > 0 else { return }
        comparisons -= 1
        let entry = entries[index]
        guard isAlike(entry, row, keys, likeness), isOneCity(entry.person.city, row.city),
            !Self.isSurelyAnother(entry.person, row), !isOfOtherSex(index, row)
        else { return }
        offer(entry.person.id, likeness.reason(sameOrganisation), to: &match)
    }

    private mutating func isAlike(_ entry: Entry, _ row: RosterRow, _ keys: Keys, _ likeness: Likeness) -> Bool {
        switch likeness {
        case .sound: return sound(entry.spelling, entry.name).isLike(sound(row.name, keys.name))
        case .spelling:
            guard entry.name != keys.name else { return false }
            let isInitial = entry.hasInitial || Self.hasInitial(row.name)
            return (isInitial || sound(entry.spelling, entry.name).mayBeLike(sound(row.name, keys.name)))
                && isNearlySpelt(row.name, as: entry.spelling)
        }
    }

    /// Whether a name has a first letter in place of a word: O. Jamaï.
    private static func hasInitial(_ name: PlainText) -> Bool {
        name.string.split { $0.isWhitespace || $0 == "." || $0 == "-" }.contains { $0.count == 1 }
    }

    private mutating func isNearlySpelt(_ name: PlainText, as other: PlainText) -> Bool {
        let (one, two) = (spelling(name), spelling(other))
        return near.areNear(one, two)
    }

    private mutating func spelling(_ name: PlainText) -> NearNames.Name {
        if let spelling = spellings[name] { return spelling }
        let spelling = near.name(name.string)
        spellings[name] = spelling
        return spelling
    }

    private mutating func sound(_ name: PlainText, _ number: Int) -> NameSound {
        if let sound = sounds[number] { return sound }
        let sound = NameSound(name.string)
        sounds[number] = sound
        return sound
    }

    private func offer(_ person: ID<Stakeholder>, _ reason: RosterDoubt.Reason, to match: inout Match) {
        guard match.candidates.count < Self.mostCandidates, !match.candidates.contains(where: { $0.person == person })
        else { return }
        match.candidates.append((person, reason))
    }

    /// Those of a chain who can be called as a row says; whoever is called just so goes before all others.
    private func fitting(_ chain: [Int], _ keys: Keys, _ names: [PlainText]) -> [ID<Stakeholder>] {
        func distinct(_ indices: [Int]) -> [ID<Stakeholder>] {
            var seen: Set<ID<Stakeholder>> = []
            return indices.map { entries[$0].person.id }.filter { seen.insert($0).inserted }
        }
        let namesakes = distinct(chain.filter { entries[$0].name == keys.name })
        guard namesakes.count != 1 else { return namesakes }
        let colleagues = distinct(
            chain.filter { entries[$0].name == keys.name && entries[$0].organisation == keys.organisation })
        if colleagues.count == 1 { return colleagues }
        return namesakes.isEmpty ? distinct(chain.filter { Self.canBe(entries[$0].person, names) }) : namesakes
    }

    private func chain(_ first: Int?, _ next: KeyPath<Entry, Int?>) -> [Int] {
        guard let first else { return [] }
        return Array(sequence(first: first) { [entries] in entries[$0][keyPath: next] }.prefix(Self.mostNamesakes))
    }

    /// So many people of one key are looked at; more have nothing in common but that somebody filled a column with it.
    private static let mostNamesakes = 200
    /// So many people of one organisation are compared by sound.
    private static let mostColleagues = 60
    /// So many are in one file: a roster of some hundred people against a directory of a thousand in the other script.
    private static let mostComparisons = 400_000
    /// Nobody chooses among more.
    private static let mostCandidates = 8

    /// What speaks against somebody of the same name and organisation: that the telephone differs or the address, and the
    /// other of the two does not agree. Nil when nothing does.
    private static func difference(_ person: Stakeholder, _ row: RosterRow) -> RosterDoubt.Reason? {
        let (phone, email) = (phones(person, row), emails(person, row))
        guard phone == .differ || email == .differ, phone != .agree, email != .agree else { return nil }
        return .differs(phone: phone == .differ, email: email == .differ)
    }

    /// Whether neither telephone nor address is the same, and both are known.
    private static func isSurelyAnother(_ person: Stakeholder, _ row: RosterRow) -> Bool {
        phones(person, row) == .differ && emails(person, row) == .differ
    }

    private enum Comparison {
        case agree, differ, unknown
    }

    private static func phones(_ person: Stakeholder, _ row: RosterRow) -> Comparison {
        compare(phoneKey(person.phone), phoneKey(row.phone))
    }

    private static func emails(_ person: Stakeholder, _ row: RosterRow) -> Comparison {
        compare(emailKey(person.email), emailKey(row.email))
    }

    private static func compare<Key: Equatable>(_ one: Key?, _ other: Key?) -> Comparison {
        guard let one, let other else { return .unknown }
        return one == other ? .agree : .differ
    }

    private mutating func keys(
        _ name: PlainText, _ organisation: PlainText, _ phone: PlainText, _ email: PlainText
    ) -> Keys {
        Keys(
            name: number(NameFold.orderlessKey(name.string)), organisation: number(fold(organisation)),
            phone: Self.phoneKey(phone), email: Self.emailKey(email))
    }

    private mutating func number(_ key: String) -> Int {
        if let number = numbers[key] { return number }
        numbers[key] = numbers.count
        return numbers.count - 1
    }

    /// Two cities that are not known to be two; فاس and Fès are one where the script says so.
    private mutating func isOneCity(_ a: PlainText, _ b: PlainText) -> Bool {
        let (first, second) = (fold(a), fold(b))
        return first.isEmpty || second.isEmpty || (cities[first] ?? first) == (cities[second] ?? second)
    }

    private mutating func fold(_ text: PlainText) -> String {
        if text.isEmpty { return "" }
        if let fold = folds[text] { return fold }
        let fold = NameFold.key(text.string)
        folds[text] = fold
        return fold
    }

    /// Whether a person can be called so: one name holds all words of the other, in any order, or sounds like it.
    private static func canBe(_ person: Stakeholder, _ names: [PlainText]) -> Bool {
        let own = ([person.name] + person.aliases).map(\.string)
        return names.contains { name in
            let words = Set(NameFold.words(name.string))
            return own.contains { other in
                let others = Set(NameFold.words(other))
                if words.isSubset(of: others) || others.isSubset(of: words) { return true }
                let (sound, otherSound) = (NameSound(name.string), NameSound(other))
                // In one script every word has to sound alike: a long name forgives the last letter of Karima.
                return isArabic(name) == isArabic(PlainText(other))
                    ? sound.isLikeWordByWord(otherSound) : sound.isLike(otherSound)
            }
        }
    }

    /// Whether a name may be one of these with a slip in it.
    private static func isNearlySpelt(_ spelling: PlainText, _ names: [PlainText]) -> Bool {
        names.contains { name in
            isArabic(name) == isArabic(spelling)
                && (Spelling.isNear(name.string, spelling.string)
                    || NameFold.soundsAlike(name.string, spelling.string))
        }
    }

    private static func isArabic(_ name: PlainText) -> Bool {
        name.string.unicodeScalars.first { $0.properties.isAlphabetic }.map { (0x600..<0x700).contains($0.value) }
            ?? false
    }

    private static func emailKey(_ email: PlainText) -> String? {
        email.string.utf8.contains(UInt8(ascii: "@")) ? email.string.lowercased() : nil
    }

    /// The last nine digits; nil for a number that is too short to tell people by.
    private static func phoneKey(_ phone: PlainText) -> Int? {
        var number = 0
        var count = 0
        for scalar in phone.string.unicodeScalars {
            let digit: Int
            switch scalar.value {
            case 0x30...0x39: digit = Int(scalar.value) - 0x30
            case 0x660...0x669: digit = Int(scalar.value) - 0x660
            case 0x6F0...0x6F9: digit = Int(scalar.value) - 0x6F0
            default: continue
            }
            number = (number * 10 + digit) % 1_000_000_000
            count += 1
        }
        return count >= 6 ? number : nil
    }
}

extension DirectoryIndex.Script {
    fileprivate mutating func put(_ index: Int, _ isOrganisationKnown: Bool) {
        all.append(index)
        if !isOrganisationKnown { withoutOrganisation.append(index) }
    }
}
