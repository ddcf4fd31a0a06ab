/// Finds people by what is typed of their name, in any script, while it is being typed.
///
/// Every word of a query must begin, or stand inside, a word of the entry; words that are spelt otherwise or in the other
/// script match by sound (see ``NameFold/soundsAlike(_:_:)``). A query looks at each distinct word once, then at each
/// entry's word numbers; one entry can be inserted, replaced or removed without touching the others.
public struct NameIndex<Key: Hashable & Comparable & Sendable>: Sendable {
    /// What is known of one person.
    public struct Entry: Sendable {
        /// What a hit returns.
        public var key: Key
        /// The full name.
        public var name: String
        /// Other spellings and names of the person.
        public var aliases: [String]
        /// Organisation, city and whatever else people are looked up by; ranked after names.
        public var details: [String]
        /// Telephone numbers in any format.
        public var phones: [String]

        /// An entry.
        public init(
            key: Key, name: String, aliases: [String] = [], details: [String] = [], phones: [String] = []
        ) {
            self.key = key
            self.name = name
            self.aliases = aliases
            self.details = details
            self.phones = phones
        }
    }

    var vocabulary = NameVocabulary()
    /// By slot. A slot is an entry's place in all arrays; free ones are used again.
    var entries: [Entry?] = []
    var wordRefs = RowStore<WordRef>()
    var phones = RowStore<UInt8>()
    var foldedNames = RowStore<UInt8>()
    /// Name and aliases of each slot, in folded words.
    private var foldedWords: [[[String]]] = []
    var nameLengths: [UInt8] = []
    private var slots: [Key: Int] = [:]
    private var free: [Int] = []

    /// An empty index.
    public init() {}

    /// An index of the entries; of two with one key the later counts.
    public init(_ entries: some Sequence<Entry>) {
        for entry in entries { insert(entry) }
    }

    /// How many entries there are.
    public var count: Int { slots.count }

    /// The entry of a key.
    public func entry(_ key: Key) -> Entry? {
        slots[key].flatMap { entries[$0] }
    }

    /// The folded words of an entry's name and of its aliases; none where there is no such entry.
    func names(of key: Key) -> [[String]] { slots[key].map { foldedWords[$0] } ?? [] }

    /// Inserts an entry, in the place of the one with the same key if there is one.
    public mutating func insert(_ entry: Entry) {
        let slot: Int
        if let known = slots[entry.key] {
            slot = known
            for ref in wordRefs[slot] { vocabulary.release(ref.word) }
        } else {
            slot = free.popLast() ?? entries.count
            slots[entry.key] = slot
        }
        if slot == entries.count {
            entries.append(nil)
            nameLengths.append(0)
            foldedWords.append([])
        }
        let names = ([entry.name] + entry.aliases).map(NameFold.words)
        let words = names[0]
        var refs: [WordRef] = []
        for name in names {
            for form in NameForm.forms(of: name) {
                let role: WordRef.Role = form.opensName ? .opening : form.isWritten ? .name : .part
                refs.append(WordRef(word: vocabulary.add(form), role: role))
            }
        }
        for detail in entry.details {
            for word in NameFold.words(detail) {
                let form = NameForm(words: [word], opensName: false, isWritten: true)
                refs.append(WordRef(word: vocabulary.add(form), role: .detail))
            }
        }
        entries[slot] = entry
        foldedWords[slot] = names
        nameLengths[slot] = UInt8(clamping: words.count)
        wordRefs.set(slot, to: refs)
        foldedNames.set(slot, to: words.joined(separator: " ").utf8)
        // A zero between two numbers keeps a search from running over the seam.
        phones.set(slot, to: entry.phones.flatMap { TelephoneDigits.national($0) + [0] })
    }

    /// Removes the entry of a key, if there is one.
    public mutating func remove(_ key: Key) {
        guard let slot = slots.removeValue(forKey: key) else { return }
        for ref in wordRefs[slot] { vocabulary.release(ref.word) }
        entries[slot] = nil
        nameLengths[slot] = 0
        foldedWords[slot] = []
        wordRefs.set(slot, to: [])
        foldedNames.set(slot, to: [])
        phones.set(slot, to: [])
        free.append(slot)
    }
}
