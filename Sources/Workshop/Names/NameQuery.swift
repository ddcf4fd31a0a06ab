/// What was typed, in the readings that a search tries one after the other.
struct NameQuery {
    struct Word: Hashable {
        let bytes: [UInt8]
        /// The sounds of the word as it stands, and of the beginning that it may be; empty if these are the same.
        let spelling: [Phonetic.Token]
        let unfinished: [Phonetic.Token]
        let letterCount: Int
        /// A letter three times in a row stands in no name: what is typed so is looked for as it is, and by no sound.
        let isStammered: Bool

        init(_ words: [String]) {
            bytes = words.flatMap { Array($0.utf8) }
            letterCount = words.reduce(0) { $0 + $1.unicodeScalars.count }
            let letters = words.flatMap { Array($0.unicodeScalars) }
            isStammered = letters.indices.dropFirst(2).contains {
                letters[$0] == letters[$0 - 1] && letters[$0] == letters[$0 - 2]
                    && !(Unicode.Scalar("0")...Unicode.Scalar("9")).contains(letters[$0])
            }
            let whole = Phonetic.isArticle(words) ? Phonetic.spellLetters(words[0]) : Phonetic.spell(words)
            let beginning = Phonetic.isArticle(words) ? whole : Phonetic.spell(words, unfinished: true)
            spelling = whole
            unfinished = beginning == whole ? [] : beginning
        }
    }

    /// One reading: words that must all be found, and digits that must be in a telephone number.
    struct Reading: Hashable {
        var words: [Word]
        var digits: [UInt8] = []
    }

    private(set) var readings: [Reading] = []

    /// Nobody types more; what is pasted beyond it is not looked at.
    static let longest = 200
    private static let mostWords = 12

    init(_ text: String) {
        let words = Array(NameFold.words(String(text.unicodeScalars.prefix(Self.longest))).prefix(Self.mostWords))
        guard !words.isEmpty else { return }
        let single = words.indices.map { $0..<$0 + 1 }
        add(single, of: words)
        add(NameForm.compounds(words), of: words)
        if words.count <= 5 {
            for index in words.indices.dropLast() {
                var groups = single
                // An article or a particle belongs to what follows it.
                if index + 2 < words.count, NameForm.isParticle(words[index + 1]) { continue }
                groups.replaceSubrange(index...index + 1, with: [index..<index + 2])
                add(groups, of: words)
            }
        }
        addDigits(of: words)
    }

    private mutating func add(_ groups: [Range<Int>], of words: [String]) {
        let reading = Reading(words: groups.map { Word(Array(words[$0])) })
        if !readings.contains(reading) { readings.append(reading) }
    }

    private mutating func addDigits(of words: [String]) {
        let numbers = words.filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        let digits = TelephoneDigits.national(numbers.joined())
        guard digits.count >= 2 else { return }
        let names = words.filter { !numbers.contains($0) }
        readings.append(Reading(words: names.map { Word([$0]) }, digits: digits))
    }
}
