public import Workshop

/// What somebody was typing, where several consoles are open under one name: each has a seat, and drafts of its own.
///
/// The first seat keeps its drafts under the plain names of their slots, the second under `2/` and the name, and so on.
/// Whoever sits down takes over the lines, and the names that the door holds, of seats where nobody sits any more.
public struct SeatedDrafts: Equatable, Sendable {
    /// What this console finds, by slot.
    public private(set) var found: [String: PlainText] = [:]
    /// What the disk is to hold from now on, by the name under which it is kept; empty for what goes.
    public private(set) var moved: [String: PlainText] = [:]

    /// What is taken over, by how the names of its slots begin; and what stands between two texts of one slot, as the view that
    /// wrote them reads it.
    private static let between = [CapturePlace.slots: " · ", CheckInView.slots: " | "]

    /// - Parameters:
    ///   - drafts: everything that is kept for the person, by the name under which it is kept.
    ///   - seat: where this console sits, from 1.
    ///   - isTaken: whether a console sits at another seat.
    ///   - isKept: whether a draft has become a line already.
    public init(
        _ drafts: [String: PlainText], seat: Int, isTaken: (Int) -> Bool, isKept: (PlainText) -> Bool = { _ in false }
    ) {
        var left: [(seat: Int, name: String, slot: String, text: PlainText)] = []
        func between(_ slot: String) -> String? { Self.between.first { slot.hasPrefix($0.key) }?.value }
        for (name, text) in drafts {
            let (other, slot) = Self.seat(of: name)
            if other == seat {
                found[slot] = text
            } else if between(slot) != nil, !isTaken(other) {
                left.append((other, name, slot, text))
            }
        }
        for draft in left.sorted(by: { ($0.seat, $0.slot) < ($1.seat, $1.slot) }) {
            moved[draft.name] = ""
            guard !isKept(draft.text) else { continue }
            let own = found[draft.slot].flatMap { isKept($0) || $0 == draft.text ? nil : $0 }
            let text = own.map { PlainText($0.string + (between(draft.slot) ?? " ") + draft.text.string) } ?? draft.text
            found[draft.slot] = text
            moved[Self.name(of: draft.slot, at: seat)] = text
        }
        // Who never chose a day here begins where the person worked last.
        if found[ConsoleState.daySlot] == nil { found[ConsoleState.daySlot] = drafts[ConsoleState.daySlot] }
    }

    /// The name under which a slot's draft is kept.
    public static func name(of slot: String, at seat: Int) -> String { seat == 1 ? slot : "\(seat)/\(slot)" }

    private static func seat(of name: String) -> (Int, String) {
        guard let slash = name.firstIndex(of: "/"), let seat = Int(name[..<slash]) else { return (1, name) }
        return (seat, String(name[name.index(after: slash)...]))
    }
}
