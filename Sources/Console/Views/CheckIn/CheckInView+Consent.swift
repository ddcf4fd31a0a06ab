import Localization
import Screen
import Workshop

// Whether somebody may be named in what leaves the room is asked where the person stands: at the door.
extension CheckInView {
    static let consent = Binding(
        "checkIn.consent", [.alt("c")], title: { $0("may be listed") },
        help: {
            $0("Keep whether the person may be listed: named in contacts, letters and pages that leave the room.")
        },
        footer: 95, isForFacilitators: true,
        whyNot: { state in
            inFocus(state) == nil ? state.t("Nobody is in focus. Type a name first.") : nil
        },
        perform: { state, _ in
            if let person = inFocus(state).flatMap({ state.programme.stakeholders[$0] }) { ask(person, &state) }
            return []
        })

    /// Whom the question is about: who was just spoken of, else whom the letters mean.
    private static func inFocus(_ state: ConsoleState) -> ID<Stakeholder>? { attended(state) ?? state.checkIn.focus }

    private static func ask(_ person: Stakeholder, _ state: inout ConsoleState) {
        let t = state.t
        let answers: [(consent: Bool?, purpose: String)] = [
            (true, t("named in what leaves the room")), (false, t("named on the papers of the room alone")),
            (nil, t("counts as no")),
        ]
        let items = answers.map { answer in
            ListOverlay.Item(
                cells: [DirectoryView.consentTitle(answer.consent, t), answer.purpose]
            ) { (state, _) throws(Refusal) in
                let changes = try state.programme.revision(of: person.id) { $0.consent = answer.consent }
                return changes.isEmpty ? [] : [.record(changes, .notice(said(person, answer.consent, state.t)))]
            }
        }
        var overlay = ListOverlay(
            t("May %1 be listed?", person.name), items,
            current: answers.firstIndex { $0.consent == person.consent }, state)
        overlay.flexible = 1
        overlay.hasDigits = true
        overlay.done = t("keep")
        state.overlay = overlay
    }

    private static func said(_ person: Stakeholder, _ consent: Bool?, _ t: Localizer) -> String {
        t("%1: %2", person.name, listing(consent, t))
    }

    /// `May be listed: not asked`.
    static func listing(_ consent: Bool?, _ t: Localizer) -> String {
        t("%1: %2", t("May be listed"), DirectoryView.consentTitle(consent, t))
    }
}
