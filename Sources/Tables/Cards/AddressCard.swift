/// An entry of an address book, whatever form it came in.
struct AddressCard {
    /// What a card may hold more than once has a column for each.
    enum Field: CaseIterable, Hashable {
        case name, family, given, nickname, organisation, role, phone, email, city, language, category, kind

        var heading: String {
            switch self {
            case .kind: CardKind.heading
            case .name: "Full name"
            case .family: "Last name"
            case .given: "First name"
            case .nickname: "Nickname"
            case .organisation: "Organisation"
            case .role: "Job title"
            case .phone: "Phone"
            case .email: "E-mail"
            case .city: "City"
            case .language: "Language"
            case .category: "Labels"
            }
        }

        /// How many of them are kept.
        var most: Int {
            switch self {
            case .name, .family, .given: 3
            case .phone, .email: 4
            default: 1
            }
        }
    }

    /// The line at which it begins.
    var line = 1
    /// What is wrong with it; of several things the worst.
    private(set) var fault: Table.Fault?
    /// What it says; of telephones and addresses those first that reach the person soonest.
    private(set) var values: [Field: [String]] = [:]
    private var ranks: [Field: [Int]] = [:]

    var isEmpty: Bool { values.isEmpty }

    init(line: Int) { self.line = line }

    /// - Parameter rank: of several values the lower go first.
    mutating func add(_ field: Field, _ value: String, rank: Int = 0) {
        let value = value.filter { !$0.isNewline }
        guard !value.isEmpty || field == .family || field == .given else { return }
        let others = ranks[field, default: []]
        let place = others.firstIndex { $0 > rank } ?? others.count
        guard place < field.most else { return }
        ranks[field, default: []].insert(rank, at: place)
        values[field, default: []].insert(value, at: place)
        if others.count == field.most {
            ranks[field]?.removeLast()
            values[field]?.removeLast()
        }
    }

    /// Notes that something of it is missing.
    mutating func cut(_ fault: Table.Fault) { if self.fault != .cutOff { self.fault = fault } }

    /// An organisation that is kept as if it were somebody: it has no name but the organisation's.
    mutating func tellOrganisations() {
        let parts = (values[.family] ?? []) + (values[.given] ?? [])
        guard values[.kind] == nil, let name = values[.name]?.first, name == values[.organisation]?.first,
            parts.allSatisfy(\.isEmpty)
        else { return }
        add(.kind, CardKind.organisation)
    }

    /// The cards as a table: a heading in English, then a row for each.
    static func table(_ cards: [AddressCard], _ size: Int) -> Table {
        let columns = Field.allCases.flatMap { field in
            let most = cards.reduce(0) { max($0, $1.values[field]?.count ?? 0) }
            return (0..<most).map { (field: field, index: $0) }
        }
        var table = Table()
        table.reserve(text: size)
        table.beginRow(line: 1)
        for column in columns {
            table.append(column.field.heading + (column.index > 0 ? " \(column.index + 1)" : ""))
        }
        for card in cards {
            table.beginRow(line: card.line)
            for column in columns {
                let values = card.values[column.field] ?? []
                table.append(values.indices.contains(column.index) ? values[column.index] : "")
            }
            if let fault = card.fault { table.setFault(fault) }
        }
        return table
    }
}

/// Of what a card is. One that is a person's says nothing.
public enum CardKind {
    /// The heading of the column, which is there where any card is no person's.
    public static let heading = "Kind of card"
    static let organisation = "org"
    static let group = "group"
}
