/// What people who write a language call things in lists of people. Case and accents do not count.
public struct RosterWords: Sendable {
    /// What columns are called, word for word.
    public struct Headings: Sendable {
        /// Names, whole or in parts.
        public let name, givenName, familyName, alias: [String]
        /// Given names beside the first, in a column of their own.
        public let middleName: [String]
        /// What somebody belongs to, and lives in.
        public let organisation, category, city: [String]
        /// How somebody is reached.
        public let phone, email: [String]
        /// What somebody speaks, and agrees to.
        public let languages, consent: [String]
        /// In which country an organisation is.
        public let country: [String]
    }

    /// Words and phrases by which a heading is known that is a question, or says more than a name.
    public struct Hints: Sendable {
        /// Somebody is called so, by the given name, by the family's, or by both.
        public let names, givenNames, familyNames, wholeNames: [String]
        /// How somebody is reached.
        public let phones, mails: [String]
        /// What somebody speaks, lives in, counts among and belongs to.
        public let languages, cities, categories, organisations: [String]
        /// Who speaks for an organisation.
        public let representatives: [String]
        /// What somebody agrees to.
        public let consents: [String]
        /// What people are asked to allow that is not to be listed: to be filmed, to be sent news.
        public let otherConsents: [String]
        /// What a column is about that is about something else, or somebody else.
        public let otherThings: [String]
        /// Who pays for somebody: a column about them says nothing of the person.
        public let payers: [String]
        /// Who else than the person a column may be about, where another column names the person.
        public let otherPeople: [String]
        /// Of whom a name may be that is the person's: "name of the participant", "family name".
        public let persons: [String]
        /// Words between a name and whose it is, "of", "de la"; empty where nothing stands between them.
        public let links: [String]
        /// Whether whose a name is may also stand before it: "event name".
        public let ownersStandBefore: Bool
        /// What is counted or filed under, and no name: "number", "code".
        public let numbers: [String]
        /// What a telephone is called that is carried along, that stands at work, that stands at home.
        public let mobiles, workPhones, homePhones: [String]
        /// What has a number like a telephone's and is none.
        public let faxes: [String]
    }

    /// What columns are called, word for word.
    public let headings: Headings
    /// By which other headings are known.
    public let hints: Hints
    /// Headings over what is not kept.
    public let unkept: [String]
    /// Cells that say yes, and no.
    public let yes, no: [String]
    /// Cells that say that somebody agrees, and does not.
    public let agreed, refused: [String]
    /// Cells that say whether somebody is a woman or a man.
    public let sexes: [String]
    /// What says that somebody is a woman, and a man: a cell, a form of address, a category.
    public let women, men: [String]
    /// Cells under a name that say that nobody is named.
    public let anonymous: [String]
    /// What people are divided into, beside organisations: a row of such a word is nobody.
    public let groups: [String]
    /// Words with which a row of sums begins.
    public let sums: [String]
    /// Cells that say that there is nothing to say: "none", "n/a".
    public let nothing: [String]
    /// Forms of address before a name.
    public let titles: [String]
    /// Words that begin what somebody is and no name: "the" in "Mr the Mayor".
    public let articles: [String]
    /// Words between the last two of several.
    public let conjunctions: [String]
    /// ISO 639 code → what the language is called; a space between words for it.
    public let languageNames: [String: String]
}
