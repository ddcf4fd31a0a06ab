import Localization
import Screen
import Words
import Workshop

/// One field of a form as it stands: what it asks for, and what is in it.
struct FormEntry: Sendable {
    /// What can be in a field.
    enum Content: Sendable {
        case text(LineEditor)
        case number(LineEditor, ClosedRange<Int>, isRequired: Bool)
        case date(LineEditor)
        /// What the values are called, and which one stands there.
        case choice([String], Int)
    }

    /// What it asks for.
    let label: String
    /// What to write, while it is empty.
    let hint: String
    /// What could stand there, for the help; empty where the label says it all.
    let example: String
    /// What to write there, for the help, where an example would be somebody's name.
    let note: String
    /// What is in it.
    private(set) var content: Content
    /// What stood there when the form was opened, or when somebody else wrote to it since.
    private let base: String
    /// What somebody else wrote there while something else was typed here, until it is said which of both stays.
    private(set) var theirs: String?
    /// What was typed over a choice within a moment: its values are found by it.
    private var sought: (text: String, at: Instant)?
    /// Whether what is in it was not typed here: the first character replaces it.
    var isPrefilled: Bool

    init(label: String, hint: String, example: String = "", note: String = "", content: Content) {
        (self.label, self.hint, self.example, self.note, self.content) = (label, hint, example, note, content)
        base = Self.written(content)
        isPrefilled = true
    }

    /// What stands there, as it is read.
    private var written: String { Self.written(content) }

    private static func written(_ content: Content) -> String {
        switch content {
        case .text(let editor), .number(let editor, _, _), .date(let editor): editor.text
        case .choice(let titles, let index): titles[index]
        }
    }

    /// Whether something else was put there than what it was opened with.
    var isChanged: Bool { PlainText(written) != PlainText(base) }

    /// Whether digits alone go into it, or what stands between those of a date.
    var isDigits: Bool {
        switch content {
        case .number, .date: true
        case .text, .choice: false
        }
    }

    /// Takes over what was typed in the same field of an older form.
    mutating func take(over typed: FormEntry) {
        let now = written
        guard typed.isChanged || typed.written == now else { return }
        switch (content, typed.content) {
        case (.choice(let titles, _), _):
            guard let index = titles.firstIndex(of: typed.written) else { return }
            content = .choice(titles, index)
        default: content = typed.content
        }
        isPrefilled = typed.isPrefilled
        guard typed.isChanged, PlainText(typed.written) != PlainText(now) else { return }
        theirs = now == typed.base ? typed.theirs : now
    }

    /// What was typed here stays.
    mutating func keepOwn() { theirs = nil }

    /// What somebody else wrote stays.
    mutating func takeTheirs() {
        guard let theirs else { return }
        switch content {
        case .text(var editor):
            editor.replace(with: theirs)
            content = .text(editor)
        case .date(var editor):
            editor.replace(with: theirs)
            content = .date(editor)
        case .number(var editor, let range, let isRequired):
            editor.replace(with: theirs)
            content = .number(editor, range, isRequired: isRequired)
        case .choice(let titles, _): content = .choice(titles, titles.firstIndex(of: theirs) ?? 0)
        }
        self.theirs = nil
        isPrefilled = true
    }

    /// Whether the arrows left and right choose in it.
    var isChoice: Bool {
        if case .choice = content { true } else { false }
    }

    private var editor: LineEditor? {
        switch content {
        case .text(let editor), .number(let editor, _, _), .date(let editor): editor
        case .choice: nil
        }
    }

    /// What is written in it.
    var text: String { editor?.text ?? "" }

    /// Which value stands there, by index.
    var chosen: Int? {
        if case .choice(_, let index) = content { index } else { nil }
    }

    /// The number in it: in any digits, with any minus; nil when there is none, or one out of bounds.
    var number: Int? {
        guard case .number(let editor, let range, _) = content else { return nil }
        let written = editor.text.withWesternDigits.replacing("\u{2212}", with: "-").replacing(" ", with: "")
        return Int(written).flatMap { range.contains($0) ? $0 : nil }
    }

