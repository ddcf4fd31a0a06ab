public import Workshop

/// What a file is chosen for.
public enum FileUse: Equatable, Sendable {
    /// A list of people.
    case roster
    /// A list of what was said outside of the room.
    case outside
}

/// What lies in a folder, as far as a list of people or of what was said may be there.
public struct FolderListing: Equatable, Sendable {
    /// A folder or a file.
    public struct Entry: Equatable, Sendable {
        /// Its name.
        public var name: String
        /// Whether it is a folder.
        public var isFolder: Bool
        /// How long it is, in bytes.
        public var size: Int
        /// When it was written last.
        public var writtenAt: Instant

        /// Makes an entry.
        public init(name: String, isFolder: Bool, size: Int, writtenAt: Instant) {
            (self.name, self.isFolder, self.size, self.writtenAt) = (name, isFolder, size, writtenAt)
        }
    }

    /// The folder's path.
    public var path: String
    /// Folders first, then files, the latest first.
    public var entries: [Entry]

    /// Makes a listing.
    public init(path: String, entries: [Entry]) {
        (self.path, self.entries) = (path, entries)
    }
}
