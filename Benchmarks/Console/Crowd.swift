import Tally
import TestSupport
import Workshop

/// A programme with as many invented people as wanted, the same in every run.
enum Crowd {
    private static let given = [
        "Fatima", "Mohammed", "Khadija", "Youssef", "Aïcha", "Rachid", "Zineb", "Omar", "Salma", "Hassan", "فاطمة",
        "محمد",
        "خديجة", "يوسف", "عائشة", "رشيد", "زينب", "عمر", "سلمى", "حسن",
    ]
    private static let family = [
        "Bennani", "El Fassi", "Tazi", "Alaoui", "Berrada", "Chraïbi", "Idrissi", "Lahlou", "Filali", "Benkirane",
        "بناني",
        "الفاسي", "التازي", "العلوي", "برادة", "الشرايبي", "الإدريسي", "لحلو", "الفيلالي", "بنكيران",
    ]
    private static let organisations = ["Hammam Sidi Amar", "Coopérative El Kheir", "Commune", "مقاطعة باب الشمس"]

    /// People who are all invited to Fez.
    static func changes(_ count: Int) throws -> [Change] {
        let sample = try SampleDay(at: .planned)
        var random = SplitMix64(seed: 7)
        return (0..<count).flatMap { number -> [Change] in
            let id = ID<Stakeholder>(high: 0x0190_0000_0001_7000, low: 1 << 63 | UInt64(number))
            let name =
                given[Int(random.next() % UInt64(given.count))] + " "
                + family[Int(random.next() % UInt64(family.count))]
                + " "
                + String(number, radix: 26, uppercase: true).map { letter in
                    letter.wholeNumberValue.map { String(UnicodeScalar(UInt8(97 + $0))) } ?? String(letter)
                }.joined()
            let person = Stakeholder(
                id: id, name: PlainText(name),
                organisation: PlainText(organisations[Int(random.next() % UInt64(organisations.count))]),
                category: PlainText(sample.state.programme?.categories[number % 3].code ?? ""), city: "Fès",
                phone: PlainText("0000 \(100_000 + number)"))
            return [
                .stakeholder(Revision(from: nil, to: person)),
                .invitation(Revision(from: nil, to: Invitation(workshop: SampleDay.fes, stakeholder: id))),
            ]
        }
    }
}
