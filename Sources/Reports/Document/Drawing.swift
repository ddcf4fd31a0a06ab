extension Document {
    /// How a part of a figure is drawn, the lightest first. Each is told from its neighbours without colour.
    enum Fill: Int, CaseIterable, Equatable {
        case empty, pale, hatched, dark, full

        /// So many of them, from light to full: for what goes from little to much.
        static func scale(_ count: Int) -> [Fill] {
            switch count {
            case ...1: [.full]
            case 2: [.empty, .full]
            case 3: [.empty, .hatched, .full]
            case 4: [.empty, .hatched, .dark, .full]
            default: allCases + Array(repeating: .full, count: count - allCases.count)
            }
        }
    }

    /// Lines and boxes at their places, in units of its own, y downwards.
    struct Drawing: Equatable {
        enum Shape: Equatable {
            case line(x1: Double, y1: Double, x2: Double, y2: Double)
            /// A square around its middle.
            case point(x: Double, y: Double, size: Double, Fill)
        }

        /// What it shows, in words, for somebody who does not see it.
        var description: String
        var width: Double
        var height: Double
        var shapes: [Shape]
        /// What the fills of its points stand for.
        var legend: [Legend] = []

        struct Legend: Equatable {
            var fill: Fill
            var text: String
        }
    }
}
