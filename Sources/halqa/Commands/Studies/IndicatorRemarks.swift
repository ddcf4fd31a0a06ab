import Localization
import Workshop

extension Session {
    /// What is to be known at once of figures that were kept: those of a later day that have nothing to be compared with.
    func remarks(on paper: Rating, of grid: Grid) -> [String] {
        guard case .workshop(let id) = paper.subject, let day = paper.day.flatMap(state.day), day.isLater,
            let workshop = state.programme?.workshops.first(where: { $0.id == id })
        else { return [] }
        return state.indicators(of: workshop, by: grid) { world.localTime($0).date }.compactMap { indicator in
            guard indicator.baseline == nil, paper.mark(indicator.criterion.code)?.value != nil else { return nil }
            return t(
                "%1: no figure was kept at first, so that nothing is compared.", text(indicator.criterion.text))
        }
    }
}
