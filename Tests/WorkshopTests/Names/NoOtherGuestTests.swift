import Foundation
import Testing

@testable import Workshop

/// The rosters that come with Halqa: whoever types a guest's name in full, in any usual spelling of either script, gets that
/// guest, or is asked; never another one.
@Suite("Names: no other guest")
struct NoOtherGuestTests {
    /// The names of all rosters, of two parts at least: one alone is a part of many.
    private static func guests() throws -> [String] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("seeds")
        let rosters = ["fes", "rabat", "marrakech", "slec", "smart-city", "volubilis", "mayors"]
        let names = try rosters.flatMap { roster -> [String] in
            let file = folder.appendingPathComponent("roster-\(roster).csv")
            let rows = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
                .filter { !$0.hasPrefix("#") }
            let separator = ["\t", ";", ","].max { one, other in
                let head = rows[0]
                return head.count { String($0) == one } < head.count { String($0) == other }
            }
            return rows.dropFirst().compactMap { row in
                let cells = row.split(separator: Character(separator ?? ";"), omittingEmptySubsequences: false)
                // One roster has the first name in a column of its own.
                return cells.prefix(separator == "\t" ? 2 : 1).joined(separator: " ")
            }
        }
        return names.filter { name in
            let words = NameFold.words(name)
            return NameForm.compounds(words).count > 1 && words.count < 5
        }
    }

    /// Usual spellings of a name: as it stands, family name first, and each word in the other script or another spelling.
    private static func spellings(of name: String) -> [String] {
        let words = name.split(separator: " ").map(String.init)
        var all = [name, words.reversed().joined(separator: " "), NameFold.fold(name)]
        let others = words.map { word in
            NamePairs.same.compactMap { one, other in
                NameFold.sameName(one, word) ? other : NameFold.sameName(other, word) ? one : nil
            }
        }
        for (index, spellings) in others.enumerated() {
            all += spellings.prefix(2).map { spelling in
                (words[..<index] + [spelling] + words[(index + 1)...]).joined(separator: " ")
            }
        }
        all.append(zip(words, others).map { $1.first ?? $0 }.joined(separator: " "))
        return Array(Set(all))
    }

    @Test("a name typed in full takes its bearer or nobody, and nobody else where its bearer is not expected")
    func noOther() throws {
        let guests = try Self.guests()
        #expect(guests.count > 180)
        let index = NameIndex(guests.enumerated().map { NameIndex<Int>.Entry(key: $0.offset, name: $0.element) })
        for (guest, name) in guests.enumerated() {
            for typed in Self.spellings(of: name) {
                let look = index.look(for: typed)
                let found = index.meant(by: look)
                if found.count == 1, index.isSure(found[0], by: typed) {
                    #expect(isNamesake(found[0], guest, guests, index), "\(typed) took \(guests[found[0]]) for \(name)")
                }
                let others = index.meant(by: look) { $0 != guest }
                guard others.count == 1, index.isSure(others[0], by: typed) else { continue }
                #expect(isNamesake(others[0], guest, guests, index), "\(typed) took \(guests[others[0]]) for \(name)")
            }
        }
    }

    /// Whether two guests bear one name: each is meant beyond doubt by the name of the other.
    private func isNamesake(_ one: Int, _ other: Int, _ guests: [String], _ index: NameIndex<Int>) -> Bool {
        one == other || index.isSure(one, by: guests[other]) && index.isSure(other, by: guests[one])
    }

    @Test(
        "who is like a guest in all but the end of a family name is nobody's guest",
        arguments: [
            ("Youssef Mansour", "Youssef El Mansouri"), ("Yassine Mansour", "Yassine Mansouri"),
            ("Souad Barakat", "سعاد بركة"), ("Ali Andalous", "Ali Andaloussi"), ("يوسف منصور", "Youssef El Mansouri"),
        ])
    func strangers(typed: String, guest: String) {
        let index = NameIndex([NameIndex<Int>.Entry(key: 0, name: guest)])
        #expect(!index.isSure(0, by: typed))
        #expect(index.isSure(0, by: guest))
    }

    @Test("who is written just so is meant, whoever is only like it; a namesake in another script is asked about")
    func exact() {
        func meant(_ typed: String, among names: [String]) -> [Int] {
            NameIndex(names.enumerated().map { NameIndex<Int>.Entry(key: $0.offset, name: $0.element) }).meant(
                by: typed)
        }
        #expect(meant("رحيم بنجلون", among: ["رحيم بنجلون", "عبد الرحيم بنجلون", "Abderrahim Benjelloun"]) == [0])
        #expect(meant("Hassan Ouazzani", among: ["Hassan Ouazzani", "Hassan El Ouazzani Touhami"]) == [0])
        #expect(Set(meant("Mohammed Alami", among: ["Mohammed Alami", "محمد العلمي"])) == [0, 1])
    }
}
