import Workshop

/// Since which version of payloads each field is written. An older program reads an entry of a version that it knows, and takes one
/// that has a field unknown to it for one that it cannot read: so a field that is used raises the version of its record.
///
/// What stands here was shipped and stays. A field that comes later is written down under a version of its own.
enum FieldVersions {
    /// By sort and version; a field of a part is written `part.field`.
    static let since: [Change.Sort: [Int: String]] = [
        .amendment: [
            4: "thing aspect category language date zone start minutes text quota day activity of"
        ],
        .organisation: [5: "id name aliases category city country joined"],
        .stakeholder: [
            1: "id name aliases organisation category city phone email languages consent", 5: "belongsTo",
        ],
        .invitation: [1: "workshop stakeholder"],
        .attendance: [1: "day stakeholder arrivedAt leftAt isWalkIn checkedInBy"],
        .timing: [1: "activity extraMinutes shiftMinutes startedAt endedAt"],
        .seating: [1: "activity tables"],
        .contribution: [
            1: "id activity prompt group position kind text author writtenAt isParked mergedInto owner due",
            2: "outcome",
            3: "settlement settlement.outcome settlement.at settlement.by", 5: "by about tags",
            6: "origin origin.channel origin.on",
        ],
        .link: [6: "id form from to state reason by at day due"],
        .grid: [
            6: "code edition title subject rater levels criteria themes vote classes validity sources"
        ],
        .rating: [
            6: """
            id grid subject rater isSettled day date category marks author writtenAt
            marks.criterion marks.value marks.isTask marks.note
            """,
            8: "marks.isTarget",
        ],
        .call: [6: "id day stakeholder at outcome again by"],
        .poll: [
            1: """
            id activity code question rules options state openedAt closedAt presentAtClose options.text options.origins
            """,
            2: "options.cost", 4: "follows reservations options.tags",
        ],
        .count: [1: "poll option source votes", 2: "counter uncounted"],
        .turnout: [1: "poll source ballots"],
        .ballot: [2: "id poll source answer number voter category code"],
        .ballotIssue: [2: "id poll codes"],
    ]

    /// How many fields each version brought. One that was shipped brings no more.
    static let shipped = [1: 57, 2: 15, 3: 4, 4: 16, 5: 11, 6: 47, 8: 1]

    /// Parts of records that have fields of their own.
    static let parts: Set<String> = ["settlement", "origin", "options", "marks"]
}
