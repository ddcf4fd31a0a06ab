/// The code that people make for themselves, as the papers tell them to: the first two letters of their mother's first name,
/// the day of the month on which they were born, the first two letters of the town where they were born: `FA07TE`.
///
/// Nobody has to keep to it. What is made like that is known to be whole, so that whoever keys it goes on without a key between.
public enum OwnCode {
    /// How many letters and digits it has.
    public static let length = 6
    /// How many signs a code can have, in whatever form people make theirs: what is longer is no code, but a code and its marks.
    public static let most = 16

    /// Whether what was typed is a whole code of that form, of any script.
    public static func isWhole(_ typed: String) -> Bool {
        let signs = Array(CodePairs.normal(PlainText(typed)).string)
        guard signs.count == length else { return false }
        return signs[2...3].allSatisfy(\.isNumber) && (signs[0...1] + signs[4...5]).allSatisfy(\.isLetter)
    }
}
