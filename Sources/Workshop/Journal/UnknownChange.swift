/// An entry of a newer Halqa: a version, a sort of record or a field that this one does not know.
public struct UnknownChange: Hashable, Sendable {
    /// The payload, byte for byte. It is never written anew.
    public let payload: String
    /// What happened, in the newer Halqa's word.
    public let kind: String
    /// The payload's version.
    public let version: Int
    /// The record that it is about; nil where not even its sort is known.
    public let record: RecordKey?

    /// Makes what is known of an entry that is not understood.
    public init(payload: String, kind: String, version: Int, record: RecordKey?) {
        self.payload = payload
        self.kind = kind
        self.version = version
        self.record = record
    }
}

/// A payload that a newer Halqa wrote.
public struct UnknownPayload: Error, Equatable {
    /// Its version.
    public let version: Int
}
