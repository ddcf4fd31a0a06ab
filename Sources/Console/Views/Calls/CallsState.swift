import Screen
import Words
import Workshop

/// What the calls remember.
struct CallsState: ViewMemory {
    /// Everybody who is to be called, as the file says: found out once for each change of it, never for a key.
    var all: [Callee] = []
    /// Those of them that are listed.
    var listed: [Callee] = []
    /// Whether whoever was just called keeps the place in the list until the focus moves on.
    var keepsOrder = false
    /// Who is in focus, wherever they stand in the list.
    var focus: ID<Stakeholder>?
    /// What there is to say of who is in focus.
    var page = CalleePage()
    /// What was settled since the person came into focus.
    var settled: [ID<Contribution>] = []
    /// What is seen of the list, and the line in focus.
    var list = ListViewport(height: 10)
    /// Which of the person's commitments is chosen, from 0.
    var chosen = 0
    /// What is looked for: words of a name, an organisation or a number, or the code on the sheet.
    var query = LineEditor()
    /// Whether letters go into it.
    var isFinding = false
    /// The date where the workshop is, as it was last seen.
    var today: CivilDate?
}

/// What there is to say of somebody who is called, beside who it is.
struct CalleePage: Sendable {
    /// What they took on: what is open, then what was settled on this call.
    var commitments: [Contribution] = []
    /// What was said of each of these.
    var remarks: [ID<Contribution>: [Contribution]] = [:]
    /// What they said beside.
    var said: [Contribution] = []
    /// What they are linked with.
    var links: [Link] = []
}

extension ConsoleState {
    /// What the calls remember.
    var calls: CallsState {
        get { memories[CallsView.self] }
        set { memories[CallsView.self] = newValue }
    }

    /// Everybody who is to be called on the day, those first whose turn it is.
    var callees: [Callee] { calls.all }

    /// The date on which somebody calls.
    var dateOfCalls: CivilDate { calls.today ?? CivilDate(daysSinceEpoch: Int(now.milliseconds / 86_400_000)) }

    /// Who is in focus.
    var callee: Callee? { calls.focus.flatMap { focus in calls.all.first { $0.person.id == focus } } }

    /// What the one in focus has taken on and is open, or was settled on this call.
    var calleeCommitments: [Contribution] { calls.page.commitments }

    /// The commitment that is chosen.
    var chosenCommitment: Contribution? {
        let all = calleeCommitments
        return all.isEmpty ? nil : all[min(calls.chosen, all.count - 1)]
    }
}
