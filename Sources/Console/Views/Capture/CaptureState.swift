import Localization
import Screen
import Words
import Workshop

/// What capture remembers.
struct CaptureState: ViewMemory {
    /// The prompt's place among the activity's.
    var prompt = 0
    /// The table, from 1; nil until somebody said it, in this session or in the drafts.
    var group: Int?
    /// Whether the table is asked for although a line stands in the field.
    var asksTable = false
    /// The first digit of a table's number, while a second one may follow.
    var tableDigits = ""
    /// What is being written.
    var editor = LineEditor()
    /// What the line will be; nil for what the prompt asks for.
    var kind: Contribution.Kind?
    /// A line whose mark of who and when could not be read; a second Enter keeps it as it is typed.
    var unread: PlainText?
    /// Lines that Enter could not keep yet and behind which the next one was begun; they are kept together with it.
    var pending: [PlainText] = []
    /// Lines that were pasted at once, until somebody says whether they are one or several; empty when there are none.
    var pasted: [PlainText] = []
    /// The line in focus; nil while the person writes.
    var focus: ID<Contribution>?
    /// The line that is being written anew, as the person saw it when they began; nil for a new one.
    var base: Contribution?
    /// The question whose answer is being written; nil for a line of its own.
    var answering: ID<Contribution>?
    /// What somebody else made of that line meanwhile, once it was shown to be chosen from.
    var seen: Contribution?
    /// What was being written, by slot, as the disk has it; and the person's table, day by day.
    var drafts: [String: PlainText] = [:]

    /// Drafts that were kept as lines while another place was turned to: the disk is to forget them.
    var spent: Set<String> = []
    /// Lines of others that this person has revised: who puts something else there is told of to this person too.
    var revised: Set<ID<Contribution>> = []

    /// A list of what was said outside, as long as it is looked at.
    var outside: OutsideReview?

    /// The new line that was kept last.
    var kept: ID<Contribution>?

    /// The line that is being written anew.
    var editing: ID<Contribution>? { base?.id }

    /// What was being written is found again on every day.
    func onAnotherDay() -> Self {
        var memory = Self()
        memory.drafts = drafts
        memory.revised = revised
        return memory
    }
}

/// Where a line is being written: the list that it will stand in.
struct CapturePlace: Equatable {
    var activity: Activity
    var prompt: Prompt
    var group: Int
    /// The tables that there are.
    var tables: ClosedRange<Int>
    /// The question that is answered.
    var answers: Contribution?

    /// The name under which its draft is kept.
    var slot: String {
        answers.map { Self.answerSlots + $0.id.description }
            ?? "\(Self.slots)\(activity.id)/\(prompt.code)/\(group)"
    }

    /// How the names of all drafts of lines begin.
    static let slots = "line/"
    /// How the names of the drafts of answers begin.
    static let answerSlots = slots + "answer/"
    /// How the names begin under which a person's table is kept.
    static let tableSlots = "table/"
}

/// A line that was begun and not kept.
struct OpenDraft: Equatable {
    var activity: Activity
    var prompt: Prompt
    var group: Int
    /// The question that it answers.
    var answers: PlainText?

    /// Where it waits, in words.
    func place(_ state: ConsoleState) -> String {
        let t = state.t
        let own = [state.text(prompt.title), t("Table %1", group)]
        let answered = answers.map { t("Answer to: %1", t.isolated(TextWidth.truncated($0.string, to: 30))) }
        let parts = [state.text(activity.title)] + (answered.map { [$0] } ?? own)
        guard let day = state.programme.day(of: activity.id), day.id != state.dayID else { return t.joined(parts) }
        let city = state.programme.workshop(of: day.id).map { state.text($0.city) } ?? ""
        return t.joined([t("%1, %2", city, t.phrase(for: day))] + parts)
    }
}

