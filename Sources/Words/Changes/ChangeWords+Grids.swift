import Localization
import Workshop

extension ChangeWords {
    /// What became of a grid.
    func grid(_ revision: Revision<Grid>) -> String {
        guard let grid = revision.after ?? revision.before else { return "" }
        let title = grid.title.text(in: t.textLanguage, fallback: state.programme?.languages ?? [])
        return switch (revision.before, revision.after) {
        case (nil, _): t("put edition %2 of the grid “%1” into the file", title, grid.edition)
        case (_, nil): t("took edition %2 of the grid “%1” out of the file", title, grid.edition)
        case (.some, .some): t("revised edition %2 of the grid “%1”", title, grid.edition)
        }
    }

    /// What became of a paper. What it is about is said as far as the file knows it; a code says nothing of anybody.
    func rating(_ revision: Revision<Rating>, _ kind: Change.Kind) -> String {
        guard let paper = revision.after ?? revision.before else { return "" }
        let (grid, subject) = (PlainText(paper.grid.code), name(paper.subject))
        return switch kind {
        case .rated: t("kept a paper of “%1”: %2", grid, subject)
        case .ratingSettled: t("kept what two assessors agree on in “%1”: %2", grid, subject)
        case .ratingRemoved: t("took away a paper of “%1”: %2", grid, subject)
        default: t("changed a paper of “%1”: %2", grid, subject)
        }
    }

    private func name(_ subject: Rating.Subject) -> PlainText {
        switch subject {
        case .code(let code): code
        case .person(let id): state.name(of: .person(id) as Reference)
        case .organisation(let id): state.name(of: .organisation(id) as Reference)
        case .line(let id): state.name(of: .line(id) as Reference)
        case .link(let id): state.name(of: .link(id) as Reference)
        case .workshop(let id):
            state.programme?.workshops.first { $0.id == id }.map { PlainText($0.code) } ?? PlainText(id.description)
        case .day(let id): state.day(id).map { PlainText($0.code) } ?? PlainText(id.description)
        }
    }
}
