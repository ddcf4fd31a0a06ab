import Screen

/// The views, in the order of their digits. This is the one place outside of its folder where a view is declared.
enum ViewName: String, CaseIterable, Sendable {
    case runSheet, checkIn, groups, capture, vote, summary, directory, actions

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
        }
    }
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

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The view that comes so many places after this one, round and round.
    func neighbour(_ step: Int) -> ViewName {
        let all = Self.allCases
        return all[((place + step) % all.count + all.count) % all.count]
    }
}
