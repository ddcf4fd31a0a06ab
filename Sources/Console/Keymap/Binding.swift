import Localization
import Screen
import Workshop

/// A key and what it does, as data: the footer, the help, the palette and the manual's table all derive from it.
struct Binding: Sendable {
    /// A stable name: `runSheet.start`.
    let id: String
    /// The keys, the one to show first.
    let keys: [Key]
    /// What stands for the keys of several bindings together, such as `1-9`; empty for those that another one shows too.
    let label: String?
    /// One to three words, for footer and palette.
    let title: @Sendable (Localizer) -> String
    /// A sentence, for the help.
    let help: @Sendable (Localizer) -> String
    /// Where it stands in the footer, from the left; nil when it does not.
    let footer: Int?
    /// Whether it stands in the footer however narrow the screen is.
    let staysInFoot: Bool
    /// Whether it is what is needed next as things are: then it stands first in the footer.
    let isNeeded: @Sendable (ConsoleState) -> Bool
    /// True when a note-taker may not.
    let isForFacilitators: Bool
    /// Whether its letter is obeyed only once nothing has followed it for a moment: what it does is not asked about, and a word
    /// may begin so.
    let waits: Bool
    /// Whether it makes sense where the person is. One that does not is not shown and its key is free.
    let applies: @Sendable (ConsoleState) -> Bool
    /// Why it cannot be done now, in a sentence; nil when it can.
    let whyNot: @Sendable (ConsoleState) -> String?
    /// Does it.
    let perform: @Sendable (inout ConsoleState, World) throws(Refusal) -> [Effect]

    init(
        _ id: String, _ keys: [Key], label: String? = nil, title: @escaping @Sendable (Localizer) -> String,
        help: @escaping @Sendable (Localizer) -> String, footer: Int? = nil, staysInFoot: Bool = false,
        isNeeded: @escaping @Sendable (ConsoleState) -> Bool = { _ in false },
        isForFacilitators: Bool = false, waits: Bool = false,
        applies: @escaping @Sendable (ConsoleState) -> Bool = { _ in true },
        whyNot: @escaping @Sendable (ConsoleState) -> String? = { _ in nil },
        perform: @escaping @Sendable (inout ConsoleState, World) throws(Refusal) -> [Effect]
    ) {
        self.id = id
        self.keys = keys
        self.label = label
        self.title = title
        self.help = help
        self.footer = footer
        self.staysInFoot = staysInFoot
        self.isNeeded = isNeeded
        self.isForFacilitators = isForFacilitators
        self.waits = waits
        self.applies = applies
        self.whyNot = whyNot
        self.perform = perform
    }

    /// Why this person cannot do it now.
    func obstacle(_ state: ConsoleState) -> String? {
        if isForFacilitators, state.role == .noteTaker {
            return state.t("Only a facilitator can do that. Ask for the first laptop.")
        }
        return whyNot(state)
    }

    /// Whether it only moves the focus: its title is its sentence, and nobody looks for it by name.
    var isMove: Bool {
        let plain = Localizer(language: .english)
        return footer == nil && title(plain) == help(plain)
    }

    /// Whether nothing need be said where it changes nothing: a move at an end, and erasing where nothing stands.
    var isSilent: Bool { isMove || keys.contains(Key(.backspace)) }

    /// Whether it only goes somewhere else: to a view, or to the palette that leads everywhere.
    var leadsElsewhere: Bool { id.hasPrefix("view.") || id == "global.palette" }

    /// The key to show: the first one that is not a letter while letters go into a field.
    func shownKey(_ state: ConsoleState) -> Key? {
        label == "" ? nil : keys.first { !(state.isTyping && $0.typed != nil) }
    }

    /// The name of the key to show.
    func shownName(_ state: ConsoleState) -> String? { shownKey(state).map { label ?? $0.title(state.t) } }
}

extension Key {
    /// Its name as it is said in a language: of the arrows a word of it, of all others what is engraved on them.
    func title(_ t: Localizer) -> String {
        let (pair, index): (String, Int)
        switch code {
        case .up: (pair, index) = (t("Up/Down"), 0)
        case .down: (pair, index) = (t("Up/Down"), 1)
        case .left: (pair, index) = (t("Left/Right"), 0)
        case .right: (pair, index) = (t("Left/Right"), 1)
        default: return name
        }
        let words = pair.split(separator: "/").map(String.init)
        guard words.count == 2 else { return name }
        return name.replacing(Key(code).name, with: words[index])
    }
}
