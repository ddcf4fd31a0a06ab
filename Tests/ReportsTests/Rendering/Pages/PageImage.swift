/// A picture of a page: rows from the top, red, green and blue of each pixel, 255 for white.
struct PageImage: Equatable {
    var width: Int
    var height: Int
    var pixels: [UInt8]

    init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(pixels.count == 3 * width * height)
        (self.width, self.height, self.pixels) = (width, height, pixels)
    }

    /// Reads a binary PPM (netpbm, "P6", 255 levels) without comments, as `pdftoppm` and `mutool` write it.
    init?(ppm bytes: [UInt8]) {
        var words: [Int] = []
        var at = 2
        while words.count < 3 {
            while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
            let digits = bytes[at...].prefix { (0x30...0x39).contains($0) }
            guard let word = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
            words.append(word)
            at += digits.count
        }
        at += 1
        guard bytes.starts(with: "P6".utf8), words[2] == 255, bytes.count == at + 3 * words[0] * words[1]
        else { return nil }
        self.init(width: words[0], height: words[1], pixels: Array(bytes[at...]))
    }

    /// The same picture with one pixel for each square of so many: its mean, in 52 levels, so that files are small.
    ///
    /// Tests are built without optimisation: loops over pixels are plain ones over plain memory.
    func reduced(by side: Int) -> PageImage {
        let (columns, rows) = (width / side, height / side)
        let (stride, area) = (3 * width, side * side)
        var reduced = [UInt8](repeating: 255, count: 3 * columns * rows)
        pixels.withUnsafeBufferPointer { pixels in
            reduced.withUnsafeMutableBufferPointer { reduced in
                guard let from = pixels.baseAddress, let to = reduced.baseAddress else { return }
                var index = 0
                while index < 3 &* columns &* rows {
                    let (row, column) = (index / (3 &* columns), index % (3 &* columns))
                    let corner = row &* side &* stride &+ (column / 3) &* 3 &* side &+ column % 3
                    var (x, y, sum) = (0, 0, 0)
                    while y < side {
                        sum &+= Int(from[corner &+ y &* stride &+ 3 &* x])
                        x &+= 1
                        if x == side { (x, y) = (0, y &+ 1) }
                    }
                    to[index] = UInt8(truncatingIfNeeded: (sum / area &+ 2) / 5 &* 5)
                    index &+= 1
                }
            }
        }
        return PageImage(width: columns, height: rows, pixels: reduced)
    }
}
