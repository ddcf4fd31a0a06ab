public import Workshop

extension Organisation {
    /// The id of an organisation, from the name and the town under which it is first known. Letter case is evened out and
    /// nothing else, so that two laptops that import one roster agree, and a better fold of names changes no id.
    /// - Parameter programme: under which names are unique.
    public static func id(
        called name: PlainText, in city: PlainText, of programme: ID<Programme>
    ) -> ID<Organisation> {
        let path = ["organisation", name.string, city.string].map { $0.lowercased() }.joined(separator: "\u{1F}")
        return ID(name: path, in: programme.cast())
    }
}
