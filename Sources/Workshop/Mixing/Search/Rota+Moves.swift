// What an exchange would change, and making it.
extension Rota {
    /// How a move would change the value; less is better.
    struct Difference {
        var breaches = 0
        var imbalance = 0
        var strangers = 0

        /// In pairs: a broken rule and an uneven table weigh more than a move could bring together.
        @inline(__always)
        var cost: Int { strangers + 4 * imbalance + 12 * breaches }
    }

    /// Exchanges two people or chairs of a round, when `isTaken` says so of what it would cost.
    @inline(__always)
    mutating func exchange(_ a: Int, _ b: Int, in round: Int, isTaken: (Int) -> Bool) -> Bool {
        let from = Int(place[round * seats + a])
        let to = Int(place[round * seats + b])
        guard from != to else { return false }
        var difference = Difference()
        if category[a] != category[b] { difference.imbalance = imbalance(of: a, b, from, to) }
        for word in 0..<words {
            difference.strangers +=
                strangers(a, leaving: from, for: to, word) + strangers(b, leaving: to, for: from, word)
        }
        // Each of the two was counted as somebody new at the table that the other one leaves.
        if met[a * words + b >> 6] >> UInt64(b & 63) & 1 == 0 { difference.strangers += 2 }
        if hasRules {
            copyTables(from, to)
            trade(a, b)
            difference.breaches = newBreaches(from, to)
        }
        guard isTaken(difference.cost) else { return false }
        if hasRules { keepBreaches(from, to) }
        carry(a, from, to, in: round)
        carry(b, to, from, in: round)
        value.imbalance += difference.imbalance
        value.breaches += difference.breaches
        return true
    }

    /// Exchanges two companies of a round that are as large as each other, when `isTaken` says so of what it would cost.
    @inline(__always)
    mutating func exchange(companies a: Int, _ b: Int, in round: Int, isTaken: (Int) -> Bool) -> Bool {
        let size = companies.size(of: a)
        let from = Int(place[round * seats + companies.member(0, of: a)])
        let to = Int(place[round * seats + companies.member(0, of: b)])
        guard from != to else { return false }
        var difference = Difference()
        if hasRules {
            copyTables(from, to)
            for index in 0..<size { trade(companies.member(index, of: a), companies.member(index, of: b)) }
            difference.breaches = newBreaches(from, to)
        }
        // The companies stand up; everybody loses who stays behind, and finds who stayed at the other table.
        for index in 0..<size {
            remove(companies.member(index, of: a), from: members, at: from)
            remove(companies.member(index, of: b), from: members, at: to)
        }
        for index in 0..<size {
            let (one, other) = (companies.member(index, of: a), companies.member(index, of: b))
            for word in 0..<words {
                difference.strangers +=
                    strangers(one, leaving: from, for: to, word) + strangers(other, leaving: to, for: from, word)
            }
            if category[one] != category[other] { difference.imbalance += imbalance(of: one, other, from, to) }
            count(one, from, to)
            count(other, to, from)
        }
        let isMade = isTaken(difference.cost)
        for index in 0..<size {
            let (one, other) = (companies.member(index, of: a), companies.member(index, of: b))
            if isMade {
                settle(one, from, to, in: round)
                settle(other, to, from, in: round)
            } else {
                count(one, to, from)
                count(other, from, to)
            }
        }
        for index in 0..<size {
            let (one, other) = (companies.member(index, of: a), companies.member(index, of: b))
            if one < people { insert(one, in: members, at: isMade ? to : from) }
            if other < people { insert(other, in: members, at: isMade ? from : to) }
        }
        if isMade {
            if hasRules { keepBreaches(from, to) }
            value.imbalance += difference.imbalance
            value.breaches += difference.breaches
        }
        return isMade
    }

    /// Exchanges people of one table of a round with as many of another, when `isTaken` says so.
    mutating func exchange(_ some: [Int], _ others: [Int], in round: Int, isTaken: (Int) -> Bool) -> Bool {
        let from = Int(place[round * seats + some[0]])
        let to = Int(place[round * seats + others[0]])
        guard from != to else { return false }
        let before = value.strangers
        var difference = Difference()
        if hasRules {
            copyTables(from, to)
            for (a, b) in zip(some, others) { trade(a, b) }
            difference.breaches = newBreaches(from, to)
        }
        for (a, b) in zip(some, others) {
            if category[a] != category[b] { difference.imbalance += imbalance(of: a, b, from, to) }
            carry(a, from, to, in: round)
            carry(b, to, from, in: round)
        }
        difference.strangers = value.strangers - before
        guard isTaken(difference.cost) else {
            for (a, b) in zip(some, others) {
                carry(a, to, from, in: round)
                carry(b, from, to, in: round)
            }
            return false
        }
        if hasRules { keepBreaches(from, to) }
        value.imbalance += difference.imbalance
        value.breaches += difference.breaches
        return true
    }

    /// Pairs who would be strangers again without somebody at a table, less those whom the person would meet at another.
    @inline(__always)
    private func strangers(_ person: Int, leaving from: Int, for to: Int, _ word: Int) -> Int {
        (members[from * words + word] & ~metAgain[person * words + word]).nonzeroBitCount
            - (members[to * words + word] & ~met[person * words + word]).nonzeroBitCount
    }

    @inline(__always)
    private func imbalance(of a: Int, _ b: Int, _ from: Int, _ to: Int) -> Int {
        let (kindA, kindB) = (Int(category[a]), Int(category[b]))
        let (rowA, rowB) = (kindA * (seats + 1), kindB * (seats + 1))
        let (atFrom, atTo) = (from * categories, to * categories)
        return Int(
            rise[rowA + Int(counts[atTo + kindA])] - rise[rowA + Int(counts[atFrom + kindA]) - 1]
                + rise[rowB + Int(counts[atFrom + kindB])] - rise[rowB + Int(counts[atTo + kindB]) - 1])
    }

    /// Takes somebody from one table to another.
    @inline(__always)
    private mutating func carry(_ person: Int, _ from: Int, _ to: Int, in round: Int) {
        count(person, from, to)
        if person < people { remove(person, from: members, at: from) }
        settle(person, from, to, in: round)
        if person < people { insert(person, in: members, at: to) }
    }

    /// Counts somebody at another table.
    @inline(__always)
    private func count(_ person: Int, _ from: Int, _ to: Int) {
        counts[from * categories + Int(category[person])] -= 1
        counts[to * categories + Int(category[person])] += 1
    }

    /// Somebody who stands parts from one table, and meets another one.
    @inline(__always)
    private mutating func settle(_ person: Int, _ from: Int, _ to: Int, in round: Int) {
        place[round * seats + person] = Int32(to)
        guard person < people else { return }
        for word in 0..<words {
            var left = members[from * words + word]
            while left != 0 {
                part(person, word << 6 + left.trailingZeroBitCount)
                left &= left - 1
            }
            var found = members[to * words + word]
            while found != 0 {
                meet(person, word << 6 + found.trailingZeroBitCount)
                found &= found - 1
            }
        }
    }
}
