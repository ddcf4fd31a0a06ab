import Foundation
import Testing

/// What commands answer with `--json` is as docs/schemas says.
@Suite("Schemas of what is answered")
struct SchemaTests {
    private static let folder = Halqa.repository.appendingPathComponent("docs/schemas")

    /// Which command each schema is of, on the first day in Fès.
    private static let commands: [String: [String]] = {
        let day = ["--workshop", "fes", "--day", "1", "--json"]
        return [
            "action-list": ["action", Halqa.file, "list", "--json"],
            "backup": ["backup", Halqa.file, "--json"],
            "conflicts-list": ["conflicts", Halqa.file, "list", "--json"],
            "doctor": ["doctor", Halqa.file, "--json"],
            "group-list": ["group", Halqa.file, "list", "--activity", "barriers"] + day,
            "head": ["head", Halqa.file, "--json"],
            "journal": ["journal", Halqa.file, "--json"],
            "line-list": ["line", Halqa.file, "list"] + day,
            "new-list": ["new", "--list", "--json"],
            "organisation-list": ["organisation", Halqa.file, "list", "--json"],
            "people-list": ["people", Halqa.file, "list", "--json"],
            "plan-show": ["plan", Halqa.file, "show", "--json"],
            "poll-show": ["poll", Halqa.file, "show", "fuel-today"] + day,
            "question-list": ["question", Halqa.file, "list"] + day,
            "status": ["status", Halqa.file, "--json"],
            "summary": ["summary", Halqa.file, "--workshop", "fes", "--day", "1", "--format", "json"],
            "terminal": ["terminal", "--json"],
            "verify": ["verify", Halqa.file, "--json"],
        ]
    }()

    @Test("every schema is held against the command that it is of")
    func all() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let names = Set(files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(".json".count)) })
        #expect(names == Set(Self.commands.keys))
    }

    @Test("each answer obeys its schema")
    func obeyed() throws {
        let halqa = try Halqa.withWholeProgramme()
        for name in ["Karim Tahiri", "Latifa Berrada", "Samira Bennis"] {
            try #require(try halqa.onDayOne("checkin", name).status == 0)
        }
        for text in ["Le bois vient de trop loin", "الفرن القديم لا يقبل إلا الحطب"] {
            let kept = try halqa.run(
                "note", Halqa.file, "--workshop", "fes", "--day", "1", "--activity", "barriers", "--group", "1",
                "--prompt",
                "fuel", text)
            try #require(kept.status == 0, "\(kept.errors)")
        }
        try halqa.run("group", Halqa.file, "assign", "--workshop", "fes", "--day", "1", "--activity", "barriers")
        try halqa.run("poll", Halqa.file, "open", "fuel-today", "--workshop", "fes", "--day", "1")
        try halqa.run(
            "poll", Halqa.file, "count", "fuel-today", "--source", "hands", "1=2", "2=1", "--workshop", "fes", "--day",
            "1")
        for (name, command) in Self.commands.sorted(by: { $0.key < $1.key }) {
            let schema = try Self.read(Self.folder.appendingPathComponent(name + ".json"))
            let answer = try halqa.run(command)
            let value = try? JSONSerialization.jsonObject(with: Data(answer.output.utf8))
            guard let value else {
                Issue.record("\(name): \(answer.errors)")
                continue
            }
            #expect(Self.faults(value, schema, "") == [], "\(name)")
        }
    }

    @Test("what does not obey is found")
    func found() throws {
        let schema = try Self.read(Self.folder.appendingPathComponent("doctor.json"))
        #expect(Self.faults(["checks": [["id": "a"]]], schema, "").count == 3)
        #expect(Self.faults(["checks": 3], schema, "") == [".checks is no array"])
        #expect(Self.faults([String: Any](), schema, "") == [".checks is missing"])
    }

    private static func read(_ file: URL) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        return try #require(value as? [String: Any])
    }

    /// What of a value is not as its schema says: of JSON Schema 2020-12, what our schemas use.
    private static func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        if let values = schema["enum"] as? [String] {
            return (value as? String).map(values.contains) == true ? [] : ["\(path) is none of \(values)"]
        }
        let types = schema["type"] as? [String] ?? [schema["type"] as? String].compactMap(\.self)
        guard types.isEmpty || types.contains(where: { isOf($0, value) }) else {
            return ["\(path) is no \(types.joined(separator: " or "))"]
        }
        var faults: [String] = []
        if let object = value as? [String: Any] {
            let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
            for key in schema["required"] as? [String] ?? [] where object[key] == nil {
                faults.append("\(path).\(key) is missing")
            }
            for (key, value) in object {
                let other = schema["additionalProperties"] as? [String: Any]
                if let known = properties[key] ?? other { faults += Self.faults(value, known, path + "." + key) }
            }
        }
        if let list = value as? [Any], let item = schema["items"] as? [String: Any] {
            faults += list.enumerated().flatMap { Self.faults($1, item, "\(path)[\($0)]") }
        }
        if let text = value as? String, let format = schema["format"] as? String, !isOf(format, text) {
            faults.append("\(path) is no \(format): \(text)")
        }
        return faults
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        let number = value as? NSNumber
        let isBoolean = value is Bool
        return switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": isBoolean
        case "integer": number.map { Double($0.int64Value) == $0.doubleValue } ?? false
        case "number": number != nil
        case "null": value is NSNull
        default: false
        }
    }

    private static func isOf(_ format: String, _ text: String) -> Bool {
        switch format {
        case "uuid": UUID(uuidString: text) != nil
        case "date": text.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil
        case "date-time": text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d.*/) != nil
        default: true
        }
    }
}
