public import Workshop

extension Ledger {
    /// Who is to be forgotten, with all that they were ever called in the file.
    /// - Parameters:
    ///   - person: whose record it is; nil for a name that is nobody's in the directory.
    ///   - names: further names, such as the one under which they took notes.
    ///   - placeholder: what stands in the place of the name.
    /// - Throws: what opening the file anew throws; `busy`; `damaged`.
    public func forgetting(
        _ person: ID<Stakeholder>?, called names: [PlainText] = [], in state: ProgrammeState, placeholder: PlainText
    ) throws(LedgerError) -> Forgetting {
        // Of whom everything was erased, nothing is looked for under the word that stands in place of the name.
        let said = try person.flatMap { state.isForgotten($0) ? nil : $0 }.map { id throws(LedgerError) in
            try everythingSaid(of: id)
        }
        let others = state.stakeholders.values.filter { $0.id != person && !state.isForgotten($0.id) }
        let mentions = NameMentions(
            names: names + (said?.names ?? []), phones: said?.phones ?? [], mails: said?.mails ?? [],
            others: others.flatMap { [$0.name] + $0.aliases }, vocabulary: state.programme?.vocabularyTexts ?? [])
        return Forgetting(
            person, mentions, placeholder: placeholder,
            written: (names + (said?.names ?? []) + (said?.mails ?? [])).map(\.string))
    }
}
