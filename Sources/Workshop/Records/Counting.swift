import Tally

// The counting room's words for what a poll came to, so that rooms above import Workshop alone.

/// How ballots become a result.
public typealias VotingMethod = Tally.VotingMethod

/// What a vote was agreed to be worth, before it opened.
public typealias RuleSet = Tally.RuleSet

/// How one ballot is keyed.
public typealias BallotLine = Tally.BallotLine

/// Ballots by what they are worth.
public typealias BallotAccount = Tally.BallotAccount

/// What a vote came to, with everything that is needed to check it by hand.
public typealias TallyResult = Tally.TallyResult

/// Why ballots cannot be counted with a method.
public typealias TallyError = Tally.TallyError

/// What a room reports instead of a number.
public typealias Uncounted = Tally.Uncounted

/// What stands in the place of a number of votes, wherever the number would.
public typealias Instead = Tally.Instead

/// What is still to be done before a count by two people is settled.
public typealias Unsettled = Tally.Unsettled

/// Counts as a room reports them.
public typealias RoomCount = Tally.RoomCount

/// What a room's counts say.
public typealias RoomResult = Tally.RoomResult

/// What does not fit together in a room's counts.
public typealias CountAlarm = Tally.CountAlarm

/// People by what their answer to a proposal means.
public typealias Agreement = Tally.Agreement

/// What became of a quota on winners.
public typealias QuotaResult = Tally.QuotaResult

/// An option that stands back for another, so that a quota is met.
public typealias StandBack = Tally.StandBack
