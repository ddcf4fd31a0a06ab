public import Tables
public import Workshop

/// A roster as it was read: people, line by line, before anything is known about who they are here.
public struct Roster: Sendable, Equatable {
    /// The rows that can be read, in the order of the file.
    public internal(set) var rows: [RosterRow] = []
    /// What keeps rows out, or the whole file; by line.
    public internal(set) var refused: [RosterProblem] = []
    /// What somebody should look at; by line.
    public internal(set) var notices: [RosterProblem] = []
    /// What the bytes were taken for.
    public internal(set) var encoding: TableEncoding
    /// What separates the cells: a comma, a semicolon, a tab or a bar; a comma where nothing does.
    public internal(set) var separator: Character
    /// What the file is.
    public internal(set) var kind: TableKind = .delimited(",")
    /// What each column was taken for.
    public internal(set) var columns: [RosterColumn] = []
    /// The line of the heading; nil where there is none.
    public internal(set) var headingLine: Int?
    /// The sheet that was read; nil where there are no sheets.
    public internal(set) var sheet: PlainText?
}

/// One row of a roster. An empty text means that the row does not say.
public struct RosterRow: Sendable, Equatable {
    /// The line at which it begins, from 1.
    public var line: Int
    /// The name; never empty.
    public var name: PlainText = ""
    /// Other spellings.
    public var aliases: [PlainText] = []
    /// The organisation.
    public var organisation: PlainText = ""
    /// The category as written.
    public var category: PlainText = ""
    /// The city.
    public var city: PlainText = ""
    /// The telephone.
    public var phone: PlainText = ""
    /// The electronic mail.
    public var email: PlainText = ""
    /// Languages, as codes where they are known.
    public var languages: [String] = []
    /// Whether the person agreed to be listed.
    public var consent: Bool?
    /// How the person is addressed, folded: `mme`, `dr`.
    var titles: [String] = []
    /// Whether the person is a woman or a man, where the row says it.
    var sex: Sex?
}
