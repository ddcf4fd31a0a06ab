import Localization
import Screen
import Words
public import Workshop

/// What can be taken back, or brought back, next.
public struct UndoPlan: Equatable, Sendable {
    /// What was done, in the journal's order: one batch.
    public var entries: [JournalEntry]
    /// What was done after it and cannot be taken back any more, because others have built on it.
    public var skipped: [JournalEntry]
    /// Whether it is brought back.
    public var isRedo: Bool

    /// Whether it was done in another console under the same name, or before this one was opened.
    public var isElsewhere: Bool

    /// Makes a plan.
    public init(
        entries: [JournalEntry], skipped: [JournalEntry] = [], isRedo: Bool, isElsewhere: Bool = false
    ) {
        (self.entries, self.skipped, self.isRedo) = (entries, skipped, isRedo)
        self.isElsewhere = isElsewhere
    }
}

// Taking back. What is small, fresh and in sight is taken back at once; all else is named whole and needs a yes.
extension Console {
    /// A ballot in the urn is nobody's any more: taking back stops there, and says so once.
    static func undo(_ state: inout ConsoleState) -> [Effect] {
        guard !state.hasJustCast else {
            state.hasJustCast = false
            state.notice = Notice(
                .hint,
                state.t("A ballot in the urn cannot be taken back. Once more takes back what you did before it."))
            return []
        }
        return [.findUndo(isRedo: false)]
    }

    /// More changes than these are not overseen at a glance.
    private static let fewChanges = 3

    static func offer(_ plan: UndoPlan, _ state: inout ConsoleState, _ world: World) -> [Effect] {
        let effects: [Effect] = [.undo(plan)]
        let isFresh = plan.entries.allSatisfy { $0.at >= state.openedAt }
        let isSmall = plan.entries.count <= fewChanges || isOneShift(plan.entries)
        let isInSight = plan.entries.contains { $0.change.subject.map(state.view.subjects.contains) ?? false }
        let isOwn = isFresh && !plan.isElsewhere
        // What was asked already is asked anew once the file has grown, and never done unasked.
        let asked = (state.overlay as? Question).flatMap { $0.asksAnew.isEmpty ? nil : $0 }
        // As of the direct act: what people know of from a paper does not go unasked.
        let loss = state.programme.lost(byUndoing: plan.entries, world)
        guard asked != nil || loss != nil || !(isOwn && isSmall && isInSight && plan.skipped.isEmpty) else {
            return effects
        }
        let t = state.t
        let what = ChangeWords(state.programme, t, entries: plan.entries, naming: .titles)
            .whole(plan.entries, isRedo: plan.isRedo)
        let when = time(of: plan, state, world)
        var text = plan.isRedo ? t("Do again: %1, %2?", what, when) : t("Take back: %1, %2?", what, when)
        if let skipped = plan.skipped.first {
            let words = ChangeWords(state.programme, t, naming: .titles).sentence(skipped.change)
            text = t("“%1” cannot be taken back: others have built on it.", words) + " " + text
        }
        if let loss { text = loss.sentence(state.programme, t) + " " + text }
        var question = Question(text: text, yes: plan.isRedo ? t("redo") : t("undo"), effects: effects)
        question.asksAnew = [.findUndo(isRedo: plan.isRedo)]
        question.takesBack = true
        question.chord = plan.isRedo ? .control("r") : Key(.function(9))
        question.askedAt = asked?.askedAt
        if let asked, asked.text != text {
            question.changedAt = state.now
            state.notice = Notice(.hint, t("Somebody else has written meanwhile: the question is another one."))
        }
        state.overlay = question
        return []
    }

    private static func isOneShift(_ entries: [JournalEntry]) -> Bool {
        entries.allSatisfy { [.plan, .runSheet].contains($0.change.subject) }
    }

    /// `today 10:05`, `yesterday 18:02`, `28 November 18:02`.
    private static func time(of plan: UndoPlan, _ state: ConsoleState, _ world: World) -> String {
        let t = state.t
        guard let at = plan.entries.first?.at else { return "" }
        let (then, today) = (world.localTime(at), world.localTime(state.now).date)
        let clock = t.time(then.clock)
        switch today.daysSinceEpoch - then.date.daysSinceEpoch {
        case 0: return t("today %1", clock)
        case 1: return t("yesterday %1", clock)
        default: return t("%1 %2", t.dateInWords(then.date), clock)
        }
    }
}
