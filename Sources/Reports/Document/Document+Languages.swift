import Localization

/// A sheet in several languages at once: one paper that everybody in the room can read and sign.
extension Document {
    /// The same sheet with its words in another language too. Sentences stand under each other, words in tables beside
    /// each other; what people wrote, and numbers, stand once.
    /// - Parameters:
    ///   - other: the same sheet in the other language.
    ///   - t: the language of this one.
    func adding(_ other: Document, _ t: Localizer) -> Document {
        var copy = self
        if !Self.isSame(title, other.title) { copy.secondTitle = t.isolated(other.title) }
        copy.asides = zip(asides, other.asides).flatMap { first, second in
            // From when to when is read in the direction of the language, and would be the other way round for the other's readers.
            Self.isTurned(first) != Self.isTurned(second) && Self.isSame(first, second)
                ? [first, t.isolated(second)] : Self.under(first, second, t)
        }
        copy.secondFoot = foot.count < 2 ? [] : other.foot.map(t.isolated)
        copy.runningTitle = Self.beside(runningTitle, other.runningTitle, t)
        copy.shorter = zip(shorter, other.shorter).map { $0.adding($1, t) }
        let (fuller, others) = (fuller, other.fuller)
        copy.fuller = Fuller(min(fuller.count, others.count)) { step in
            fuller[step].flatMap { form in others[step].map { form.adding($0, t) } }
        }
        copy.secondSubtitles = zip(subtitles, other.subtitles).map { Self.second($0, $1, t) }
        guard blocks.count == other.blocks.count else { return self }
        copy.blocks = zip(blocks, other.blocks).flatMap { first, second -> [Block] in
            switch (first, second) {
            // A section's rule is drawn once, under both.
            case (.heading(let text, level: 1), .heading(let translated, level: 1)):
                Self.isSame(text, translated)
                    ? [first] : [.headings(text, t.isolated(translated), level: 1)]
            case (.heading(let text, let level), .heading(let translated, _)):
                Self.under(text, translated, t).map { .heading($0, level: level) }
            case (.paragraph(let text), .paragraph(let translated)):
                Self.isSame(text, translated) ? [first] : [.paragraphs(text, t.isolated(translated))]
            case (.table(let table), .table(let translated)): [.table(table.adding(translated, t))]
            case (.cards(let cards), .cards(let translated)): [.cards(cards.adding(translated, t))]
            case (.figures(let figures), .figures(let translated)):
                [.figures(zip(figures, translated).map { $0.adding($1, t) })]
            case (.standings(let bars), .standings(let translated)):
                [.standings(zip(bars, translated).map { $0.adding($1, t) })]
            case (.tasks(let tasks), .tasks(let translated)):
                [.tasks(zip(tasks, translated).map { $0.adding($1, t) })]
            case (.lists(let lists), .lists(let translated)):
                [.lists(zip(lists, translated).map { $0.adding($1, t) })]
            case (.clock(let hours), .clock(let translated)):
                [.clock(zip(hours, translated).map { $0.adding($1, t) })]
            default: [first]
            }
        }
        return copy
    }

    /// The same sheet beside another language: what people wrote once, in the places of `once`; all else is said in each language by
    /// itself.
    /// - Parameters:
    ///   - other: the same sheet in the other language; nil where there is none.
    ///   - t: the language of this one.
    func sharing(_ other: Document?, _ t: Localizer) -> (document: Document, once: Set<Int>) {
        guard let other, !repeatsWords, blocks.count == other.blocks.count else { return (self, []) }
        var (copy, once) = (self, Set<Int>())
        for (index, (block, second)) in zip(blocks, other.blocks).enumerated() {
            guard let shared = block.once(with: second, t) else { continue }
            copy.blocks[index] = shared
            once.insert(index)
        }
        return (copy, once)
    }

    /// Whether both read the same: signs that only hold directions apart are not read, and between numbers a comma is one in any script.
    fileprivate static func isSame(_ text: String, _ other: String) -> Bool {
        other.isEmpty || read(text) == read(other)
    }

    private static func read(_ text: String) -> String {
        // Lists of names read differently in the two scripts, and stand in each language.
        let isOfNumbers = !text.contains(where: \.isLetter)
        return String(
            String.UnicodeScalarView(
                Bidi.plain(text).unicodeScalars.filter { !["\u{200E}", "\u{200F}", "\u{61C}"].contains($0) }
                    .map { $0 == "\u{60C}" && isOfNumbers ? "," : $0 }))
    }

    /// Whether numbers are held in the order of a language that is read from right to left.
    private static func isTurned(_ text: String) -> Bool { text.unicodeScalars.contains("\u{200F}") }

    fileprivate static func under(_ text: String, _ other: String, _ t: Localizer) -> [String] {
        isSame(text, other) ? [text] : [text, t.isolated(other)]
    }

    /// The other text where it is another one.
    fileprivate static func second(_ text: String, _ other: String, _ t: Localizer) -> String {
        isSame(text, other) ? "" : t.isolated(other)
    }

    fileprivate static func beside(_ text: String, _ other: String, _ t: Localizer) -> String {
        isSame(text, other) ? text : text.isEmpty ? t.isolated(other) : text + " · " + t.isolated(other)
    }
}

extension Document {
    /// Both in a cell: short words beside each other; longer ones under each other, so that no row runs in two directions.
    fileprivate static func inCell(_ text: String, _ other: String, _ t: Localizer) -> String {
        guard !isSame(text, other), !text.isEmpty,
            text.contains("\n") || read(text).count + read(other).count > shortestPair
        else { return beside(text, other, t) }
        return text + "\n" + other.split(separator: "\n").map { t.isolated(String($0)) }.joined(separator: "\n")
    }

