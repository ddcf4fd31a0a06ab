import Localization
import Workshop

/// What the cities are called that people say they live in. Spellings of one city are one: those that fold to one name,
/// those that the script has as titles of one workshop's city, and one in Arabic letters with one in Latin letters that
/// sound alike, where no other city comes into question for either.
struct CityNames {
    /// By folded spelling.
    private var titles: [String: PlainText] = [:]

    /// A city on the way to its name.
    private struct City {
        var folded: Set<String>
        /// The script's name for it.
        var title: PlainText?
        /// As people wrote it, and how many did.
        var spellings: [PlainText: Int] = [:]

        var isArabic: Bool { folded.allSatisfy(Bidi.hasRightToLeft) }
        var isLatin: Bool { !folded.contains(where: Bidi.hasRightToLeft) }
    }

    /// - Parameter people: the city of each person, in any order.
    init(_ people: some Sequence<PlainText>, _ source: SummarySource) {
        var cities: [City] = []
        var places: [String: Int] = [:]
        for workshop in source.programme.workshops {
            let folded = Set(workshop.city.texts.values.map { TownNames.fold($0.string) })
            // Two workshops may be held in one city.
            let place = folded.compactMap { places[$0] }.first ?? cities.count
            if place == cities.count { cities.append(City(folded: [], title: source.text(workshop.city))) }
            cities[place].folded.formUnion(folded)
            for name in folded { places[name] = place }
        }
        for name in people {
            let folded = TownNames.fold(name.string)
            if folded.isEmpty { continue }
            let place = places[folded] ?? cities.count
            if place == cities.count {
                cities.append(City(folded: [folded]))
                places[folded] = place
            }
            cities[place].spellings[name, default: 0] += 1
        }
        for city in Self.joined(cities) {
            let title = city.title ?? Self.usual(city.spellings, isArabic: source.localizer.language.isRightToLeft)
            for name in city.folded { titles[name] = title }
        }
    }

    /// What the city is called; empty for nothing.
    func title(_ city: PlainText) -> PlainText { titles[TownNames.fold(city.string)] ?? "" }

    /// Cities in Arabic letters put together with those in Latin letters that are meant.
    private static func joined(_ cities: [City]) -> [City] {
        let arabic = cities.indices.filter { cities[$0].isArabic }
        let latin = cities.indices.filter { cities[$0].isLatin }
        func isAlike(_ first: Int, _ second: Int) -> Bool {
            cities[first].folded.contains { name in
                cities[second].folded.contains { NameFold.soundsAlike(name, $0) }
            }
        }
        var cities = cities
        for city in arabic {
            let candidates = latin.filter { isAlike(city, $0) }
            guard candidates.count == 1, arabic.count(where: { isAlike($0, candidates[0]) }) == 1 else { continue }
            let other = cities[candidates[0]]
            cities[city].folded.formUnion(other.folded)
            cities[city].title = cities[city].title ?? other.title
            cities[city].spellings.merge(other.spellings, uniquingKeysWith: +)
            cities[candidates[0]].folded = []
        }
        return cities.filter { !$0.folded.isEmpty }
    }

    /// The most frequent spelling, of those in the letters of the paper where there are some; of equals the first in
    /// the alphabet, so that two runs say the same.
    private static func usual(_ spellings: [PlainText: Int], isArabic: Bool) -> PlainText? {
        let readable = spellings.filter { Bidi.hasRightToLeft($0.key.string) == isArabic }
        return (readable.isEmpty ? spellings : readable).min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
}
