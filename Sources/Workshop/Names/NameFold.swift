/// How names are compared: what two spellings have in common once everything is dropped on which people who write the
/// same name differ.
///
/// Within one script a name is *folded*: compatibility decomposition (NFKD), no case, accents, tashkeel, tatweel or
/// invisible controls; ا for every alef, ي for ى and ئ, و for ؤ, ه for ة, no bare hamza; ك for گ ڭ ݣ, ف for ڤ, ب for پ;
/// ASCII digits for all digits; one space for anything that separates words. Foundation on Linux does none of the Arabic
/// part. Between scripts, or for two spellings in one script, names are compared by sound: see ``soundsAlike(_:_:)``.
public enum NameFold {
    /// The text folded, its words separated by single spaces; empty if there is no letter or digit in it.
    public static func fold(_ text: String) -> String {
        var folder = Folder()
        folder.append(text)
        return folder.text
    }

    /// The folded words of a text, in order.
    public static func words(_ text: String) -> [String] {
        fold(text).split(separator: " ").map(String.init)
    }

    /// The key under which a full name is the same name: the fold without its spaces, since people write
    /// Ben Ali and Benali, عبد الله and عبدالله. The order of words counts.
    public static func key(_ name: String) -> String {
        String(fold(name).unicodeScalars.filter { $0 != " " })
    }

    /// The key under which a full name is the same name in whatever order its parts stand: EL AMRANI Fatima-Zahra and
    /// Fatima-Zahra El Amrani. What belongs together stays so: El with Amrani, عبد with الله.
    public static func orderlessKey(_ name: String) -> String {
        let words = words(name)
        return NameForm.compounds(words).map { words[$0].joined() }.sorted().joined(separator: " ")
    }

    /// Whether two names are one name in one script: their keys are equal and hold something.
    public static func sameName(_ a: String, _ b: String) -> Bool {
        let key = key(a)
        return !key.isEmpty && key == self.key(b)
    }

    /// Whether two full names may be spellings of one name, in two scripts or in one: Abdelkader and عبد القادر,
    /// Hocine and Houssaine. True also when the names are the same. Words must stand in the same order.
    ///
    /// Arabic writes few vowels, so that some names are one on paper (Salim and Salem are both سالم): take it as a
    /// question for a person, not as proof. The source of the method is in ``Phonetic``.
    public static func soundsAlike(_ a: String, _ b: String) -> Bool {
        if sameName(a, b) { return true }
        let first = Phonetic.spell(words(a))
        let second = Phonetic.spell(words(b))
        guard !first.isEmpty, !second.isEmpty else { return false }
        let budget = Phonetic.budget(tokens: max(first.count, second.count))
        var aligner = PhoneticAligner()
        return aligner.distance(first, second, budget: budget) <= budget
    }
}
