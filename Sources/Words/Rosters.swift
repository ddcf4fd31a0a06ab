public import Localization
public import Workshop

extension RosterField {
    /// What stands in such a column, in a word or two.
    public func title(_ t: Localizer) -> String {
        switch self {
        case .name: t("whole name")
        case .givenName: t("first name")
        case .familyName: t("family name")
        case .alias: t("other spelling")
        case .organisation: t("organisation")
        case .category: t("category")
        case .city: t("city")
        case .phone: t("telephone")
        case .email: t("e-mail")
        case .languages: t("languages")
        case .consent: t("may be listed")
        }
    }
}

extension RosterColumn {
    /// What the column was taken for.
    public func meaning(_ t: Localizer) -> String {
        field?.title(t) ?? (isAddress ? t("form of address") : t("left out"))
    }
}

extension RosterSameness {
    /// Why a row is taken for somebody, in a few words.
    public func words(_ t: Localizer) -> String {
        switch self {
        case .email: t("same e-mail address, and the name fits")
        case .phone: t("same telephone, and the name fits")
        case .name: t("same name and organisation")
        case .stated: t("as you said")
        }
    }
}

extension RosterDoubt.Reason {
    /// Why it cannot be told, in a few words.
    public func words(_ t: Localizer) -> String {
        switch self {
        case .differs(phone: true, email: true): t("same name and organisation, but another telephone and address")
        case .differs(phone: false, email: _): t("same name and organisation, but another e-mail address")
        case .differs: t("same name and organisation, but another telephone")
        case .addressedOtherwise: t("same name and organisation, but addressed otherwise")
        case .organisationUnknown: t("same name, but one of the two has no organisation")
        case .otherScript(sameOrganisation: true):
            t("same organisation, and a name that sounds alike in another script")
        case .otherScript: t("a name that sounds alike in another script, and one of the two has no organisation")
        case .otherSpelling(sameOrganisation: true): t("same organisation, and the same name in another spelling")
        case .otherSpelling: t("the same name in another spelling, and one of the two has no organisation")
        case .nearlySpelt: t("same telephone or e-mail address, and a name that is spelt nearly so")
        case .severalFit: t("several people have this telephone or e-mail address, and a name that fits")
        }
    }
}

extension Stakeholder {
    /// What is told of a person in one line: name, organisation, city, telephone, address.
    /// - Parameters:
    ///   - named: false to leave out the name, where it stands beside.
    ///   - called: what the person is called among others; nil for the name.
    public func line(_ t: Localizer, named: Bool = true, called: PlainText? = nil) -> String {
        t.joined((named ? [(called ?? name).string] : []) + [organisation, city, phone, email].map(\.string))
    }

    /// What differs from how the person was before, each with both: `telephone: 06… → 07…`.
    public func differences(from before: Stakeholder, _ t: Localizer) -> [String] {
        RosterDifference.between(before, self).map { difference in
            func shown(_ value: PlainText) -> String {
                switch (difference.field, value.string) {
                case (_, ""): "–"
                case (.consent, "yes"): t("yes")
                case (.consent, "no"): t("no")
                case (.languages, let codes): t.languages(LanguageCode.read(codes))
                case (_, let text): text
                }
            }
            return t("%1: %2 → %3", difference.field.title(t), shown(difference.before), shown(difference.after))
        }
    }
}
