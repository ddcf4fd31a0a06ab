import Localization
import Workshop

extension Change.Kind {
    /// What happened, in a few words: for the journal, and for what is taken back.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .programmeCreated: t("Programme made")
        case .stakeholderAdded: t("Person added")
        case .stakeholderRevised: t("Person revised")
        case .stakeholderRemoved: t("Person removed")
        case .invited: t("Invited")
        case .uninvited: t("Invitation withdrawn")
        case .arrived: t("Arrived")
        case .left: t("Left")
        case .returned: t("Came back")
        case .arrivalRevised: t("Arrival revised")
        case .arrivalWithdrawn: t("Arrival withdrawn")
        case .activityStarted: t("Started")
        case .activityEnded: t("Ended")
        case .activityResumed: t("Resumed")
        case .activityAdjusted: t("Minutes changed")
        case .groupsAssigned: t("Groups made")
        case .groupsChanged: t("Groups changed")
        case .groupsCleared: t("Groups cleared")
        case .contributionWritten: t("Line written")
        case .contributionRevised: t("Line revised")
        case .contributionMoved: t("Line moved")
        case .contributionParked: t("Line parked")
        case .contributionUnparked: t("Line taken up again")
        case .contributionMerged: t("Line merged")
        case .contributionUnmerged: t("Line stands for itself again")
        case .contributionRemoved: t("Line removed")
        case .pollPlanned: t("Poll made")
        case .pollRevised: t("Poll options chosen")
        case .pollOpened: t("Poll opened")
        case .pollClosed: t("Poll closed")
        case .pollReopened: t("Poll opened again")
        case .pollWithdrawn: t("Poll withdrawn")
        case .counted: t("Counted")
        case .countWithdrawn: t("Count withdrawn")
        case .turnoutCounted: t("Ballots counted")
        case .turnoutWithdrawn: t("Ballot count withdrawn")
        case .ballotCast: t("Ballot keyed")
        case .ballotCorrected: t("Ballot corrected")
        case .ballotWithdrawn: t("Ballot withdrawn")
        case .ballotsIssued: t("Ballot papers made")
        case .ballotsRecalled: t("Ballot papers recalled")
        case .ballotsSealed: t("Urn emptied and sealed")
        }
    }
}
