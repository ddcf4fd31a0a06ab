import FoundationEssentials
import Localization
import Papers
import Words
import Workshop

/// What a programme came to, as pages that anybody may read: which cities, which themes, what was decided, what became of
/// what people took on.
///
/// Every page is there in every language of the programme that Halqa speaks, each whole by itself: no script, no picture,
/// nothing that is fetched from elsewhere.
struct Site {
    /// What a page is about.
    enum Topic: Hashable {
        case index
        case city(ID<Workshop>)
        /// A day's own id in the script, which is the same in every city.
        case theme(String)
        /// A tag of a vocabulary or a goal, as lines name it.
        case tag(PlainText)
        case network, commitments
    }

    let source: OutgoingSource
    /// Whether those who agreed to be listed are named.
    let isNaming: Bool
    let languages: [Localizer]

    /// - Parameter digits: those of numbers and dates.
    init(_ source: OutgoingSource, isNaming: Bool) {
        self.source = source
        self.isNaming = isNaming
        let spoken = source.programme.languages.filter { Language(localeName: $0) != nil }
            .map {
                Localizer(speaking: $0, digits: source.t.digits).spoken(in: source.state.country(of: source.workshops))
            }
        languages = spoken.isEmpty ? [source.t] : spoken
    }

    /// The pages, by the names of their files; `index.html` leads to every language.
    func files() -> [String: Data] {
        var files = ["index.html": Data(SiteEntrance(site: self).html.utf8)]
        for t in languages {
            var writer = SiteWriter(site: self, t: t)
            for topic in topics {
                let page = SitePage(
                    topic: topic, t: t, site: self, content: writer.content(topic), titles: writer.titles)
                files[name(of: topic, t)] = Data(page.html.utf8)
            }
        }
        return files
    }

    /// What stands on the pages, in one language.
    func documents(_ t: Localizer) -> [Document] {
        var writer = SiteWriter(site: self, t: t)
        return topics.flatMap { writer.content($0) }.compactMap {
            if case .document(let page) = $0 { page } else { nil }
        }
    }

    /// What there are pages about, in the order in which they are read.
    var topics: [Topic] { ways + tags.map { .tag($0) } }

    /// Where every page leads; to the tags, which may be many, the first one does.
    var ways: [Topic] {
        [.index] + source.programme.workshops.map { .city($0.id) } + themes.map { .theme($0.code) }
            + [.network, .commitments]
    }

    /// The tags that something said has, each vocabulary in its order. Words that somebody made a tag of are none: they may name
    /// anybody.
    var tags: [PlainText] {
        let lines = source.state.linesInOrder.filter(Self.isTold)
        let used = Set(lines.flatMap(\.tags))
        return TagBook(source.programme, t: source.t).entries.map(\.name).filter(used.contains)
    }

    /// Whether a line stands on the page of its tag: said in the room, and neither merged, set aside nor withdrawn.
    private static func isTold(_ line: Contribution) -> Bool {
        line.activity != nil && line.mergedInto == nil && !line.isParked && line.outcome != .withdrawn
    }

    /// The days of the events, each theme once.
    var themes: [Day] {
        var seen: Set<String> = []
        return source.programme.workshops.flatMap(\.eventDays).filter { seen.insert($0.code).inserted }
    }

    /// `city-fes.fr.html`.
    func name(of topic: Topic, _ t: Localizer) -> String {
        let stem =
            switch topic {
            case .index: "index"
            case .city(let id): "city-" + (source.programme.workshops.first { $0.id == id }?.code ?? "")
            case .theme(let code): "theme-" + code
            case .tag(let tag): "tag-" + tag.string
            case .network: "network"
            case .commitments: "commitments"
            }
        return SummaryFileName.joined([stem]) + "." + t.textLanguage + ".html"
    }
}
