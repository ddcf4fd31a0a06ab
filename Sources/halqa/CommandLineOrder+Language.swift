import Localization

/// The language of a command line. It is needed before anything is parsed: help and complaints are in it.
extension CommandLineOrder {
    /// The language that `--lang` names; the first one, when there are several. Nil when none of ours is named.
    static func language(_ arguments: [String]) -> Language? {
        languagePlaces(arguments).compactMap { place in
            let name = arguments[place].joined(separator: "=").dropFirst("--lang=".count)
            return Language(localeName: String(name))
        }.first
    }

    /// The arguments with `--lang` where the parser takes it: behind the command, and nowhere in a question after help.
    static func withLanguageInPlace(_ arguments: [String]) -> [String] {
        let places = languagePlaces(arguments)
        guard !places.isEmpty else { return arguments }
        let others = arguments.indices.filter { index in !places.contains { $0.contains(index) } }.map { arguments[$0] }
        if asksForHelp(others) { return others }
        var end = 0
        for place in places where place.lowerBound == end { end = place.upperBound }
        guard end > 0, end < arguments.count, !arguments[end].hasPrefix("-") else { return arguments }
        return [arguments[end]] + arguments[..<end] + arguments[(end + 1)...]
    }

    private static func asksForHelp(_ arguments: [String]) -> Bool {
        arguments.first == "help"
            || arguments.prefix { $0 != "--" }.contains { ["-h", "--help", "--help-hidden"].contains($0) }
    }

    /// Where `--lang fr` or `--lang=fr` stand.
    private static func languagePlaces(_ arguments: [String]) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var index = 0
        while index < arguments.count, arguments[index] != "--" {
            let length = arguments[index] == "--lang" ? 2 : 1
            let end = min(index + length, arguments.count)
            if length == 2 || arguments[index].hasPrefix("--lang=") { places.append(index..<end) }
            index = end
        }
        return places
    }
}
