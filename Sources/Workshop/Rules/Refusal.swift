public import Tally

/// Why a change is not allowed. Said in words beside the room that shows it.
public enum Refusal: Error, Equatable, Sendable {
    /// The record is not as the change expects: somebody else was quicker.
    case changedMeanwhile(Change.Kind)
    /// The change refers to something that is not in the file.
    case unknownReference
    /// Other records refer to this one, so it cannot go.
    case inUse
    /// What named the person was erased, and nothing is written into their record any more.
    case isForgotten
    /// The file already holds a programme.
    case programmeExists
    /// Nothing was typed.
    case empty
    /// The person is here already.
    case alreadyHere(Attendance)
    /// The person was here and went home.
    case hasLeft(Attendance)
    /// The person has not been checked in.
    case notHere
    /// On this day people are called or written to: who was reached did not come, and does not leave.
    case isNotInRoom
    /// A keyed row of a sheet of calls cannot be read.
    case callSheet(CallSheetProblem)
    /// Nobody has been checked in, so there is nobody to seat.
    case nobodyHere
    /// Nobody can teach: of these categories nobody is there, or, without any, nobody offers anything.
    case nobodyTeaches([LocalizedText])
    /// Nobody wants to learn: of these categories nobody is there, or, without any, nobody needs anything.
    case nobodyLearns([LocalizedText])
    /// In the activity nobody is paired.
    case isNoPairing
    /// The script asks for no timetable of short meetings in the activity.
    case noMeetings
    /// The activity has no tables.
    case noTables
    /// There is no such table; the activity has this many.
    case noSuchTable(count: Int)
    /// The prompt is not one of the activity's.
    case noSuchPrompt
    /// The activity has not started.
    case notStarted
    /// The activity has started, so that its times stand.
    case hasStarted
    /// The activity has ended.
    case hasEnded
    /// An activity would take no time at all.
    case tooShort
    /// There is no such option; the poll has this many.
    case noSuchOption(count: Int)
    /// A poll needs this many options at least before it can be opened.
    case tooFewOptions(minimum: Int)
    /// The poll is in another state than the change needs.
    case pollIs(Poll.State)
    /// The method of the poll asks nobody for reservations.
    case asksForNoReservations
    /// Only a vote for one winner among options that hands, dots or papers were counted for has a second round.
    case hasNoSecondRound
    /// One option has more than half, or nobody is left to meet it.
    case isDecided
    /// Not every option was counted, or nothing was, so that nobody knows who is in front.
    case frontIsUnknown
    /// Colleges vote, and the ballot is from none of these.
    case needsCollege([PlainText])
    /// A college is none of the programme's categories.
    case noSuchCollege(PlainText)
    /// What was written is no list of colleges, each with its votes.
    case noColleges
    /// The poll is secret, and how much a ballot weighs would tell whose it is.
    case weightTellsVoter
    /// What was written is no list of tags, each with how many winners carry it.
    case notAQuota
    /// Nobody can be drawn by lot so.
    case cannotDraw(Sortition.Problem)
    /// Themes are not written as names and numbers of dots.
    case noThemes
    /// Rules of a poll that cannot hold together.
    case contradictory(RuleSet.Contradiction)
    /// A number below zero, or beyond any room.
    case notACount(Int)
    /// What was written is no date.
    case notADate
    /// What was written is no time of day.
    case notATime
    /// What was written where a time of day is asked for is a date.
    case dateForTime(PlainText)
    /// The method cannot do with counts: it needs every single ballot.
    case needsBallots
    /// The poll cannot be counted as it stands, such as more seats than options, or a budget without costs.
    case cannotCount(TallyError)
    /// What was keyed is no ballot of this poll; what is wrong with it.
    case notABallot([BallotLine.Problem])
    /// This source of the poll has numbers, and takes no single ballots.
    case sourceHasCounts(VoteSource)
    /// This source of the poll has single ballots, and takes no numbers.
    case sourceHasBallots(VoteSource)
    /// Only so many people count in this poll.
    case noSuchCounter(count: Int)
    /// The code was not issued for this poll.
    case unknownCode(BallotCode)
    /// A ballot with this code has been keyed.
    case codeSpent(BallotCode)
    /// The poll is secret: its ballots go into the urn, by code, and come out of it when the poll closes.
    case pollIsSecret
    /// The urn of the poll stands on another laptop, which opened it.
    case urnIsElsewhere
    /// The poll is not secret and has no urn.
    case pollIsNotSecret
    /// The urn of the poll has been emptied; nothing about it changes any more.
    case pollIsSealed
    /// A line cannot be merged into itself or into one that is itself merged.
    case cannotMerge
    /// An organisation is called so in that town already.
    case organisationIsThere(PlainText)
    /// An organisation is joined into one that stands for itself, and stands for itself before.
    case cannotJoin
    /// Both ends of a link are one.
    case linksOne
    /// Both are linked in that form already, so far.
    case alreadyLinked(Link.State)
    /// On this day people come into a room: nobody is called.
    case isInRoom
    /// The line is no action, so it is neither done nor dropped.
    case notAnAction
    /// Somebody took the line on, or it has a date: as another kind it would be a commitment no more.
    case isCommitment(owner: PlainText, due: CivilDate?)
    /// The day has begun, on that date, which it keeps.
    case dayHasBegun(Day, on: CivilDate)
    /// The first day would not come after the second.
    case dayNotAfter(Day, Day)
    /// A new day cannot come before one that has begun: it would change that day's number.
    case dayBeforeBegun(Day)
    /// The two activities would take place at once.
    case activitiesOverlap(Activity)
    /// So many lines answer the question as it stands.
    case promptAnswered(lines: Int)
    /// So many are invited, more than the places.
    case placesBelowInvited(Int, Quota)
    /// Something of that sort has this code already.
    case codeTaken(String)
    /// The plan has no texts in that language; it has these.
    case notALanguage(String, known: [String])
    /// The machine knows no such time zone.
    case notAZone(String)
    /// A newer Halqa has changed the record in a way that this one does not understand; it is left as it is.
    case writtenByNewer
    /// What the rules of grids and their papers say.
    case grid(GridRefusal)
    /// There is nothing to undo.
    case nothingToUndo
    /// Nothing was taken back that could be brought back.
    case nothingToRedo
}
