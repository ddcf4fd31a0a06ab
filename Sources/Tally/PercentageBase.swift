/// What a percentage is out of. It is named wherever a percentage is shown.
public enum PercentageBase: String, Codable, CaseIterable, Sendable {
    /// All marks on all options together, such as every dot placed.
    case options
    /// Votes for yes and for no.
    case yesNo = "yes-no"
    /// Votes for yes, for no, and abstentions.
    case yesNoAbstain = "yes-no-abstain"
    /// Ballots that count.
    case valid
    /// Ballots handed in, blank and spoiled ones included.
    case cast
    /// People in the room.
    case present
    /// People invited.
    case invited
    /// No percentage is shown.
    case none

    /// Whether it counts people whom a room knows, so that a file of ballots alone cannot tell how many they are.
    public var isOfRooms: Bool { self == .present || self == .invited }
}
