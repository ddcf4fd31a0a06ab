import Testing

/// A rule stands once, in Swift: SQL finds rows by their keys, and what they mean is asked of the records.
@Suite("No rule stands in two languages")
struct OneLanguageTests {
    /// The schema itself: what its tables take is a last word, shipped as it is, and its views, which have no rule of
    /// their own, are for people who open the file with `sqlite3`.
    private static let schema = "Ledger/File/Schema"

    @Test("a query compares keys, never what a record says: no state, no kind, no field of a payload")
    func queries() throws {
        var found: [String] = []
        for file in SourceFiles.swift(in: "Ledger") where !file.path.hasPrefix(Self.schema) {
            for (index, line) in try file.lines().enumerated() where !line.contains("//") {
                let compares = ["= '", "<> '", "IN ('", "LIKE", "json_extract", "CASE WHEN", "-> '$", "->> '$"]
                if compares.contains(where: line.contains) { found.append("\(file.path):\(index + 1)") }
            }
        }
        #expect(found == [])
    }

    @Test("a view shows rows as they are: no condition, no case, nothing by name, no zone")
    func views() throws {
        let file = try #require(SourceFiles.swift(in: "Ledger").first { $0.path == "Ledger/File/Schema+Views.swift" })
        let statements = try file.text().split(separator: "\"\"\"").filter { $0.contains("CREATE VIEW") }
        #expect(statements.count > 3)
        for statement in statements {
            // What is said in a comment is for people.
            let lines = statement.split(separator: "\n").filter { !$0.contains("-- ") }
            for line in lines {
                let rules = ["WHERE", "CASE", "HAVING", "UNION", "= '", " IN (", "LIKE", "localtime"]
                #expect(!rules.contains(where: line.contains), "\(line)")
            }
        }
    }

    @Test("the views of the schema are for people: no code reads them")
    func unread() throws {
        var views: Set<String> = []
        for file in SourceFiles.swift(in: "Ledger") {
            for line in try file.lines() {
                let words = line.split(separator: " ")
                if words.count > 2, words[0] == "CREATE", words[1] == "VIEW" { views.insert(String(words[2])) }
            }
        }
        #expect(views.count > 3)
        for file in SourceFiles.swift() where !file.path.hasPrefix(Self.schema) {
            let text = try file.text()
            #expect(!views.contains { text.contains($0) }, "\(file.path)")
        }
    }
}
