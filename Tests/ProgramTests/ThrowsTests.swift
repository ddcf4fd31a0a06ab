import Testing

/// Who calls a function reads there what it throws. The linter asks for that only where a comment has sections already, so
/// it is asked for here.
@Suite("What is thrown is said")
struct ThrowsTests {
    @Test("every public function that throws says what and when")
    func said() throws {
        var count = 0
        var silent: [String] = []
        for file in SourceFiles.swift() {
            for function in Declarations(of: try file.lines()).throwing {
                count += 1
                if !function.isSaid { silent.append("\(file.path):\(function.line)") }
            }
        }
        #expect(count > 100, "the functions are not found any more")
        #expect(silent == [], "a line “- Throws:” with the error and when it comes")
    }

    @Test("what throws is found: over lines, in protocols, behind attributes, in a getter; not what a closure throws")
    func found() {
        let text = """
            /// One.
            /// - Throws: always.
            @discardableResult
            public func one(
                _ body: () throws -> Int
            ) throws(Refusal) -> Int {
            /// Two.
            public func two(_ body: () throws -> Int) -> Int {
            public protocol Room {
                /// Three.
                func three() throws
            }
            func four() throws {
            public init(five: Int) throws {
            public var six: Int {
                get throws { 6 }
            """
        let found = Declarations(of: text.split(separator: "\n", omittingEmptySubsequences: false)).throwing
        #expect(found.map(\.line) == [4, 11, 14, 15])
        #expect(found.map(\.isSaid) == [true, false, false, false])
    }
}

/// The declarations of a source that others can call.
private struct Declarations {
    struct Function {
        /// From 1.
        var line: Int
        /// Whether its comment says what it throws.
        var isSaid: Bool
    }

    private let lines: [Substring]

    init(of lines: [Substring]) { self.lines = lines }

    var throwing: [Function] {
        var functions: [Function] = []
        var isInProtocol = false
        for index in lines.indices {
            if lines[index].hasPrefix("public protocol ") { isInProtocol = true }
            if lines[index].hasPrefix("}") { isInProtocol = false }
            let words = lines[index].split { $0 == " " || $0 == "(" || $0 == "<" }
            let isPublic = words.contains("public") || words.contains("package")
            guard isPublic || isInProtocol, !lines[index].contains("//") else { continue }
            let isFunction = words.contains("func") || words.contains { $0 == "init" || $0 == "init?" }
            let next = lines.dropFirst(index + 1).first ?? ""
            let isGetter = words.contains("var") && next.contains("get throws")
            guard isGetter || isFunction && throwsItself(from: index) else { continue }
            let comment = lines[..<index].reversed().prefix {
                let line = $0.drop { $0 == " " }
                return line.hasPrefix("///") || line.hasPrefix("@")
            }
            functions.append(Function(line: index + 1, isSaid: comment.contains { $0.contains("- Throws: ") }))
        }
        return functions
    }

    /// Whether what is declared there throws, not a closure that it takes.
    private func throwsItself(from index: Int) -> Bool {
        var depth = 0
        var outside = ""
        for line in lines[index...] {
            for sign in line {
                if sign == "(" { depth += 1 }
                if depth == 0 {
                    if sign == "{" { return outside.contains(" throws") }
                    outside.append(sign)
                }
                if sign == ")" { depth -= 1 }
            }
            if depth == 0 { return outside.contains(" throws") }
        }
        return false
    }
}
