import CPango
import Localization

// The calls of CPango that set texts. The typesetter and every text are made once, kept by this object, never handed on beyond its life,
// and freed once, in deinit, texts before the typesetter. A string's bytes live as long as the call, which is told how many there are;
// numbers of lines are asked from 0 up to the count that the same text gave.

/// Sets text with the fonts of the system. Texts stay set until it goes, so that what was measured is drawn as it is.
@safe final class PangoTypesetter: Typesetter {
    /// The first that is installed sets what it has letters for: Latin, Arabic and signs seldom come from one.
    static let families =
        "Noto Sans, Noto Naskh Arabic, Noto Sans Arabic, Noto Sans Math, Noto Sans Symbols2, Amiri, DejaVu Sans, sans-serif"

    /// What is bold, headings above all: the Arabic that Noto Sans belongs with.
    static let boldFamilies =
        "Noto Sans, Noto Sans Arabic, Noto Kufi Arabic, Noto Naskh Arabic, Noto Sans Math, Noto Sans Symbols2, "
        + "DejaVu Sans, sans-serif"

    /// Arabic letters are low beside Latin ones of the same size: set larger they look alike.
    static let arabicScale = 1.14

    private let typesetter: OpaquePointer
    private var texts: [Setting: OpaquePointer] = unsafe [:]

    init() throws(PaperError) {
        if let missing = unsafe cpango_missing() { throw unsafe .pangoMissing(String(cString: missing)) }
        guard let typesetter = unsafe cpango_typesetter_new() else { throw .noFont }
        unsafe self.typesetter = unsafe typesetter
    }

    deinit {
        unsafe texts.values.forEach { unsafe cpango_text_free($0) }
        unsafe cpango_typesetter_free(typesetter)
    }

    func lines(of setting: Setting) -> [SetLine] {
        guard let text = unsafe text(of: setting) else { return [SetLine(ascent: 0, descent: 0, width: 0)] }
        return unsafe (0..<cpango_text_line_count(text)).map {
            let line = unsafe cpango_text_line(text, $0)
            return SetLine(ascent: line.ascent, descent: line.descent, width: line.width)
        }
    }

    /// Whether the system has letters for a language: without them every one of a paper would be an empty box.
    func hasLetters(of language: Language) -> Bool {
        let sample = ([language.ownName] + language.entry.dates.months).joined(separator: " ")
        return unsafe text(of: Setting(text: sample, size: 10)).map { unsafe cpango_text_missing($0) == 0 } ?? false
    }

    /// The text, set; nil only when memory ran out.
    func text(of setting: Setting) -> OpaquePointer? {
        if let text = unsafe texts[setting] { return unsafe text }
        var string = LaidOut.set(Noncharacters.replaced(in: setting.text), room: setting.room)
        let families = setting.isBold ? Self.boldFamilies : Self.families
        let text = unsafe families.withCString { family in
            var style = unsafe CPangoStyle(
                family: family, size: setting.size, is_bold: setting.isBold,
                is_right_to_left: setting.isRightToLeft, arabic_scale: setting.isBold ? 1 : Self.arabicScale,
                width: setting.width ?? -1)
            return string.withUTF8 { bytes in
                unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                    unsafe cpango_text_new(typesetter, characters.baseAddress, Int32(characters.count), &style)
                }
            }
        }
        unsafe texts[setting] = unsafe text
        return unsafe text
    }
}