    /// What numbers it takes, in words, while one stands there or nothing else is said; nil for what is no number.
    func bounds(_ t: Localizer) -> String? {
        guard case .number(_, let range, _) = content, hint.isEmpty || !text.isEmpty else { return nil }
        return t("%1 to %2", t.number(range.lowerBound), t.number(range.upperBound))
    }

    /// What the field takes, with an example.
    func takes(_ t: Localizer) -> String {
        switch content {
        case .text:
            if !example.isEmpty { return t("For example: %1", example) }
            return note.isEmpty && hint.isEmpty
                ? t("Words, as they are to be read.") : t("Words: %1.", note.isEmpty ? hint : note)
        case .number(_, let range, let isRequired):
            let bounds = t(
                "A whole number from %1 to %2, for example %3.", t.number(range.lowerBound), t.number(range.upperBound),
                t.number(number ?? min(range.upperBound, max(range.lowerBound, 10))))
            return isRequired ? bounds : bounds + " " + t("It may stay empty.")
        case .date:
            return t(
                "A date: 31/12, 31/12/2026 or 31 December; without a year, the next one. Or a day of the week: the next one."
            )
        case .choice(let titles, _): return t("One of these: %1.", t.joined(titles))
        }
    }

    /// The day in it; nil when there is none.
    func date(_ today: CivilDate) -> CivilDate? {
        guard case .date(let editor) = content else { return nil }
        return CivilDate(due: editor.text, from: today)
    }

    /// What is wrong with what is in it, in a sentence.
    func problem(_ today: CivilDate, _ t: Localizer) -> String? {
        let isEmpty = PlainText(text).isEmpty
        switch content {
        case .text, .choice: return nil
        case .number(_, let range, let isRequired):
            guard isEmpty ? isRequired : number == nil else { return nil }
            return t("%1: write a whole number from %2 to %3.", label, range.lowerBound, range.upperBound)
        case .date:
            guard !isEmpty, date(today) == nil else { return nil }
            return t("%1: write a day such as 31/12 or 31/12/2026.", label)
        }
    }

    /// Takes a key or a paste. Where digits alone are asked for, the row of digits holds digits on AZERTY too.
    /// - Returns: false for what has no place there.
    mutating func take(
        _ event: KeyEvent, _ direction: LayoutDirection, onAzerty isAzerty: Bool = false, at now: Instant
    ) -> Bool {
        switch content {
        case .text(var editor):
            guard write(event, in: &editor) else { return false }
            content = .text(editor)
        case .date(var editor):
            guard write(Self.digits(event, onAzerty: false), in: &editor) else { return false }
            content = .date(editor)
        case .number(var editor, let range, let isRequired):
            let event = Self.digits(event, onAzerty: isAzerty && range.lowerBound >= 0)
            if case .key(let key) = event, let typed = key.typed {
                let before = isPrefilled ? "" : editor.text
                guard Self.isOfNumber(typed, range, after: before), before.count < Self.longestNumber else {
                    return false
                }
            }
            guard write(event, in: &editor) else { return false }
            content = .number(editor, range, isRequired: isRequired)
        case .choice(let titles, let index):
            guard case .key(let key) = event else { return false }
            let next = Key(direction == .leftToRight ? .right : .left)
            let previous = Key(direction == .leftToRight ? .left : .right)
            // Within a word that is being typed, a space is one of its signs.
            let isSeeking =
                sought.map { (0..<Self.seekingPace).contains(now.milliseconds - $0.at.milliseconds) } ?? false
            if let letter = key.typed, isSeeking || letter != " " {
                return seek(letter, titles, at: index, goesOn: isSeeking, now)
            }
            sought = nil
            switch key {
            case next, .space: content = .choice(titles, (index + 1) % titles.count)
            case previous: content = .choice(titles, (index + titles.count - 1) % titles.count)
            case Key(.home): content = .choice(titles, 0)
            case Key(.end): content = .choice(titles, titles.count - 1)
            default: return false
            }
        }
        return true
    }

