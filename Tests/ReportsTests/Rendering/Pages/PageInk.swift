/// How much ink lies around each place of a page, and how coloured it is.
///
/// Tests are built without optimisation: loops over pixels are plain ones over plain memory.
struct PageInk {
    /// Three values for each pixel, one after another.
    enum Part: Int, CaseIterable {
        /// 0 for white, `unit * 255` for black.
        case ink
        /// How much less green than red there is, and less green than blue. 0 in a gray.
        case red, blue
    }

    /// What a level of one of 255 counts.
    static let unit: Int32 = 256

    let width: Int
    let height: Int
    /// The planes of `Part`, one after another.
    private(set) var values: [Int32]

    /// The ink of a picture, each pixel's spread over its neighbours with weights that fall from the middle to nothing
    /// at four pixels' distance: where exactly an edge runs through a pixel is forgotten, how much lies there is not.
    init(_ image: PageImage) {
        (width, height) = (image.width, image.height)
        let count = width * height
        var values = [Int32](repeating: 0, count: 3 * count)
        image.pixels.withUnsafeBufferPointer { pixels in
            values.withUnsafeMutableBufferPointer { values in
                guard let from = pixels.baseAddress, let to = values.baseAddress else { return }
                var index = 0
                while index < count {
                    let red = Int32(from[3 &* index])
                    let green = Int32(from[3 &* index &+ 1])
                    let blue = Int32(from[3 &* index &+ 2])
                    to[index] = (765 &- red &- green &- blue) / 3
                    to[count &+ index] = green &- red
                    to[2 &* count &+ index] = green &- blue
                    index &+= 1
                }
            }
        }
        self.values = values
        // Twice a sum of four is a slope of four to both sides: 1 2 3 4 3 2 1, sixteen in all.
        changeLines { line, length in
            for _ in 0..<2 {
                var at = 0
                while at < length &+ 6 {
                    line[at] = line[at] &+ line[at &+ 1] &+ line[at &+ 2] &+ line[at &+ 3]
                    at &+= 1
                }
            }
        }
    }

    /// The least and the most that lies at a place or at one of the eight beside it.
    func range() -> (least: PageInk, most: PageInk) {
        var (least, most) = (self, self)
        least.changeLines { line, length in
            var (at, last) = (2, line[2])
            while at < length &+ 3 {
                let (here, next) = (line[at &+ 1], line[at &+ 2])
                let two = last < here ? last : here
                line[at &- 2] = two < next ? two : next
                last = here
                at &+= 1
            }
        }
        most.changeLines { line, length in
            var (at, last) = (2, line[2])
            while at < length &+ 3 {
                let (here, next) = (line[at &+ 1], line[at &+ 2])
                let two = last > here ? last : here
                line[at &- 2] = two > next ? two : next
                last = here
                at &+= 1
            }
        }
        return (least, most)
    }

    /// Changes each row, then each column, of each plane. `change` gets a line with three values of 0 before it and ten
    /// behind it, and leaves its result at the line's beginning.
    private mutating func changeLines(_ change: (UnsafeMutablePointer<Int32>, _ length: Int) -> Void) {
        let (width, height) = (width, height)
        let line = UnsafeMutablePointer<Int32>.allocate(capacity: max(width, height) + 13)
        defer { line.deallocate() }
        values.withUnsafeMutableBufferPointer { values in
            guard let values = values.baseAddress else { return }
            for plane in 0..<Part.allCases.count {
                for (lines, length, next, step) in [(height, width, width, 1), (width, height, 1, width)] {
                    for number in 0..<lines {
                        let start = values + plane * width * height + number * next
                        line.update(repeating: 0, count: length + 13)
                        var at = 0
                        while at < length {
                            line[at &+ 3] = start[at &* step]
                            at &+= 1
                        }
                        change(line, length)
                        at = 0
                        while at < length {
                            start[at &* step] = line[at]
                            at &+= 1
                        }
                    }
                }
            }
        }
    }
}
