import Workshop

extension RandomDay {
    mutating func organisation(_ state: ProgrammeState) -> ID<Organisation>? { pick(state.organisations.keys.sorted()) }

    /// Organisations come, are called otherwise, joined, told apart, removed.
    mutating func organising(_ state: ProgrammeState) throws -> [Change] {
        guard let known = organisation(state), state.organisations.count > 2,
            Int.random(in: 0..<5, using: &generator) > 0
        else {
            let made = Organisation(
                id: id(), name: text(), aliases: [text()], category: text(), city: text(), country: text())
            return try state.addition(of: made, with: [person(state)].compactMap { $0 })
        }
        switch Int.random(in: 0..<5, using: &generator) {
        case 0, 1: return try state.joining(known, into: organisation(state) ?? known)
        case 2: return try state.parting(known)
        case 3:
            let (name, city, country) = (text(), text(), text())
            return try state.revision(of: known) {
                ($0.name, $0.city, $0.country, $0.category) = (name, city, country, city)
            }
        default: return [.organisation(Revision(from: state.organisations[known], to: nil))]
        }
    }
}
