import FoundationEssentials
import Reports

/// What another program gets from a report: its JSON, decoded as another type.
func read<Value: Decodable>(_ type: Value.Type = Value.self, from report: some Encodable) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(JSONRendering.render(report).utf8))
}

/// A report written as JSON and read again.
func readBack<Report: Codable>(_ report: Report) throws -> Report { try read(from: report) }
