// Rows and columns.
extension Design {
    /// As many columns of people as a table has seats, in each of which there is one for every table: column `i`, slope
    /// `m` and table `b` meet at `mi + b`. A round for each slope. People of different columns meet once, those of one
    /// column never. Twenty people at five tables meet in five rounds, forty at eight in eight.
    ///
    /// Source: R. C. Bose, “On the application of the properties of Galois fields to the construction of hyper-Graeco-Latin
    /// squares”, Sankhyā 3 (1938); for orders that are no power of a prime H. F. MacNeish, “Euler squares”, Ann. of
    /// Math. 23 (1922): the fields of their prime powers side by side.
    static func transversal(tables: Int, size: Int) -> Design? {
        var fields: [FiniteField] = []
        var rest = tables
        for prime in 2...tables where rest % prime == 0 {
            var order = 1
            while rest % prime == 0 {
                rest /= prime
                order *= prime
            }
            guard size <= order, let field = FiniteField(order: order) else { return nil }
            fields.append(field)
        }
        /// `slope * column + table`, field by field; a column is the same number in each of them.
        func row(_ slope: Int, _ column: Int, _ table: Int) -> Int {
            var (slope, table, place, row) = (slope, table, 1, 0)
            for field in fields {
                let product = field.product(slope % field.order, column)
                row += place * field.sum(product, table % field.order)
                slope /= field.order
                table /= field.order
                place *= field.order
            }
            return row
        }
        let rounds = (0..<tables).map { slope in
            (0..<tables).map { table in (0..<size).map { $0 * tables + row(slope, $0, table) } }
        }
        let columns = (0..<size).map { column in Array(column * tables..<(column + 1) * tables) }
        return Design(construction: .transversal, rounds: rounds, spare: columns.reversed())
    }
}
