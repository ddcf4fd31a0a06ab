import Localization
import Tables
import Testing
import Workshop

@testable import Script

@Suite("Rosters as forms and address books export them")
struct ExportedRosterTests {
    /// A row as a test names it.
    private func people(_ text: String) -> [String] {
        let roster = Roster.read(text)
        #expect(roster.refused.isEmpty, "\(roster.refused)")
        return roster.rows.map { row in
            [row.name.string, row.organisation.string, row.city.string, row.phone.string, row.email.string]
                .joined(separator: "|")
        }
    }

    @Test("a group before a heading says nothing, and nobody is called Femme")
    func groups() {
        #expect(
            people(
                """
                "start","identite/sexe","identite/nom","identite/prenom","identite/telephone"
                "2026-11-10","Femme","El Fassi","Hind","0000112233"

                """) == ["Hind El Fassi|||0000112233|"])
        #expect(
            people(
                """
                "start","participant/age","participant/sexe","participant/nom_complet","participant/telephone","participant/ville"
                "2026-11-10","34","Femme","Hind El Fassi","0000112233","Fès"

                """) == ["Hind El Fassi||Fès|0000112233|"])
        #expect(
            people(
                """
                "start","association/nom","association/ville","responsable/nom","responsable/prenom"
                "x","Coop Nour","Fès","El Fassi","Hind"

                """) == ["Hind El Fassi|Coop Nour|Fès||"])
        #expect(
            people(
                """
                "start","Association : Nom","Participant : Âge","Participant : Nom et prénom","Participant : Téléphone"
                "x","Coop Nour","34","El Fassi Hind","0000112233"

                """) == ["El Fassi Hind|Coop Nour||0000112233|"])
        #expect(
            people(
                """
                SubmissionDate,start,identite-nom_complet,identite-organisation,contact-telephone,meta-instanceID,KEY
                2026-11-10T08:05:02Z,2026-11-10,Hicham Rahmouni,Coopérative,0000112233,uuid:1,uuid:1

                """) == ["Hicham Rahmouni|Coopérative||0000112233|"])
        #expect(
            people(
                """
                "start";"grp_identite/nom_complet";"grp_identite/ville";"grp_contact/langues";"grp_contact/langues/ar";"_id"
                "2026";"Hicham Rahmouni";"Fès";"ar fr";"1";"1001"

                """) == ["Hicham Rahmouni||Fès||"])
    }

    @Test("questions in three languages")
    func questions() {
        #expect(
            people(
                """
                Horodateur,Nom et prénom,Votre organisation ?,Ville de résidence,Numéro de téléphone (WhatsApp),Adresse e-mail
                2026/11/10 9:14:22 PM UTC+1,EL AMRANI Fatima-Zahra,Association Ennour,Fès,+212 000-112233,fz@ennour.example

                """) == ["EL AMRANI Fatima-Zahra|Association Ennour|Fès|+212 000-112233|fz@ennour.example"])
        #expect(
            people(
                """
                Timestamp,Email Address,What is your full name?,Which organisation do you represent?,City,Phone number
                11/10/2026 21:14:22,fz@ennour.example,Fatima-Zahra El Amrani,Association Ennour,Fes,0000112233

                """) == ["Fatima-Zahra El Amrani|Association Ennour|Fes|0000112233|fz@ennour.example"])
        #expect(
            people(
                """
                طابع زمني,الاسم الكامل,المؤسسة أو الجمعية,المدينة,رقم الهاتف
                2026/11/10 9:14:22 م,فاطمة الزهراء العمراني,جمعية النور,فاس,0000112233

                """) == ["فاطمة الزهراء العمراني|جمعية النور|فاس|0000112233|"])
        #expect(
            people(
                """
                "start","end","ما هو اسمك الكامل؟","إلى أي جمعية تنتمي؟","رقم الهاتف","المدينة","_id"
                "2026-11-10","2026-11-10","هشام الرحموني","تعاونية النخيل","0000112233","فاس","1001"

                """) == ["هشام الرحموني|تعاونية النخيل|فاس|0000112233|"])
    }

    @Test("address books and shops of tickets")
    func exports() {
        #expect(
            people(
                """
                First Name,Middle Name,Last Name,Nickname,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value
                Hind,,El Fassi,,Coop,* Work,h@x.example,Mobile,+212 600 000 001

                """) == ["Hind El Fassi|Coop||+212 600 000 001|h@x.example"])
        #expect(
            people("EMAIL;NOM;PRENOM;SMS\nh@x.example;El Fassi;Hind;212600000001\n")
                == ["Hind El Fassi|||+212600000001|h@x.example"])
        #expect(
            people(
                """
                Référence commande;Date de la commande;Nom participant;Prénom participant;Nom payeur;Prénom payeur;Email payeur
                1;2026-11-01;El Fassi;Hind;Tazi;Omar;o@x.example

                """) == ["Hind El Fassi||||"])
        let vcard =
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Karim Bennis\r\nN:Bennis;Karim;;M.;\r\nORG:ONEE\r\nTEL:+212 000 112233\r\nEND:VCARD\r\n"
        #expect(people(vcard) == ["Karim Bennis|ONEE||+212 000 112233|"])
        #expect(
            people(
                "<table><tr><th>Nom complet</th><th>Organisation</th></tr><tr><td>Amina Fassi</td><td>Commune</td></tr></table>"
            )
                == ["Amina Fassi|Commune|||"])
    }

    @Test("columns without a telling heading are told by what stands in them")
    func contents() {
        #expect(
            people(
                "Contact;Personne;A;B\n1;Hind El Fassi;06 12 34 56 78;h@x.example\n2;Omar Tazi;06 12 34 56 79;o@x.example\n"
            )
                == ["Hind El Fassi|||06 12 34 56 78|h@x.example", "Omar Tazi|||06 12 34 56 79|o@x.example"])
    }

    @Test("names in two columns and two scripts are one name and another spelling of it")
    func scripts() {
        let roster = Roster.read("Nom;Prénom;Nom en arabe;Prénom en arabe\nEl Fassi;Hind;الفاسي;هند\n")
        #expect(roster.rows.map(\.name) == ["Hind El Fassi"])
        #expect(roster.rows.map(\.aliases) == [["هند الفاسي"]])
        let titled = Roster.read("Nom complet\nDr Hind El Fassi\nMme Sara Chraibi\nالسيدة هند الفاسي\nM. Omar\n")
        #expect(titled.rows.map(\.name) == ["Hind El Fassi", "Sara Chraibi", "هند الفاسي", "Omar"])
        #expect(
            titled.rows.map(\.aliases) == [
                ["Dr Hind El Fassi"], ["Mme Sara Chraibi"], ["السيدة هند الفاسي"], ["M. Omar"],
            ])
    }

    @Test(
        "telephones that a spreadsheet changed are put right where that is certain",
        arguments: [
            ("2,12612E+11", Telephone.lost), ("6.12E+08", .lost), ("612345678", .mended("0612345678")),
            ("=\"0612345678\"", .mended("0612345678")), ("'0612345679", .mended("0612345679")),
            ("0612345680.0", .mended("0612345680")), ("6,12345678E+08", .mended("0612345678")),
            ("212612345678", .mended("+212612345678")), ("06 12 34 56 78", .plain("06 12 34 56 78")),
            ("+212 612-345678", .plain("+212 612-345678")), ("٠٦١٢٣٤٥٦٧٨", .plain("٠٦١٢٣٤٥٦٧٨")),
        ])
    func telephones(cell: String, answer: Telephone) {
        #expect(Telephone(PlainText(cell)) == answer)
    }

    @Test("a zero is put before nine digits only where numbers have one", arguments: ["Europe/Rome", "Europe/Athens"])
    func numbersOfOtherCountries(zone: String) {
        var reader = RosterReader()
        reader.zone = zone
        let list = Array("Nom complet;Téléphone\nKarim Tahiri;335123456\n".utf8)
        #expect(reader.read(list).rows.map(\.phone) == ["335123456"])
    }

    @Test("nine digits are a whole number where no number begins with a zero")
    func numbersWithoutZero() {
        let list = Array("Imię i nazwisko;Telefon\nŁukasz Żak;600123456\n".utf8)
        #expect(RosterReader().read(list).rows.map(\.phone) == ["0600123456"])
        var reader = RosterReader()
        reader.zone = "Europe/Warsaw"
        #expect(reader.read(list).rows.map(\.phone) == ["600123456"])
    }

    @Test("a list with its groups between the rows: they are nobody, and idem is what stands above")
    func groupsBetween() {
        let roster = Roster.read(
            """
            Nom et prénom;Qualité;Organisme;Téléphone
            HAMMAMS DE LA MEDINA;;;
            Tazi Amal;Gérante;Hammam Ain;0661000201
            Oulhaj Saïd;Farnatchi;idem;0661000202
            COLLECTIVITES;;;
            Bennani Ghali;Élu;Commune de Fès;0661000203
            Zineb Alaoui;;;

            """)
        #expect(roster.rows.map(\.name) == ["Tazi Amal", "Oulhaj Saïd", "Bennani Ghali", "Zineb Alaoui"])
        #expect(roster.rows.map(\.organisation) == ["Hammam Ain", "Hammam Ain", "Commune de Fès", ""])
        #expect(
            roster.notices.filter { if case .notAPerson = $0.kind { true } else { false } }.map(\.line) == [2, 5])
    }

    @Test("what a language divides people into is nobody", arguments: Language.allCases)
    func groupsOfEveryLanguage(_ language: Language) {
        for group in language.entry.rosters.groups {
            let roster = Roster.read(
                """
                Nom et prénom;Qualité;Organisme;Téléphone
                \(group);;;
                Tazi Amal;Gérante;Hammam Ain;0661000201
                Oulhaj Saïd;Farnatchi;Hammam Ain;0661000202

                """)
            #expect(roster.rows.map(\.name) == ["Tazi Amal", "Oulhaj Saïd"], "\(group)")
        }
    }

    @Test("sums and headings that stand again are left out and said; lost letters are refused")
    func nobodies() {
        let roster = Roster.read("Nom;Ville;N\nHind El Fassi;Fès;1\nNom;Ville;N\nTOTAL;;1\nالمجموع;;2\n")
        #expect(roster.rows.map(\.name) == ["Hind El Fassi"])
        #expect(roster.refused.isEmpty)
        #expect(roster.notices.map(\.line).suffix(3) == [3, 4, 5])
        let lost = Roster.read("Nom;Organisation\n???? ????????;??????? ??????\nOmar Tazi;Commune\nH?l?ne;x\n")
        #expect(lost.rows.map(\.name) == ["Omar Tazi"])
        #expect(lost.refused.map(\.line) == [2, 4])
    }

    @Test("what a column holds can be said")
    func stated() {
        var reader = RosterReader()
        reader.stated = [(.organisation, "Qui"), (nil, "B")]
        let roster = reader.read(Array("Nom;Ville;Qui\nA B;Fès;Coop\n".utf8))
        #expect(roster.rows.map(\.organisation) == ["Coop"])
        #expect(roster.rows.map(\.city) == [""])
        #expect(roster.columns.map(\.field) == [.name, nil, .organisation])
        reader.stated = [(.name, "X")]
        guard case .noSuchColumn? = reader.read(Array("Nom;Ville\nA;B\n".utf8)).refused.first?.kind else {
            Issue.record("a column that is not there")
            return
        }
    }

    @Test("two people of one name are nobody's double and overwrite nobody: it is asked who they are")
    func namesakes() throws {
        let head = "Nom complet;Organisation;Téléphone;Email\n"
        let first = "Mohammed Alami;Commune de Fès;0000 11 00 01;m1@x.example\n"
        let second = "Mohammed Alami;Commune de Fès;0000 11 00 02;m2@x.example\n"
        var together = try RosterSample()
        #expect(together.plan(head + first + second).doubtful.map(\.line) == [3])
        try together.take(head + first + second, answers: [3: .different])
        #expect(together.people.count == 2)
        #expect(together.plan(head + first + second).changes.isEmpty)
        var apart = try RosterSample()
        try apart.take(head + first)
        try apart.take(head + second, answers: [2: .different])
        #expect(apart.people.map(\.phone).sorted() == ["0000 11 00 01", "0000 11 00 02"])
        var unnamed = try RosterSample()
        let unknown =
            "Nom complet;Téléphone;Ville\nMohammed Alami;0000 11 00 01;Fès\nMohammed Alami;0000 11 00 02;Fès\nMohammed Alami;0000 11 00 03;Sefrou\n"
        #expect(unnamed.plan(unknown).doubtful.map(\.line) == [3])
        try unnamed.take(unknown, answers: [3: .different])
        #expect(unnamed.people.count == 3)
    }

    @Test("one with her names in another order is one")
    func order() throws {
        var caps = try RosterSample()
        try caps.take(
            "Nom et prénom;Organisation;Téléphone\nEL AMRANI Fatima-Zahra;Commune de Fès;0000 55 66 77\nBENNANI Omar;Agence;\n"
        )
        let plan = try caps.take(
            "Prénom;Nom;Organisation;Téléphone\nFatima-Zahra;El Amrani;Commune de Fès;0000 55 66 77\nOmar;Bennani;Agence;\n"
        )
        #expect(plan.added.isEmpty)
        #expect(caps.people.count == 2)
    }

    @Test("a table without a heading loses nobody: an address or a telephone stands in no heading")
    func headingless() {
        let rows = "Amina Alami;Commune de Fès;0600000000;a@x.org\nOmar Tazi;Coopérative Noor;0600000001;o@x.org\n"
        let roster = Roster.read(rows)
        #expect(roster.rows.map(\.name) == ["Amina Alami", "Omar Tazi"])
        #expect(roster.headingLine == nil && roster.columns.map(\.field) == [.name, nil, .phone, .email])
        #expect(roster.columns[1].example == "Commune de Fès" && roster.columns[1].letter == "B")
    }

    @Test("the line of the heading can be said, also that there is none")
    func statedHeading() {
        var reader = RosterReader()
        let titled = Array("Nom;Liste\nx;y\nParticipant;Structure\nAmina Alami;Coop\n".utf8)
        reader.headingLine = 3
        #expect(reader.read(titled).rows.map(\.organisation) == ["Coop"])
        reader.headingLine = 9
        #expect(reader.read(titled).refused.map(\.kind) == [.noSuchLine(9)])
        reader.headingLine = 0
        #expect(reader.read(Array("Amina Alami\nOmar Tazi\n".utf8)).rows.map(\.name) == ["Amina Alami", "Omar Tazi"])
        reader.stated = [(.organisation, "B")]
        let stated = reader.read(Array("Amina Alami;Coop\nOmar Tazi;Four\n".utf8))
        #expect(stated.rows.map(\.organisation) == ["Coop", "Four"])
    }

    @Test("sentences below a table, and rules that somebody drew, are nobody and refuse nothing")
    func sentences() {
        let roster = Roster.read(
            "N°;Nom;Organisme\n1;Amina Alami;Coop\n;Arrêté la présente liste à 12 participants;\nFait à Fès, le 30/11/2026;;\n"
        )
        #expect(roster.rows.map(\.name) == ["Amina Alami"])
        #expect(roster.refused.isEmpty)
        let ruled = Roster.read("| Nom | Ville |\n|---|---|\n| Amina Alami | Fès |\n")
        #expect(ruled.rows.map(\.city) == ["Fès"])
        #expect(ruled.refused.isEmpty)
    }

    @Test(
        "display names and titles of organisations in exports of address books are neither addresses nor organisations")
    func displayNames() {
        let roster = Roster.read(
            "First Name,Last Name,Organization Title,E-mail Address,E-mail Display Name\nAmina,Alami,Chef,a@x.org,Amina Alami\n"
        )
        #expect(roster.columns.map(\.field) == [.givenName, .familyName, nil, .email, nil])
        #expect(!roster.notices.contains { if case .notAnEmail = $0.kind { true } else { false } })
    }
}