    /// What two languages say in so many signs finds room beside each other in most cells.
    private static let shortestPair = 24
}

extension Document.Block {
    /// The block once for two languages that stand side by side, where it is what people wrote: their words, and the words around
    /// them in both languages. Nil for what is said in each language by itself.
    func once(with other: Document.Block, _ t: Localizer) -> Document.Block? {
        switch (self, other) {
        case (.entries(let entries), .entries(let others)):
            guard Self.isOne(entries.map(\.text), others.map(\.text)) else { return nil }
            return .entries(zip(entries, others).map { $0.adding($1, t) })
        case (.bars(let bars), .bars(let others)):
            guard Self.isOne(bars.map(\.text), others.map(\.text)) else { return nil }
            return .bars(zip(bars, others).map { $0.adding($1, t) })
        case (.table(let table), .table(let others)):
            guard table.columns.count == others.columns.count, table.groups == others.groups else { return nil }
            let isOne = table.columns.indices.contains { column in
                table.columns[column].isWide && Self.isOne(table.texts(column), others.texts(column))
            }
            return isOne ? .table(table.adding(others, t)) : nil
        default: return nil
        }
    }

    /// Whether texts are the same in both languages, and are words: nobody translates what somebody else said.
    private static func isOne(_ texts: [String], _ others: [String]) -> Bool {
        texts.count == others.count && texts.contains { $0.contains(where: \.isLetter) }
            && zip(texts, others).allSatisfy { $0.isEmpty == $1.isEmpty && Document.isSame($0, $1) }
    }
}

extension Document.Table {
    /// What stands in a column.
    fileprivate func texts(_ column: Int) -> [String] {
        rows.map { row in
            if row.indices.contains(column), case .text(let text) = row[column] { text } else { "" }
        }
    }
}

extension Document.Entry {
    fileprivate func adding(_ other: Document.Entry, _ t: Localizer) -> Document.Entry {
        var copy = self
        copy.label = Document.beside(label, other.label, t)
        copy.details =
            details.count == other.details.count
            ? zip(details, other.details).map { Document.beside($0, $1, t) }
            : details + other.details.filter { !details.contains($0) }.map(t.isolated)
        return copy
    }
}

extension Document.Figure {
    fileprivate func adding(_ other: Document.Figure, _ t: Localizer) -> Document.Figure {
        var copy = self
        // A number is one in all languages; a word that stands large in its place stands in the other language below it.
        let word = number.contains(where: \.isLetter) ? Document.second(number, other.number, t) : ""
        copy.captions =
            (word.isEmpty ? [] : [word]) + zip(captions, other.captions).flatMap { Document.under($0, $1, t) }
        return copy
    }
}

extension Document.Bar {
    fileprivate func adding(_ other: Document.Bar, _ t: Localizer) -> Document.Bar {
        var copy = self
        copy.text = Document.beside(text, other.text, t)
        copy.votes = Document.beside(votes, other.votes, t)
        copy.share = Document.beside(share, other.share, t)
        copy.head = Document.beside(head, other.head, t)
        if details.count == other.details.count {
            copy.details = zip(details, other.details).map { Document.beside($0, $1, t) }
        }
        return copy
    }
}

extension Document.Task {
    fileprivate func adding(_ other: Document.Task, _ t: Localizer) -> Document.Task {
        var copy = self
        copy.due = Document.beside(due, other.due, t)
        copy.owner = Document.beside(owner, other.owner, t)
        return copy
    }
}

extension Document.List {
    fileprivate func adding(_ other: Document.List, _ t: Localizer) -> Document.List {
        var copy = self
        copy.title = Document.beside(title, other.title, t)
        copy.items = zip(items, other.items).map { Document.beside($0, $1, t) }
        return copy
    }
}

extension Document.Hour {
    fileprivate func adding(_ other: Document.Hour, _ t: Localizer) -> Document.Hour {
        var copy = self
        copy.titles = titles + other.titles.map(t.isolated)
        return copy
    }
}

extension Document.Table {
    fileprivate func adding(_ other: Document.Table, _ t: Localizer) -> Document.Table {
        var copy = self
        for (index, column) in other.columns.enumerated() where columns.indices.contains(index) {
            copy.columns[index].title = Document.beside(columns[index].title, column.title, t)
        }
        copy.rows = zip(rows, other.rows).map { row, otherRow in
            zip(row, otherRow).map { cell, otherCell in
                guard case .text(let text) = cell, case .text(let other) = otherCell else { return cell }
                return .text(Document.inCell(text, other, t))
            }
        }
        return copy
    }
}

extension Document.Cards {
    fileprivate func adding(_ other: Document.Cards, _ t: Localizer) -> Document.Cards {
        var copy = self
        copy.cards = zip(cards, other.cards).map { card, otherCard in
            guard card.count == otherCard.count else { return card }
            return zip(card, otherCard).map { item, otherItem -> Item in
                switch (item, otherItem) {
                case (.title(let text, _), .title(let other, _)):
                    .title(text, second: Document.second(text, other, t))
                case (.text(let text, _), .text(let other, _)): .text(text, second: Document.second(text, other, t))
                case (.small(let text, _), .small(let other, _)): .small(text, second: Document.second(text, other, t))
                case (.choice(let text, let boxes, let number, _), .choice(let other, _, _, _)):
                    .choice(text, boxes: boxes, number: number, second: Document.second(text, other, t))
                default: item
                }
            }
        }
        return copy
    }
}
