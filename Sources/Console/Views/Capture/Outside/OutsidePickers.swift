import Localization
import Screen
import Words
import Workshop

// What is asked while what was said outside comes in: which file, how it came, where it belongs, who is named.
extension ListOverlay {
    /// The files of a folder that may list what was said outside.
    static func outsideFiles(_ listing: FolderListing, _ state: ConsoleState) -> ListOverlay {
        files(listing, for: .outside, title: state.t("Which list of what was said outside comes in?"), state) {
            path, state in
            state.capture.outside = nil
            var overlay = channels(state, current: nil) { channel, _ in
                [.lookOutside(OutsideOrder(path: path, channel: channel))]
            }
            overlay.subtitle = PlainText(path).string
            overlay.next = { outsideFiles(listing, $0) }
            state.overlay = overlay
            return []
        }
    }

    /// By which way something came: of those by which nobody is reached on a later day.
    private static func channels(
        _ state: ConsoleState, current: Channel?,
        _ chosen: @escaping @Sendable (Channel, inout ConsoleState) -> [Effect]
    ) -> ListOverlay {
        let all = Channel.allCases.filter { !Channel.ofDays.contains($0) }
        let items = all.map { channel in
            Item(cells: [channel.word(state.t)]) { state, _ in chosen(channel, &state) }
        }
        var overlay = ListOverlay(
            state.t("How did it come?"), items, current: current.flatMap { all.firstIndex(of: $0) }, state)
        overlay.hasDigits = true
        return overlay
    }

    /// By which way the list that is looked at came.
    static func outsideChannels(_ state: ConsoleState) -> ListOverlay {
        var overlay = channels(state, current: state.capture.outside?.order.channel) { channel, state in
            lookAnew(&state) { $0.channel = channel }
        }
        overlay.next = { outsideReview($0) }
        return overlay
    }

    /// Where the lines belong: to no activity, or to one of the day that writes lines.
    static func outsidePlaces(_ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let current = state.capture.outside?.order.place
        var places: [OutsideOrder.Place?] = [nil]
        var words = [[t("to no activity"), ""]]
        for activity in state.captured {
            for prompt in activity.prompts {
                places.append(OutsideOrder.Place(activity: activity.id, prompt: prompt.id))
                words.append([state.text(activity.title), state.text(prompt.title)])
            }
        }
        let items = zip(places, words).map { place, words in
            Item(cells: words) { state, _ in lookAnew(&state) { $0.place = place } }
        }
        var overlay = ListOverlay(
            t("Where do the lines belong?"), items, current: places.firstIndex(of: current), state)
        overlay.flexible = 1
        overlay.next = { outsideReview($0) }
        return overlay
    }

    /// What the bytes of the file stand for.
    static func outsideEncodings(_ state: ConsoleState) -> ListOverlay {
        let names = state.capture.outside?.look.encodings ?? []
        let items = ([nil] + names.map(Optional.some)).map { name in
            Item(cells: [name ?? state.t("as found out")]) { state, _ in lookAnew(&state) { $0.encoding = name } }
        }
        var overlay = ListOverlay(state.t("What do the letters of the file stand for?"), items, state)
        overlay.next = { outsideReview($0) }
        return overlay
    }

    /// Who is meant by a name: those who may be, anybody who is found by two letters, or nobody of the file.
    static func outsideSpeakers(_ speaker: OutsideLook.Speaker, _ state: ConsoleState) -> ListOverlay {
        let t = state.t
        let words = speaker.words
        @Sendable func take(_ party: Party, _ state: inout ConsoleState) -> [Effect] {
            lookAnew(&state) { $0.speakers[words] = party }
        }
        let found = somebody(state, title: t("Who is “%1”?", words)) { (somebody, state, _) throws(Refusal) in
            take(party(somebody), &state)
        }
        let candidates = speaker.candidates.map { candidate in
            let more: PlainText =
                switch candidate {
                case .person(let person): state.programme.organisationName(of: person)
                case .organisation(let body): body.city
                case .words: ""
                }
            return Item(cells: [candidate.name.string, more.string]) { state, _ in take(party(candidate), &state) }
        }
        let kept = Item(cells: [t("as it is written: nobody of the file yet"), ""]) { state, _ in
            take(.words(words), &state)
        }
        var overlay = ListOverlay(found.title, candidates + [kept], state).filtered(state)
        overlay.more = found.more
        overlay.done = t("choose")
        overlay.next = { outsideReview($0) }
        return overlay
    }

    /// An organisation that is words of people's rows so far is called so, and is found by that.
    private static func party(_ somebody: Somebody) -> Party {
        switch somebody {
        case .person(let person): .person(person.id)
        case .organisation(let body): body.record.map { .organisation($0.id) } ?? .words(body.name)
        case .words(let words): .words(words)
        }
    }

    /// The list is looked at anew, with something else said of it.
    static func lookAnew(_ state: inout ConsoleState, _ change: (inout OutsideOrder) -> Void) -> [Effect] {
        guard var order = state.capture.outside?.order else { return [] }
        change(&order)
        return [.lookOutside(order)]
    }
}
