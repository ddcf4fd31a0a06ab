import Foundation
import Workshop

/// Where people stand in a picture of their ties: those who are tied draw each other near, all others keep apart. The same
/// ties give the same picture; nothing is drawn by lot.
///
/// Source: T. Fruchterman and E. Reingold, Software: Practice and Experience 21 (1991), from a spiral, with a pull to the
/// middle that holds those who stand alone on the page.
enum ForceLayout {
    struct Place: Equatable {
        var x: Double
        var y: Double
    }

    /// Places in a frame.
    static func places(of graph: TieGraph, width: Double, height: Double, rounds: Int = 300) -> [Place] {
        let count = graph.count
        guard count > 0 else { return [] }
        let near = (width * height / Double(count)).squareRoot() * 0.75
        // Those with most ties begin in the middle.
        let order = (0..<count).sorted { (graph.degree($1), $0) < (graph.degree($0), $1) }
        var places = Array(repeating: Place(x: width / 2, y: height / 2), count: count)
        for (index, person) in order.enumerated() {
            let (turn, far) = (Double(index) * 2.399_963, (Double(index) / Double(count)).squareRoot() / 2)
            places[person] = Place(x: width * (0.5 + far * cos(turn) * 0.9), y: height * (0.5 + far * sin(turn) * 0.9))
        }
        let pairs = graph.pairs
        for round in 0..<rounds {
            var moves = Array(repeating: Place(x: 0, y: 0), count: count)
            func push(_ one: Int, _ other: Int, _ force: (Double) -> Double) {
                let (x, y) = (places[one].x - places[other].x, places[one].y - places[other].y)
                let far = max(0.01, (x * x + y * y).squareRoot())
                let part = force(far) / far
                moves[one].x += x * part
                moves[one].y += y * part
                moves[other].x -= x * part
                moves[other].y -= y * part
            }
            for one in 0..<count { for other in 0..<one { push(one, other) { near * near / $0 } } }
            for (one, other) in pairs { push(one, other) { -$0 * $0 / near } }
            let step = max(width, height) / 10 * (1 - Double(round) / Double(rounds))
            for person in 0..<count {
                moves[person].x += (width / 2 - places[person].x) * 0.6
                moves[person].y += (height / 2 - places[person].y) * 0.6
                let far = max(
                    0.01, (moves[person].x * moves[person].x + moves[person].y * moves[person].y).squareRoot())
                places[person].x += moves[person].x / far * min(far, step)
                places[person].y += moves[person].y / far * min(far, step)
            }
        }
        return framed(places, width, height)
    }

    /// The same picture, filling its frame but for a margin.
    private static func framed(_ places: [Place], _ width: Double, _ height: Double) -> [Place] {
        let margin = min(width, height) * 0.04
        func fit(_ values: [Double], _ size: Double) -> [Double] {
            let (low, high) = (values.min() ?? 0, values.max() ?? 0)
            guard high - low > 0.01 else { return values.map { _ in size / 2 } }
            return values.map { margin + ($0 - low) / (high - low) * (size - 2 * margin) }
        }
        return zip(fit(places.map(\.x), width), fit(places.map(\.y), height)).map { Place(x: $0, y: $1) }
    }
}
