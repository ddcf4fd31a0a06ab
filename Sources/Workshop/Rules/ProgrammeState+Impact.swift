extension ProgrammeState {
    /// The day by which it is told what came of the cities: the one that is named, where it is a later one; else the last later
    /// day that has begun, or the first of them. Nil where the programme has none.
    public func dayOfImpact(_ chosen: ID<Day>? = nil, on today: CivilDate) -> Day? {
        let later = (programme?.workshops ?? []).flatMap(\.days).filter(\.isLater)
        if let named = later.first(where: { $0.id == chosen }) { return named }
        return later.filter { $0.date <= today }.max { $0.date < $1.date } ?? later.first
    }
}
