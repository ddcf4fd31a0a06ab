import Workshop

extension PlainText {
    /// What a file says, as much of it as a message needs.
    static func excerpt(_ text: String) -> PlainText {
        let head = text.prefix(60)
        return PlainText(head.endIndex == text.endIndex ? text : head + "…")
    }
}
