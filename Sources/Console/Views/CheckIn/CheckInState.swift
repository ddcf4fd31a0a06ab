import Screen
import Workshop

/// What the door remembers.
struct CheckInState: ViewMemory {
    /// What is looked for.
    var query = LineEditor()
    /// Who was found, best first; without a query, nobody.
    var found: [ID<Stakeholder>] = []
    /// What is shown of them.
    var list = ListViewport(height: 6)
    /// Who is waited for and who came, brought in line whenever the file changes; nil before.
    var room: DoorRoom?
    /// The category that is looked for; nil for all.
    var category: String?
    /// Whom the arrows chose; nil while what was typed says it.
    var chosen: ID<Stakeholder>?
    /// Whom Enter means as things stand, by what was typed alone.
    var answer = DoorAnswer.nobody
    /// True when Enter did not do anything for what stands in the field: the next letter begins a new name.
    var isHeld = false
    /// Names that were held, and whom they may mean, while the field goes on with one: more letters tell these apart.
    var heldOnto: (name: String, people: [ID<Stakeholder>])?
    /// A sign that pointed at a person, and may yet be of a name.
    var pointer: DoorPointer?
    /// Names that were typed and led to nobody, until they do, by day.
    var asides: [ID<Day>: [String]] = [:]
    /// What of them is on the disk, by day.
    var stored: [ID<Day>: [String]] = [:]
    /// The day on which the name in the field is held.
    var heldOn: ID<Day>?
    /// The last thing that happened, in a sentence that stays until the next name is typed.
    var said: DoorWord?
    /// Somebody who had gone home and comes in again, until that is on the disk.
    var returning: ID<Stakeholder>?
    /// An act that the same chord, pressed again, confirms.
    var confirming: (act: DoorAct, person: ID<Stakeholder>)?
    /// By which lines of a list that was pasted people come in, until that is on the disk.
    var pasted: [ID<Stakeholder>: String] = [:]
    /// What became of the list, while its people come in.
    var pastedWord: String?
    /// People whom somebody without invitation may be, to be looked at first; empty when none are offered.
    var offered: [ID<Stakeholder>] = []

    /// Names that are held stay with their day, and the one in the field as well.
    func onAnotherDay() -> CheckInState {
        var next = CheckInState()
        next.asides = asides
        next.stored = stored
        let text = PlainText(query.text).string
        if isHeld, let heldOn, !text.isEmpty { next.asides[heldOn, default: []].append(text) }
        return next
    }

    /// Whom Enter and the chords are about.
    var focus: ID<Stakeholder>? {
        if let chosen { return chosen }
        switch answer {
        case .one(let person), .here(let person): return person
        case .several, .uninvited, .nobody: return nil
        }
    }
}

/// Whom a typed name means at the door.
enum DoorAnswer: Equatable, Sendable {
    /// Somebody who is waited for, without doubt.
    case one(ID<Stakeholder>)
    /// Any of these: nobody is taken by a guess.
    case several([ID<Stakeholder>])
    /// Somebody who is here already, and nobody who is waited for.
    case here(ID<Stakeholder>)
    /// Nobody who is invited; somebody else of the directory, who must be chosen.
    case uninvited([ID<Stakeholder>])
    /// Nobody.
    case nobody
}

/// A sign that stands for a person by a number, as long as it may yet be of a name: `3abdelkader`, `ra7im`, `2 enfants`.
struct DoorPointer: Sendable {
    /// What was typed.
    let typed: Character
    /// When.
    var at: Instant
    /// Whether it takes the person once nothing has followed it; else Enter does.
    let takes: Bool
}

/// What is confirmed by pressing the same chord again.
enum DoorAct: Equatable, Sendable {
    /// The person goes home.
    case leave
    /// It was somebody else: the arrival is withdrawn.
    case wrong
}

/// What the door says of the last act.
enum DoorWord: Equatable, Sendable {
    /// The person is checked in.
    case arrived(ID<Stakeholder>)
    /// The person had gone home and is back.
    case back(ID<Stakeholder>)
    /// The person is here already; nothing was done.
    case here(ID<Stakeholder>)
}

extension ConsoleState {
    /// What the door remembers.
    var checkIn: CheckInState {
        get { memories[CheckInView.self] }
        set { memories[CheckInView.self] = newValue }
    }
}
