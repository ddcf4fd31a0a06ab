/// People who may be one, written down at two doors or on two laptops: offered to somebody who knows, never joined by themselves.
extension ProgrammeState {
    /// Two people who may be one.
    public struct LikelyDoublePerson: Sendable, Equatable {
        /// Why it may be so, likeliest first.
        public enum Reason: String, Sendable, CaseIterable {
            /// They are called the same, in any order of the words.
            case sameName
            /// One telephone reaches both.
            case samePhone
            /// Their names may be spellings of one, in one script or in two.
            case nearName
        }

        /// The one of whom the file knows more.
        public let first: Stakeholder
        /// The other one.
        public let second: Stakeholder
        /// Why they may be.
        public let reason: Reason
    }

    /// Whether two of the directory are offered as one person.
    public func mayBeOnePerson(_ parties: Set<Party>) -> Bool {
        let ids = Set(parties.compactMap { if case .person(let id) = $0 { id } else { nil } })
        return ids.count == 2 && likelyDoublePeople.contains { Set([$0.first.id, $0.second.id]) == ids }
    }

    /// Who may be one, likeliest first. Who are called nearly the same and have a telephone each are two.
    public var likelyDoublePeople: [LikelyDoublePerson] {
        let people = stakeholders.values.sorted { $0.id < $1.id }
        var found: [[Int]: LikelyDoublePerson.Reason] = [:]
        func pair(
            _ group: [Int], _ reason: LikelyDoublePerson.Reason, where isMeant: (Int, Int) -> Bool = { _, _ in true }
        ) {
            for (place, other) in group.enumerated() {
                for one in group[..<place] where found[[one, other]] == nil && isMeant(one, other) {
                    found[[one, other]] = reason
                }
            }
        }
        func groups(_ keys: (Stakeholder) -> [String]) -> [[Int]] {
            var bearers: [String: [Int]] = [:]
            for (index, person) in people.enumerated() {
                for key in Set(keys(person)) where !key.isEmpty { bearers[key, default: []].append(index) }
            }
            return bearers.values.filter { $0.count > 1 && $0.count <= Self.commonest }
        }
        func names(_ person: Stakeholder) -> [PlainText] { [person.name] + person.aliases }
        let phones = people.map { Self.phoneKey($0.phone) }
        for group in groups({ names($0).map { NameFold.orderlessKey($0.string) } }) { pair(group, .sameName) }
        for group in groups({ [Self.phoneKey($0.phone)] }) { pair(group, .samePhone) }
        var near = NearNames()
        let spelt = people.map { near.name($0.name.string) }
        func areNear(_ one: Int, _ other: Int) -> Bool {
            guard phones[one].isEmpty || phones[other].isEmpty else { return false }
            return near.areNear(spelt[one], spelt[other]) || people[one].canBeCalled(people[other].name.string)
                || people[other].canBeCalled(people[one].name.string)
        }
        let compared =
            people.count <= Self.mostCompared
            ? [Array(people.indices)] : groups { names($0).flatMap { NameFold.words($0.string) } }
        for group in compared { pair(group, .nearName, where: areNear) }
        let order = LikelyDoublePerson.Reason.allCases
        return found.sorted {
            (order.firstIndex(of: $0.value) ?? 0, $0.key[0], $0.key[1])
                < (order.firstIndex(of: $1.value) ?? 0, $1.key[0], $1.key[1])
        }.map { pair, reason in
            let (one, other) = (people[pair[0]], people[pair[1]])
            let isOrdered = weight(one) >= weight(other)
            return LikelyDoublePerson(first: isOrdered ? one : other, second: isOrdered ? other : one, reason: reason)
        }
    }

    /// Of so many people every two are compared; of more, those whose names share a word.
    private static let mostCompared = 300
    /// A word that more people have tells nothing of one.
    private static let commonest = 400

    /// How much the file knows of somebody: who is kept when two are one.
    private func weight(_ person: Stakeholder) -> Int {
        attendances.values.count { $0[person.id] != nil } * 10
            + [person.organisation, person.category, person.city, person.phone, person.email].count { !$0.isEmpty }
    }

    /// The last nine digits of a telephone, which are the same with and without the country's code; empty for fewer.
    private static func phoneKey(_ phone: PlainText) -> String {
        let digits = phone.string.compactMap(\.wholeNumberValue).filter { $0 < 10 }.suffix(9)
        return digits.count == 9 ? digits.map(String.init).joined() : ""
    }
}
