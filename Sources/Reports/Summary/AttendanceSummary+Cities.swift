import Tally
import Workshop

extension AttendanceSummary.City {
    /// Counts people by where they live.
    static func all(
        _ source: SummarySource, invited: Set<ID<Stakeholder>>, _ attendances: [ID<Stakeholder>: Attendance]
    ) -> [Self] {
        let people = invited.union(attendances.keys)
        let homes = Dictionary(
            people.map { ($0, source.state.stakeholders[$0]?.city ?? "") }, uniquingKeysWith: { first, _ in first })
        // Named after everybody in the directory, so that a city has one name on all days.
        let names = CityNames(source.state.stakeholders.values.map(\.city), source)
        var cities: [PlainText: Self] = [:]
        for (person, home) in homes {
            let title = names.title(home)
            var city = cities[title] ?? Self(city: title, invited: 0, present: 0, walkIns: 0)
            if invited.contains(person) { city.invited += 1 }
            if let attendance = attendances[person] {
                city.present += 1
                if attendance.isWalkIn { city.walkIns = (city.walkIns ?? 0) + 1 }
            }
            cities[title] = city
        }
        return cities.values.map { city in
            var city = city
            city.share = Share(city.present - (city.walkIns ?? 0), of: city.invited, base: .invited)
            return city
        }.sorted { left, right in
            (left.city.isEmpty ? 1 : 0, -left.present, -left.invited, left.city)
                < (right.city.isEmpty ? 1 : 0, -right.present, -right.invited, right.city)
        }
    }
}
