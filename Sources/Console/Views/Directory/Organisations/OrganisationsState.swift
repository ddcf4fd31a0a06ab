import Screen
import Workshop

/// What the directory remembers of organisations.
struct OrganisationsState: Sendable {
    /// Whether they are listed in place of the people.
    var isShown = false
    /// All of them, by name.
    private(set) var all: [ProgrammeState.Body] = []
    /// Those that are listed, by index.
    private(set) var shown: [Int] = []
    /// What is seen of them, and the one in focus.
    var list = ListViewport(height: 10)
    /// Those that may be one, likeliest first.
    private(set) var doubles: [ProgrammeState.LikelyDouble] = []

    /// What `all` was made from.
    private var people: [ID<Stakeholder>: Stakeholder] = [:]
    private var records: [ID<Organisation>: Organisation] = [:]

    /// The one in focus.
    var focus: ProgrammeState.Body? {
        list.selection.flatMap { shown.indices.contains($0) ? all[shown[$0]] : nil }
    }

    /// What the one in focus may be the same as.
    func likelySame(as body: ProgrammeState.Body) -> [(
        other: ProgrammeState.Body, reason: ProgrammeState.LikelyDouble.Reason
    )] {
        doubles.compactMap { double in
            if double.first == body { return (double.second, double.reason) }
            return double.second == body ? (double.first, double.reason) : nil
        }
    }

    /// Brings the list in line with the file: nothing to do when nobody has changed. Only while it is shown.
    mutating func take(_ programme: ProgrammeState, query: String) {
        guard people != programme.stakeholders || records != programme.organisations else { return }
        (people, records) = (programme.stakeholders, programme.organisations)
        all = programme.bodies
        doubles = programme.likelyDoubles
        find(query)
    }

    /// Lists what holds every word that is looked for; the one in focus stays so.
    mutating func find(_ query: String) {
        let kept = focus
        let words = NameFold.words(query)
        shown = all.indices.filter { index in
            let body = all[index]
            let text = NameFold.fold(([body.name, body.city] + body.aliases).map(\.string).joined(separator: " "))
            return words.allSatisfy(text.contains)
        }
        list = ListViewport(count: shown.count, height: list.height)
        if let kept { select { $0.isSame(as: kept) } }
    }

    /// Turns to the first that is meant.
    mutating func select(_ isMeant: (ProgrammeState.Body) -> Bool) {
        if let place = shown.firstIndex(where: { isMeant(all[$0]) }) { list.select(place) }
    }
}
