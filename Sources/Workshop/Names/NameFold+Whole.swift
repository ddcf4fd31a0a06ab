extension NameFold {
    /// Whether words are all of a name, in whatever order, and nothing else: of Hammam Chourafa and Hammam Chourafa El Kebir
    /// neither is the other.
    ///
    /// Part of a name, or one that sounds like it, is for a person to choose by: what is written about something needs the whole.
    public static func isWhole(_ words: String, of name: String) -> Bool {
        let key = orderlessKey(words)
        return sameName(words, name) || !key.isEmpty && key == orderlessKey(name)
    }
}
