import Screen
import Workshop

/// What the vote view remembers.
struct VoteState: Sendable {
}
