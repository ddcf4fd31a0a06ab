import Testing
import Workshop

@testable import Script

/// Columns that look as if they were about the person and are about somebody or something else.
@Suite("Columns of a roster that are about somebody or something else")
struct OtherPeopleTests {
    private func people(_ text: String) -> [String] {
        let roster = Roster.read(text)
        #expect(roster.refused.isEmpty, "\(roster.refused)")
        return roster.rows.map { row in
            ([row.name, row.organisation, row.city, row.phone, row.email] + row.aliases).map(\.string)
                .joined(separator: "|")
        }
    }

    @Test("numbers of tickets and orders are no telephones; what a heading says goes before what stands in a column")
    func tickets() {
        #expect(
            people(
                """
                Order #,First Name,Last Name,Attendee #,Home City,Cell Phone,Company,Buyer First Name,Buyer Last Name,Buyer Email
                9876540,Amina,Alami,12345670,Fès,0612345678,Coop,Omar,Tazi,o@x.example
                9876541,Hind,El Fassi,12345671,Fès,0661223344,,Omar,Tazi,o@x.example

                """) == ["Amina Alami|Coop|Fès|0612345678|", "Hind El Fassi||Fès|0661223344|"])
        for heading in ["Ticket no", "N° de billet", "رقم التذكرة", "Nr biletu", "ID", "Barcode", "Participant #"] {
            let roster = Roster.read(
                "Nom complet;\(heading)\nAmina Alami;212600001\nOmar Tazi;212600002\nHind El Fassi;212600003\n")
            #expect(roster.rows.map(\.phone) == ["", "", ""], "\(heading)")
        }
        // Numbers that were given out one after the other, and dates, are no telephones under any heading.
        for cells in [["612345001", "612345002", "612345003"], ["02.11.2026", "03.11.2026", "04.11.2026"]] {
            let rows = zip(["Amina Alami", "Omar Tazi", "Hind El Fassi"], cells).map { "\($0);\($1)\n" }.joined()
            #expect(Roster.read("Nom complet;X\n" + rows).rows.map(\.phone) == ["", "", ""])
        }
        #expect(
            Roster.read("Nom complet;X\nAmina Alami;612345678\nOmar Tazi;512345679\n").rows.map(\.phone)
                == ["0612345678", "0512345679"])
    }

    @Test(
        "managers, assistants, whoever pays and whoever is called in an emergency are not the person",
        arguments: [
            "First Name,Last Name,Mobile Phone,Manager's Name,Assistant's Name,Assistant's Phone,Spouse's name",
            "Prénom,Nom de famille,Téléphone,Nom du responsable,Prénom de l'acheteur,Téléphone d'urgence,Nom de la mère",
            "Prénom,Nom,Portable,Nom de l’assistante,Nom de famille de l’acheteur,Téléphone de la personne à prévenir,Nom du formateur",
            "الاسم الشخصي,الاسم العائلي,الهاتف,اسم المسؤول,اسم المدير,هاتف الطوارئ,اسم المنشط",
            "Imię,Nazwisko,Telefon,Nazwisko przełożonego,Imię i nazwisko opiekuna,Telefon w nagłych wypadkach,Imię prelegenta",
        ])
    func others(headings: String) {
        let rows = "Amina,Alami,,Omar Tazi,Hind El Fassi,0522111111,Zineb Filali\nSara,Berrada,0612345678,,,,\n"
        #expect(
            people(headings + "\n" + rows) == ["Amina Alami||||", "Sara Berrada|||0612345678|"])
    }

    @Test("who speaks for an organisation is the person where nobody else is named")
    func subjects() {
        #expect(
            people(
                "Nom de l'association;Nom du président;Téléphone du président;Nom du trésorier\nCoop Nour;Omar Tazi;0612345678;Hind El Fassi\n"
            )
                == ["Omar Tazi|Coop Nour||0612345678|"])
        #expect(
            people("Hammam;Owner name;Phone\nSaffarine;Omar Tazi;0612345678\n") == ["Omar Tazi|Saffarine||0612345678|"])
        #expect(people("الحمام;اسم المسير\nالنخلتين;عمر التازي\n") == ["عمر التازي|النخلتين|||"])
        #expect(people("Nazwa firmy;Imię i nazwisko prezesa\nŁaźnia;Łucja Żak\n") == ["Łucja Żak|Łaźnia|||"])
    }

    @Test("the name of an organisation is no person's, with an article before it too")
    func organisations() {
        #expect(
            people("Nom complet;Nom de l'entreprise\nAmina Alami;Coop\nOmar Tazi;Four\n")
                == ["Amina Alami|Coop|||", "Omar Tazi|Four|||"])
        #expect(people("Nom complet;Nom de l’établissement d’origine\nAmina Alami;Coop\n") == ["Amina Alami|Coop|||"])
        #expect(people("Name;Org\nAmina Alami;Coop\n") == ["Amina Alami|Coop|||"])
    }

    @Test("the name that somebody was born with is no other spelling, and the family's where there is no other")
    func bornNames() {
        #expect(
            people("Nom;Prénom;Nom de jeune fille\nAlami;Amina;Tazi\nEl Fassi;Hind;\n")
                == ["Amina Alami||||", "Hind El Fassi||||"])
        #expect(people("Nom de naissance;Prénom\nAlami;Amina\n") == ["Amina Alami||||"])
        #expect(people("Full name;Maiden name\nAmina Alami;Tazi\n") == ["Amina Alami||||"])
        #expect(people("Imię;Nazwisko;Nazwisko panieńskie\nŁucja;Żak;Śliwa\n") == ["Łucja Żak||||"])
        #expect(
            people("Nom de l'enquêteur;Nom;Prénom;Téléphone\nOmar Tazi;Alami;Amina;0612345678\n")
                == ["Amina Alami|||0612345678|"])
        #expect(people("الاسم الشخصي;الاسم العائلي;اسم الأب\nأمينة;العلمي;عمر العلمي\n") == ["أمينة العلمي||||"])
    }

    @Test("a name beside a given name is the family’s, unless the given one is part of it")
    func families() {
        #expect(
            people("\"Q01. Votre nom\";\"Q02. Votre prénom\"\nAlami;Amina\nEl Fassi;Hind\n")
                == ["Amina Alami||||", "Hind El Fassi||||"])
        #expect(people("Your name,First name\nAlami,Amina\nTazi,Omar\n") == ["Amina Alami||||", "Omar Tazi||||"])
        #expect(
            people("Full name,First name\nAmina Alami,Amina\nTazi Omar,Omar\n") == ["Amina Alami||||", "Tazi Omar||||"])
        #expect(people("Nom complet,Nom,Prénom\nAmina Alami,Alami,Amina\n") == ["Amina Alami||||"])
    }

    @Test(
        "the user of a program is nobody, and a column that names nobody gives no name",
        arguments: [
            ("Nom d'utilisateur", "Anonyme", "Nom et prénom"), ("Name", "Anonymous", "Your full name"),
            ("Username", "admin", "Name"), ("اسم المستخدم", "مجهول", "الاسم الكامل"),
            ("Nazwa użytkownika", "Anonim", "Imię i nazwisko"), ("Imię i nazwisko", "anonimowy", "Jak się nazywasz?"),
            ("Name", "Forms service", "What is your name?"),
            ("Nom complet", "Utilisateur anonyme", "Votre nom complet"),
        ])
    func anonymous(heading: String, user: String, asked: String) {
        let rows = ["Amina Alami", "Omar Tazi", "Hind El Fassi"].map { "\(user),\($0)\n" }.joined()
        #expect(people("\(heading),\(asked)\n" + rows) == ["Amina Alami||||", "Omar Tazi||||", "Hind El Fassi||||"])
    }

    @Test("a row that names nobody is refused, and one whose name stands elsewhere is not")
    func somebody() {
        let roster = Roster.read("Name,Your full name\nAmina Alami,\nanonymous,Omar Tazi\nanonymous,\n")
        #expect(roster.rows.map(\.name) == ["Amina Alami", "Omar Tazi"])
        #expect(roster.rows.map(\.aliases) == [[], []])
        #expect(roster.refused.map(\.kind) == [.noName])
    }

    @Test("of several telephones the one that is carried along counts, and one at home comes last; a fax is none")
    func telephones() {
        #expect(
            people(
                """
                Nom complet;Fax;Téléphone fixe;Téléphone du bureau;Téléphone portable
                Amina Alami;0522000001;0535000001;0522000009;0612345678
                Omar Tazi;0522000002;0535000002;0522000008;
                Hind El Fassi;0522000003;0535000003;;

                """) == ["Amina Alami|||0612345678|", "Omar Tazi|||0522000008|", "Hind El Fassi|||0535000003|"])
        #expect(people("Name,Home Phone,Business Phone,Mobile Phone\nAmina Alami,1,2,3\n") == ["Amina Alami|||3|"])
        #expect(people("الاسم الكامل,هاتف المنزل,الهاتف المحمول\nأمينة,1,2\n") == ["أمينة|||2|"])
        #expect(people("Imię i nazwisko,Telefon domowy,Telefon komórkowy\nŁucja Żak,1,2\n") == ["Łucja Żak|||2|"])
        #expect(people("Nom complet;Tél / Fax\nAmina Alami;0522000001\n") == ["Amina Alami|||0522000001|"])
        // What sort each is may stand beside it, and differ from row to row.
        #expect(
            people(
                """
                First Name,Last Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value
                Amina,Alami,Home,0535000001,Mobile,0612345678
                Omar,Tazi,Work Fax,0522000002,Work,0522000003

                """) == ["Amina Alami|||0612345678|", "Omar Tazi|||0522000003|"])
    }

    @Test(
        "of several telephones in one cell the first is kept",
        arguments: [
            ("0612345678 ::: 0522000000", "0612345678"), ("0612345678 / 0522000000", "0612345678"),
            ("06 12 34 56 78 ; 05 22 00 00 00", "06 12 34 56 78"), ("+212 612-345678 ou 0522000000", "+212 612-345678"),
            ("0612345678 - 0522000000", "0612345678"), ("0612345678, 0522000000", "0612345678"),
            ("06 12 34 56 78 05 22 00 00 00", "06 12 34 56 78"), ("0612345678 أو 0522000000", "0612345678"),
            ("512 345 678 lub 612 345 678", "512 345 678"), ("0612345678 | 0522000000", "0612345678"),
            ("06/12/34/56/78", "06/12/34/56/78"), ("0612345678/79", "0612345678/79"), ("2,12612E+11", "2,12612E+11"),
        ])
    func severalTelephones(cell: String, first: String) {
        #expect(Telephone.several(cell).first == first)
        #expect(Telephone.several(cell).count == (cell == first ? 1 : 2))
    }

    @Test("several things in one cell are told, and the first is taken; names are other spellings")
    func several() {
        let roster = Roster.read(
            "Name,Phone,E-mail,Organization,Languages\n"
                + "Amina Alami ::: أمينة العلمي,0612345678 ::: 0522000000,a@x.org ::: b@x.org,Coop ::: Four,ar ::: fr\n"
                + "Omar Tazi,\"0612345679\n0522000000\",Omar Tazi <o@x.org>,,\n")
        #expect(roster.rows.map(\.phone) == ["0612345678", "0612345679"])
        #expect(roster.rows.map(\.email) == ["a@x.org", "o@x.org"])
        #expect(roster.rows.map(\.organisation) == ["Coop", ""])
        #expect(roster.rows.map(\.aliases) == [["أمينة العلمي"], []])
        #expect(roster.rows.map(\.languages) == [["ar", "fr"], []])
        let told = roster.notices.compactMap { if case .firstOfSeveral(_, let taken) = $0.kind { taken } else { nil } }
        #expect(Set(told) == ["0612345678", "a@x.org", "Coop", "0612345679"])
    }

    @Test("each language has a column: those that are ticked are spoken")
    func languages() {
        for (headings, yes, no) in [
            ("Langues/ar;Langues/fr;Langues/zgh", "1", "0"),
            ("Langues [Arabe];Langues [Français];Langues [Amazigh]", "Oui", "Non"),
            (
                "Q8[1]. Which languages do you speak? [Arabic];Q8[2]. Which languages do you speak? [French];Q8[3]. Which languages do you speak? [Other]",
                "Yes", ""
            ),
            ("اللغات [العربية];اللغات [الفرنسية];اللغات [الأمازيغية]", "نعم", "لا"),
            ("Języki: arabski;Języki: francuski;Języki: niemiecki", "x", ""),
        ] {
            let roster = Roster.read(
                "Nom complet;\(headings)\nAmina Alami;\(yes);\(yes);\(no)\nOmar Tazi;\(no);\(yes);\(no)\n")
            #expect(roster.rows.map(\.languages) == [["ar", "fr"], ["fr"]], "\(headings)")
            #expect(!roster.notices.contains { $0.kind == .repeatedColumn })
        }
        #expect(
            Roster.read("Nom complet;Langue 1;Langue 2\nAmina Alami;ar;fr\n").rows.map(\.languages) == [["ar", "fr"]])
        let metiers = Roster.read("Nom complet;Profil [Gérant];Profil [Usager]\nAmina Alami;Non;Oui\n")
        #expect(metiers.rows.map(\.category) == ["Usager"])
    }

    @Test("without a heading, given and family names in two columns are found beside each other")
    func headless() {
        let roster = Roster.read(
            "Femme;Alami;Amina;0612345678;a@x.org\nHomme;El Fassi;Driss;0612345679;d@x.org\nHomme;Tazi;Omar;0612345670;\n"
        )
        #expect(roster.rows.map(\.name) == ["Amina Alami", "Driss El Fassi", "Omar Tazi"])
        #expect(roster.refused.isEmpty)
        let silent = Roster.read("A1;B7;0612345678\nA2;B8;0612345679\n")
        #expect(silent.refused.map(\.kind) == [.noNameColumn(seen: ["A1", "B7", "0612345678"])])
    }

    @Test("cells that say that there is nothing to say are empty")
    func nothing() {
        for cell in ["-", "--", "/", "N/A", "néant", "Aucune", "pas de mail", "لا يوجد", "brak", "nie dotyczy", "none"]
        {
            let roster = Roster.read(
                "Nom complet;Téléphone;E-mail;Organisation;Ville\nAmina Alami;\(cell);\(cell);\(cell);\(cell)\n")
            #expect(roster.rows == [RosterRow(line: 2, name: "Amina Alami")], "\(cell)")
            #expect(roster.notices.isEmpty && roster.refused.isEmpty)
        }
    }

    @Test("rows that are numbered and still empty refuse nothing; a column holds a telephone here and an address there")
    func signingSheet() {
        let roster = Roster.read(
            "N°;Nom et Prénom;Organisme;Contact;Signature\n1;Amina Alami;Coop;0612345678;\n2;Omar Tazi;Four;o@x.org;\n3;;;;\n4;;;;\n"
        )
        #expect(roster.refused.isEmpty)
        #expect(roster.rows.map(\.phone) == ["0612345678", ""] && roster.rows.map(\.email) == ["", "o@x.org"])
        #expect(roster.notices.filter { if case .notAPerson = $0.kind { true } else { false } }.map(\.line) == [4, 5])
        let mixed = Roster.read(
            "Nom complet;Téléphone;E-mail\nAmina Alami;0612345678 a@x.org;\nOmar Tazi;;0612345679\n")
        #expect(mixed.rows.map(\.phone) == ["0612345678", "0612345679"])
        #expect(mixed.rows.map(\.email) == ["a@x.org", ""])
    }

    @Test("names are kept as they are spoken, without what stands around them")
    func spoken() {
        for (cell, name) in [
            ("BENNANI, Amina", "Amina BENNANI"), ("EL ALAOUI, Karim", "Karim EL ALAOUI"),
            ("El Alaoui, Karim", "Karim El Alaoui"),
            ("Amina Bennani, présidente", "Amina Bennani, présidente"),
            ("Amina Bennani, Présidente", "Amina Bennani, Présidente"),
            ("Amina Bennani (iPhone de Amina)", "Amina Bennani"), ("\u{200F}أمينة بناني\u{200E}", "أمينة بناني"),
            ("Amina\u{200B} Bennani", "Amina Bennani"), ("Amina (Zahra) Bennani", "Amina (Zahra) Bennani"),
        ] {
            #expect(Roster.read("Nom complet;Ville\n\"\(cell)\";Fès\n").rows.map(\.name.string) == [name])
        }
        #expect(
            Roster.read("Nom complet;Mail\nAmina Alami;\u{200E}a@x.org\u{200B}\n").rows.map(\.email.string) == [
                "a@x.org"
            ])
    }

    @Test("cards of groups and organisations are nobody's, and it is said")
    func cards() {
        let roster = Roster.read(
            "BEGIN:VCARD\nFN:Amina Alami\nKIND:individual\nEND:VCARD\nBEGIN:VCARD\nKIND:group\nFN:Les hammams\nEND:VCARD\n"
        )
        #expect(roster.rows.map(\.name) == ["Amina Alami"])
        #expect(roster.notices == [RosterProblem(line: 5, kind: .notAPerson("Les hammams"))])
    }

    @Test("what somebody is is no name without its title")
    func offices() {
        #expect(NameTitles.without("M. le Maire de Fès") == nil)
        #expect(NameTitles.without("Madame l’Adjointe") == nil)
        #expect(NameTitles.without("M. Le Goff") == "Le Goff")
    }
}
