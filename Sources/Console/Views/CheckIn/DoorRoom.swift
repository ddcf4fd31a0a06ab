import Words
import Workshop

/// Who is waited for and who came, as the door shows them while nobody is looked for. It changes with the file and not with a
/// key, and there may be many: it is put in order once for each change.
struct DoorRoom: Sendable {
    /// Who is invited and was not met yet, in the order of names.
    let waited: [ID<Stakeholder>]
    /// Who came, the last one first.
    let came: [Attendance]
    /// How many are invited.
    let invited: Int
    /// What those are called who stand there.
    private let namesakes: Namesakes
    /// How many came of each category, in the script's order.
    let counts: [CategoryCount]

    /// How many of a category came, of how many.
    struct CategoryCount: Sendable {
        /// Those of whom the places are kept who came: people who are invited, or organisations with anybody who is.
        var here = 0
        /// All who are invited, so that the figures of the categories come to that of the room; the places where nobody is.
        var total = 0
        /// Those who came beside them, without invitation.
        var others = 0
        /// Whether organisations are counted.
        var isOfOrganisations = false
    }

    /// What somebody is called of whom nothing else is said.
    func name(of person: ID<Stakeholder>, _ state: ConsoleState) -> String {
        state.programme.stakeholders[person].map { namesakes.name(of: $0).string } ?? ""
    }

    init(_ state: ConsoleState) {
        guard let day = state.dayID, let workshop = state.workshop else {
            (waited, came, invited, counts) = ([], [], 0, [])
            namesakes = Namesakes([], state.t)
            return
        }
        let programme = state.programme
        let met = programme.attendances(on: day)
        let invited = programme.invited(to: workshop.id)
        waited = invited.filter { met[$0] == nil }
            .map { (id: $0, key: NameFold.key(CheckInView.name(of: $0, state))) }
            .sorted { ($0.key, $0.id) < ($1.key, $1.id) }.map(\.id)
        came = met.values.sorted { ($0.arrivedAt, $0.stakeholder) > ($1.arrivedAt, $1.stakeholder) }
        namesakes = Namesakes(
            invited.union(met.keys).compactMap { programme.stakeholders[$0] }, state.t,
            organisation: programme.organisationName, category: { PlainText(state.categoryTitle($0)) })
        func byCategory(_ ids: some Sequence<ID<Stakeholder>>) -> [String: Int] {
            ids.reduce(into: [:]) { $0[programme.stakeholders[$1]?.category.string ?? "", default: 0] += 1 }
        }
        self.invited = invited.count
        let metInvited = met.keys.filter(invited.contains)
        let (invitedBy, hereBy, metBy) = (byCategory(invited), byCategory(metInvited), byCategory(met.keys))
        counts = (programme.programme?.categories ?? []).map { category in
            let quota = programme.programme?.quota(of: category.code, in: workshop)
            guard let quota, quota.unit == .organisations else {
                // Who came without invitation takes the place of nobody who is still waited for.
                let here = hereBy[category.code] ?? 0
                return CategoryCount(
                    here: here, total: invited.isEmpty ? quota?.places ?? 0 : invitedBy[category.code] ?? 0,
                    others: (metBy[category.code] ?? 0) - here)
            }
            // Places are for organisations: those are counted that somebody came for.
            func taken(_ ids: some Sequence<ID<Stakeholder>>) -> Int {
                programme.placesTaken(by: ids, of: category.code, unit: .organisations)
            }
            let here = taken(metInvited)
            return CategoryCount(
                here: here, total: invited.isEmpty ? quota.places : taken(invited),
                others: max(0, taken(met.keys) - here),
                isOfOrganisations: true)
        }
    }
}
