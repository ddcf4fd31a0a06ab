/// Finds the cheapest alignment of two spellings; keeps its rows from call to call, so that a search allocates nothing
/// for each word.
struct PhoneticAligner {
    private var above: [Int] = []
    private var row: [Int] = []

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
        let kinds = Letter.allCases.count
        let costs = Letter.substitutionCosts
        above.removeAll(keepingCapacity: true)
        above.append(0)
        var total = 0
        for token in word {
            total += Int(token.price)
            above.append(total)
        }
        for token in query {
            row.removeAll(keepingCapacity: true)
            var left = above[0] + Int(token.price)
            row.append(left)
            var least = left
            var column = 1
            let base = Int(token.letter.rawValue) * kinds
            for other in word {
                let replaced = above[column - 1] + Int(costs[base + Int(other.letter.rawValue)])
                let dropped = above[column] + Int(token.price)
                let skipped = left + Int(other.price)
                left = min(replaced, min(dropped, skipped))
                row.append(left)
                if left < least { least = left }
                column += 1
            }
            swap(&above, &row)
            if least > budget { return Cost(whole: least, beginning: least, rest: count) }
        }
        var best = Cost(whole: above[count], beginning: above[count], rest: 0)
        for column in stride(from: count, through: 0, by: -1) where above[column] < best.beginning {
            best.beginning = above[column]
            best.rest = count - column
        }
        return best
    }
}
