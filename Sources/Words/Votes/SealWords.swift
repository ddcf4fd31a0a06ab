public import Localization

extension Localizer {
    /// Said instead of a result whose ballots are not those that were sealed.
    public var brokenSeal: String {
        let t = self
        return t("The seal does not fit the ballots: this is not what was in the urn. Look with halqa verify.")
    }
}
