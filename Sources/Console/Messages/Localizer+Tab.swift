import Localization

extension Localizer {
    /// The name of a view as it stands in the tabs of a narrow screen: without an article, as in a menu. With it, eight
    /// names have no room in 80 columns.
    func tab(_ name: String) -> String {
        let article = language.entry.article
        return name.hasPrefix(article) ? String(name.dropFirst(article.count)) : name
    }
}
