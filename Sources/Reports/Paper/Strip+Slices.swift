/// What is higher than a page: a ballot with sixty options, a name that somebody typed for an hour.
extension Strip {
    /// The strip in slices that a page holds, cut between lines of text; by itself when it is no higher than that.
    func slices(of most: Double) -> [Strip] {
        guard height > most, most > 0 else { return [self] }
        let edges = [0] + cuts(most) + [height]
        var slices = edges.indices.dropLast().map { index -> Strip in
            var slice = self
            slice.height = edges[index + 1] - edges[index]
            slice.marks = []
            slice.foot = index == edges.count - 2 ? foot : []
            slice.space = index == 0 ? space : 0
            slice.breaksBefore = index == 0 && breaksBefore
            slice.anchor = index == 0 ? anchor : nil
            slice.keepsWithNext = index == edges.count - 2 && keepsWithNext
            return slice
        }
        // Each slice opens for itself what its marks are parts of.
        var structures = slices.map { _ in PaperStructure() }
        var path: [PaperTag] = []
        var number = 0
        func put(_ mark: Mark, _ index: Int) {
            slices[index].marks += structures[index].marks(to: path) + [mark.moved(by: -edges[index])]
        }
        for mark in marks {
            switch mark {
            case .open(let role):
                number += 1
                path.append(PaperTag(role: role, number: number))
            case .close: path = path.dropLast()
            case .stroke(let x1, let y1, let x2, let y2, let pen, let tone, let isDashed) where y1 != y2:
                for index in slices.indices where min(y1, y2) < edges[index + 1] && max(y1, y2) > edges[index] {
                    let (top, bottom) = (max(min(y1, y2), edges[index]), min(max(y1, y2), edges[index + 1]))
                    put(.stroke(x1: x1, y1: top, x2: x2, y2: bottom, pen: pen, tone: tone, isDashed: isDashed), index)
                }
            case .line, .turned, .box, .hatch, .stroke:
                put(mark, max(0, min(slices.count, edges.firstIndex { $0 > mark.top } ?? slices.count) - 1))
            }
        }
        for index in slices.indices { slices[index].marks += structures[index].marks(to: []) }
        return slices
    }

    private func cuts(_ most: Double) -> [Double] {
        var cuts: [Double] = []
        var last = 0.0
        while height - last > most {
            var cut = last + most
            // Upwards past every text that it would go through; where texts in two columns leave no gap, through them.
            while let top = marks.first(where: { $0.top < cut && cut < $0.bottom })?.top, top > last { cut = top }
            if cut - last < most / 2 { cut = last + most }
            cuts.append(cut)
            last = cut
        }
        return cuts
    }
}

extension Mark {
    /// Where it begins; of a line of text, as high as its letters reach.
    fileprivate var top: Double {
        switch self {
        case .line(let setting, _, _, let baseline, _): baseline - setting.size * 1.1
        case .turned(let setting, _, _, let baseline, _): baseline - setting.size * 0.5
        case .box(_, let y, _, _, _), .hatch(_, let y, _, _, _): y
        case .stroke(_, let y1, _, let y2, _, _, _): min(y1, y2)
        case .open, .close: 0
        }
    }

    /// Where it ends; of an upright stroke, which can be cut, where it begins.
    fileprivate var bottom: Double {
        switch self {
        case .line(let setting, _, _, let baseline, _): baseline + setting.size * 0.5
        case .turned(let setting, _, _, let baseline, _): baseline + setting.size * 1.1
        case .box(_, let y, _, let height, _), .hatch(_, let y, _, let height, _): y + height
        case .stroke, .open, .close: top
        }
    }
}
