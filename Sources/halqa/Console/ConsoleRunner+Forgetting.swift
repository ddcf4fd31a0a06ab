import Console
import Desk
import Ledger
import Localization
import Workshop

// Somebody is forgotten.
extension ConsoleRunner {
    private func forgetting(_ person: ID<Stakeholder>) throws(LedgerError) -> Forgetting {
        try desk.ledger.forgetting(
            person, in: desk.state, placeholder: PlainText(state.t("[erased %1]", desk.state.erasures.count + 1)))
    }

    /// How much names somebody.
    func named(_ person: ID<Stakeholder>) throws -> [Action] {
        let forgetting = try forgetting(person)
        let named = try desk.ledger.named(by: forgetting)
        let doubtful = named.texts.filter { $0.certainty < forgetting.threshold }.count
        return [
            .namedFound(
                person,
                NamedSomewhere(
                    entries: named.ownEntries + named.operatorEntries, texts: named.texts.count - doubtful,
                    doubtful: doubtful))
        ]
    }

    /// Erases what names somebody, and says what came of it.
    func forget(_ person: ID<Stakeholder>) throws -> [Action] {
        guard waiting == nil else { return [.failed(Self.stillWaiting(state.t))] }
        let name = desk.state.stakeholders[person]?.name ?? ""
        let done = try desk.forget(try forgetting(person), copiesIn: [places.backups(of: desk.path)])
        let sentence = done?.sentences(name, state.t).joined(separator: " ") ?? ""
        return followed() + [done?.remaining.isEmpty ?? true ? .said(sentence) : .failed(sentence)]
    }
}
