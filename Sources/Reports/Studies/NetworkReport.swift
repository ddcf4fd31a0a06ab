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
            var pairs: Int
        }

        var from: String
        var to: String
        /// People whose sheets are in on both days.
        var people: Int
        var before: Int?
        var after: Int?
        var new: Int?
        /// Pairs of them who sat at one table in between.
        var met: Int
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
            return Question(
                code: criterion.code, text: text(criterion.text),
                moments: network.moments.map { Self.moment($0, index, network) },
                growth: first.map { first in
                    network.moments.dropFirst().map {
                        // Each comparison has its own shuffles, so that none depends on how many others there are.
                        var chance = SeededShuffles(seed)
                        return Self.growth(
                            network.growth(index, from: first, to: $0, shuffles: shuffles, using: &chance), first, $0)
                    }
                } ?? [])
        }
    }

    private static func moment(_ moment: TieMoment, _ question: Int, _ network: Network) -> Moment {
        let isTold = moment.people.count >= Network.smallest
        let read = network.figures(question, at: moment)
        let ties = Network.told(read.ties)
        let isAcrossTold = Network.told(read.across) != nil && Network.told(read.ties - read.across) != nil
        let figures = Figures(
            pairs: read.pairs, ties: ties, density: ties == nil ? nil : Part(read.density),
            oneSaysSo: Network.told(read.oneSaysSo), across: ties != nil && isAcrossTold ? read.across : nil,
            pairsAcross: read.pairsAcross, isolates: Network.told(read.isolates),
            largest: Network.told(read.people - read.largest) == nil ? nil : Network.told(read.largest))
        let last = moment.day.dates.upperBound
        return Moment(
            day: moment.day.code, date: moment.day.date, until: moment.day.isLong ? last : nil, listed: moment.listed,
            sheets: moment.people.count,
            figures: isTold ? figures : nil,
            linked: isTold ? Network.told(network.linked(moment.people, by: last).ties) : nil,
            met: isTold
                ? Network.told(
                    network.met(moment.people, from: network.workshop.days.map(\.date).min() ?? last, to: last).ties)
                : nil)
    }

    private static func growth(_ growth: Network.Growth, _ first: TieMoment, _ second: TieMoment) -> Growth {
        let isTold = growth.people >= Network.smallest
        var report = Growth(
            from: first.day.code, to: second.day.code, people: growth.people,
            before: isTold ? Network.told(growth.before) : nil, after: isTold ? Network.told(growth.after) : nil,
            new: isTold ? Network.told(growth.new) : nil, met: growth.met)
        guard let test = growth.test else { return report }
        let (together, apart) = (Network.told(test.together.new), Network.told(test.apart.new))
        report.together = Growth.NewTies(new: together, pairs: test.together.pairs)
        report.apart = Growth.NewTies(new: apart, pairs: test.apart.pairs)
        if together == nil || apart == nil {
            // What is left would give them away.
            report.new = nil
        } else {
            report.difference = Part(test.difference)
        }
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
