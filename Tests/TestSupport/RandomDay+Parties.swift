import Workshop

extension RandomDay {
    /// Somebody, an organisation, words that are nobody yet, or nobody at all.
    mutating func party(_ state: ProgrammeState) -> Party? {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: return person(state).map { .person($0) }
        case 1: return organisation(state).map { .organisation($0) }
        case 2: return .words(somebody())
        default: return nil
        }
    }

    /// What a line may be about.
    mutating func reference(_ state: ProgrammeState) -> Reference? {
        switch Int.random(in: 0..<7, using: &generator) {
        case 6: return pick(state.links.keys.sorted()).map { .link($0) }
        case 0: return line(state).map { .line($0.id) }
        case 1: return person(state).map { .person($0) }
        case 2: return organisation(state).map { .organisation($0) }
        default: return nil
        }
    }

    mutating func tags() -> [PlainText] {
        pick([[], [], ["sdg/7"], ["axis/environment", "wood"], [text()]]) ?? []
    }
}
