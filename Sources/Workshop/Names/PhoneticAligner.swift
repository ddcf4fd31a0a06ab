/// Finds the cheapest alignment of two spellings; keeps its row from call to call, so that a search allocates nothing
/// for each word.
struct PhoneticAligner {
    private var above: [Int] = []

    /// The price of the cheapest alignment, or some number above `budget` as soon as it is certain to be exceeded.
    mutating func distance(
        _ a: some RandomAccessCollection<Phonetic.Token>, _ b: some RandomAccessCollection<Phonetic.Token>, budget: Int
    ) -> Int {
        align(Array(a), Array(b)[...], budget: budget).whole
    }

    /// What a spelling costs against a whole word, and against the beginning of it that fits best.
    struct Cost {
        var whole: Int
        var beginning: Int
        /// How many tokens of the word lie behind that beginning.
        var rest: Int
    }

    /// Aligns a query with a word, token by token.
    mutating func align(_ query: [Phonetic.Token], _ word: ArraySlice<Phonetic.Token>, budget: Int) -> Cost {
        let count = word.count
        if above.count <= count { above = [Int](repeating: 0, count: 2 * count + 16) }
        let table = Letter.substitutionCosts
        var costs = above.mutableSpan
        return Self.align(query, word.span, budget: budget, &costs, table.span)
    }

    /// One row of costs is enough: what stands to the left of the present column is new, the rest is of the row above.
    private static func align(
        _ query: [Phonetic.Token], _ word: Span<Phonetic.Token>, budget: Int,
        _ costs: inout MutableSpan<Int>, _ table: Span<UInt8>
    ) -> Cost {
        let count = word.count
        var total = 0
        costs[0] = 0
        for column in 0..<count {
            total += Int(word[column].price)
            costs[column + 1] = total
        }
        for token in query {
            let price = Int(token.price)
            let base = Int(token.letter.rawValue) * Letter.count
            var diagonal = costs[0]
            var left = diagonal + price
            costs[0] = left
            var least = left
            for column in 0..<count {
                let other = word[column]
                let above = costs[column + 1]
                let replaced = diagonal + Int(table[base + Int(other.letter.rawValue)])
                left = min(replaced, min(above + price, left + Int(other.price)))
                diagonal = above
                costs[column + 1] = left
                least = min(least, left)
            }
            if least > budget { return Cost(whole: least, beginning: least, rest: count) }
        }
        var best = Cost(whole: costs[count], beginning: costs[count], rest: 0)
        for column in stride(from: count, through: 0, by: -1) where costs[column] < best.beginning {
            best.beginning = costs[column]
            best.rest = count - column
        }
        return best
    }
}
