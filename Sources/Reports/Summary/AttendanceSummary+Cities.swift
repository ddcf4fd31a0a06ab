import Workshop

extension AttendanceSummary.City {
    /// Counts people by where they live. Spellings that fold to one name are one city.
    static func all(
        _ source: SummarySource, invited: Set<ID<Stakeholder>>, _ attendances: [ID<Stakeholder>: Attendance]
    ) -> [Self] {
        var titles: [String: PlainText] = [:]
        for workshop in source.programme.workshops {
            for name in workshop.city.texts.values { titles[NameFold.fold(name.string)] = source.text(workshop.city) }
        }
        var spellings: [String: [PlainText: Int]] = [:]
        var cities: [String: Self] = [:]
        for person in invited.union(attendances.keys) {
            let name = source.state.stakeholders[person]?.city ?? ""
            let folded = NameFold.fold(name.string)
            // Two spellings of a city that the script names in two languages are one.
            let key = titles[folded]?.string ?? folded
            if titles[folded] == nil { spellings[key, default: [:]][name, default: 0] += 1 }
            var city = cities[key] ?? Self(city: titles[folded] ?? "", invited: 0, present: 0, walkIns: 0)
            if invited.contains(person) { city.invited += 1 }
            if let attendance = attendances[person] {
                city.present += 1
                if attendance.isWalkIn { city.walkIns = (city.walkIns ?? 0) + 1 }
            }
            cities[key] = city
        }
        return cities.map { key, city in
            var city = city
            // The most frequent spelling; of equals, the first in the alphabet, so that two runs say the same.
            let usual = spellings[key]?.min { ($1.value, $0.key) < ($0.value, $1.key) }
            if let usual { city.city = usual.key }
            city.share = Share(city.present - (city.walkIns ?? 0), of: city.invited, base: .invited)
            return city
        }.sorted { left, right in
            (left.city.isEmpty ? 1 : 0, -left.present, -left.invited, left.city)
                < (right.city.isEmpty ? 1 : 0, -right.present, -right.invited, right.city)
        }
    }
}
