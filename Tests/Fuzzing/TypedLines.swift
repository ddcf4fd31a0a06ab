import Tally
import Workshop

/// What a person types or pastes into a field: a ballot as a line, a text, a date, a time.
struct TypedLines: FuzzedFormat {
    let name = "lines"

    func read(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let plain = PlainText(text)
        precondition(PlainText(plain.string) == plain, "a text that is cleaned twice changes again")
        _ = PlainText.sentence(text)
        _ = CivilDate(text)
        _ = ID<Poll>(text)
        _ = Fraction(text)
    }
}
