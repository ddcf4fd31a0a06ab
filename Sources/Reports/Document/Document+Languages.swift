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
        copy.title = Self.beside(title, other.title, t)
        copy.subtitles = zip(subtitles, other.subtitles).flatMap { Self.under($0, $1, t) }
        guard blocks.count == other.blocks.count else { return self }
        copy.blocks = zip(blocks, other.blocks).flatMap { first, second -> [Block] in
            switch (first, second) {
            // A section's rule is drawn once.
            case (.heading(let text, level: 1), .heading(let translated, level: 1)):
                [.heading(Self.beside(text, translated, t), level: 1)]
            case (.heading(let text, let level), .heading(let translated, _)):
                Self.under(text, translated, t).map { .heading($0, level: level) }
            case (.paragraph(let text), .paragraph(let translated)):
                Self.under(text, translated, t).map { .paragraph($0) }
            case (.table(let table), .table(let translated)): [.table(table.adding(translated, t))]
            case (.cards(let cards), .cards(let translated)): [.cards(cards.adding(translated, t))]
            default: [first]
            }
        }
        return copy
    }

    fileprivate static func isSame(_ text: String, _ other: String) -> Bool {
        other.isEmpty || Bidi.plain(text) == Bidi.plain(other)
    }

    fileprivate static func under(_ text: String, _ other: String, _ t: Localizer) -> [String] {
        isSame(text, other) ? [text] : [text, t.isolated(other)]
    }

    fileprivate static func beside(_ text: String, _ other: String, _ t: Localizer) -> String {
        isSame(text, other) ? text : text.isEmpty ? t.isolated(other) : text + " · " + t.isolated(other)
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
                return .text(Document.beside(text, other, t))
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
            return zip(card, otherCard).flatMap { item, otherItem -> [Item] in
                switch (item, otherItem) {
                case (.title(let text), .title(let other)): Document.under(text, other, t).map { .title($0) }
                case (.text(let text), .text(let other)): Document.under(text, other, t).map { .text($0) }
                case (.small(let text), .small(let other)): Document.under(text, other, t).map { .small($0) }
                case (.choice(let text, let boxes, let number), .choice(let other, _, _)):
                    [.choice(Document.beside(text, other, t), boxes: boxes, number: number)]
                default: [item]
                }
            }
        }
        return copy
    }
}
