import Tally
public import Workshop

/// Who came on a day, against who was invited. In an anonymous summary, numbers of one to four people are absent, and
/// those from which they could be computed.
public struct AttendanceSummary: Codable, Hashable, Sendable {
    /// One category's part.
    public struct Category: Codable, Hashable, Sendable {
        /// The category's code, or the word of the roster when the script does not know it; empty for people without.
        public var category: PlainText
        /// What the category is called.
        public var title: PlainText
        /// People invited.
        public var invited: Int
        /// Places set aside; absent when the script sets none.
        public var quota: Int?
        /// Everyone who came, with or without an invitation.
        public var present: Int
        /// Those of them who came without an invitation; absent where that would tell who somebody is.
        public var walkIns: Int?
        /// People who were invited and came, of those invited; who were reached, on a day on which people are called.
        public var share: Share?
        /// Those who were reached; absent on a day in a room.
        public var reached: Int?
        /// What organisations made of the places, where places are for them; absent where they are for people.
        public var organisations: Organisations?

        /// People who were invited and came.
        var invitedPresent: Int? { walkIns.map { present - $0 } }
    }

    /// Places that are for organisations, each counted once, whoever comes for it.
    public struct Organisations: Codable, Hashable, Sendable {
        /// Places set aside.
        public var places: Int
        /// Organisations of which somebody is invited.
        public var invited: Int
        /// Organisations of which somebody came.
        public var present: Int
    }

    /// The part of the people who live in one city.
    public struct City: Codable, Hashable, Sendable {
        /// The city's name: the script's, where it names the city in any language; else as the directory has it, in its
        /// most frequent spelling. Empty for people of whom nobody knows where they live.
        public var city: PlainText
        /// People invited.
        public var invited: Int
        /// Everyone who came, with or without an invitation.
        public var present: Int
        /// Those of them who came without an invitation; absent where that would tell who somebody is.
        public var walkIns: Int?
        /// People who were invited and came, of those invited.
        public var share: Share?
    }

    /// People invited to the workshop.
    public var invited: Int
    /// People whom the script wants invited; absent when it does not say.
    public var places: Int?
    /// Everyone who came, with or without an invitation.
    public var present: Int
    /// Those who are in the room at the instant of the summary.
    public var hereNow: Int?
    /// Those who went home before it.
    public var left: Int?
    /// Those who came without an invitation.
    public var walkIns: Int?
    /// People who were invited and came, of those invited; who were reached, on a day on which people are called.
    public var share: Share?
    /// Those who were reached by telephone or mail, who did not come; absent on a day in a room.
    public var reached: Int?
    /// Those who came for the first time.
    public var firstTimers: Int?
    /// Those who had been there on an earlier day, in this city or another.
    public var returning: Int?
    /// In the script's order; categories that it does not know come last.
    public var byCategory: [Category]
    /// Where people live: most people first, those of whom nobody knows last.
    public var byCity: [City]
}

extension AttendanceSummary {
    init(_ source: SummarySource) {
        let people = source.state.stakeholders
        let attendances = source.state.came(on: source.day)
        let reachedPeople = source.state.reached(on: source.day)
        let isInRoom = source.day.channel == nil
        let invitedPeople = source.state.invited(to: source.workshop.id)
        let before = Set(source.earlierDays.flatMap { source.state.came(on: $0).keys })

        let taken = source.state.places(in: source.workshop, on: source.day)
        var categories: [PlainText: Category] = [:]
        for category in source.programme.categories {
            let code = PlainText(category.code)
            let quota = taken.first { $0.category.code == category.code }
            let organisations = quota.flatMap {
                $0.quota.unit == .organisations
                    ? Organisations(places: $0.quota.places, invited: $0.invited, present: $0.came) : nil
            }
            categories[code] = Category(
                category: code, title: source.text(category.title), invited: 0,
                quota: organisations == nil ? quota?.quota.places : nil, present: 0, walkIns: 0,
                organisations: organisations)
        }
        func change(_ person: ID<Stakeholder>, _ edit: (inout Category) -> Void) {
            let code = people[person]?.category ?? ""
            edit(
                &categories[
                    code, default: Category(category: code, title: code, invited: 0, present: 0, walkIns: 0)])
        }
        for person in invitedPeople { change(person) { $0.invited += 1 } }
        for (person, attendance) in attendances {
            change(person) {
                $0.present += 1
                if attendance.isWalkIn { $0.walkIns = ($0.walkIns ?? 0) + 1 }
            }
        }
        for person in reachedPeople.keys { change(person) { $0.reached = ($0.reached ?? 0) + 1 } }
        let invitedReached = reachedPeople.values.filter { !$0.isWalkIn }.map(\.stakeholder)
        let scripted = source.programme.categories.map { PlainText($0.code) }
        // People without a category come after everything that has a name.
        let unknown = categories.keys.filter { !scripted.contains($0) }.sorted {
            ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1)
        }
        byCategory = (scripted + unknown).compactMap { code in
            guard var category = categories.removeValue(forKey: code) else { return nil }
            guard !isInRoom else {
                category.share = Share(category.present - (category.walkIns ?? 0), of: category.invited, base: .invited)
                return category
            }
            let called = invitedReached.count { people[$0]?.category ?? "" == code }
            (category.reached, category.walkIns) = (category.reached ?? 0, nil)
            category.share = Share(called, of: category.invited, base: .invited)
            return category
        }
        byCity = isInRoom ? City.all(source, invited: invitedPeople, attendances) : []
        invited = invitedPeople.count
        places = source.workshop.invitations
        present = attendances.count
        guard isInRoom else {
            reached = reachedPeople.count
            share = Share(invitedReached.count, of: invited, base: .invited)
            return
        }
        let (here, uninvited) = (attendances.values.count { $0.isHere }, attendances.values.count { $0.isWalkIn })
        hereNow = here
        left = present - here
        walkIns = uninvited
        share = Share(present - uninvited, of: invited, base: .invited)
        let known = attendances.keys.count { before.contains($0) }
        returning = known
        firstTimers = present - known
    }
}
