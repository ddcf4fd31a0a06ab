import Tally
import Workshop

/// How the ties of one workshop's people grew, in figures that name nobody: what counts from 1 to 4 is left out.
struct NetworkReport: Encodable {
    /// A part of a whole, exact: always a fraction, such as `1/4`, and never at times a decimal.
    struct Part: Encodable {
        var value: Fraction

        init?(_ value: Fraction?) {
            guard let value else { return nil }
            self.value = value
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode("\(value.numerator)/\(value.denominator)")
        }
    }

    struct Moment: Encodable {
        var day: String
        var date: CivilDate
        /// The last date of a day that is longer than one.
        var until: CivilDate?
        var listed: Int
        var sheets: Int
        /// nil where fewer than five sheets are in.
        var figures: Figures?
        /// Pairs of those people who had agreed on a link by then.
        var linked: Int?
        /// Pairs of those people who had sat at one table by then.
        var met: Int?
    }

    struct Figures: Encodable {
        var pairs: Int
        var ties: Int?
        var density: Part?
        var oneSaysSo: Int?
        var across: Int?
        var pairsAcross: Int
        var isolates: Int?
        var largest: Int?
    }

    struct Growth: Encodable {
        struct NewTies: Encodable {
            var new: Int?
            var pairs: Int?
        }

        var from: String
        var to: String
        /// People whose sheets are in on both days.
        var people: Int
        var before: Int?
        var after: Int?
        var new: Int?
        /// Pairs of them who sat at one table in between; absent where it would tell how many of them were tied before.
        var met: Int?
        /// The rest is absent where nothing can be compared.
        var together: NewTies?
        var apart: NewTies?
        var difference: Part?
        var chanceFrom: Part?
        var chanceTo: Part?
        var shuffles: Int?
        var asLarge: Int?
        var p: Part?
    }

    struct Question: Encodable {
        var code: String
        var text: PlainText
        var moments: [Moment]
        var growth: [Growth]
    }

    var workshop: String
    var city: PlainText
    var grid: String
    var edition: Int
    var seed: UInt64
    var questions: [Question]

    /// - Parameters:
    ///   - seed: from which the shuffles of people come.
    ///   - text: a text of the script, in the language of the report.
    init(_ network: Network, shuffles: Int, seed: UInt64, _ text: (LocalizedText) -> PlainText) {
        workshop = network.workshop.code
        city = text(network.workshop.city)
        (grid, edition) = (network.grid.code, network.grid.edition)
        self.seed = seed
        questions = network.grid.criteria.enumerated().map { index, criterion in
            let first = network.moments.first
            let growth: [Growth] =
                first.map { first in
                    network.moments.dropFirst().map { second -> Growth in
                        // Each comparison has its own shuffles, so that none depends on how many others there are.
                        var chance = SeededShuffles(seed)
                        let growth = network.growth(index, from: first, to: second, shuffles: shuffles, using: &chance)
                        return Self.growth(
                            growth, first, second, ties: (first.both[index].ties, second.both[index].ties))
                    }
                } ?? []
            return Question(
                code: criterion.code, text: text(criterion.text),
                moments: network.moments.map { Self.moment($0, index, network) }, growth: growth)
        }
        // How many sat together is one number for all questions, and stands beside each moment too.
        let untold = Set(questions.flatMap(\.growth).filter { $0.met == nil }.map(\.to))
        for question in questions.indices {
            for moment in questions[question].moments.indices
            where untold.contains(questions[question].moments[moment].day) {
                questions[question].moments[moment].met = nil
            }
            for growth in questions[question].growth.indices
            where untold.contains(questions[question].growth[growth].to) {
                questions[question].growth[growth].met = nil
            }
        }
    }

