import Screen
import Words
import Workshop

/// What the directory remembers.
struct DirectoryState: ViewMemory {
    /// What is looked for.
    var query = LineEditor()
    /// Whether letters go into it.
    var isFiltering = false
    /// The category that is looked for; nil for all.
    var category: String?
    /// Who is listed: everybody by name, or who answers to the query, best first.
    var shown: [ID<Stakeholder>] = []
    /// What is seen of them, and the person in focus.
    var list = ListViewport(height: 10)
    /// Whether the person in focus is shown whole.
    var isOpen = false
    /// The first row of the person's page that is seen.
    var row = 0
    /// The organisations, and whether they are listed in place of the people.
    var organisations = OrganisationsState()
    /// The roster that is looked at before it is taken.
    var review: RosterReview?

    /// Everybody by name, as `people` says; kept because sorting ten thousand names takes longer than a key may.
    var order: [ID<Stakeholder>] = []
    /// What `order` and `tallies` were made from.
    var people: [ID<Stakeholder>: Stakeholder] = [:]
    /// The names as they are sorted, so that one person more does not fold everybody's name anew.
    var keys: [ID<Stakeholder>: SortKey] = [:]
    /// Those of one name, by each of them.
    var namesakes: [ID<Stakeholder>: [ID<Stakeholder>]] = [:]
    /// How many people there are of each city and category, most first.
    var tallies = Tallies()

    /// A name, and the form of it by which it is sorted.
    struct SortKey: Sendable {
        var name: PlainText
        var fold: String
    }

    /// Counts for the foot of the list.
    struct Tallies: Sendable {
        var cities: [(name: String, count: Int)] = []
        var categories: [(name: String, count: Int)] = []
    }
}

extension DirectoryState {
    /// Brings the order in line with the people of the file: nothing to do when none of them has changed.
    /// - Parameter city: what a city is called, whatever language a roster names it in.
    mutating func take(_ stakeholders: [ID<Stakeholder>: Stakeholder], naming city: (String) -> String) {
        guard people != stakeholders else { return }
        people = stakeholders
        var keys: [ID<Stakeholder>: SortKey] = Dictionary(minimumCapacity: stakeholders.count)
        for (id, person) in stakeholders {
            if let known = self.keys[id], known.name == person.name {
                keys[id] = known
            } else {
                keys[id] = SortKey(name: person.name, fold: NameFold.fold(person.name.string))
            }
        }
        self.keys = keys
        order = keys.sorted { ($0.value.fold, $0.key) < ($1.value.fold, $1.key) }.map(\.key)
        namesakes = [:]
        for group in Namesakes.groups(stakeholders.values) {
            let ids = group.map(\.id).sorted()
            for id in ids { namesakes[id] = ids }
        }
        tallies = Tallies(
            cities: Self.tally(stakeholders.values.map(\.city.string), naming: city),
            categories: Self.tally(stakeholders.values.map(\.category.string)) { $0 })
    }

    private static func tally(_ names: [String], naming: (String) -> String) -> [(name: String, count: Int)] {
        var spelled: [String: Int] = [:]
        for name in names { spelled[name, default: 0] += 1 }
        var counts: [String: Int] = [:]
        for (name, count) in spelled { counts[naming(name), default: 0] += count }
        return counts.map { (name: $0.key, count: $0.value) }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }

    /// What somebody is called in a list of everybody that says the organisation, the category and the town beside the name.
    func name(of person: Stakeholder, _ state: ConsoleState) -> PlainText {
        guard let group = namesakes[person.id]?.compactMap({ people[$0] }) else { return person.name }
        return Namesakes(group, state.t, organisation: state.programme.organisationName)
            .nameBeside(of: person, saysPhone: true)
    }

    /// The person in focus.
    var focus: ID<Stakeholder>? {
        list.selection.flatMap { shown.indices.contains($0) ? shown[$0] : nil }
    }
}

extension ConsoleState {
    /// What the directory remembers.
    var directory: DirectoryState {
        get { memories[DirectoryView.self] }
        set { memories[DirectoryView.self] = newValue }
    }
}
