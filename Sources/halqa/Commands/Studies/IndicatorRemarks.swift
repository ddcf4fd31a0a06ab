import Localization
import Workshop

extension Session {
    /// What is to be known at once of a paper that was kept.
    func remarks(on paper: Rating, of grid: Grid) -> [String] {
        assessmentRemarks(on: paper, newest: grid) + figureRemarks(on: paper, of: grid)
    }

    /// Of an assessor's: an edition that is not the newest, somebody who rates their own, an agreement that no longer holds.
    private func assessmentRemarks(on paper: Rating, newest: Grid) -> [String] {
        guard let grid = state.grids[paper.grid], grid.rater == .assessor || grid.rater == .twoAssessors else {
            return []
        }
        var remarks: [String] = []
        if paper.grid.edition != newest.edition {
            remarks.append(t("By edition %1, as it was rated before.", paper.grid.edition))
        }
        if state.ratesOwn(paper.rater, paper.subject) {
            remarks.append(
                t("%1 belongs to what is rated; it will be said with the class.", state.name(of: paper.rater)))
        }
        let both = state.assessors(of: paper.subject, in: grid, day: paper.day)
        let raters = Set(both.papers.compactMap(\.rater))
        if raters.count == 2, state.mayBeOnePerson(raters) {
            remarks.append(
                t(
                    "%1 may be one person, who stands in the directory twice: see halqa people FILE doubles. Two different people have to rate.",
                    t.list(raters.map { state.name(of: $0).string }.sorted())))
        }
        if both.outdated != nil {
            remarks.append(
                t(
                    "What the two had agreed on no longer holds, and there is no class: settle it again (halqa grid FILE settle)."
                ))
        }
        return remarks
    }

    /// Of figures: those of a later day that have nothing to be compared with.
    private func figureRemarks(on paper: Rating, of grid: Grid) -> [String] {
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
