import Localization
import Screen
import Words
import Workshop

/// What is drawn, in words that can be read aloud: signs have names, and nothing stands for a place on the screen.
enum PlainWords {
    /// A row: its texts with commas between them, a field after its name.
    static func row(_ phrases: [Reading.Phrase], _ state: ConsoleState) -> String {
        let t = state.t
        var text = ""
        for phrase in phrases {
            let word = word(phrase, state)
            guard !word.isEmpty else { continue }
            let isField = phrase.kind == .field || phrase.kind == .hint
            let isEnded = text.last.map { ".!?؟…,،".contains($0) } ?? true
            text =
                text.isEmpty
                ? word : isEnded ? text + " " + word : isField ? t("%1: %2", text, word) : bare(t.series([text, word]))
        }
        return bare(text)
    }

    private static func word(_ phrase: Reading.Phrase, _ state: ConsoleState) -> String {
        switch phrase.kind {
        case .field, .hint: return phrase.text
        case .symbol(let symbol): return word(symbol, state)
        case .text:
            // A sign may stand before its word: the word says it, else the sign does.
            let parts = phrase.text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            let signs: [Symbol] = [.present, .absent, .done, .alarm, .previous]
            let (direction, repertoire) = (state.appearance.direction, state.appearance.repertoire)
            guard parts.count == 2, let sign = signs.first(where: { $0.text(direction, repertoire) == parts[0] }) else {
                return phrase.text
            }
            let rest = String(parts[1])
            switch sign {
            case .present: return [state.t("here"), rest].filter { !$0.isEmpty }.joined(separator: " ")
            case .absent where rest.isEmpty: return state.t("not here")
            default: return rest
            }
        }
    }

    private static func word(_ symbol: Symbol, _ state: ConsoleState) -> String {
        let t = state.t
        let isTicking = (state.overlay as? ListOverlay)?.ticks != nil
        return switch symbol {
        case .running: t("running")
        case .done: isTicking ? t("ticked") : t("done")
        case .nothing: isTicking ? t("not ticked") : ""
        case .present: t("here")
        case .marked: t("marked")
        case .focus, .absent, .leadsTo, .previous, .next, .above, .below, .alarm, .separator: ""
        }
    }

    /// The programme, the city, the day, who is here, the time, and the view.
    static func place(_ state: ConsoleState, _ world: World) -> String {
        let t = state.t
        var parts = [state.programme.programme.map { state.text($0.title) } ?? "Halqa"]
        if let day = state.day, let workshop = state.workshop {
            let count = state.programme.hereCount(on: day.id)
            parts += [state.text(workshop.city), t.name(of: day), state.text(day.theme)]
            parts.append(
                day.channel == nil
                    ? t.plural("%1 here", "%1 here", count) : t.plural("%1 reached", "%1 reached", count))
        }
        parts += [t.time(world.localTime(state.now).clock), state.view.title(t)]
        return bare(t.series(parts))
    }

    /// The view and the day, to be said where they change.
    static func view(_ state: ConsoleState) -> String {
        guard let day = state.day, let workshop = state.workshop else { return state.view.title(state.t) }
        let parts = [state.view.title(state.t), state.text(workshop.city), state.t.name(of: day)]
        return bare(state.t.series(parts + table(state)))
    }

    /// Where lines are written, the table and what it is asked.
    private static func table(_ state: ConsoleState) -> [String] {
        guard state.viewName == .capture, let place = state.capturePlace, !state.isTableUnknown else { return [] }
        return (place.tables.count > 1 ? [state.t("Table %1", place.group)] : []) + [state.text(place.prompt.title)]
    }

    /// That a line is kept, where, and as what.
    static func kept(_ line: Contribution, _ state: ConsoleState) -> String {
        let t = state.t
        let isAtTable = state.programme.activity(line.activity).map { $0.groups > 1 } ?? false
        let words = isAtTable ? t("Noted at table %1: %2", line.group, line.text) : t("Noted: %1", line.text)
        return bare(words)
    }

    static func onDisk(_ instant: Instant, _ state: ConsoleState, _ world: World) -> String {
        state.t("on disk %1", state.t.digits.written(world.localTime(instant).clockWithSeconds)) + "."
    }

    /// Parts one after the other, each with an end.
    static func sentences(_ parts: [String]) -> String {
        let parts = parts.map(bare).filter { !$0.isEmpty }
        return parts.enumerated().map { index, part in
            let isEnded = part.last.map { ".!?؟…:".contains($0) } ?? true
            return isEnded || index == parts.count - 1 ? part : part + "."
        }.joined(separator: " ")
    }

    /// The text without what only a screen needs: marks of direction, spaces that do not break, signs around a word.
    static func bare(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: break
            case 0xA0, 0x202F: scalars.append(" ")
            default: scalars.append(scalar)
            }
        }
        let signs: Set<Substring> = ["‹", "›", "▸", "◂", "▴", "▾", "→", "←"]
        var words: [String] = []
        // A sign between two things is a comma where both are there, and none stands there already.
        var isApart = false
        for word in String(scalars).split(separator: " ") where !signs.contains(word) && !isRule(word) {
            guard word != "·" else {
                isApart = !words.isEmpty
                continue
            }
            if isApart, let last = words.last, let end = last.last, !",،:;؛.!?؟…".contains(end) {
                let isArabic = last.unicodeScalars.last.map(BidiText.isRightToLeft) ?? false
                words[words.count - 1] = last + (isArabic ? "،" : ",")
            }
            isApart = false
            words.append(String(word))
        }
        return words.joined(separator: " ")
    }

    /// Whether it is a line that is drawn, as below a heading.
    private static func isRule(_ word: Substring) -> Bool {
        word.unicodeScalars.allSatisfy { (0x2500...0x257F).contains($0.value) }
            || word.count > 3 && word.allSatisfy { $0 == "=" }
    }

    /// Every key that does something here, a line each.
    static func help(_ help: HelpOverlay, _ state: ConsoleState) -> [String] {
        let t = state.t
        if let behind = help.behind {
            let said = behind.explanation(state)
            let entries = (said.fields + said.keys).map { t("%1: %2", $0.name, $0.text) }
            return ([said.title] + said.paragraphs + entries).map(bare).filter { !$0.isEmpty }
        }
        var seen: Set<String> = []
        let bindings = Keymap.bindings(state).filter { binding in
            binding.keys.contains { Keymap.binding(of: $0, state)?.id == binding.id }
        }
        return [view(state)]
            + bindings.compactMap { binding in
                guard let name = binding.shownName(state), seen.insert(name).inserted else { return nil }
                let obstacle = binding.obstacle(state)
                // Nothing is drawn here: what the screen would show is said.
                let words =
                    binding.id == "global.redraw" ? t("Say all that the screen would show.") : binding.help(t)
                return sentences([t("%1: %2", name, words), obstacle ?? ""])
            }
    }
}
