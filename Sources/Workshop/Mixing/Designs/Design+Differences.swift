// Thirty-two people at eight tables.
extension Design {
    /// Thirty-two people at eight tables of four, in ten rounds: the original problem of the social golfers, for which ten
    /// is the most there can be.
    ///
    /// People are the numbers modulo 16 twice. Of the five tables below, with all that is added to them, every difference
    /// within a half other than 8, and every difference between the halves other than one, occurs once: nobody meets twice,
    /// and everybody all but one. The last four together have every remainder by 8 once in each half, so that they and what
    /// is 8 further are a round, and there are eight of these; what is added to the first one is two rounds more.
    ///
    /// Source: the method is R. C. Bose's, “On the construction of balanced incomplete block designs”, Ann. of Eugenics 9
    /// (1939); the tables were found by trying all, and a test shows what is said of them. That ten rounds are possible
    /// was shown by A. Aguado, “A 10 days solution to the social golfer problem” (2004).
    static func differences(tables: Int, size: Int) -> Design? {
        guard tables == 8, size == 4 else { return nil }
        func point(_ half: Int, _ number: Int) -> Int { half * 16 + number % 16 }
        func added(_ table: [(Int, Int)], _ shift: Int) -> [Int] { table.map { point($0.0, $0.1 + shift) } }
        let first = [(0, 0), (0, 2), (1, 0), (1, 6)]
        let others = [
            [(0, 0), (0, 4), (0, 15), (1, 7)], [(0, 5), (0, 11), (0, 2), (1, 4)],
            [(1, 1), (1, 3), (1, 0), (0, 6)], [(1, 2), (1, 6), (1, 13), (0, 1)],
        ]
        let eight = (0..<8).map { shift in others.flatMap { [added($0, shift), added($0, shift + 8)] } }
        let two = [0, 2].map { shift in (0..<16).filter { $0 & 2 == 0 }.map { added(first, $0 + shift) } }
        return Design(construction: .differences, rounds: eight + two, spare: [])
    }
}
