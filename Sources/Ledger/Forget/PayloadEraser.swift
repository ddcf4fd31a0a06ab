import Foundation
import Workshop

/// Erases from payloads of the journal what names somebody.
struct PayloadEraser {
    var forgetting: Forgetting

    /// Sorts of which nothing goes.
    private static let untouched = Set(Change.Sort.allCases.filter { $0.type.erased == .nothing })

    /// Fields that hold somebody's name and nothing else. What a newer Halqa wrote is held to them too.
    private static let nameFields = Set(Change.Sort.allCases.flatMap { $0.type.erased.names })

    /// The payload as it stands afterwards; as it was where it names nobody.
    /// - Throws: `DecodingError`, `LedgerError.damaged` where it is no payload.
    mutating func erased(_ payload: String) throws -> String {
        guard let fields = try object(payload), !Self.isUntouched(fields) else { return payload }
        var erased: [String: Any] = [:]
        var isChanged = false
        for (name, value) in fields {
            erased[name] = walk(
                name == Change.Sort.stakeholder.rawValue ? emptied(value, &isChanged) : value, name, &isChanged)
        }
        guard isChanged else { return payload }
        let data = try JSONSerialization.data(withJSONObject: erased, options: [.sortedKeys, .withoutEscapingSlashes])
        let text = String(decoding: data, as: UTF8.self)
        // In the one form in which it would have been written; what a newer Halqa wrote stays in its own.
        do { return try CanonicalJSON.encode(CanonicalJSON.decode(Change.self, from: text)) } catch is UnknownPayload {
            return text
        }
    }

    /// Every text of a payload that may name somebody, with how sure that is.
    mutating func texts(of payload: String) throws -> [(text: String, isName: Bool, certainty: NameMentions.Certainty)]
    {
        guard let fields = try object(payload), !Self.isUntouched(fields) else { return [] }
        var found: [(String, Bool, NameMentions.Certainty)] = []
        func look(_ value: Any, _ name: String) {
            if let text = value as? String {
                let isName = Self.nameFields.contains(name)
                let certainty = isName ? forgetting.certainty(ofName: text) : forgetting.certainty(of: text)
                if let certainty { found.append((text, isName, certainty)) }
            } else if let list = value as? [Any] {
                for item in list { look(item, name) }
            } else if let fields = value as? [String: Any] {
                for (name, field) in fields.sorted(by: { $0.key < $1.key }) where !isOwn(fields) { look(field, name) }
            }
        }
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) { look(value, name) }
        return found
    }

    /// Whether every sort in it is one that nothing is erased from.
    static func isUntouched(_ payload: String) -> Bool {
        guard let fields = try? JSONSerialization.jsonObject(with: Data(payload.utf8)) as? [String: Any] else {
            return false
        }
        return isUntouched(fields)
    }

    private static func isUntouched(_ fields: [String: Any]) -> Bool {
        fields.keys.contains { Change.Sort(rawValue: $0).map(untouched.contains) ?? false }
    }

    private func object(_ payload: String) throws -> [String: Any]? {
        try JSONSerialization.jsonObject(with: Data(payload.utf8)) as? [String: Any]
    }

    /// Whether a record is the person's own.
    private func isOwn(_ fields: [String: Any]) -> Bool {
        fields["id"] as? String == forgetting.person?.description && fields["aliases"] != nil
    }

    /// Both sides of a person's revision, emptied where they are this person's.
    private func emptied(_ value: Any, _ isChanged: inout Bool) -> Any {
        guard var sides = value as? [String: Any], let person = forgetting.person else { return value }
        for (side, record) in sides {
            guard let fields = record as? [String: Any], fields["id"] as? String == person.description else { continue }
            let category = PlainText(fields["category"] as? String ?? "")
            let stub = Stakeholder(id: person, name: "", category: category).forgotten(as: forgetting.placeholder)
            guard let data = try? JSONEncoder().encode(stub),
                let emptied = try? JSONSerialization.jsonObject(with: data)
            else { continue }
            sides[side] = emptied
            isChanged = true
        }
        return sides
    }

    private mutating func walk(_ value: Any, _ name: String, _ isChanged: inout Bool) -> Any {
        if let text = value as? String {
            let erased = Self.nameFields.contains(name) ? forgetting.erased(name: text) : forgetting.erased(text)
            if !erased.utf8.elementsEqual(text.utf8) { isChanged = true }
            return erased
        }
        if let list = value as? [Any] { return list.map { walk($0, name, &isChanged) } }
        if let fields = value as? [String: Any] {
            var erased: [String: Any] = [:]
            for (name, field) in fields { erased[name] = walk(field, name, &isChanged) }
            return erased
        }
        return value
    }
}
