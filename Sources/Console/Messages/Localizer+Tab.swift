import Localization

extension Localizer {
    /// The name of a view as it stands in the tabs of a narrow screen. In Arabic without its article, as in a menu: with
    /// it, eight names have no room in 80 columns.
    func tab(_ name: String) -> String {
        language == .arabic && name.hasPrefix("ال") ? String(name.dropFirst(2)) : name
    }
}
