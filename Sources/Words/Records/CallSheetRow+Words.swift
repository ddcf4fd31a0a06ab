public import Localization
public import Workshop

extension CallSheetRow {
    /// What was understood of a row: who, what came of it, what was said.
    public func words(_ programme: ProgrammeState, _ t: Localizer) -> [String] {
        let parts =
            switch subject {
            case .person(let person, let outcome, let again):
                [
                    programme.name(of: Party.person(person)).string, outcome.word(t),
                    again.map { t("again on %1", t.digits.written($0.description)) } ?? "",
                ]
            case .commitment(let line, let owner, let outcome):
                [
                    programme.name(of: Party.person(owner)).string, programme.contribution(line)?.text.string ?? "",
                    outcome.word(t),
                ]
            }
        return (parts + [said.string]).filter { !$0.isEmpty }
    }
}
