/// Who learns from whom: everybody is placed where that is possible, as evenly as possible, and then as well as possible.
///
/// Exact: of all ways to place as many, the one in which tutors have most nearly the same number of learners (the sum of squares is
/// least), and of those the one whose fits add up to most, by the first number that differs. No two ways are equally good
/// (`Ranks.lot`), so that the same people are the same pairs in whatever order they stand.
public struct Pairing: Sendable {
    /// How well a learner and a tutor fit: the first number that differs decides.
    public struct Fit: Hashable, Comparable, Sendable {
        /// Whether they understand each other: 2 where they do, 1 where nobody knows, 0 where they do not.
        public var speech: Int
        /// How much the tags that they share say: of what one wants to learn, and the other can teach.
        public var tags: Int
        /// How much the words say.
        public var words: Int
        /// Whether they are near, where that is wanted.
        public var place: Int

        /// Makes a fit.
        public init(speech: Int = 0, tags: Int = 0, words: Int = 0, place: Int = 0) {
            (self.speech, self.tags, self.words, self.place) = (speech, tags, words, place)
        }

        /// The worse one first.
        public static func < (a: Fit, b: Fit) -> Bool {
            (a.speech, a.tags, a.words, a.place) < (b.speech, b.tags, b.words, b.place)
        }
    }

    /// A learner and a tutor.
    public struct Pair: Hashable, Sendable {
        /// Who learns.
        public let learner: ID<Stakeholder>
        /// Who teaches.
        public let tutor: ID<Stakeholder>

        /// Makes a pair.
        public init(learner: ID<Stakeholder>, tutor: ID<Stakeholder>) {
            (self.learner, self.tutor) = (learner, tutor)
        }
    }

    /// Somebody who teaches.
    public struct Tutor: Hashable, Sendable {
        /// Who.
        public let id: ID<Stakeholder>
        /// How many learners they have already.
        public let learners: Int

        /// Makes a tutor.
        public init(_ id: ID<Stakeholder>, learners: Int = 0) { (self.id, self.learners) = (id, learners) }
    }

    /// Why somebody has no tutor.
    public enum Gap: Hashable, Sendable {
        /// The rules keep them apart from everybody who teaches.
        case keptApart
        /// Whoever could teach them has as many learners as one has at most.
        case noRoom
    }

    /// The pairs, in the order of their learners' ids.
    public let pairs: [Pair]
    /// Who has no tutor, and why, in the order of their ids.
    public let leftOut: [(learner: ID<Stakeholder>, why: Gap)]
    /// Who teaches nobody, in the order of their ids.
    public let idle: [ID<Stakeholder>]
    /// Who would rather have each other than what they got: the learner fits this tutor better than the own one, and better than the
    /// learner whom this tutor has and fits least; or this tutor has none. What is best for all need not be so for each two. Source:
    /// D. Gale, L. Shapley, College admissions and the stability of marriage (1962).
    public let blocking: [Pair]

    /// Finds the pairs.
    /// - Parameters:
    ///   - most: how many learners a tutor has at most, those had already among them; nil for as many as it takes.
    ///   - fit: how well two fit; nil where they cannot be a pair. Nobody is their own tutor.
    public init(
        of learners: [ID<Stakeholder>], with tutors: [Tutor], most: Int? = nil,
        fit: (ID<Stakeholder>, ID<Stakeholder>) -> Fit?
    ) {
        let learners = Array(Set(learners)).sorted()
        let tutors = tutors.sorted { $0.id < $1.id }
        let fits = learners.map { learner in
            tutors.map { $0.id == learner ? nil : fit(learner, $0.id) }
        }
        let assignment = Assignment<Ranks>(
            supplies: learners.map { _ in 1 },
            capacities: tutors.map { max(0, (most ?? $0.learners + learners.count) - $0.learners) },
            // A square grows by so much.
            load: { Ranks(0, 2 * (tutors[$0].learners + $1) + 1) },
            cost: { row, column in
                fits[row][column].map {
                    Ranks(
                        -1, 0, -$0.speech, -$0.tags, -$0.words, -$0.place,
                        lot: Ranks.lot(learners[row], tutors[column].id))
                }
            })
        let found = assignment.columns.map(\.first)
        pairs = zip(learners, found).compactMap { learner, tutor in
            tutor.map { Pair(learner: learner, tutor: tutors[$0].id) }
        }
        leftOut = learners.indices.filter { found[$0] == nil }.map { row in
            (learners[row], fits[row].allSatisfy { $0 == nil } ? .keptApart : .noRoom)
        }
        let taught = Set(found.compactMap(\.self))
        idle = tutors.indices.filter { !taught.contains($0) && tutors[$0].learners == 0 }.map { tutors[$0].id }
        // Of each tutor the fit of the learner who fits least.
        var least: [Int: Fit] = [:]
        for (row, column) in found.enumerated() {
            guard let column, let fit = fits[row][column] else { continue }
            least[column] = min(fit, least[column] ?? fit)
        }
        blocking = learners.indices.flatMap { row in
            tutors.indices.filter { column in
                guard column != found[row], let fit = fits[row][column] else { return false }
                let own = found[row].flatMap { fits[row][$0] }
                if let own, fit <= own { return false }
                if let least = least[column] { return fit > least }
                return tutors[column].learners == 0
            }.map { Pair(learner: learners[row], tutor: tutors[$0].id) }
        }
    }
}
