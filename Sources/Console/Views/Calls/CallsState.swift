import Screen
import Words
import Workshop

/// What the calls remember.
struct CallsState: ViewMemory {
    /// Who is in focus, wherever they stand in the list.
    var focus: ID<Stakeholder>?
    /// What is seen of the list, and the line in focus.
    var list = ListViewport(height: 10)
    /// Which of the person's commitments is chosen, from 0.
    var chosen = 0
    /// The date where the workshop is, as it was last seen.
    var today: CivilDate?
}

extension ConsoleState {
    /// What the calls remember.
    var calls: CallsState {
        get { memories[CallsView.self] }
        set { memories[CallsView.self] = newValue }
    }

    /// Everybody who is to be called on the day, those first whose turn it is.
    var callees: [Callee] {
        guard let day else { return [] }
        return programme.callees(on: day, today: dateOfCalls)
    }

    /// The date on which somebody calls.
    var dateOfCalls: CivilDate { calls.today ?? CivilDate(daysSinceEpoch: Int(now.milliseconds / 86_400_000)) }

    /// Who is in focus.
    var callee: Callee? {
        guard let day, let focus = calls.focus else { return nil }
        return programme.callee(focus, on: day, today: dateOfCalls)
    }

    /// What the one in focus has taken on and is open, or was settled on this call.
    var calleeCommitments: [Contribution] {
        calls.focus.flatMap { programme.stakeholders[$0] }.map(programme.openCommitments) ?? []
    }

    /// The commitment that is chosen.
    var chosenCommitment: Contribution? {
        let all = calleeCommitments
        return all.isEmpty ? nil : all[min(calls.chosen, all.count - 1)]
    }
}
