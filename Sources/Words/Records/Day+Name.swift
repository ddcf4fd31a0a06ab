public import Localization
public import Workshop

extension Localizer {
    /// What a day is called by its place, as a heading: `Day 2`; of one that lies later `After 3 months`, `By telephone`.
    public func dayName(number: Int, after: Period?, channel: Channel?, isApart: Bool? = nil) -> String {
        day(number, after, channel, isApart).heading
    }

    /// What a day is called by its place, as a heading.
    public func name(of day: Day) -> String {
        self.day(day.number, day.after, day.channel, day.isApart).heading
    }

    /// The same within a sentence or a list: `day 2`, `after 3 months`, `by telephone`.
    public func dayPhrase(number: Int, after: Period?, channel: Channel?, isApart: Bool? = nil) -> String {
        day(number, after, channel, isApart).phrase
    }

    /// The same within a sentence or a list.
    public func phrase(for day: Day) -> String {
        self.day(day.number, day.after, day.channel, day.isApart).phrase
    }

    private func day(
        _ number: Int, _ after: Period?, _ channel: Channel?, _ isApart: Bool?
    ) -> (heading: String, phrase: String) {
        if isApart == true { return (self("Follow-up"), self("follow-up")) }
        return switch (after, channel) {
        case (let after?, _):
            switch after.unit {
            case .day:
                (
                    plural("After %1 day", "After %1 days", after.count),
                    plural("after %1 day", "after %1 days", after.count)
                )
            case .week:
                (
                    plural("After %1 week", "After %1 weeks", after.count),
                    plural("after %1 week", "after %1 weeks", after.count)
                )
            case .month:
                (
                    plural("After %1 month", "After %1 months", after.count),
                    plural("after %1 month", "after %1 months", after.count)
                )
            case .year:
                (
                    plural("After %1 year", "After %1 years", after.count),
                    plural("after %1 year", "after %1 years", after.count)
                )
            }
        case (nil, .telephone?): (self("By telephone"), self("by telephone"))
        case (nil, .mail?): (self("By mail"), self("by mail"))
        // By the others something is said, and nobody is reached.
        case (nil, nil), (nil, .web?), (nil, .letter?), (nil, .group?): (self("Day %1", number), self("day %1", number))
        }
    }
}
