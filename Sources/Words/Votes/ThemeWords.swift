public import Localization
public import Tally
public import Workshop

/// What the themes of a dot vote are called, and what quotas on winners ask for. A script names them by ids, such as of the
/// prompts under which their options are written, of tags and of categories; a room reads titles.
public struct ThemeWords: Sendable {
    private let titles: [String: String]

    /// Those of a poll, in the language that `t` speaks.
    public init(_ poll: Poll, in state: ProgrammeState, _ t: Localizer) {
        let languages = state.programme?.languages ?? []
        let plan = state.activity(poll.activity)?.polls.first { $0.id == poll.id }
        let asked: [ID<Prompt>] = if case .harvested(let prompts)? = plan?.options { prompts } else { [] }
        let prompts = (state.day(of: poll.activity)?.activities ?? []).flatMap(\.prompts)
        let tags = (state.programme?.vocabularies ?? []).filter { $0.use == .lines }
        func title(_ name: String) -> LocalizedText? {
            let called = prompts.filter { $0.code == name && !$0.title.texts.isEmpty }
            // Several activities may have a prompt of that name: the one that the options come from is meant.
            if let prompt = called.first(where: { asked.contains($0.id) }) ?? called.first { return prompt.title }
            let tag = tags.lazy.flatMap { vocabulary in
                vocabulary.tags.lazy.filter {
                    $0.code == name || Vocabulary.name(of: $0.code, in: vocabulary.code).string == name
                }
            }.first
            return tag?.title ?? (state.programme?.categories ?? []).first { $0.code == name }?.title
        }
        let names = poll.rules.further.themes.map(\.name) + poll.rules.further.atLeast.map(\.tag)
        titles = Dictionary(
            names.compactMap { name in
                title(name).map { (name, $0.text(in: t.textLanguage, fallback: languages).string) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// What a theme, or the tag of a quota, is called; words that somebody made up in the room are called as they are.
    public func title(_ name: String) -> String { titles[name] ?? name }

    /// Themes under what they are called.
    public func titled(_ themes: [RuleSet.Theme]) -> [RuleSet.Theme] {
        themes.map { RuleSet.Theme(name: title($0.name), dots: $0.dots) }
    }
}
