import Workshop

/// A mask that leaves the names of organisations: where a measure can be seen is what a toolkit is for, and many a hammam is
/// called after somebody.
struct PlaceMask {
    private var mask: TextMask
    private let places: [String]

    init(_ state: ProgrammeState, _ mask: TextMask) {
        self.mask = mask
        let named = state.organisations.values.map(\.name.string) + state.stakeholders.values.map(\.organisation.string)
        // The longest first: of two that begin alike it is the whole one.
        places = Set(named.filter { $0.count > 3 }).sorted { ($1.count, $0) < ($0.count, $1) }
    }

    mutating func masked(_ text: PlainText) -> PlainText { PlainText(masked(text.string)) }

    private mutating func masked(_ text: String) -> String {
        for place in places {
            guard let range = text.firstRange(of: place) else { continue }
            return masked(String(text[..<range.lowerBound])) + place + masked(String(text[range.upperBound...]))
        }
        return mask.masked(text)
    }
}
