import Tally

// The counting room's words for what a poll came to, so that rooms above import Workshop alone.

/// Counts as a room reports them.
public typealias RoomCount = Tally.RoomCount

/// What a room's counts say.
public typealias RoomResult = Tally.RoomResult

/// What does not fit together in a room's counts.
public typealias CountAlarm = Tally.CountAlarm
