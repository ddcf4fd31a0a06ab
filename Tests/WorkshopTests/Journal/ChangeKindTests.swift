import TestSupport
import Testing
import Workshop

/// The word that the journal shows for a change.
@Suite("What happened, in a word")
struct ChangeKindTests {
    @Test("three days in the words of the journal")
    func words() throws {
        let kinds = try SampleDay(at: .nextDay).changes.map(\.kind)
        #expect(kinds.first == .programmeCreated)
        #expect(
            Set(kinds) == [
                .programmeCreated, .stakeholderAdded, .invited, .arrived, .left, .activityStarted, .activityEnded,
                .groupsAssigned, .contributionWritten, .contributionParked, .contributionMerged, .pollRevised,
                .pollOpened, .pollClosed, .counted, .turnoutCounted,
            ])
    }

    @Test("the opposite has a word of its own")
    func opposites() throws {
        let pairs: [Change.Kind: Change.Kind] = [
            .stakeholderAdded: .stakeholderRemoved, .invited: .uninvited, .arrived: .arrivalWithdrawn, .left: .returned,
            .groupsAssigned: .groupsCleared, .contributionWritten: .contributionRemoved,
            .contributionParked: .contributionUnparked, .contributionMerged: .contributionUnmerged,
            .pollClosed: .pollReopened, .counted: .countWithdrawn, .turnoutCounted: .turnoutWithdrawn,
        ]
        for change in try SampleDay(at: .nextDay).changes {
            if let opposite = pairs[change.kind] { #expect(change.inverse?.kind == opposite) }
        }
    }
}
