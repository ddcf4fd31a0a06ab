/// What differs between two pictures of a page, beyond what another version of a program that draws makes of it.
///
/// Programs differ in where an edge falls within a pixel, not in how much ink lies somewhere. So at each place the ink
/// around it is compared (`PageInk`), and may be anything from the least to the most that is expected within a pixel's
/// distance. What is beyond that is taken relative to the ink that is there: a word counts as much on an empty page as
/// in a full one. Colour is compared in the same way.
struct PageComparison {
    /// How much ink may be missing or too much, of what there is. At 36 pixels an inch, of all the ways to draw the
    /// same page that were tried the farthest (MuPDF, Cairo) comes to 0.43; of all lines of text,
    /// bars and rules that were left out or moved by 3 mm, the least to 0.55.
    static let inkTolerance: Float = 0.48
    /// How much colour. The farthest came to 0.11; a heading's line in black instead of the accent to 0.2.
    static let colorTolerance: Float = 0.16
    /// What counts as ink everywhere, so that next to nothing is not compared with nothing.
    private static let ground: Float = 6

    let width: Int
    /// For each pixel, the difference in multiples of what is tolerated.
    let differences: [Float]

    /// nil when the pictures are not of one size.
    init?(expected: PageImage, found: PageImage) {
        guard expected.width == found.width, expected.height == found.height else { return nil }
        width = expected.width
        let count = expected.width * expected.height
        let (least, most) = PageInk(expected).range()
        let found = PageInk(found)
        let unit = Float(PageInk.unit)
        var differences = [Float](repeating: 0, count: count)
        for part in PageInk.Part.allCases {
            let tolerance = unit * (part == .ink ? Self.inkTolerance : Self.colorTolerance)
            var (index, at) = (0, part.rawValue * count)
            while index < count {
                let (value, low, high) = (found.values[at], least.values[at], most.values[at])
                if value < low || value > high {
                    let (there, expected) = (found.values[index], least.values[index])
                    let ink = Float(there > expected ? there : expected) / unit + Self.ground
                    let difference = Float(value < low ? low &- value : value &- high) / ink / tolerance
                    if difference > differences[index] { differences[index] = difference }
                }
                index &+= 1
                at &+= 1
            }
        }
        self.differences = differences
    }

    /// The largest difference, in multiples of what is tolerated.
    var largest: Float { differences.max() ?? 0 }

    /// Where the largest difference is, in pixels from the top left corner.
    var place: (x: Int, y: Int) {
        let index = differences.firstIndex(of: largest) ?? 0
        return (index % width, index / width)
    }

    var isWithinTolerance: Bool { largest < 1 }

    /// The page that was found, pale, and in red what differs.
    func picture(of found: PageImage) -> PageImage {
        var picture = found
        for (index, difference) in differences.enumerated() {
            for part in 0..<3 {
                let value = found.pixels[3 * index + part]
                picture.pixels[3 * index + part] =
                    difference < 1 ? 255 - (255 - value) / 3 : part == 0 ? 220 : value / 2
            }
        }
        return picture
    }
}
