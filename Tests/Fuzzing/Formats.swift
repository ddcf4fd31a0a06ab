/// All formats there are.
public enum Formats {
    /// Each with a folder of its name in the corpus.
    public static let all: [any FuzzedFormat] =
        ["blt", "toc", "cat", "pb", "csv", "txt"].map { Ballots(ending: $0) } + [
            TableFiles(), People(), Scripts(), Keys(), TypedLines(),
        ]
}
