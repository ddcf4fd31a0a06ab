import Screen
import Workshop

extension LineEditor {
    /// Whether a text holds every word that was typed, wherever in it; case, accents and Arabic's ways of spelling do
    /// not count.
    func finds(_ text: String) -> Bool {
        let text = NameFold.fold(text)
        return self.text.split(separator: " ").allSatisfy { text.contains(NameFold.fold(String($0))) }
    }
}
