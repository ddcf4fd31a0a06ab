public import Localization
public import Workshop

extension ProgrammeState.Places {
    /// What became of the places, in a sentence part: `Firms: 10 places for organisations, 12 invited, 9 came`.
    /// - Parameter title: what the category is called.
    public func words(_ title: String, _ t: Localizer) -> String {
        let places =
            quota.unit == .people
            ? t.plural("%1 place", "%1 places", quota.places)
            : t.plural("%1 place for organisations", "%1 places for organisations", quota.places)
        let facts = [places, t.plural("%1 invited", "%1 invited", invited)]
        let attended = came > 0 ? [t.plural("%1 came", "%1 came", came)] : []
        let over = tooMany > 0 ? [t.plural("%1 too many", "%1 too many", tooMany)] : []
        return t("%1: %2", title, t.series(facts + over + attended))
    }
}
