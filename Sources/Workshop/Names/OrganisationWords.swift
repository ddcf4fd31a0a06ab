/// What the name of an organisation says, in whichever language it is written: what kind it is, and what tells it from others of its
/// kind. `Commune de Fès`, `Commune Fès` and `جماعة فاس` say the same.
///
/// Whole names are compared: where one holds a word more than the other they are two (`Commune de Fès`, `Commune de Fès Médina`).
public struct OrganisationWords: Hashable, Sendable {
    /// Its kinds, each under one word whatever language it is written in.
    public let kinds: Set<String>
    /// All other words, folded, without little words, in order.
    public let own: [String]
    /// The first letters of all its words but the little ones.
    private let initials: String
    /// The name folded, where it is written as first letters are.
    private let acronym: String?

    /// Reads a name.
    public init(_ name: String) {
        var (kinds, own): (Set<String>, [String]) = ([], [])
        var initials = ""
        for word in NameFold.words(Self.withoutElision(name)) where !Self.little.contains(word) {
            if let first = word.first { initials.append(first) }
            let bare = word.count > 4 && word.hasPrefix("ال") ? String(word.dropFirst(2)) : word
            if let kind = Self.kind[word] ?? Self.kind[bare] {
                kinds.insert(kind)
            } else {
                own.append(TownNames.fold(bare))
            }
        }
        // A name of kinds alone is told from others by them.
        (self.kinds, self.own, self.initials) = (kinds, own, initials)
        let letters = name.filter(\.isLetter)
        let isShort = (3...8).contains(letters.count) && letters.allSatisfy { $0.isUppercase && $0.isASCII }
        acronym = isShort && own.count + kinds.count == 1 ? initials.isEmpty ? nil : NameFold.key(letters) : nil
    }

    /// What is the same for two that say the same in one script.
    public var key: String { kinds.sorted().joined(separator: " ") + "|" + own.sorted().joined(separator: " ") }

    /// Whether both are of the same kinds and every other word of each is a word of the other or sounds like one, none left over. A
    /// question for a person, like ``NameFold/soundsAlike(_:_:)``.
    public func mayBe(_ other: OrganisationWords) -> Bool {
        guard kinds == other.kinds, !own.isEmpty && !other.own.isEmpty || own == other.own && kinds.count > 1 else {
            return false
        }
        return isCalled(like: other)
    }

    /// Whether one may be the other said shorter: without its kind, or by its first letters. Less than ``mayBe(_:)``.
    public func mayStand(for other: OrganisationWords) -> Bool {
        if let acronym { return other.acronym == nil && other.initials == acronym }
        if let acronym = other.acronym { return initials == acronym }
        return kinds.isEmpty != other.kinds.isEmpty && !own.isEmpty && !other.own.isEmpty && isCalled(like: other)
    }

    /// Word for word, in whatever order, or as one: Ennour is En-Nour.
    private func isCalled(like other: OrganisationWords) -> Bool {
        if NameFold.soundsAlike(own.joined(separator: " "), other.own.joined(separator: " ")) { return true }
        guard own.count == other.own.count else { return false }
        var rest = other.own
        for word in own {
            let match = rest.firstIndex(of: word) ?? rest.firstIndex { NameFold.soundsAlike(word, $0) }
            guard let match else { return false }
            rest.remove(at: match)
        }
        return true
    }

    /// The name with `d’` and `l’` apart from their words.
    private static func withoutElision(_ name: String) -> String {
        var text = ""
        var isAtStart = true
        var characters = name[...]
        while let character = characters.popFirst() {
            if isAtStart, "dlDL".contains(character), let next = characters.first, "'’ʼ".contains(next) {
                characters.removeFirst()
                continue
            }
            text.append(character)
            isAtStart = !character.isLetter && !character.isNumber
        }
        return text
    }

    private static let little: Set<String> = Set(
        """
        de du des la le les et pour a au aux of the for and in di del della dei y el los las w we i na dla do ds z \
        من في و لـ \
        urbaine rurale territoriale urban rural الحضرية القروية الترابية miejska wiejska
        """.split(whereSeparator: \.isWhitespace).flatMap { NameFold.words(String($0)) })

    private static let kind: [String: String] = {
        var kind: [String: String] = [:]
        for names in kinds {
            for name in names.split(separator: " ") {
                kind[NameFold.key(String(name))] = NameFold.key(String(names.prefix { $0 != " " }))
            }
        }
        return kind
    }()

    /// What organisations of the five programmes' countries are, in the languages in which rosters name them: one word a kind.
    private static let kinds = [
        "commune municipalité mairie municipality gmina jamaat جماعة بلدية comune municipio ayuntamiento općina δήμος gemeinde",
        "association assoc asso ass jamiat stowarzyszenie جمعية asociación associazione udruga σύλλογος",
        "coopérative coop cooperative spółdzielnia تعاونية cooperativa zadruga συνεταιρισμός",
        "université univ university uniwersytet جامعة universidad università sveučilište πανεπιστήμιο",
        "école school szkoła مدرسة escuela scuola škola σχολείο", "institut institute instytut معهد instituto istituto",
        "ministère ministry ministerstwo وزارة ministerio ministero ministarstvo υπουργείο",
        "agence agency agencja وكالة agencia agenzia agencija", "région region جهة regione región regija",
        "conseil council rada مجلس consejo consiglio vijeće", "province prowincja إقليم provincia",
        "préfecture prefecture عمالة", "fondation foundation fundacja مؤسسة fundación fondazione zaklada",
        "fédération federation federacja فدرالية فيدرالية", "chambre chamber izba غرفة cámara camera komora",
        "société sté company spółka شركة sociedad società društvo", "centre center centrum مركز centro centar κέντρο",
        "bureau office biuro مكتب", "direction dir directorate dyrekcja مديرية", "laboratoire labo laboratory مختبر",
        "club klub نادي", "réseau network sieć شبكة",
        "syndicat union związek نقابة", "amicale ودادية", "atelier workshop ورشة", "arrondissement مقاطعة",
        "faculté fac faculty wydział كلية",
        "délégation delegation مندوبية", "ville city miasto مدينة ciudad città grad πόλη", "hammam hamam łaźnia حمام",
    ]
}
