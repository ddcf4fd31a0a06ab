/// The signs that stand beside a word or a time, with a form for right-to-left screens and one for ASCII.
public enum Symbol: CaseIterable, Sendable {
    /// The line in focus.
    case focus
    /// Running now.
    case running
    /// Finished.
    case done
    /// In the room.
    case present
    /// Not, or no longer, in the room.
    case absent
    /// Leads on to something: "→ parked".
    case leadsTo
    /// There is something before what is shown.
    case previous
    /// There is something after what is shown.
    case next
    /// More lines above.
    case above
    /// More lines below.
    case below
    /// Needs a look.
    case alarm
    /// Marked by the person.
    case marked
    /// Stands where there is nothing: no count, no time.
    case nothing
    /// Separates two short facts on one line.
    case separator

    /// The sign as one glyph.
    public func text(_ direction: LayoutDirection = .leftToRight, _ repertoire: Appearance.Repertoire = .unicode)
        -> String
    {
        let forms = self.forms
        if repertoire == .ascii {
            return direction == .leftToRight ? forms.ascii : forms.mirroredASCII
        }
        return direction == .leftToRight ? forms.text : forms.mirrored
    }

    private var forms: (text: String, mirrored: String, ascii: String, mirroredASCII: String) {
        switch self {
        case .focus: ("▸", "◂", ">", "<")
        case .running: ("▶", "◀", ">", "<")
        case .done: ("✓", "✓", "+", "+")
        case .present: ("●", "●", "*", "*")
        case .absent: ("○", "○", "o", "o")
        case .leadsTo: ("→", "←", ">", "<")
        // Quotation marks turn round by themselves in a text from right to left (UAX #9, L4).
        case .previous: ("‹", "‹", "<", ">")
        case .next: ("›", "›", ">", "<")
        case .above: ("▴", "▴", "^", "^")
        case .below: ("▾", "▾", "v", "v")
        case .alarm: ("▲", "▲", "!", "!")
        case .marked: ("◆", "◆", "#", "#")
        case .nothing: ("–", "–", "-", "-")
        case .separator: ("·", "·", "-", "-")
        }
    }
}
