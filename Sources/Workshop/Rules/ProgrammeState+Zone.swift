/// Where it is what time: a workshop has a zone, whatever the laptop's.
extension ProgrammeState {
    /// The zone that the workshop of a day is held in; nil for a file from before workshops had one.
    public func zone(of day: ID<Day>) -> String? { workshop(of: day).flatMap(zone) }

    /// The zone that a workshop is held in: its own, else the programme's.
    public func zone(of workshop: Workshop) -> String? { workshop.zone ?? programme?.zone }

    /// The zone of everything that belongs to no day: that of all workshops where they share one, else the programme's.
    public var zone: String? {
        guard let programme else { return nil }
        let zones = Set(programme.workshops.map { zone(of: $0) })
        return zones.count == 1 ? zones.first ?? nil : programme.zone
    }
}
