import Workshop

/// A mask that leaves the names of organisations: where a measure can be seen is what a toolkit is for, and many a hammam is
/// called after somebody.
struct PlaceMask {
    private var masks: [TextMask]
    private let places: [String]

    init(_ state: ProgrammeState, _ mask: TextMask) { self.init([state], [mask]) }

    /// Of several files together: who stands in the directory of one may be named in a line of another.
    init(_ states: [ProgrammeState], _ masks: [TextMask]) {
        self.masks = masks
        let named = states.flatMap { state in
            state.organisations.values.map(\.name.string) + state.stakeholders.values.map(\.organisation.string)
        }
        // The longest first: of two that begin alike it is the whole one.
        places = Set(named.filter { $0.count > 3 }).sorted { ($1.count, $0) < ($0.count, $1) }
    }

    mutating func masked(_ text: PlainText) -> PlainText { PlainText(masked(text.string)) }

    private mutating func masked(_ text: String) -> String {
        for place in places {
            guard let range = text.firstRange(of: place) else { continue }
            return masked(String(text[..<range.lowerBound])) + place + masked(String(text[range.upperBound...]))
        }
        var masked = text
        for index in masks.indices { masked = masks[index].masked(masked) }
        return masked
    }
}
