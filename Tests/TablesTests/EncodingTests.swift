import Testing

@testable import Tables

@Suite("What bytes are taken for")
struct EncodingTests {
    static let french =
        "Nom;Organisme;Ville\nHélène Aït-Benhaddou;Coopérative;Fès\nÉlodie DUPRÉ;Société l’Œillet;Salé\n"
    static let arabic = "الاسم;المؤسسة;المدينة\nيوسف الخراط;تعاونية النخيل;فاس\nسعاد بنكيران;جمعية الحي;الرباط\n"

    static let polish =
        "Imię i nazwisko;Instytucja;Miejscowość\nŁucja Żak;Urząd Gminy Łącko;Kraków\nStanisław Wójcik;Spółdzielnia „Świt”;Łódź\n"

    @Test(
        "is judged by letters and names",
        arguments: [
            TableEncoding.utf8, .utf16, .windows1252, .windows1256, .macRoman, .arabicISO, .dosLatin, .dosArabic,
            .windows1250, .latin2, .macCentral, .dosCentral,
        ])
    func guess(encoding: TableEncoding) throws {
        for text in [Self.french, Self.arabic, Self.polish, Self.french.replacing("l’Œ", with: "e")] {
            guard encoding == .utf8 || encoding == .utf16 || Sample.fits(text, encoding) else { continue }
            // Who writes French in an encoding of Central Europe states it.
            guard text == Self.polish || ![.windows1250, .latin2, .macCentral, .dosCentral].contains(encoding) else {
                continue
            }
            let decoded = try DecodedText(Sample.bytes(text, in: encoding), stated: nil)
            #expect(
                String(decoding: decoded.bytes, as: UTF8.self) == text, "\(encoding) taken for \(decoded.shown)")
        }
    }

    @Test(
        "one name with one accent is enough",
        arguments: [
            "Hélène", "Saïd", "Fès", "Çelik", "Élodie", "HÉLÈNE", "Ghaïs", "Zoé", "Naïma", "Benaïssa", "François",
            "Noël",
        ],
        [TableEncoding.windows1252, .macRoman])
    func oneName(name: String, encoding: TableEncoding) throws {
        let decoded = try DecodedText(Sample.bytes("Nom;Ville\n\(name);Rabat\n", in: encoding), stated: nil)
        #expect(String(decoding: decoded.bytes, as: UTF8.self).contains(name), "\(decoded.shown)")
    }

    @Test(
        "one Polish name is enough, and hardly any French one is taken for it",
        arguments: [
            "Łukasz", "Małgorzata Żak", "Paweł", "Wiśniewska", "Śliwa", "Dąbrowska", "Kościuszko", "ŁUCJA ŚWIĄTEK",
            "Brzęk",
            "Źrebiec", "Ćwik", "Gałązka",
        ])
    func onePolishName(name: String) throws {
        let decoded = try DecodedText(
            Sample.bytes("Nazwisko;Gmina\n\(name);Wieliczka\n", in: .windows1250), stated: nil)
        #expect(String(decoding: decoded.bytes, as: UTF8.self).contains(name), "\(decoded.shown)")
    }

    @Test(
        "one name in French with the letters that Polish has others for",
        arguments: ["Forêt", "Jérôme", "Cœur", "Sœur Agnès", "Têtu", "Bœuf", "Même", "Chêne", "Œuvrard"])
    func oneFrenchName(name: String) throws {
        let decoded = try DecodedText(Sample.bytes("Nom;Ville\n\(name);Rabat\n", in: .windows1252), stated: nil)
        #expect(String(decoding: decoded.bytes, as: UTF8.self).contains(name), "\(decoded.shown)")
    }

    @Test("two letters of a Macintosh that happen to be a sequence do not make a file in UTF-8")
    func apostrophe() throws {
        let text = "Nom;Société\nHélène;Agence de l’énergie\nZoé;Université\n"
        let decoded = try DecodedText(Sample.bytes(text, in: .macRoman), stated: nil)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == text, "\(decoded.shown)")
    }

    @Test(
        "one Arabic name is enough",
        arguments: ["يوسف", "محمد العلمي", "فاطمة", "بنكيران", "حسن", "المختار البهلولي", "عمر"],
        [TableEncoding.windows1256, .arabicISO])
    func oneArabicName(name: String, encoding: TableEncoding) throws {
        let decoded = try DecodedText(Sample.bytes("Nom;Ville\n\(name);Rabat\n", in: encoding), stated: nil)
        #expect(String(decoding: decoded.bytes, as: UTF8.self).contains(name), "\(decoded.shown)")
    }

    @Test("UTF-16 in either order, with a mark and without, in Arabic alone, and with half a letter at its end")
    func utf16() throws {
        for text in [Self.french, Self.arabic, "Nom;Ville\nA;B\n"] {
            let (little, big) = (Sample.littleEndian(text), Sample.bigEndian(text))
            for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] {
                let decoded = try DecodedText(bytes, stated: nil)
                #expect(decoded.encoding == .utf16)
                #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
                #expect(decoded.remarks.isEmpty)
                let cut = try DecodedText(bytes + [0x0A], stated: nil)
                #expect(String(decoding: cut.bytes, as: UTF8.self) == text)
                #expect(cut.remarks == [.halfLetterAtEnd])
            }
        }
    }

    @Test("letters that make sense in no encoding are not guessed at: both readings are named")
    func doubtful() {
        #expect { try DecodedText([0x41, 0x3B, 0x98, 0x42, 0xB3, 0x43, 0xFF, 0x44, 0x0A], stated: nil) } throws: {
            error in
            guard case .doubtfulEncoding(let readings)? = error as? TableProblem else { return false }
            return !readings.isEmpty
        }
    }

    @Test(
        "letters that were spoilt before are seen, with what they were",
        arguments: [
            ("Nom;Ville\nHÃ©lÃ¨ne BenaÃ¯ssa;FÃ¨s\n", "Hélène"), ("Nom\nÙŠÙˆØ³Ù\u{81} Ø§Ù„Ø®Ø±Ø§Ø·\n", ""),
            ("Nom;Organisme\níæÓÝ ÇáÎÑÇØ;ÊÚÇæäíÉ ÇáäÎíá\n", "يوسف"), ("Nom\nH√©l√®ne\n", "Hélène"),
            ("Nom;Tel\nPrŽnom HŽlne;1\n", "HŽlne"), ("Nazwisko\nĹucja Ĺ»ak\nStanisĹ‚aw WĂłjcik\n", ""),
            ("Imiê i nazwisko\n£ucja ¯ak\nStanis³aw Wójcik\nJó\u{9F}wiak\n", ""),
        ])
    func spoilt(text: String, was: String) {
        #expect { try DecodedText(Array(text.utf8), stated: nil) } throws: { error in
            guard case .spoilt(_, let wasOnce)? = error as? TableProblem else { return false }
            return was.isEmpty || was == "HŽlne" || wasOnce.contains(was) || !wasOnce.isEmpty
        }
    }

    @Test(
        "one Arabic name that was spoilt is refused among words that are right, and turned back alone",
        arguments: [
            (
                "Nom complet,Téléphone\níæÓÝ ÇáÚáãí,0661\nÉlise Bénard,À Fès\n",
                "Nom complet,Téléphone\nيوسف العلمي,0661\nÉlise Bénard,À Fès\n"
            ),
            (
                "Nom,Ville\nHélène,Fès\nSamir Idrissi,Salé\níæÓÝ,Meknès\nÉric,Coopérative\n",
                "Nom,Ville\nHélène,Fès\nSamir Idrissi,Salé\nيوسف,Meknès\nÉric,Coopérative\n"
            ),
        ])
    func spoiltAmongOthers(text: String, mended: String) throws {
        #expect { try DecodedText(Array(text.utf8), stated: nil) } throws: { error in
            guard case .spoilt(let word, let wasOnce)? = error as? TableProblem else { return false }
            return text.contains(word) && mended.contains(wasOnce)
        }
        let decoded = try DecodedText(Array(text.utf8), stated: nil, mendsSpoilt: true)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == mended)
        // Who says that these are the letters is told, and believed.
        let stated = try DecodedText(Array(text.utf8), stated: .utf8)
        #expect(stated.bytes == Array(text.utf8))
        #expect(!stated.remarks.isEmpty)
    }

    @Test("and turned back when that is asked for")
    func mended() throws {
        let decoded = try DecodedText(Array("Nom\nHÃ©lÃ¨ne BenaÃ¯ssa;FÃ¨s\n".utf8), stated: nil, mendsSpoilt: true)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Nom\nHélène Benaïssa;Fès\n")
        let arabic = try DecodedText(
            Array("Nom;Organisme\níæÓÝ ÇáÎÑÇØ;ÊÚÇæäíÉ ÇáäÎíá\n".utf8), stated: nil, mendsSpoilt: true)
        #expect(String(decoding: arabic.bytes, as: UTF8.self) == "Nom;Organisme\nيوسف الخراط;تعاونية النخيل\n")
    }

    @Test("text that is right is not taken for spoilt")
    func sound() throws {
        for text in [
            Self.french, Self.arabic, Self.polish, "Nom\nÅsa Öberg\nÉÈÀ\nÑandú Ãlves\nJoão Ação\nÞór Ðorð\n",
            "Imię;Żółć\nŁukasz Śćibor;Kraków\n", "Nom\nDvořák\nšđčćž\n", "«Ô»;Où ça ?\n",
            "Nom\nBureau d’études\nBureau d’Éric\n",
        ] {
            let decoded = try DecodedText(Array(text.utf8), stated: nil)
            #expect(decoded.bytes == Array(text.utf8))
            #expect(decoded.remarks.isEmpty)
        }
    }

    @Test("an encoding goes by many names")
    func names() {
        for (name, encoding) in [
            ("cp1252", TableEncoding.windows1252), ("Latin1", .windows1252), ("ISO-8859-1", .windows1252),
            ("UTF8", .utf8), ("utf-16le", .utf16), ("WINDOWS-1256", .windows1256), ("macintosh", .macRoman),
            ("ISO-8859-6", .arabicISO), ("cp1250", .windows1250), ("Latin-2", .latin2), ("x-mac-ce", .macCentral),
            ("IBM852", .dosCentral),
        ] {
            #expect(TableEncoding(name: name) == encoding)
        }
        #expect(TableEncoding(name: "klingon") == nil)
    }
}

extension DecodedText {
    fileprivate var shown: String { "\(encoding): \(String(decoding: bytes, as: UTF8.self))" }
}
