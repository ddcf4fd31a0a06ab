public import FoundationEssentials
import HTML
import Tally
public import Workshop

/// A network for those who draw networks: numbers, categories, ties; never names, nor what stands for a person elsewhere.
public struct NetworkGraph {
    private struct Tie {
        var one: Int
        var other: Int
        var question: String
        var day: String
    }

    private let categories: [String]
    private let ties: [Tie]

    /// - Parameter random: draws who has which number, so that none leads back to a list.
    public init(_ network: Network, using random: inout some RandomNumberGenerator) {
        let moments = network.moments.filter { $0.people.count >= Network.smallest }
        let people = Set(moments.flatMap(\.people)).sorted()
        let order = people.shuffled(using: &random)
        let numbers = Dictionary(order.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        categories = network.toldCategories(of: order).map { $0?.string ?? "other" }
        ties = moments.flatMap { moment in
            network.grid.criteria.enumerated().flatMap { index, criterion in
                moment.both[index].pairs.map { one, other in
                    let ends = [one, other].map { numbers[moment.people[$0]] ?? 0 }.sorted()
                    return Tie(one: ends[0], other: ends[1], question: criterion.code, day: moment.day.code)
                }.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
            }
        }
    }

    /// How many people are in it.
    public var count: Int { categories.count }

    /// As GraphML. Source: http://graphml.graphdrawing.org/specification.html
    public var graphML: Data {
        var writer = HTMLWriter()
        writer.verbatim("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        writer.element("graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns")]) { xml in
            for (id, whose, name) in [
                ("category", "node", "category"), ("question", "edge", "question"), ("day", "edge", "day"),
            ] {
                xml.newline()
                xml.element(
                    "key", [("id", id), ("for", whose), ("attr.name", name), ("attr.type", "string")]
                ) { _ in }
            }
            xml.newline()
            xml.element("graph", [("id", "network"), ("edgedefault", "undirected")]) { xml in
                for (index, category) in categories.enumerated() {
                    xml.newline()
                    xml.element("node", [("id", "n\(index + 1)")]) { $0.data("category", category) }
                }
                for tie in ties {
                    xml.newline()
                    xml.element("edge", [("source", "n\(tie.one)"), ("target", "n\(tie.other)")]) {
                        $0.data("question", tie.question)
                        $0.data("day", tie.day)
                    }
                }
                xml.newline()
            }
        }
        writer.newline()
        return Data(writer.html.utf8)
    }

    /// As two tables.
    public var tables: [String: Data] {
        let people = DataTable(
            name: "people", title: "", columns: ["number", "category"],
            rows: categories.enumerated().map { [.number($0 + 1), .text($1)] })
        let ties = DataTable(
            name: "ties", title: "", columns: ["one", "other", "question", "day"],
            rows: ties.map { [.number($0.one), .number($0.other), .text($0.question), .text($0.day)] })
        return Dictionary(
            [people, ties].map { ($0.name + ".csv", Data(CSVRendering.csv($0).utf8)) },
            uniquingKeysWith: { first, _ in first })
    }
}

extension HTMLWriter {
    fileprivate mutating func data(_ key: String, _ value: String) {
        element("data", [("key", key)]) { $0.text(value) }
    }
}
