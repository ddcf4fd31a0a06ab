/// How a change is written in the journal: `{"v":2,"count":{"before":null,"after":{…}}}`.
///
/// The version is the payload's own, and the lowest that can express it: what an older Halqa can read, it reads. Version 2
/// brought ballots, and further fields of polls and counts; version 3 who said when what became of a line, and further methods;
/// version 4 amendments of the plan, later days, consent scales, tags, second rounds, and ballots that count as several; version 5
/// organisations, people and lines that refer to somebody, and vocabularies; version 6 links, calls, and lines of no prompt or from
/// outside; version 7 people who were forgotten. What a later Halqa wrote and this one does not know is
/// `UnknownPayload`, never a guess.
extension Change: Codable {
    /// The newest version that this Halqa reads and writes.
    public static let payloadVersion = Sort.allCases.map { $0.type.newestVersion }.max() ?? 1

    private static let versionKey = PayloadKey("v")

    /// Reads an entry of any version up to `payloadVersion`.
    /// - Throws: `UnknownPayload` for what a newer Halqa wrote; `DecodingError` for what is no payload.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: PayloadKey.self)
        let version = try container.decode(Int.self, forKey: Self.versionKey)
        func broken(_ words: String) -> DecodingError {
            .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: words))
        }
        guard version >= 1 else { throw broken("version \(version)") }
        guard version <= Self.payloadVersion else { throw UnknownPayload(version: version) }
        let names = container.allKeys.map(\.stringValue).filter { $0 != Self.versionKey.stringValue }
        guard let name = names.first, names.count == 1 else { throw broken("a payload with \(names.count) records") }
        guard let sort = Sort(rawValue: name) else { throw UnknownPayload(version: version) }
        guard let change = try sort.type.decode(from: container) else { throw broken("no \(name)") }
        self = change
    }

    /// Writes a payload of the lowest version that can express it.
    /// - Throws: `EncodingError.invalidValue` for `unknown`, whose entry is kept as it came and never written anew.
    public func encode(to encoder: any Encoder) throws {
        guard let content else {
            throw EncodingError.invalidValue(
                self, .init(codingPath: encoder.codingPath, debugDescription: "what is not understood is not written"))
        }
        var container = encoder.container(keyedBy: PayloadKey.self)
        try container.encode(version, forKey: Self.versionKey)
        try content.encode(into: &container)
    }
}

extension JournalRecord {
    fileprivate static func decode(from container: KeyedDecodingContainer<PayloadKey>) throws -> Change? {
        let key = PayloadKey(sort.rawValue)
        if isWrittenOnce { return change(Revision(from: nil, to: try container.decode(Self.self, forKey: key))) }
        return change(try container.decode(Revision<Self>.self, forKey: key))
    }
}