    private static func moment(_ moment: TieMoment, _ question: Int, _ network: Network) -> Moment {
        let isTold = moment.people.count >= Network.smallest
        let read = network.figures(question, at: moment)
        let ties = Network.told(read.ties, of: read.pairs)
        // What is left once another number is taken away is none from 1 to 4 either.
        let neither = Network.told(read.pairs - read.ties - read.oneSaysSo)
        let isolates = Network.told(read.isolates, of: read.people)
        let outside = Network.told(read.people - read.isolates - read.largest)
        let largest = outside == nil ? nil : Network.told(read.largest, of: read.people)
        // Within a category, and across: ties and pairs without one are what is left of figures that stand beside each other.
        let isAcrossTold =
            Network.told(read.across, of: read.ties) != nil && Network.told(read.pairsAcross - read.across) != nil
            && Network.told(read.pairs - read.pairsAcross - (read.ties - read.across)) != nil
        let figures = Figures(
            pairs: read.pairs, ties: ties, density: ties == nil ? nil : Part(read.density),
            oneSaysSo: neither == nil ? nil : Network.told(read.oneSaysSo),
            across: ties == nil || !isAcrossTold ? nil : read.across, pairsAcross: read.pairsAcross,
            isolates: isolates, largest: largest)
        let last = moment.day.dates.upperBound
        return Moment(
            day: moment.day.code, date: moment.day.date, until: moment.day.isLong ? last : nil, listed: moment.listed,
            sheets: moment.people.count,
            figures: isTold ? figures : nil,
            linked: isTold ? Network.told(network.linked(moment.people, by: last).ties, of: read.pairs) : nil,
            met: isTold
                ? Network.told(
                    network.met(moment.people, from: network.workshop.days.map(\.date).min() ?? last, to: last).ties,
                    of: read.pairs)
                : nil)
    }

    /// - Parameter ties: of both moments, of all whose sheets were in then.
    private static func growth(
        _ growth: Network.Growth, _ first: TieMoment, _ second: TieMoment, ties: (first: Int, second: Int)
    ) -> Growth {
        let isTold = growth.people >= Network.smallest
        let all = growth.people * (growth.people - 1) / 2
        var report = Growth(from: first.day.code, to: second.day.code, people: growth.people)
        guard isTold else { return report }
        // The ties of a day, less those of the people who gave a sheet on both, are the ties of those who did not: of one
        // person, how many they know.
        let (left, came) = (Network.told(ties.first - growth.before), Network.told(ties.second - growth.after))
        let before = left == nil ? nil : Network.told(growth.before, of: all)
        let new = Network.told(growth.new, of: all - growth.before)
        // Ties that are no more: what was before, and is new, less what is now.
        let lost = Network.told(growth.before + growth.new - growth.after)
        let areSame = growth.people == first.people.count && growth.people == second.people.count
        report.before = before
        report.after = new == nil || lost == nil || came == nil ? nil : Network.told(growth.after, of: all)
        // Where the people are the same, the figures of both moments give what was before and what is now.
        report.new = lost == nil && areSame ? nil : new
        report.met = Network.told(growth.met, of: all)
        guard let test = growth.test else { return report }
        // Pairs who were tied at first and sat together, and those who were and did not.
        let tied = (growth.met - test.together.pairs, all - growth.met - test.apart.pairs)
        if Network.told(tied.0) == nil || Network.told(tied.1) == nil { report.met = nil }
        // All pairs less those tied before are both parts together: one gives the other.
        let arePairsTold =
            before != nil && [test.together.pairs, test.apart.pairs].allSatisfy { Network.told($0) != nil }
        let pairs = [test.together.pairs, test.apart.pairs].map { arePairsTold ? $0 : nil }
        let (together, apart) = (
            Network.told(test.together.new, of: test.together.pairs), Network.told(test.apart.new, of: test.apart.pairs)
        )
        let areTold = together != nil && apart != nil && report.new != nil
        report.together = Growth.NewTies(new: areTold ? together : nil, pairs: pairs[0])
        report.apart = Growth.NewTies(new: areTold ? apart : nil, pairs: pairs[1])
        // What is left, and the difference, would give them away.
        if !areTold { report.new = nil }
        if areTold, !pairs.contains(nil) { report.difference = Part(test.difference) }
        (report.chanceFrom, report.chanceTo) = (Part(test.chance.lowerBound), Part(test.chance.upperBound))
        (report.shuffles, report.asLarge, report.p) = (test.shuffles, test.asLarge, Part(test.p))
        return report
    }
}

/// Random numbers that are the same for the same seed, whatever machine. Source: G. Steele, D. Lea and C. Flood, Fast
/// Splittable Pseudorandom Number Generators (2014).
struct SeededShuffles: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
