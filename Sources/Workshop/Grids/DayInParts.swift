/// The papers of a day in the parts of which it is told what they say: each category that is told, and together those that are
/// not, which is what is left when the others are taken from the day's whole.
struct DayInParts {
    private let cells: [(papers: [Rating], result: GridResult?)]

    init(_ papers: [Rating], of grid: Grid, in categories: [PlainText]) {
        cells = GridResult.cells(papers, of: grid, in: categories).map { cell in
            (papers.filter { $0.category == cell.category }, cell.result)
        }
    }

    /// Whether what one to four people answered could be computed once it is told what these papers say of a criterion: they are
    /// all but a few of some parts, or some parts and a few more. Where they are parts as they stand nothing is added by it.
    func leavesFew(_ papers: Set<ID<Rating>>, _ criterion: Grid.Criterion) -> Bool {
        var parts: [Set<ID<Rating>>] = []
        var untold: Set<ID<Rating>> = []
        for cell in cells {
            let own = Set(cell.papers.filter { $0.mark(criterion.code)?.value != nil }.map(\.id))
            let row = cell.result?.rows.first { $0.criterion.code == criterion.code }
            if row?.values == nil { untold.formUnion(own) } else { parts.append(own) }
        }
        let fewest = (parts + [untold]).reduce(0) { few, part in
            few + min(part.intersection(papers).count, part.subtracting(papers).count)
        }
        return fewest > 0 && fewest < GridResult.smallest
    }
}
