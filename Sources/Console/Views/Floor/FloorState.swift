import Words
import Workshop

/// What the floor remembers. What is being asked, and the question in focus, are those of Capture: one field and one line in
/// focus for both.
struct FloorState: ViewMemory {
    /// Which questions are listed.
    var list = FloorList.waiting
    /// The question of which it was said that it has no answer in writing, and when: once more is its outcome.
    var unsaid: (question: ID<Contribution>, at: Instant)?
    /// The question to which the person goes back when its answer is kept: they came from the list.
    var returns: ID<Contribution>?
}

/// Which questions are listed, in the order of their tabs.
enum FloorList: CaseIterable {
    case waiting, later, answered

    /// The stages that stand in it.
    var stages: [Questions.Stage] {
        switch self {
        case .waiting: [.waiting]
        case .later: [.later]
        case .answered: [.answered, .withdrawn]
        }
    }
}

extension ConsoleState {
    /// What the floor remembers.
    var floor: FloorState {
        get { memories[FloorView.self] }
        set { memories[FloorView.self] = newValue }
    }

    /// The questions of the activity that is worked on.
    var questions: Questions {
        guard let activity = capturePlace?.activity.id else { return Questions.none }
        return keptQuestions?.value(of: activity, in: self) ?? programme.questions(of: activity)
    }

    /// Keeps them until something changes.
    mutating func keepQuestions() {
        guard let activity = capturePlace?.activity.id, keptQuestions?.value(of: activity, in: self) == nil else {
            return
        }
        keptQuestions = Kept(programme.questions(of: activity), of: activity, in: self)
    }

    /// The questions that are listed, in order: those that wait in the order of the queue, the others newest first.
    var floorListed: [Questions.Asked] {
        let all = questions
        let listed = all.all.filter { floor.list.stages.contains($0.stage) }
        guard floor.list != .waiting else { return listed }
        return listed.sorted {
            ($0.line.settlement?.at ?? $0.since, $1.line.id) > ($1.line.settlement?.at ?? $1.since, $0.line.id)
        }
    }

    /// Where the focus can be: on the floor, then on what is listed.
    var floorRows: [ID<Contribution>] {
        (questions.onFloor.map { [$0.line.id] } ?? []) + floorListed.map(\.line.id)
    }

    /// The question that is answered in the field.
    var answering: Contribution? { capturePlace?.answers }
}
