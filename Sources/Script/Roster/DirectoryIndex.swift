import Workshop

/// Finds the person whom a row means.
///
/// The same address and a name that can be the same; else the same telephone and the same name; else the same name in
/// the same organisation, and not in two different cities. Names alone prove nothing: homonyms are two people. An address
/// alone proves nothing either: a cooperative has one for all.
struct DirectoryIndex {
    /// What was found.
    struct Match {
        /// The person.
        var person: ID<Stakeholder>?
        /// Somebody else with the same address.
        var sharesEmailWith: PlainText?
    }

    /// Everybody, by id.
    private(set) var people: [ID<Stakeholder>: Stakeholder] = [:]
    private var byEmail: [String: [ID<Stakeholder>]] = [:]
    private var byPhone: [PhoneKey: ID<Stakeholder>] = [:]
    private var byOrganisation: [OrganisationKey: [ID<Stakeholder>]] = [:]
    /// A city's folded names → one of them.
    private var cities: [String: String] = [:]
    /// What was folded before; organisations and cities come again and again.
    private var folds: [PlainText: String] = [:]

    private struct PhoneKey: Hashable {
        var digits: String
        var name: String
    }

    private struct OrganisationKey: Hashable {
        var name: String
        var organisation: String
    }

    init(_ people: some Collection<Stakeholder>, cities: [LocalizedText]) {
        for city in cities {
            let names = city.texts.values.map { NameFold.key($0.string) }.sorted()
            for name in names { self.cities[name] = names.first }
        }
        // In a fixed order, so that of two people who fit the same one is found every time.
        for person in people.sorted(by: { $0.id < $1.id }) { put(person) }
    }

    /// Enters a person, or what has become of one.
    mutating func put(_ person: Stakeholder) {
        people[person.id] = person
        let name = NameFold.key(person.name.string)
        if let email = Self.emailKey(person.email) { Self.append(person.id, to: &byEmail[email, default: []]) }
        if let digits = Self.phoneKey(person.phone) {
            let key = PhoneKey(digits: digits, name: name)
            byPhone[key] = byPhone[key] ?? person.id
        }
        let organisation = fold(person.organisation)
        Self.append(
            person.id, to: &byOrganisation[OrganisationKey(name: name, organisation: organisation), default: []])
    }

    /// The person whom a row means, if the directory has them.
    mutating func match(_ row: RosterRow) -> Match {
        var match = Match()
        if let email = Self.emailKey(row.email), let candidates = byEmail[email] {
            let names = [row.name] + row.aliases
            let exact = candidates.first { id in
                people[id].map { NameFold.sameName($0.name.string, row.name.string) } ?? false
            }
            match.person = exact ?? candidates.first { id in people[id].map { Self.canBe($0, names) } ?? false }
            if match.person == nil { match.sharesEmailWith = candidates.first.flatMap { people[$0]?.name } }
        }
        if match.person != nil { return match }
        let name = NameFold.key(row.name.string)
        if let digits = Self.phoneKey(row.phone), let id = byPhone[PhoneKey(digits: digits, name: name)] {
            match.person = id
            return match
        }
        let city = city(row.city)
        let key = OrganisationKey(name: name, organisation: fold(row.organisation))
        for id in byOrganisation[key] ?? [] {
            guard let person = people[id] else { continue }
            let other = self.city(person.city)
            if city.isEmpty || other.isEmpty || city == other {
                match.person = id
                break
            }
        }
        return match
    }

    private static func append(_ id: ID<Stakeholder>, to list: inout [ID<Stakeholder>]) {
        if !list.contains(id) { list.append(id) }
    }

    private mutating func fold(_ text: PlainText) -> String {
        if text.isEmpty { return "" }
        if let fold = folds[text] { return fold }
        let fold = NameFold.key(text.string)
        folds[text] = fold
        return fold
    }

    private mutating func city(_ text: PlainText) -> String {
        let name = fold(text)
        return cities[name] ?? name
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

    /// The last nine digits, which are the same with and without the country's code; nil for what is too short to tell
    /// people by.
    private static func phoneKey(_ phone: PlainText) -> String? {
        var digits: [UInt8] = []
        for scalar in phone.string.unicodeScalars {
            if let value = scalar.properties.numericValue, (0...9).contains(value), value == value.rounded() {
                digits.append(UInt8(ascii: "0") + UInt8(value))
            }
        }
        return digits.count >= 6 ? String(decoding: digits.suffix(9), as: UTF8.self) : nil
    }
}
