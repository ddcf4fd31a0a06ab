import Papers

extension PaperSize {
    /// Points of the running text of a page that has to be read in one go: at a table, or from the other side of an aisle.
    var body: Double { self == .a4 ? 9.5 : 18 }
}

/// Where things stand on an A4 page, in points. Laser printers leave 4 to 6 mm at the edges white; binders take 15.
struct PaperGeometry: Hashable, Sendable {
    var width: Double
    var height: Double
    var side: Double
    var top = 62.0
    var bottom = 58.0

    var bodyHeight: Double { height - top - bottom }

    /// ISO 216.
    static let portrait = PaperGeometry(width: 595.276, height: 841.89, side: 48)
    /// ISO 216, twice as large.
    static let wall = PaperGeometry(width: 841.89, height: 1190.551, side: 58, top: 76, bottom: 72)

    /// Wide enough for two columns.
    static let landscape = PaperGeometry(width: 841.89, height: 595.276, side: 42)
}

/// The part of a page's width that a report has.
struct PaperColumn: Hashable, Sendable {
    var geometry: PaperGeometry
    var left: Double
    var width: Double

    /// All of an upright page.
    static let whole = PaperColumn(
        geometry: .portrait, left: PaperGeometry.portrait.side,
        width: PaperGeometry.portrait.width - 2 * PaperGeometry.portrait.side)

    /// All of an upright page of that size.
    static func whole(_ paper: PaperSize) -> PaperColumn {
        guard paper == .a3 else { return whole }
        let page = PaperGeometry.wall
        return PaperColumn(geometry: page, left: page.side, width: page.width - 2 * page.side)
    }

    /// All of a page that lies on its side.
    static let wide = PaperColumn(
        geometry: .landscape, left: PaperGeometry.landscape.side,
        width: PaperGeometry.landscape.width - 2 * PaperGeometry.landscape.side)

    /// The halves of a page that lies on its side, from left to right.
    static let halves: [PaperColumn] = {
        let (page, gutter) = (PaperGeometry.landscape, 30.0)
        let width = (page.width - 2 * page.side - gutter) / 2
        return [page.side, page.side + width + gutter].map { PaperColumn(geometry: page, left: $0, width: width) }
    }()
}
