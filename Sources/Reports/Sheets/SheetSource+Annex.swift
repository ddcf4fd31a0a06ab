import Localization
import Words
import Workshop

/// What an agreement ends in: what each signatory takes on, line by line, with room to sign beside it.
extension SheetSource {
    private static let blankRows = 12

    /// Somebody who takes something on.
    private struct Signatory {
        let name: String
        let role: String
        var lines: [Contribution] = []
    }

    /// The commitments of the workshop up to this day that were not dropped, organisations first, then people, each with
    /// their own; at the end those that nobody has taken on.
    func annex() -> [Document.Block] {
        let empty = Array(repeating: Document.Table.Cell.text(""), count: 4)
        if isBlank { return [table(Array(repeating: empty, count: Self.blankRows))] }
        let signatories = signatories
        guard !signatories.isEmpty else { return [] }
        let rows = signatories.flatMap { signatory in
            signatory.lines.enumerated().map { place, line -> [Document.Table.Cell] in
                let who = signatory.role.isEmpty ? signatory.name : t.joined([signatory.name, signatory.role])
                return [
                    .text(place == 0 ? who : ""), .text(words.outside(line.text)),
                    .text(line.due.map { words.date($0, .long) } ?? ""), .text(""),
                ]
            }
        }
        return [
            .paragraph(t("Each reads out what stands beside their name, and signs it.")), table(rows),
        ]
    }

    private var signatories: [Signatory] {
        let state = source.state
        let days = source.workshop.days.filter { $0.number <= source.day.number }
        let lines = days.flatMap(\.activities).flatMap { state.lines(of: $0.id) }.filter {
            $0.kind == .action && $0.mergedInto == nil && $0.outcome != .dropped
        }
        let nobodies = state.nobodies
        var organisations: [ID<Organisation>: Signatory] = [:]
        var people: [ID<Stakeholder>: Signatory] = [:]
        var others: [PlainText: Signatory] = [:]
        for line in lines.soonestFirst(by: \.due) {
            switch line.owner {
            case .organisation(let id):
                let body = state.organisation(id)
                organisations[body?.id ?? id, default: Signatory(name: words.outside(body?.name ?? ""), role: "")]
                    .lines.append(line)
            case .person(let id):
                let person = state.stakeholders[id]
                let category = person.map { categoryTitle($0.category) } ?? ""
                let organisation = person.map { words.outside(state.organisationName(of: $0)) } ?? ""
                let role = t.joined([category, organisation])
                people[id, default: Signatory(name: words.outside(person?.name ?? ""), role: role)].lines.append(line)
            case .words(let words):
                let name = self.words.speaker(words, isWords: nobodies.contains(.words(words)))
                others[words, default: Signatory(name: name, role: "")].lines.append(line)
            case nil: others["", default: Signatory(name: t("nobody yet"), role: "")].lines.append(line)
            }
        }
        let bodies = organisations.keys.compactMap { state.organisation($0) }.sorted {
            ($0.name, $0.id) < ($1.name, $1.id)
        }
        let named = people.keys.compactMap { state.stakeholders[$0] }.inOrderOfNames()
        return bodies.compactMap { organisations[$0.id] } + named.compactMap { people[$0.id] }
            + others.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }.compactMap { others[$0] }
    }

    private func table(_ rows: [[Document.Table.Cell]]) -> Document.Block {
        .table(
            Document.Table(
                columns: [
                    Document.Table.Column(title: t("Signatory"), blank: 24),
                    Document.Table.Column(title: t("Takes on"), isWide: true),
                    Document.Table.Column(title: t("By when"), blank: 16),
                    Document.Table.Column(title: t("Date and signature"), blank: 24),
                ], rows: rows, isForm: true))
    }
}
