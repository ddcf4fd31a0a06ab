/// Which theme each option of a dot vote belongs to, and how many dots a ballot may put on each theme.
///
/// Where a ballot's dots are as many as those of all themes together, each theme has its own; where they are fewer, the
/// themes only bound how many of them may go to one. Either way a ballot with more on a theme is spoiled, since nobody can
/// say which of them its voter would have left out. A theme's options carry its name as a tag, each exactly one such tag.
///
/// Source: dots by category as in J. Diceman, Dotmocracy Handbook (2010), and in the budgets of districts, where a ballot has
/// so many votes for each district or topic (Y. Cabannes, 72 Frequently Asked Questions about Participatory Budgeting, 2004).
struct Themes: Sendable {
    /// As the rules have them.
    let all: [RuleSet.Theme]
    /// By option, its theme by index.
    let ofOption: [Int]

    /// The themes that the rules name; nil where they name none.
    /// - Parameters:
    ///   - options: names.
    ///   - tags: by option, the tags that it carries.
    /// - Throws: when an option belongs to none or to several, or ballots hold more dots than the themes take.
    init?(_ rules: RuleSet, options: [String], tags: [[String]]) throws(TallyError) {
        guard !rules.themes.isEmpty else { return nil }
        all = rules.themes
        let most = all.reduce(0) { $0 + $1.dots }
        if let dots = rules.dots, dots > most { throw .dotsBeyondThemes(dots: dots, most: most) }
        var places: [Int] = []
        for (option, name) in options.enumerated() {
            let found = Self.themes(of: option, rules, tags)
            guard found.count == 1 else { throw .needsOneTheme(option: name, among: rules.themes.map(\.name)) }
            places.append(found[0])
        }
        ofOption = places
    }

    /// The themes that an option belongs to, by index.
    static func themes(of option: Int, _ rules: RuleSet, _ tags: [[String]]) -> [Int] {
        guard tags.indices.contains(option) else { return [] }
        return rules.themes.indices.filter { tags[option].contains(rules.themes[$0].name) }
    }

    /// The first theme on which so many dots for options are too many, and how many they are.
    /// - Parameter dots: by option, those that one ballot places.
    func exceeded(_ dots: some Sequence<(option: Int, value: Int)>) -> (theme: Int, dots: Int)? {
        var sums = Array(repeating: 0, count: all.count)
        for (option, value) in dots where value > 0 { sums[ofOption[option]] += value }
        return sums.indices.first { sums[$0] > all[$0].dots }.map { ($0, sums[$0]) }
    }
}
