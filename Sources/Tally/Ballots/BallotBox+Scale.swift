extension BallotBox {
    /// The highest number in a table of scores, whose scale no table states; nil for anything else.
    public var highestScore: Int? {
        guard remarks.contains(.layout(.scores)), case .marks(let store) = content else { return nil }
        return store.values.max()
    }
}
