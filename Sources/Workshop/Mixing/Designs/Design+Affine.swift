// Lines of affine spaces, of all their points or of some.
extension Design {
    /// The lines of the affine space over the field with as many elements as a table has seats: a round for each direction.
    /// Any two points lie on one line. Twenty-five people at five tables, sixty-four at eight; twenty-seven at nine.
    ///
    /// Source: T. Beth, D. Jungnickel and H. Lenz, Design Theory (1999), I.2; the plane is R. C. Bose's (1938).
    static func affineSpace(tables: Int, size: Int) -> Design? {
        var (points, dimension) = (size, 1)
        while points < tables * size {
            points *= size
            dimension += 1
        }
        guard points == tables * size, points <= 1024, dimension > 1, let field = FiniteField(order: size) else {
            return nil
        }
        let rounds = directions(dimension, field).map { direction in
            lines(of: Array(0..<points), along: direction, dimension, field)
        }
        return Design(construction: .affineSpace, rounds: rounds, spare: [])
    }

    /// A maximal arc: points of the affine plane of an even order, such that every line has as many of them as a table has
    /// seats, or none. The lines of a direction are a round. Twenty-eight people at seven tables, 120 at fifteen.
    ///
    /// Source: R. H. F. Denniston, “Some maximal arcs in finite projective planes”, J. Combin. Theory 6 (1969): the points
    /// at which an irreducible quadratic form has its value in a subgroup of the field's sums.
    static func maximalArc(tables: Int, size: Int) -> Design? {
        // tables = q + 1 - q / size, where q and size are powers of two.
        guard size > 1, size & (size - 1) == 0, (tables - 1) * size % (size - 1) == 0 else { return nil }
        let order = (tables - 1) * size / (size - 1)
        guard order > size, order <= 64, order & (order - 1) == 0, let field = FiniteField(order: order) else {
            return nil
        }
        // x² + xy + by² has no root but 0 when b is not of the form z² + z.
        let squares = Set((0..<order).map { field.sum(field.product($0, $0), $0) })
        guard let b = (1..<order).first(where: { !squares.contains($0) }) else { return nil }
        let arc = (0..<order * order).filter { point in
            let (x, y) = (point % order, point / order)
            let form = field.sum(
                field.sum(field.product(x, x), field.product(x, y)), field.product(b, field.product(y, y)))
            return form < size
        }
        let numbers = Dictionary(uniqueKeysWithValues: arc.enumerated().map { ($1, $0) })
        let rounds = directions(2, field).map { direction in
            lines(of: arc, along: direction, 2, field).map { $0.compactMap { numbers[$0] } }
        }
        return Design(construction: .maximalArc, rounds: rounds, spare: [])
    }

    /// One vector of each direction: those whose first coordinate that is not 0 is 1.
    private static func directions(_ dimension: Int, _ field: FiniteField) -> [[Int]] {
        var vectors: [[Int]] = [[]]
        for _ in 0..<dimension { vectors = vectors.flatMap { low in (0..<field.order).map { low + [$0] } } }
        return vectors.filter { vector in vector.first { $0 != 0 } == 1 }
    }

    /// The points, line by line; a point's coordinates are its digits to the base of the field's order.
    private static func lines(
        of points: [Int], along direction: [Int], _ dimension: Int, _ field: FiniteField
    ) -> [[Int]] {
        var lines: [[Int]] = []
        var line = [Int?](repeating: nil, count: 1)
        let wanted = Set(points)
        line = [Int?](repeating: nil, count: (points.max() ?? 0) + 1)
        for point in points where line[point] == nil {
            var members: [Int] = []
            for factor in 0..<field.order {
                var (rest, place, other) = (point, 1, 0)
                for step in direction {
                    other += place * field.sum(rest % field.order, field.product(factor, step))
                    rest /= field.order
                    place *= field.order
                }
                guard wanted.contains(other) else { continue }
                line[other] = lines.count
                members.append(other)
            }
            lines.append(members.sorted())
        }
        return lines
    }
}
