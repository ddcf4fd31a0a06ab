import Tally

/// A value that stands in files as its text.
public typealias TextCodable = Tally.TextCodable