    /// The digit that a key of AZERTY's row of digits has its place for; a hyphen is one only where it is known to be that key.
    private static func digits(_ event: KeyEvent, onAzerty isAzerty: Bool) -> KeyEvent {
        guard case .key(let key) = event, let digit = key.digitOfRow, key.typed != "-" || isAzerty else { return event }
        return .key(.character(digit))
    }

    /// What was there before is replaced by the first character, and kept by every other key.
    private mutating func write(_ event: KeyEvent, in editor: inout LineEditor) -> Bool {
        var isText = false
        switch event {
        case .key(let key): isText = key.typed != nil
        case .paste: isText = true
        default: break
        }
        if isPrefilled, isText { editor.replace(with: "") }
        guard editor.handle(event) else { return false }
        isPrefilled = false
        return true
    }

    /// No number that is asked for is longer.
    private static let longestNumber = 10

    /// Whether a sign goes on with a number: a minus only begins one.
    private static func isOfNumber(_ typed: Character, _ range: ClosedRange<Int>, after before: String) -> Bool {
        String(typed).withWesternDigits.allSatisfy { "0"..."9" ~= $0 }
            || (range.lowerBound < 0 && before.isEmpty && "-\u{2212}".contains(typed))
    }

    /// What is asked before a date is kept that was put there and is over; nil for every other field.
    func doubt(_ today: CivilDate, _ t: Localizer) -> String? {
        guard isChanged, let date = date(today), date < today else { return nil }
        return t("%1: %2 is over already. Keep it all the same?", label, t.dateInWords(date))
    }

    /// What is typed within so many milliseconds of the letter before goes on with it.
    private static let seekingPace: Int64 = 1500

    /// Jumps to the value that begins with what was typed within a moment, or has a word that does; the same letter again and again
    /// goes from one to the next.
    private mutating func seek(
        _ letter: Character, _ titles: [String], at index: Int, goesOn: Bool, _ now: Instant
    ) -> Bool {
        let text = (goesOn ? sought?.text ?? "" : "") + String(letter)
        let isOneLetter = Set(NameFold.fold(text)).count == 1
        let found =
            Self.find(text, titles, from: goesOn && !isOneLetter ? index : index + 1)
            ?? (isOneLetter ? Self.find(String(letter), titles, from: index + 1) : nil)
        // A letter that finds nothing is passed over: what is found so far stays.
        guard let found else {
            if goesOn { sought?.at = now }
            return false
        }
        sought = (text, now)
        content = .choice(titles, found)
        return true
    }

    /// The first value from there on that begins so, else the first with a word that does.
    private static func find(_ text: String, _ titles: [String], from start: Int) -> Int? {
        let text = NameFold.fold(text)
        guard !text.isEmpty else { return nil }
        let order = titles.indices.map { (start + $0) % titles.count }
        return order.first { NameFold.fold(titles[$0]).hasPrefix(text) }
            ?? order.first { NameFold.fold(titles[$0]).contains(" " + text) }
    }

    /// Draws what is in it; what the first character would replace stands reversed.
    func draw(isFocused: Bool, on line: Canvas) {
        switch content {
        case .text(let editor), .number(let editor, _, _), .date(let editor):
            let isReplaced = isFocused && isPrefilled && !editor.isEmpty
            line.edit(
                editor, row: 0, placeholder: hint, style: isReplaced ? Style.normal.reversed : .normal,
                isFocused: isFocused)
        case .choice(let titles, let index):
            line.put(titles[index], style: isFocused ? .strong : .normal)
            if isFocused { line.placeCursor(row: 0, column: 0) }
        }
    }
}

extension String {
    /// The text with digits of any script as 0 to 9; all else as it is.
    var withWesternDigits: String {
        String(
            map { character in
                guard let value = character.wholeNumberValue, (0...9).contains(value) else { return character }
                return Character("\(value)")
            })
    }
}
