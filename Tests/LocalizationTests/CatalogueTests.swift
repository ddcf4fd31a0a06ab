import Testing

@testable import Localization

@Suite("Catalogues: what the program carries, against the files that translators write")
struct CatalogueTests {
    private static let translated = Language.allCases.filter { $0.entry.messages != nil }

    private func sentences(_ language: Language) throws -> [(id: String, forms: [String])] {
        try PortableObjects("\(language.code).po").entries.map { ($0.id, $0.forms) }
    }

    @Test("every sentence of the template is in every catalogue, and nothing else is", arguments: translated)
    func complete(language: Language) throws {
        let template = try PortableObjects("halqa.pot").entries
        let catalogue = try PortableObjects("\(language.code).po").entries
        #expect(template.count > 900)
        #expect(Set(template.map(\.id)).symmetricDifference(catalogue.map(\.id)).sorted() == [])
        for entry in catalogue {
            #expect(!entry.isFuzzy, "\(entry.id)")
            #expect(entry.forms.allSatisfy { !$0.isEmpty }, "\(entry.id)")
        }
    }

    @Test("the program finds every sentence of the file, in every form", arguments: translated)
    func embedded(language: Language) throws {
        let counts = Self.counts(of: language)
        for entry in try PortableObjects("\(language.code).po").entries {
            guard let plural = entry.plural else {
                #expect(language.catalogue.translation(of: entry.id) == entry.forms[0])
                continue
            }
            let found = counts.map { language.catalogue.translation(of: entry.id, plural: plural, count: $0) }
            #expect(found == entry.forms)
        }
    }

    @Test("the plural rule of the program is the one that the file states for gettext", arguments: translated)
    func pluralRule(language: Language) throws {
        #expect(
            try PortableObjects("\(language.code).po").header.contains("Plural-Forms: " + language.entry.plural.header))
    }

    @Test("what is not in a catalogue stays English; half a message, more than one and none are not in it")
    func fallback() {
        for language in Language.allCases {
            let t = Localizer(language: language)
            #expect(t("No such sentence, %1", 3) == "No such sentence, 3")
            #expect(t.plural("%1 flying carpet", "%1 flying carpets", 2) == "2 flying carpets")
            for id in ["", "Run she", "Run sheet\t", "Run sheet\tDéroulé", "\n", "Run sheets", "\u{10FFFF}"] {
                #expect(language.catalogue.translation(of: id) == nil)
            }
        }
    }

    @Test("a table of no line, one line or an id without forms breaks nothing")
    func smallTables() {
        func find(_ id: String, _ table: StaticString) -> String? {
            CompiledCatalogue(table: table, plural: French.plural).translation(of: id)
        }
        #expect(find("a", "") == nil)
        #expect(find("a", "\n") == nil)
        #expect(find("a", "a\tb") == "b")
        #expect(find("b", "a\tb") == nil)
        #expect(find("a", "a") == nil)
        #expect(find("é", "a\tA\né\tÉ\nي\tY") == "É")
        let plural = CompiledCatalogue(table: "line\tligne", plural: French.plural)
        #expect(plural.translation(of: "line", plural: "lines", count: 5) == nil)
    }

    @Test("no translation carries a control character, and every isolate is closed", arguments: translated)
    func controls(language: Language) throws {
        for (id, forms) in try sentences(language) {
            for form in forms {
                var depth = 0
                for scalar in form.unicodeScalars {
                    #expect(scalar.properties.generalCategory != .control, "\(id)")
                    switch scalar.value {
                    case 0x2066...0x2068: depth += 1
                    case 0x2069: depth -= 1
                    case 0x200E, 0x200F, 0x202A...0x202E: Issue.record("a bare direction mark in \(id)")
                    default: break
                    }
                    #expect(depth == 0 || depth == 1, "\(id)")
                }
                #expect(depth == 0, "\(id)")
            }
        }
    }

    @Test(
        "a translation takes the arguments of its sentence; a form for one count may spell it out, a form for none or one alone leave out what means nothing there"
    )
    func placeholders() throws {
        for language in Self.translated {
            for entry in try PortableObjects("\(language.code).po").entries {
                let wanted = Self.placeholders(entry.id + (entry.plural ?? ""))
                for (index, form) in entry.forms.enumerated() {
                    let found = Self.placeholders(form)
                    let isForNoneOrOne = entry.forms.count == 6 && index < 2
                    let spare = entry.plural == nil ? [] : isForNoneOrOne ? wanted : ["%1"]
                    #expect(found.isSubset(of: wanted), "\(form)")
                    #expect(wanted.subtracting(found).isSubset(of: spare), "\(form)")
                }
            }
        }
    }

    /// Source: Lexique des règles typographiques en usage à l'Imprimerie nationale, 2002.
    @Test("French sets its signs apart by spaces that do not break: before : and in guillemets, narrow before ; ! ?")
    func frenchTypography() throws {
        for (id, forms) in try sentences(.french) {
            for form in forms {
                #expect(!form.contains("'"), "an apostrophe is curved: \(id)")
                for wrong in [" :", " ;", " !", " ?", "« ", " »", "\u{A0};", "\u{A0}!", "\u{A0}?", "“", "”"] {
                    #expect(!form.contains(wrong), "\(wrong) in: \(form)")
                }
            }
        }
    }

    @Test("Arabic has its own comma, semicolon and question mark, and no tashkeel: terminals drop the letter under it")
    func arabicTypography() throws {
        for (id, forms) in try sentences(.arabic) {
            for form in forms {
                #expect(!form.unicodeScalars.contains { 0x064B...0x0652 ~= $0.value }, "\(form)")
                let outside = Self.withoutIsolates(form)
                for wrong in [",", ";", "?", "“", "”", "ـ ", "  "] {
                    #expect(!outside.contains(wrong), "\(wrong) in the translation of: \(id)")
                }
            }
        }
    }

    /// The smallest count that asks for each plural form, in their order.
    private static func counts(of language: Language) -> [Int] {
        let forms = Dictionary(grouping: 0...200, by: language.pluralForm)
        return forms.keys.sorted().compactMap { forms[$0]?.first }
    }

    /// Source: Wielki słownik ortograficzny PWN.
    @Test("Polish quotes low and high, sets no sign apart, and has no straight quotation mark")
    func polishTypography() throws {
        for (id, forms) in try sentences(.polish) {
            for form in forms {
                #expect(form.count { $0 == "„" } == form.count { $0 == "”" }, "\(form)")
                #expect(!form.contains("\"") || id.contains("\""), "\(form)")
                for wrong in ["“", "'", "...", "  ", " ,", " ;", " !", " ?", " :", "„ ", " ”", "«", "»"] {
                    #expect(!form.contains(wrong), "\(wrong) in: \(form)")
                }
            }
        }
    }

    private static func placeholders(_ text: String) -> Set<String> {
        Set(
            text.indices.filter { text[$0] == "%" }.map { String(text[$0...].prefix(2)) }
                .filter { "1"..."9" ~= $0.dropFirst() })
    }

    private static func withoutIsolates(_ text: String) -> String {
        text.split(separator: "\u{2066}", omittingEmptySubsequences: false).enumerated().map { index, part in
            index == 0 ? part : part.drop { $0 != "\u{2069}" }
        }.joined()
    }
}
