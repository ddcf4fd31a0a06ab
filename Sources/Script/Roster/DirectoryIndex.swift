import Workshop

/// Finds the person whom a row means.
///
/// The same address or telephone and a name that can be the same; else the same name, in any order, in the same
/// organisation, and not in two different cities. Names alone prove nothing: homonyms are two people, and those of one
/// organisation too when neither their telephones nor their addresses agree. An address alone proves nothing either: a
/// cooperative has one for all.
struct DirectoryIndex {
    /// What was found.
    struct Match {
        /// The person.
        var person: ID<Stakeholder>?
        /// Somebody else with the same address.
        var sharesEmailWith: PlainText?
        /// Somebody who may be the same, and was not taken for it.
        var mayBe: PlainText?
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
        var name: Int
        /// The entry before with the same address; entries with one key are chained, since most keys have one alone.
        var nextByEmail: Int?
        /// The entry before with the same name and organisation.
        var nextByOrganisation: Int?
        /// The entry before with the same telephone.
        var nextByPhone: Int?
        /// True for what a row of this file has said.
        var isOfThisFile = false
    }

    private var entries: [Entry] = []
    private var latest: [ID<Stakeholder>: Int] = [:]
    private var byEmail: [String: Int] = [:]
    private var byPhone: [Int: Int] = [:]
    private var byOrganisation: [Pair: Int] = [:]
    /// A city's folded names → one of them.
    private var cities: [String: String] = [:]
    /// What was folded before; organisations and cities come again and again.
    private var folds: [PlainText: String] = [:]
    private var numbers: [String: Int] = [:]

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
        put(person, keys(person.name, person.organisation, person.phone, person.email), isOfThisFile: false)
        // Under each name of theirs.
        for alias in person.aliases {
            put(person, keys(alias, person.organisation, person.phone, ""), isOfThisFile: false)
        }
    }

    /// Enters a person, or what has become of one.
    mutating func put(_ person: Stakeholder) {
        put(person, keys(person.name, person.organisation, person.phone, person.email), isOfThisFile: true)
    }

    /// Enters somebody who was not found, as the row says it.
    mutating func put(_ person: Stakeholder, _ match: Match) {
        put(person, match.keys, isOfThisFile: true)
    }

    private mutating func put(_ person: Stakeholder, _ keys: Keys, isOfThisFile: Bool) {
        let index = entries.count
        var entry = Entry(person: person, name: keys.name)
        if let email = keys.email { entry.nextByEmail = byEmail.updateValue(index, forKey: email) }
        entry.isOfThisFile = isOfThisFile
        if let phone = keys.phone { entry.nextByPhone = byPhone.updateValue(index, forKey: phone) }
        entry.nextByOrganisation = byOrganisation.updateValue(
            index, forKey: Pair(name: keys.name, other: keys.organisation))
        entries.append(entry)
        latest[person.id] = index
    }

    /// The person whom a row means, if the directory has them.
    mutating func match(_ row: RosterRow) -> Match {
        var match = Match(keys: keys(row.name, row.organisation, row.phone, row.email))
        let keys = match.keys
        let names = [row.name] + row.aliases
        if let email = keys.email, let first = byEmail[email] {
            let candidates = Array(
                sequence(first: first) { [entries] in entries[$0].nextByEmail }.prefix(Self.mostNamesakes))
            let found =
                candidates.first { entries[$0].name == keys.name }
                ?? candidates.first { Self.canBe(entries[$0].person, names) }
            match.person = found.map { entries[$0].person.id }
            if match.person != nil { return match }
            match.sharesEmailWith = entries[first].person.name
        }
        if let phone = keys.phone, let first = byPhone[phone] {
            let candidates = sequence(first: first) { [entries] in entries[$0].nextByPhone }.prefix(Self.mostNamesakes)
            let found =
                candidates.first { entries[$0].name == keys.name }
                ?? candidates.first { Self.canBe(entries[$0].person, names) }
            if let found {
                match.person = entries[found].person.id
                return match
            }
        }
        var next = byOrganisation[Pair(name: keys.name, other: keys.organisation)]
        var looked = 0
        while let index = next, looked < Self.mostNamesakes {
            let entry = entries[index]
            looked += 1
            next = entry.nextByOrganisation
            guard isOneCity(entry.person.city, row.city) else { continue }
            if Self.isSomebodyElse(entry.person, row, isOfThisFile: entry.isOfThisFile) {
                match.mayBe = match.mayBe ?? entry.person.name
                continue
            }
            match.person = entry.person.id
            match.mayBe = nil
            break
        }
        return match
    }

    /// So many people of one key are looked at; more have nothing in common but that somebody filled a column with it.
    private static let mostNamesakes = 200

    /// Whether somebody of the same name and organisation is another person: telephone and address differ; or either of
    /// them, where nobody says the organisation, or where both stand in one file, which lists nobody twice with two
    /// telephones.
    private static func isSomebodyElse(_ person: Stakeholder, _ row: RosterRow, isOfThisFile: Bool) -> Bool {
        let (phone, other) = (phoneKey(person.phone), phoneKey(row.phone))
        let (email, otherEmail) = (emailKey(person.email), emailKey(row.email))
        let phonesDiffer = phone != nil && other != nil && phone != other
        let emailsDiffer = email != nil && otherEmail != nil && email != otherEmail
        if phonesDiffer && emailsDiffer { return true }
        guard phonesDiffer || emailsDiffer else { return false }
        if phone != nil && phone == other || email != nil && email == otherEmail { return false }
        return row.organisation.isEmpty || isOfThisFile
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
                return words.isSubset(of: others) || others.isSubset(of: words)
                    || NameFold.soundsAlike(name.string, other)
            }
        }
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
