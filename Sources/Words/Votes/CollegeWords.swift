public import Localization
import Tally

/// Ballots that are not all worth the same, in words: colleges and their votes, and papers that count as several.
public struct CollegeWords {
    private let t: Localizer

    /// Words in the language that `t` speaks.
    public init(_ t: Localizer) { self.t = t }

    /// What a poll says of it in its head: `colleges: owners 40, stokers 60`.
    /// - Parameter colleges: what each is called, and how many votes it has.
    public func colleges(_ colleges: [(title: String, votes: Int)]) -> String {
        t("colleges: %1", t.series(colleges.map { t.isolated($0.title) + " " + t.number($0.votes) }))
    }

    /// What a poll says of it in its head: `a paper counts up to 3 times`.
    public func papers(_ most: Int) -> String {
        t.plural("a paper counts up to %1 time", "a paper counts up to %1 times", most)
    }

    /// How the votes of colleges come about, under a table of them.
    public var explanation: String {
        t("A college's votes go to the options in the parts that its valid ballots say; these stand in brackets.")
    }

    /// Colleges of which no valid ballot came.
    public func silent(_ titles: [String]) -> String? {
        titles.isEmpty
            ? nil
            : t.plural(
                "No valid ballot came from %2: its votes are given to nobody.",
                "No valid ballot came from %2: their votes are given to nobody.", titles.count,
                t.list(titles.map { t.isolated($0) }))
    }

    /// As how many the valid papers count.
    public func weight(of votes: Int) -> String { t("They count as %1.", votes) }
}
