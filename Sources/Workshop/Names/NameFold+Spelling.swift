extension NameFold {
    /// Whether two names of one script may be spellings of one: Anass El Fassi, Anas Fasi; O. Jamaï. Word by word, in any
    /// order, each heard alike, with one slip of the pen, or by its first letter; of several words two at least, and an
    /// article, a title or a further name may be missing. A question for a person, like ``soundsAlike(_:_:)``.
    /// ``NearNames`` asks it of many.
    public static func isNearlySpelt(_ name: String, _ other: String) -> Bool {
        var near = NearNames()
        let (one, two) = (near.name(name), near.name(other))
        return near.areNear(one, two)
    }
}
