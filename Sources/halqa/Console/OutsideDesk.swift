import Console
import Desk
import Localization
import Script
import Tables
import Words
import Workshop

/// Reads lists of what was said outside for the console: says what one would do, and takes it in.
struct OutsideDesk {
    let desk: Desk
    let world: World
    let t: Localizer

    /// What a list would do.
    func look(_ order: OutsideOrder) throws -> (order: OutsideOrder, look: OutsideLook) {
        var order = order
        order.path = RosterDesk.whole(order.path)
        let list = try read(order)
        return (order, look(list, try plan(list, order, desk.state), order, desk.state))
    }

    /// Takes in a list that still does what was seen.
    /// - Returns: the counts; nil when it does something else by now.
    func take(_ order: OutsideOrder, _ seen: OutsideLook) throws -> String? {
        let list = try read(order)
        var counts: String?
        try desk.record { state in
            let plan = try plan(list, order, state)
            let isAsSeen = look(list, plan, order, state).sense == seen.sense
            counts = isAsSeen ? LineImportWords(file: PlainText(order.path), list: list, plan: plan, t: t).counts : nil
            return isAsSeen ? plan.changes : []
        }
        return counts
    }

    private func read(_ order: OutsideOrder) throws(Failure) -> CommentList {
        var reader = CommentReader(today: world.localNow.date, kind: LineImport.kind)
        reader.encoding = order.encoding.flatMap { TableEncoding(name: $0) }
        return reader.read(try InputFile.read(order.path, t))
    }

    private func plan(
        _ list: CommentList, _ order: OutsideOrder, _ state: ProgrammeState
    ) throws(Refusal) -> CommentPlan {
        let finder = PartyFinder(state)
        return try CommentPlan(
            list.rows.filter { !order.leftOut.contains($0.line) }, into: state, channel: order.channel,
            activity: order.place?.activity, prompt: order.place?.prompt, by: desk.operatorName, at: world.now(),
            speaker: { order.speakers[$0] ?? LineImport.party($0, finder) },
            isTaken: { order.different.contains($0) })
    }

    private func look(
        _ list: CommentList, _ plan: CommentPlan, _ order: OutsideOrder, _ state: ProgrammeState
    ) -> OutsideLook {
        let there = Set(plan.there.map(\.line))
        let doubles = Dictionary(plan.doubles.map { ($0.row.line, $0.other) }) { first, _ in first }
        let new = Dictionary(plan.new.map { ($0.line, $0) }) { first, _ in first }
        let rows = list.rows.map { row in
            let standing: OutsideLook.Row.Standing =
                if order.leftOut.contains(row.line) {
                    .leftOut
                } else if there.contains(row.line) {
                    .there
                } else if let other = doubles[row.line] {
                    .double(plan.texts[other] ?? row.text)
                } else {
                    .new
                }
            return OutsideLook.Row(
                line: row.line, text: row.text, date: row.date, speaker: row.speaker, place: row.place,
                kind: row.kind, standing: standing)
        }
        let finder = PartyFinder(state)
        let names = Set(new.values.map(\.speaker).filter { !$0.isEmpty }).sorted()
        return OutsideLook(
            columns: list.columns.map { OutsideLook.Column(title: $0.title, holds: $0.field.title(t)) },
            encodings: TableEncoding.allCases.map(\.rawValue), rows: rows,
            speakers: names.map { words in
                let called = finder.called(words)
                return OutsideLook.Speaker(
                    words: words, party: order.speakers[words] ?? LineImport.party(words, finder) ?? .words(words),
                    candidates: called)
            },
            refused: list.problems, unnamed: list.unnamed)
    }
}
