import Workshop

extension SampleDay {
    /// A person says whether to be listed.
    public mutating func agree(_ number: Int, _ consent: Bool?) throws {
        try record(state.revision(of: Self.person(number)) { $0.consent = consent })
    }
}
