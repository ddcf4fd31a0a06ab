import Localization
import Screen
import Tally
import Words
import Workshop

/// The columns of a poll's options: number, text, bar, counts by source, votes, share.
struct BarColumns {
    /// What the option says.
    var text: ColumnLayout.Field { fields[0] }

    private let fields: [ColumnLayout.Field]
    private let sources: [VoteSource]
    private static let number = 5
    private static let shortestBar = 12
    private static let longestName = 36

    /// - Parameter sources: those that have a column of their own.
    init(_ words: PollWords, _ result: RoomResult, columns: Int, sources: [VoteSource]) {
        // A column of numbers is as wide as what stands over it.
        let heads = sources.map { $0.title(words.state.t) } + [Self.head(words)] + (result.base == .none ? [] : [""])
        let numbers = heads.map { max(6, TextWidth.columns(of: $0)) }
        let all = columns - Self.number - 2
        let room = all - numbers.reduce(0) { $0 + $1 + 1 } - 3
        let longest = (0..<words.poll.optionCount).map { TextWidth.columns(of: words.option($0)) }.max() ?? 0
        let width = Self.name(longest, in: room)
        fields = ColumnLayout(
            [.fixed(width), .flexible(minimum: 8)] + numbers.map { .fixed($0) }, gap: 1
        ).fields(in: all)
        self.sources = sources
    }

    /// The columns of the names, one that keeps them apart from the bars included. The bars keep two fifths of what the numbers
    /// leave, less where a name would be cut for it.
    static func name(_ longest: Int, in room: Int) -> Int {
        min(max(longest, 8), max(room * 3 / 5, min(room - shortestBar, longestName))) + 1
    }

    private func body(_ area: Canvas) -> Canvas { area.dropLeading(Self.number).dropTrailing(2) }

    private func put(_ text: String, _ field: Int, on body: Canvas, style: Style) {
        guard fields.indices.contains(field) else { return }
        body.put(
            text, column: fields[field].column, columns: fields[field].columns, align: .trailing, style: style)
    }

    /// What is counted.
    private static func head(_ words: PollWords) -> String {
        words.usesDots ? words.state.t("dots") : words.state.t("votes")
    }

    /// What stands over the counts.
    func drawHeads(_ words: PollWords, isCounting: Bool, on line: Canvas) {
        let body = body(line)
        for (index, source) in sources.enumerated() {
            let isCounted = isCounting && source == words.state.countedSource
            put(source.title(words.state.t), 2 + index, on: body, style: isCounted ? .accent : .muted)
        }
        put(Self.head(words), 2 + sources.count, on: body, style: .muted)
    }

    /// - Parameter area: the rows of the option.
    func draw(_ index: Int, _ words: PollWords, _ result: RoomResult, isFocused: Bool, on area: Canvas) {
        let option = result.options[index]
        let most = result.options.map(\.votes).max() ?? 0
        let isFirst = words.isFirst(index, result)
        let style: Style = isFirst ? .strong : .normal
        if isFocused { area.put(area.symbol(.focus), column: 0, columns: 1, style: .accent) }
        area.put(words.number(index), column: 1, columns: 2, align: .trailing, style: .muted)
        let body = body(area)
        body.putWrapped(
            words.option(index), column: text.column, columns: text.columns - 1, align: .leading,
            style: isFocused ? .strong : style)
        body.bar(
            Double(option.votes), of: Double(max(1, most)), row: 0, column: fields[1].column,
            columns: fields[1].columns)
        for (column, source) in sources.enumerated() {
            put(words.number(of: option, from: source, on: area), 2 + column, on: body, style: .muted)
        }
        put(words.total(index, result, on: area), 2 + sources.count, on: body, style: style)
        put(words.share(index, result, on: area), 3 + sources.count, on: body, style: style)
    }
}
