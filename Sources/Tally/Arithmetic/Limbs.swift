/// Schoolbook arithmetic on magnitudes: machine words, least significant first, no zero word at the end of a result.
/// Source: D. E. Knuth, The Art of Computer Programming, volume 2, section 4.3.1.
enum Limbs {
    static func trim(_ limbs: inout [UInt]) {
        while limbs.last == 0 { limbs.removeLast() }
    }

    /// Below, at or above zero as the left one is smaller, equal or larger.
    static func compare(_ left: [UInt], _ right: [UInt]) -> Int {
        if left.count != right.count { return left.count < right.count ? -1 : 1 }
        for index in left.indices.reversed() where left[index] != right[index] {
            return left[index] < right[index] ? -1 : 1
        }
        return 0
    }

    static func add(_ left: [UInt], _ right: [UInt]) -> [UInt] {
        let (long, short) = left.count >= right.count ? (left, right) : (right, left)
        var sum = long
        var carry: UInt = 0
        for index in long.indices {
            let (first, overflow) = long[index].addingReportingOverflow(index < short.count ? short[index] : 0)
            let (second, overflowAgain) = first.addingReportingOverflow(carry)
            sum[index] = second
            carry = overflow || overflowAgain ? 1 : 0
        }
        if carry > 0 { sum.append(carry) }
        return sum
    }

    /// - Precondition: `left` is at least `right`.
    static func subtract(_ left: [UInt], _ right: [UInt]) -> [UInt] {
        var difference = left
        var borrow: UInt = 0
        for index in left.indices {
            let (first, overflow) = left[index].subtractingReportingOverflow(index < right.count ? right[index] : 0)
            let (second, overflowAgain) = first.subtractingReportingOverflow(borrow)
            difference[index] = second
            borrow = overflow || overflowAgain ? 1 : 0
        }
        trim(&difference)
        return difference
    }

    static func multiply(_ left: [UInt], _ right: [UInt]) -> [UInt] {
        guard !left.isEmpty, !right.isEmpty else { return [] }
        var product = [UInt](repeating: 0, count: left.count + right.count)
        for i in left.indices {
            var carry: UInt = 0
            for j in right.indices {
                var (high, low) = left[i].multipliedFullWidth(by: right[j])
                var overflow: Bool
                (low, overflow) = low.addingReportingOverflow(product[i + j])
                if overflow { high += 1 }
                (low, overflow) = low.addingReportingOverflow(carry)
                if overflow { high += 1 }
                product[i + j] = low
                carry = high
            }
            product[i + right.count] = carry
        }
        trim(&product)
        return product
    }

    /// - Precondition: `divisor` is not empty.
    static func divide(_ dividend: [UInt], _ divisor: [UInt]) -> (quotient: [UInt], remainder: [UInt]) {
        if compare(dividend, divisor) < 0 { return ([], dividend) }
        if divisor.count == 1 { return divide(dividend, by: divisor[0]) }
        return divideLong(dividend, divisor)
    }

    private static func divide(_ dividend: [UInt], by divisor: UInt) -> (quotient: [UInt], remainder: [UInt]) {
        var quotient = dividend
        var remainder: UInt = 0
        for index in dividend.indices.reversed() {
            (quotient[index], remainder) = divisor.dividingFullWidth((remainder, dividend[index]))
        }
        trim(&quotient)
        return (quotient, remainder == 0 ? [] : [remainder])
    }

    /// Algorithm D.
    private static func divideLong(_ dividend: [UInt], _ divisor: [UInt]) -> (quotient: [UInt], remainder: [UInt]) {
        let shift = divisor[divisor.count - 1].leadingZeroBitCount
        let v = shiftLeft(divisor, shift)
        var u = shiftLeft(dividend, shift)
        if u.count == dividend.count { u.append(0) }
        let n = v.count
        let top = v[n - 1]
        var quotient = [UInt](repeating: 0, count: u.count - n)
        for j in stride(from: u.count - n - 1, through: 0, by: -1) {
            var digit = estimate(u, at: j + n, top: top, next: v[n - 2])
            if subtractMultiple(&u, at: j, v, times: digit) {
                digit -= 1
                addBack(&u, at: j, v)
            }
            quotient[j] = digit
        }
        trim(&quotient)
        var remainder = Array(u[0..<n])
        if shift > 0 {
            for index in 0..<n {
                let higher = index + 1 < n ? remainder[index + 1] << UInt(UInt.bitWidth - shift) : 0
                remainder[index] = remainder[index] >> UInt(shift) | higher
            }
        }
        trim(&remainder)
        return (quotient, remainder)
    }

    /// The quotient's next digit, at most one too large.
    private static func estimate(_ u: [UInt], at index: Int, top: UInt, next: UInt) -> UInt {
        var digit: UInt
        var rest: UInt
        if u[index] >= top {
            digit = .max
            let (sum, overflow) = u[index - 1].addingReportingOverflow(top)
            // u[index] is top here, so that rest = u[index] * b + u[index - 1] - (b - 1) * top.
            if overflow { return digit }
            rest = sum
        } else {
            (digit, rest) = top.dividingFullWidth((u[index], u[index - 1]))
        }
        while true {
            let product = digit.multipliedFullWidth(by: next)
            guard (product.high, product.low) > (rest, u[index - 2]) else { return digit }
            digit -= 1
            let (sum, overflow) = rest.addingReportingOverflow(top)
            if overflow { return digit }
            rest = sum
        }
    }

    /// Whether it went below zero, so that one multiple has to be added back.
    private static func subtractMultiple(_ u: inout [UInt], at start: Int, _ v: [UInt], times digit: UInt) -> Bool {
        var carry: UInt = 0
        var borrow: UInt = 0
        for index in v.indices {
            let product = digit.multipliedFullWidth(by: v[index])
            let (low, overflow) = product.low.addingReportingOverflow(carry)
            carry = product.high + (overflow ? 1 : 0)
            let (first, under) = u[start + index].subtractingReportingOverflow(low)
            let (second, underAgain) = first.subtractingReportingOverflow(borrow)
            u[start + index] = second
            borrow = under || underAgain ? 1 : 0
        }
        let (first, under) = u[start + v.count].subtractingReportingOverflow(carry)
        let (second, underAgain) = first.subtractingReportingOverflow(borrow)
        u[start + v.count] = second
        return under || underAgain
    }

    private static func addBack(_ u: inout [UInt], at start: Int, _ v: [UInt]) {
        var carry: UInt = 0
        for index in v.indices {
            let (first, overflow) = u[start + index].addingReportingOverflow(v[index])
            let (second, overflowAgain) = first.addingReportingOverflow(carry)
            u[start + index] = second
            carry = overflow || overflowAgain ? 1 : 0
        }
        u[start + v.count] &+= carry
    }

    private static func shiftLeft(_ limbs: [UInt], _ shift: Int) -> [UInt] {
        guard shift > 0 else { return limbs }
        var shifted = limbs
        var carry: UInt = 0
        for index in limbs.indices {
            shifted[index] = limbs[index] << UInt(shift) | carry
            carry = limbs[index] >> UInt(UInt.bitWidth - shift)
        }
        if carry > 0 { shifted.append(carry) }
        return shifted
    }
}
