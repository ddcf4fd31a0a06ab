import Screen
import Workshop

/// The views, in the order of their digits. This is the one place outside of its folder where a view is declared.
enum ViewName: String, CaseIterable, Sendable {
    case runSheet, checkIn, groups, capture, vote, summary, directory, actions
    /// Surfaces: they share the keys of capture, one being shown there at a time.
    case floor, board, pairs, calls, rating

    /// The view of that name.
    var view: any ConsoleView.Type {
        switch self {
        case .runSheet: RunSheetView.self
        case .checkIn: CheckInView.self
        case .groups: GroupsView.self
        case .capture: CaptureView.self
        case .vote: VoteView.self
        case .summary: SummaryView.self
        case .directory: DirectoryView.self
        case .actions: ActionsView.self
        case .floor: FloorView.self
        case .board: BoardView.self
        case .pairs: PairsView.self
        case .calls: CallsView.self
        case .rating: RatingView.self
        }
    }

    /// The surface that the work of an activity needs.
    /// - Parameters:
    ///   - channel: by which people are reached on its day; nil in the room.
    ///   - rates: whether papers of a grid are filled in in it.
    static func surface(for kind: Activity.Kind, by channel: Channel?, rates: Bool = false) -> ViewName {
        switch kind {
        case .questions: .floor
        case .matching: .board
        case .pairing: .pairs
        case .checkin where channel != nil: .calls
        case .checkin, .breakout, .plenary, .vote, .survey, .pause, .closing: rates ? .rating : .capture
        }
    }
}

/// Which of them are surfaces: what view 4 can be.
extension ViewName {
    /// Every surface, capture first.
    static let surfaces: [ViewName] = {
        let channels: [Channel?] = [nil] + Channel.allCases
        let all = Activity.Kind.allCases.flatMap { kind in
            channels.flatMap { channel in [false, true].map { surface(for: kind, by: channel, rates: $0) } }
        }
        return [.capture] + allCases.filter { $0 != .capture && all.contains($0) }
    }()

    /// Whether the view is one of those that share the keys of capture.
    var isSurface: Bool { Self.surfaces.contains(self) }

    /// The views that have a place of their own; capture stands for all surfaces.
    static let places: [ViewName] = allCases.filter { $0 == .capture || !$0.isSurface }
}

/// How the views come to their keys: by their places in the table. One without a key is found in the palette.
extension ViewName {
    /// Its digit; nil after the ninth.
    var digit: Int? { Self.digit(at: place) }

    /// The number of its function key; nil after the eighth.
    var functionKey: Int? { Self.functionKey(at: place) }

    /// The keys that lead to it, the one to show first.
    var keys: [Key] {
        [digit.map { Key.character(Character("\($0)")) }, functionKey.map { Key(.function($0)) }].compactMap(\.self)
    }

    /// The digit of the view at that place, counted from 0.
    static func digit(at place: Int) -> Int? { (0..<9).contains(place) ? place + 1 : nil }

    /// The number of the function key of the view at that place. F1 is help and F9 is undo, everywhere; F11 is the
    /// terminal's own, and F12 often is.
    static func functionKey(at place: Int) -> Int? {
        switch place {
        case 0..<7: place + 2
        case 7: 10
        default: nil
        }
    }

    private var place: Int { Self.places.firstIndex(of: isSurface ? .capture : self) ?? 0 }

    /// The view that comes so many places after this one, round and round.
    func neighbour(_ step: Int) -> ViewName {
        let all = Self.places
        return all[((place + step) % all.count + all.count) % all.count]
    }
}
