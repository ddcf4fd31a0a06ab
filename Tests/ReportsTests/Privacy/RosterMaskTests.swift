import Foundation
import Localization
import TestSupport
import Testing
import Workshop

@testable import Reports

/// Everybody of the rosters in seeds/, two hundred names in two scripts: no spelling of them gets out, and no other word is lost.
@Suite("Names of the rosters inside texts")
struct RosterMaskTests {
    /// The names of two words and more.
    private static let names: [String] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("seeds")
        var names: Set<String> = []
        for city in ["fes", "marrakech", "mayors", "rabat", "slec", "smart-city", "volubilis"] {
            let file = folder.appendingPathComponent("roster-\(city).csv")
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            let lines = text.split(whereSeparator: \.isNewline)
            let separator = lines.first?.first { ";,\t".contains($0) } ?? ";"
            // First name and last name have a column each there.
            let columns = ["mayors", "rabat"].contains(city) ? 2 : 1
            for line in lines.dropFirst() {
                names.insert(
                    line.split(separator: separator, omittingEmptySubsequences: false).prefix(columns)
                        .joined(separator: " ").trimmingCharacters(in: .whitespaces))
            }
        }
        return names.sorted().filter { NameFold.words($0).count > 1 }
    }()

    /// What people are addressed with tells nobody who they are.
    private static let titles: Set<String> = ["dr", "د", "ود"]

    private func mask() throws -> TextMask {
        var sample = try SampleDay()
        for (number, name) in Self.names.enumerated() {
            let person = Stakeholder(id: SampleDay.person(60 + number), name: PlainText(name))
            try sample.record(
                try sample.state.walkIn(person, on: SampleDay.day(1), at: sample.clock.now, by: "desk 1"))
        }
        return TextMask(sample.state, Localizer(language: .english))
    }

    /// A name as people write it.
    private func spellings(_ name: String) -> [String] {
        if name.unicodeScalars.contains(where: { 0x600...0x6FF ~= $0.value }) {
            let plain = [("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ة", "ه"), ("ى", "ي")].reduce(name) {
                $0.replacingOccurrences(of: $1.0, with: $1.1)
            }
            return [name, plain, "و" + name]
        }
        let words = name.split(separator: " ")
        let familyFirst = (words.dropFirst() + words.prefix(1)).joined(separator: " ")
        let plain = name.folding(options: .diacriticInsensitive, locale: nil)
        if let apostrophe = name.first(where: { "'’ʼ".contains($0) }) {
            let others = ["'", "’", "‘", "ʼ", "ʾ", "`", ""].map {
                name.replacingOccurrences(of: String(apostrophe), with: $0)
            }
            return others + others.map { $0.lowercased() } + [familyFirst.lowercased()]
        }
        return [name, name.uppercased(), name.lowercased(), plain, familyFirst, familyFirst.uppercased()]
    }

    @Test("a name of the rosters does not get out, in its usual spellings")
    func everybody() throws {
        var mask = try mask()
        #expect(Self.names.count > 150)
        #expect(Self.names.contains { $0.contains("’") }, "M’barek is one of them")
        for spelling in Self.names.flatMap(spellings) {
            let left = Set(NameFold.words(mask.masked("On en parle: \(spelling), 5 m. الفرن قديم")))
            let leaked = NameFold.words(spelling).filter {
                !NameToken.isParticle($0) && !Self.titles.contains($0) && left.contains($0)
            }
            #expect(leaked.isEmpty, "\(spelling): \(leaked)")
        }
    }

    @Test("an ordinary word is none of their names")
    func words() throws {
        var mask = try mask()
        let words = [
            "chaudière", "bois", "eau", "prix", "quartier", "femmes", "fumée", "température", "facture", "réunion",
            "agence", "toiture", "grignons", "vapeur",
            "boiler", "wood", "water", "price", "women", "smoke", "invoice", "meeting", "agency", "roof", "steam",
            "opening", "heating",
            "الفرن", "الحطب", "الماء", "الثمن", "النساء", "الدخان", "الحرارة", "الفاتورة", "اجتماع", "الوكالة", "السطح",
            "البخار", "التدفئة",
        ]
        for word in words { #expect(mask.masked("2030: \(word), 5 m") == "2030: \(word), 5 m") }
        for text in [
            "il m’appelle souvent", "l’eau d’Argan", "m'aider à l'oued", "c’est l’école", "d’ordinaire, n’y va",
        ] {
            #expect(mask.masked(text) == text)
        }
    }
}
