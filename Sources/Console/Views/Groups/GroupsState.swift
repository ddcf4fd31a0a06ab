import Screen
import Workshop

/// What the groups view remembers.
struct GroupsState: Sendable {
}
