/// The distinct words of an index, each stored once however many people bear it, in contiguous arrays that a search
/// reads from end to end.
struct NameVocabulary: Sendable {
    private var ids: [String: Int] = [:]
    private var keys: [String] = []
    private var uses: [Int] = []
    private var free: [Int] = []

    /// The UTF-8 of each word, without spaces.
    private var bytes = RowStore<UInt8>()
    /// The sounds of each word.
    private var spellings = RowStore<Phonetic.Token>()
    /// The first eight bytes of each word, the first one highest; 0 for a word that is no longer in use.
    private var heads: [UInt64] = []
    /// Which bytes occur in each word, by their low six bits.
    private var letters: [UInt64] = []
    /// Which sounds may be heard in each word.
    private var sounds: [Sounds] = []

    /// The id of a form, which is used once more from now on.
    mutating func add(_ form: NameForm) -> Int {
        let key = form.words.joined(separator: " ")
        if let id = ids[key] {
            uses[id] += 1
            return id
        }
        let id = free.popLast() ?? keys.count
        if id == keys.count {
            keys.append("")
            uses.append(0)
            heads.append(0)
            letters.append(0)
            sounds.append([])
        }
        let word = key.utf8.filter { $0 != UInt8(ascii: " ") }
        let spelling = Phonetic.isArticle(form.words) ? [] : Phonetic.spell(form.words)
        ids[key] = id
        keys[id] = key
        uses[id] = 1
        bytes.set(id, to: word)
        spellings.set(id, to: spelling)
        heads[id] = Self.head(word)
        letters[id] = Self.letters(word)
        sounds[id] = spelling.reduce(into: []) { $0.formUnion($1.letter.anySound) }
        return id
    }

    /// Takes back one use of a word, and forgets it after the last.
    mutating func release(_ id: Int) {
        uses[id] -= 1
        guard uses[id] == 0 else { return }
        ids[keys[id]] = nil
        keys[id] = ""
        bytes.set(id, to: [])
        spellings.set(id, to: [])
        heads[id] = 0
        letters[id] = 0
        sounds[id] = []
        free.append(id)
    }

    /// One more than the highest id there is.
    var size: Int { keys.count }

    /// How each word of the vocabulary answers a query's word, by id.
    func matches(_ query: NameQuery.Word) -> [WordMatch] {
        var matches = [WordMatch](repeating: .none, count: heads.count)
        let needle = query.bytes
        let head = Self.head(needle)
        let mask: UInt64 = needle.count >= 8 ? .max : ~(.max >> (8 * UInt64(needle.count)))
        let wanted = Self.letters(needle)
        let searchesInside = needle.count >= 2 && query.letterCount >= 2
        let listens = query.letterCount >= 2 && !query.spelling.isEmpty && !query.isStammered
        let budget = Phonetic.searchBudget(query.spelling)
        let spelt = Required(query.spelling)
        let begun = query.unfinished.isEmpty ? nil : Required(query.unfinished)
        var aligner = PhoneticAligner()
        // Of many words most are ruled out by one look at each of three arrays.
        for id in heads.indices where heads[id] != 0 {
            if heads[id] & mask == head, needle.count <= 8 || bytes[id].starts(with: needle) {
                matches[id] = bytes.rows[id].count == needle.count ? .exact : .beginning
            } else if searchesInside, letters[id] & wanted == wanted, contains(id, needle) {
                matches[id] = .inside
            } else if listens,
                spelt.cost(in: sounds[id]) <= budget || begun.map({ $0.cost(in: sounds[id]) <= budget }) ?? false,
                let distance = distance(query, id, budget, &aligner)
            {
                matches[id] = .sound(distance)
            }
        }
        return matches
    }

    /// The sounds of a spelling that a word should have, each with what it costs to leave it out.
    private struct Required {
        let sounds: [(any: UInt32, price: UInt32)]

        init(_ spelling: [Phonetic.Token]) {
            sounds = spelling.map { ($0.letter.anySound.rawValue, UInt32($0.price)) }
        }

        /// What a word costs at least that has these sounds: a letter that shares none with any of it is left out, or read
        /// for another one, which costs no less. Counted without a branch: what it comes to is different for each word,
        /// and a processor that guesses wrong loses more time than it takes to count.
        func cost(in heard: Sounds) -> Int {
            var cost: UInt32 = 0
            for (sound, price) in sounds {
                let common = heard.rawValue & sound
                let isHeard = (common | (0 &- common)) >> 31
                cost &+= price &* (1 &- isHeard)
            }
            return Int(cost)
        }
    }

    /// How far a word sounds from a query's word; nil when it is another name.
    private func distance(
        _ query: NameQuery.Word, _ id: Int, _ budget: Int, _ aligner: inout PhoneticAligner
    ) -> Int? {
        let row = spellings.rows[id]
        if row.isEmpty { return nil }
        let word = spellings.elements[row]
        let cost = aligner.align(query.spelling, word, budget: budget)
        var distance = min(cost.whole, cost.beginning + 6 + 2 * cost.rest)
        if !query.unfinished.isEmpty, distance > 0 {
            let cost = aligner.align(query.unfinished, word, budget: budget)
            distance = min(distance, cost.beginning + 6 + 2 * cost.rest)
        }
        return distance <= budget ? distance : nil
    }

    private func contains(_ id: Int, _ needle: [UInt8]) -> Bool {
        let row = bytes.rows[id]
        guard row.count > needle.count else { return false }
        for start in row.lowerBound + 1...row.upperBound - needle.count
        where bytes.elements[start] == needle[0] {
            if bytes.elements[start...].starts(with: needle) { return true }
        }
        return false
    }

    private static func head(_ word: [UInt8]) -> UInt64 {
        var head: UInt64 = 0
        for index in 0..<8 { head = head << 8 | (index < word.count ? UInt64(word[index]) : 0) }
        return head
    }

    private static func letters(_ word: [UInt8]) -> UInt64 {
        word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }
}
