import Localization
import Screen

/// What F1 says of what lies over a view.
struct Explanation: Sendable {
    /// A key, or a field, and a sentence about it.
    struct Entry: Sendable {
        var name: String
        var text: String

        init(_ name: String, _ text: String) { (self.name, self.text) = (name, text) }
    }

    /// What is asked; empty where the keys say it all.
    var title = ""
    /// More about it, a paragraph each.
    var paragraphs: [String] = []
    /// What is filled in, and what each takes.
    var fields: [Entry] = []
    /// What each key does.
    var keys: [Entry] = []
}
