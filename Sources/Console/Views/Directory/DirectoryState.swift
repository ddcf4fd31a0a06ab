import Screen
import Workshop

/// What the directory view remembers.
struct DirectoryState: Sendable {
}
