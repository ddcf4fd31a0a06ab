extension NameIndex {
    /// Finds entries, best first, at most `limit`.
    ///
    /// Ranked by ``NameHitKind``; within a kind by the words that are found whole, or the distance of sound; then by
    /// name, and by key. Two letters are enough in any script; one letter finds the beginnings of words in its own. Nothing that can
    /// be typed or pasted is an error.
    public func search(_ query: String, limit: Int = 20) -> [NameHit<Key>] {
        Self.withoutNoise(hits(query, limit: limit))
    }

    /// A search of which several things are asked.
    public func look(for text: String) -> NameLook<Key> {
        NameLook(text: text, hits: hits(text, limit: Self.mostHits))
    }

    /// What a search finds, of one that was made already.
    public func search(_ look: NameLook<Key>, limit: Int) -> [NameHit<Key>] {
        Self.withoutNoise(Array(look.hits.prefix(limit)))
    }

    private static func withoutNoise(_ hits: [NameHit<Key>]) -> [NameHit<Key>] {
        // Once somebody sounds right, whoever misses a consonant more is noise.
        guard let closest = hits.first(where: { $0.kind == .sound }) else { return hits }
        return hits.filter { $0.kind != .sound || $0.distance <= closest.distance + 60 }
    }

    /// What a search finds, with those of whom a consonant is missing beside somebody who sounds right.
    func hits(_ query: String, limit: Int) -> [NameHit<Key>] {
        ranked(query, limit: limit).compactMap { slot, rank in
            entries[slot].map { NameHit(key: $0.key, kind: rank.kind, distance: rank.distance) }
        }
    }

    private func ranked(_ text: String, limit: Int) -> [(slot: Int, rank: NameRank)] {
        let query = NameQuery(text)
        guard limit > 0, !query.readings.isEmpty else { return [] }
        var ranks = [NameRank](repeating: .none, count: entries.count)
        var known: [NameQuery.Word: [WordMatch]] = [:]
        for reading in query.readings {
            for word in reading.words where known[word] == nil { known[word] = vocabulary.matches(word) }
            let matches = reading.words.compactMap { known[$0] }
            for slot in candidates(matches) {
                let rank = rank(slot, reading, matches)
                if rank < ranks[slot] { ranks[slot] = rank }
            }
        }
        return best(ranks, limit: limit)
    }

    /// The entries in which every word of a query is answered by some word. Most are ruled out here, with one look at
    /// each of their words for the whole query.
    private func candidates(_ matches: [[WordMatch]]) -> [Int] {
        var answered = [UInt16](repeating: 0, count: vocabulary.size)
        for (index, column) in matches.enumerated() {
            let bit = UInt16(1) << UInt16(index)
            var isAnswered = false
            for word in column.indices where column[word] != .none {
                answered[word] |= bit
                isAnswered = true
            }
            if !isAnswered { return [] }
        }
        let all = UInt16(1) << UInt16(matches.count) - 1
        var slots: [Int] = []
        let refs = wordRefs.elements.span
        let words = answered.span
        for (slot, row) in wordRefs.rows.enumerated() {
            var bits: UInt16 = 0
            for ref in row { bits |= words[Int(refs[ref].word)] }
            if bits == all, !row.isEmpty || !phones.rows[slot].isEmpty { slots.append(slot) }
        }
        return slots
    }

    /// The distance from which on a consonant is wrong, or missing.
    private static var wrongConsonant: Int { 100 }

    private func rank(_ slot: Int, _ reading: NameQuery.Reading, _ matches: [[WordMatch]]) -> NameRank {
        var kind = NameHitKind.opening
        var penalty = 0
        var distance = 0
        if !reading.digits.isEmpty {
            guard hasPhone(slot, reading.digits) else { return .none }
            kind = .phone
        }
        let row = wordRefs.rows[slot]
        var taken: UInt64 = 0
        var before = -1
        for (index, match) in matches.enumerated() {
            var best = WordMatch.none
            var bestRole = WordRef.Role.detail
            var position = 0
            for refIndex in row {
                let ref = wordRefs.elements[refIndex]
                let candidate = match[ref.word]
                if candidate == .none { continue }
                let role = ref.role
                let isBetter =
                    (role == .detail) != (bestRole == .detail) && best != .none
                    ? bestRole == .detail : candidate < best
                guard isBetter, taken & (1 << UInt64((refIndex - row.lowerBound) & 63)) == 0 else { continue }
                best = candidate
                bestRole = role
                position = refIndex - row.lowerBound
            }
            if best == .none { return .none }
            taken |= 1 << UInt64(position & 63)
            if position < before { penalty += 3 }
            before = position
            if let sound = best.distance {
                // A word with a wrong consonant is believed where another word speaks for it, and not alone.
                if sound >= Self.wrongConsonant, matches.count == 1 { return .none }
                distance += sound
                kind = max(kind, .sound)
            } else {
                if best != .exact { penalty += 2 }
                if best == .inside { kind = max(kind, .inside) }
            }
            if bestRole == .detail { kind = max(kind, .detail) }
            if bestRole == .part { penalty += best.distance == nil ? 1 : 12 }
            if bestRole != .opening, index == 0 { kind = max(kind, .beginning) }
        }
        // Who has further names comes after, once the words are whole.
        if penalty == 0 || distance > 0, Int(nameLengths[slot]) != matches.count { penalty += 1 }
        return NameRank(kind: kind, distance: distance, penalty: penalty)
    }

    private func hasPhone(_ slot: Int, _ digits: [UInt8]) -> Bool {
        let row = phones.rows[slot]
        guard row.count >= digits.count else { return false }
        for start in row.lowerBound...row.upperBound - digits.count where phones.elements[start] == digits[0] {
            if phones.elements[start...].starts(with: digits) { return true }
        }
        return false
    }

    private func best(_ ranks: [NameRank], limit: Int) -> [(slot: Int, rank: NameRank)] {
        var best: [(slot: Int, rank: NameRank)] = []
        func precedes(_ slot: Int, _ rank: NameRank, _ other: (slot: Int, rank: NameRank)) -> Bool {
            if rank != other.rank { return rank < other.rank }
            let name = foldedNames[slot]
            let otherName = foldedNames[other.slot]
            if name != otherName { return name.lexicographicallyPrecedes(otherName) }
            // Of namesakes the order is that of their keys: not of who was written down when, which a restart forgets.
            guard let key = entries[slot]?.key, let otherKey = entries[other.slot]?.key else {
                return slot < other.slot
            }
            return key < otherKey
        }
        for (slot, rank) in ranks.enumerated() where rank != .none {
            if best.count == limit, let last = best.last {
                guard precedes(slot, rank, last) else { continue }
                best.removeLast()
            }
            var low = 0
            var high = best.count
            while low < high {
                let middle = (low + high) / 2
                if precedes(slot, rank, best[middle]) { high = middle } else { low = middle + 1 }
            }
            best.insert((slot, rank), at: low)
        }
        return best
    }
}
