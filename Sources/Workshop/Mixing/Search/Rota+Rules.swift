// Who is to be kept apart, and who would understand nobody.
extension Rota {
    /// Copies the people of two tables, to be exchanged there first.
    func copyTables(_ from: Int, _ to: Int) {
        for word in 0..<words {
            scratch[word] = members[from * words + word]
            scratch[words + word] = members[to * words + word]
        }
    }

    /// In the copies, `a` leaves the first table for the second one, and `b` the second for the first.
    func trade(_ a: Int, _ b: Int) {
        if a < people {
            remove(a, from: scratch, at: 0)
            insert(a, in: scratch, at: 1)
        }
        if b < people {
            remove(b, from: scratch, at: 1)
            insert(b, in: scratch, at: 0)
        }
    }

    /// How many rules more are broken by the copies than by the tables.
    func newBreaches(_ from: Int, _ to: Int) -> Int {
        breaches(of: scratch, at: 0) + breaches(of: scratch, at: 1) - Int(broken[from]) - Int(broken[to])
    }

    /// The copies are the tables now.
    func keepBreaches(_ from: Int, _ to: Int) {
        broken[from] = Int32(breaches(of: scratch, at: 0))
        broken[to] = Int32(breaches(of: scratch, at: 1))
    }

    /// Pairs who were to be kept apart, and people who share a language with nobody there.
    func breaches(of tables: borrowing Row<UInt64>, at index: Int) -> Int {
        var (pairs, lonely, count) = (0, 0, 0)
        for word in 0..<words {
            var left = tables[index * words + word]
            while left != 0 {
                let person = word << 6 + left.trailingZeroBitCount
                left &= left - 1
                count += 1
                var understood = 0
                for other in 0..<words {
                    let table = tables[index * words + other]
                    if foes.count > 0 { pairs += (table & foes[person * words + other]).nonzeroBitCount }
                    if speakers.count > 0 { understood += (table & speakers[person * words + other]).nonzeroBitCount }
                }
                if speakers.count > 0, understood == 0 { lonely += 1 }
            }
        }
        // Who sits alone has nobody to understand.
        return pairs / 2 + (count > 1 ? lonely : 0)
    }
}
