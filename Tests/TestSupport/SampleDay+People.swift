import Workshop

/// The directory: invented people, half of them written in Arabic. Numbers from 1 are what `SampleDay.person` takes.
extension SampleDay {
    static func makePeople() -> [Stakeholder] {
        let rows: [(name: PlainText, organisation: PlainText, category: PlainText, languages: [String])] = [
            ("Fatima-Zahra Bennani", "Hammam Sidi Azzouz", "owner", ["fr", "ar"]),
            ("عبد الرحيم العلمي", "حمام بن عباد", "owner", ["ar"]),
            ("Khadija Tazi", "Hammam Ain Azliten", "owner", ["ar", "fr"]),
            ("حسن الفيلالي", "حمام الصفارين", "owner", ["ar"]),
            ("Driss El Mernissi", "Furnatchi Talaa Kebira", "stoker", ["ar"]),
            ("بوشعيب الغازي", "فرناطشي الرصيف", "stoker", ["ar"]),
            ("Saïd Ouazzani", "Furnatchi Bab Guissa", "stoker", ["ar"]),
            ("Nadia Berrada", "Bureau d’études Saïss", "engineer", ["fr", "en"]),
            ("ياسين الإدريسي", "المدرسة العليا للتكنولوجيا", "engineer", ["ar", "fr"]),
            ("Hélène Aït-Benhaddou", "Atelier Médina", "engineer", ["fr"]),
            ("Mohamed Amine Skalli", "Commune de Fès", "official", ["ar", "fr"]),
            ("لطيفة بنسودة", "الوكالة الحضرية", "official", ["ar", "fr"]),
            ("Rachid Lahlou", "Direction régionale de l’énergie", "official", ["fr"]),
            ("فاطمة الزهراء الشرقاوي", "جمعية نساء الحي", "user", ["ar"]),
            // Came without an invitation; the second has a category that no script knows.
            ("Omar Sefrioui", "Hammam Mernissi", "owner", ["ar", "fr"]),
            ("سعيد القادري", "نقابة بائعي الحطب", "wood merchant", ["ar"]),
            // Rabat.
            ("Amal Cherkaoui", "Hammam Jdid", "owner", ["fr"]),
            ("كريم بناني", "مكتب الدراسات", "engineer", ["ar"]),
            ("Salma Guessous", "Ville de Rabat", "official", ["fr"]),
        ]
        return rows.enumerated().map { index, row in
            Stakeholder(
                id: person(index + 1), name: row.name, organisation: row.organisation, category: row.category,
                city: index < 16 ? "Fès" : "Rabat",
                phone: PlainText("+2125350000" + (index < 9 ? "0" : "") + "\(index + 1)"),
                languages: row.languages)
        }
    }
}
