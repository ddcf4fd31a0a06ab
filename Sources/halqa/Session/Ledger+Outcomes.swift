import Ledger
import Workshop

extension Ledger {
    /// Of the commitments of which something became after a day of that code all that ever did: a sheet of one month knows
    /// nothing of the sixth.
    func outcomes(
        after code: String, in state: ProgrammeState, _ world: World
    ) throws(LedgerError) -> [ID<Contribution>: [OutcomeStep]] {
        var found: [ID<Contribution>: [OutcomeStep]] = [:]
        for workshop in state.programme?.workshops ?? [] {
            guard let day = workshop.days.first(where: { $0.code == code }) else { continue }
            let world = world.held(in: state.zone(of: workshop))
            for line in workshop.days.flatMap(\.activities).flatMap({ state.lines(of: $0.id) })
            where line.kind == .action {
                guard let at = line.settlement?.at, world.localTime(at).date > day.dates.upperBound else { continue }
                found[line.id] = try outcomes(of: line.id)
            }
        }
        return found
    }
}