extension ConsoleState {
    /// Lines that were begun and not kept, wherever they wait: those of this day first.
    var openDrafts: [OpenDraft] {
        guard !capture.drafts.isEmpty || !capture.editor.isEmpty else { return [] }
        let here = capturePlace?.slot
        let days = programme.programme?.workshops.flatMap(\.days).filter { $0.id != dayID } ?? []
        let others = days.flatMap(\.activities).filter { !$0.prompts.isEmpty }
        return begunAnswers
            + (captured + others).flatMap { activity in
                activity.prompts.flatMap { prompt in
                    programme.groupNumbers(of: activity).compactMap { group in
                        let slot = "\(CapturePlace.slots)\(activity.id)/\(prompt.code)/\(group)"
                        let text = slot == here ? PlainText(capture.editor.text) : capture.drafts[slot]
                        guard let text, !text.isEmpty, capture.base == nil || slot != here,
                            !capture.spent.contains(slot)
                        else { return nil }
                        return OpenDraft(activity: activity, prompt: prompt, group: group)
                    }
                }
            }
    }

    /// Answers that were begun and not kept.
    private var begunAnswers: [OpenDraft] {
        var texts = capture.drafts.filter { $0.key.hasPrefix(CapturePlace.answerSlots) }
        if let place = capturePlace, place.answers != nil { texts[place.slot] = PlainText(capture.editor.text) }
        return texts.keys.sorted().compactMap { slot in
            guard let text = texts[slot], !text.isEmpty, !capture.spent.contains(slot),
                let question = ID<Contribution>(String(slot.dropFirst(CapturePlace.answerSlots.count)))
                    .flatMap({ programme.contribution($0) }),
                let activity = programme.activity(question.activity),
                let prompt = activity.prompts.first(where: { $0.id == question.prompt }) ?? activity.prompts.first
            else { return nil }
            return OpenDraft(activity: activity, prompt: prompt, group: question.group, answers: question.text)
        }
    }

    /// What capture remembers.
    var capture: CaptureState {
        get { memories[CaptureView.self] }
        set { memories[CaptureView.self] = newValue }
    }

    /// The activities of the day in which lines are written.
    var captured: [Activity] { day?.activities.filter { !$0.prompts.isEmpty } ?? [] }

    /// Where lines are written now: in the activity that is worked on; where that has no prompts, in one that has.
    var capturePlace: CapturePlace? {
        let worked = workedActivity.flatMap { $0.prompts.isEmpty ? nil : $0 }
        guard let activity = worked ?? current(of: captured) else { return nil }
        let prompt = activity.prompts[min(max(0, capture.prompt), activity.prompts.count - 1)]
        let tables = programme.groupNumbers(of: activity)
        let group = min(max(1, ownTable ?? 1), tables.upperBound)
        let answers = capture.answering.flatMap { programme.contribution($0) }
        return CapturePlace(
            activity: activity, prompt: prompt, group: group, tables: tables,
            answers: answers.flatMap { isAsked($0, in: activity) ? $0 : nil })
    }

    /// Whether a question is one of an activity: asked there, or open since a round before.
    private func isAsked(_ question: Contribution, in activity: Activity) -> Bool {
        if question.activity == activity.id { return true }
        let questions = keptQuestions?.value(of: activity.id, in: self) ?? programme.questions(of: activity.id)
        return questions.asked(question.id) != nil
    }

    /// What the line in the field will be, unless its end says otherwise.
    var lineKind: Contribution.Kind {
        guard let place = capturePlace, place.answers == nil else { return .note }
        return capture.kind ?? (viewName == .floor ? .question : place.prompt.kind)
    }

    /// The table for which this person writes, as they said it; nil when they have not.
    var ownTable: Int? { capture.group ?? tableSlot.flatMap { capture.drafts[$0] }.flatMap { Int($0.string) } }

    /// The name under which the person's table is kept: people sit elsewhere on another day.
    var tableSlot: String? { dayID.map { CapturePlace.tableSlots + $0.description } }

    /// Whether the person is to say for which table they write. Nothing is kept before.
    var isTableUnknown: Bool {
        guard let tables = capturePlace?.tables, tables.count > 1 else { return false }
        return ownTable.map { !tables.contains($0) } ?? true
    }

    /// What somebody else made of the line that is being written anew, if it is not as it was.
    var changedMeanwhile: Contribution? {
        guard let base = capture.base, let now = programme.contribution(base.id) else { return nil }
        return now.text != base.text || now.kind != base.kind ? now : nil
    }

    /// The lines of the list that is being written, in order.
    var capturedLines: [Contribution] {
        guard let place = capturePlace else { return [] }
        return programme.lines(of: place.activity.id, prompt: place.prompt.id, group: place.group)
    }
}
