import Tally
import Workshop

/// A row that counts people who have something in common.
protocol AttendanceCell: Equatable {
    var invited: Int { get }
    var present: Int { get }
    var walkIns: Int? { get set }
    var share: Share? { get set }

    /// Rows counted together, under no name.
    static func together(invited: Int, present: Int, walkIns: Int, share: Share?) -> Self
}

extension AttendanceSummary.Category: AttendanceCell {
    static func together(invited: Int, present: Int, walkIns: Int, share: Share?) -> Self {
        Self(
            category: "", title: "", invited: invited, quota: nil, present: present, walkIns: walkIns, share: share)
    }
}

extension AttendanceSummary.Category {
    /// The same without organisations that are few: each is known by name, and so is whoever came for it.
    var anonymous: Self {
        var copy = self
        if let counted = organisations, [counted.invited, counted.present].contains(where: AttendanceSummary.isSmall) {
            copy.organisations = nil
        }
        return copy
    }
}

extension AttendanceSummary.City: AttendanceCell {
    static func together(invited: Int, present: Int, walkIns: Int, share: Share?) -> Self {
        Self(city: "", invited: invited, present: present, walkIns: walkIns, share: share)
    }
}

extension AttendanceSummary {
    /// Fewer people than this are not counted by themselves.
    static let smallestCell = 5

    /// Whether a number of people may tell who they are.
    static func isSmall(_ number: Int) -> Bool { number > 0 && number < smallestCell }

    /// The same without numbers of 1 to 4 people, and without those from which they could be computed.
    var anonymous: AttendanceSummary {
        var copy = self
        if let reached {
            // Of people who were called one by one, a row is soon somebody.
            copy.byCategory = []
            if [reached, invited - reached].contains(where: Self.isSmall) { (copy.reached, copy.share) = (nil, nil) }
            // Who was reached without having been invited can be computed from both numbers.
            if let share, [share.count, reached - share.count, share.whole - share.count].contains(where: Self.isSmall)
            {
                copy.share = nil
            }
            return copy
        }
        copy.byCategory = Self.merged(byCategory).map(\.anonymous)
        copy.byCity = Self.merged(byCity)
        if let walkIns, [walkIns, present - walkIns, invited - present + walkIns].contains(where: Self.isSmall) {
            (copy.walkIns, copy.share) = (nil, nil)
        }
        if [firstTimers, returning].compactMap(\.self).contains(where: Self.isSmall) {
            (copy.firstTimers, copy.returning) = (nil, nil)
        }
        if [hereNow, left].compactMap(\.self).contains(where: Self.isSmall) { (copy.hereNow, copy.left) = (nil, nil) }
        return copy
    }

    /// Rows to which 1 to 4 people belong become one, under an empty name; when that one is still too small, or could
    /// be computed from the sums because it is one row alone, the next larger one joins it. Where walk-ins or those who
    /// stayed away are so few in any row, they are left out of all, for one could be computed too.
    static func merged<Cell: AttendanceCell>(_ cells: [Cell]) -> [Cell] {
        func isTelling(_ cell: Cell) -> Bool { isSmall(cell.invited) || isSmall(cell.present) }
        var kept = cells.filter { !isTelling($0) }
        var merging = cells.filter(isTelling)
        func rest() -> Cell {
            let invited = merging.reduce(0) { $0 + $1.invited }
            let present = merging.reduce(0) { $0 + $1.present }
            let walkIns = merging.reduce(0) { $0 + ($1.walkIns ?? 0) }
            return .together(
                invited: invited, present: present, walkIns: walkIns,
                share: Share(present - walkIns, of: invited, base: .invited))
        }
        if !merging.isEmpty {
            while let next = kept.min(by: { $0.present < $1.present }), merging.count < 2 || isTelling(rest()) {
                kept.removeAll { $0 == next }
                merging.append(next)
            }
            kept.append(rest())
        }
        let hasFew = kept.contains { cell in
            let walkIns = cell.walkIns ?? 0
            return [walkIns, cell.present - walkIns, cell.invited - cell.present + walkIns].contains(where: isSmall)
        }
        guard hasFew else { return kept }
        return kept.map { cell in
            var cell = cell
            cell.walkIns = nil
            cell.share = nil
            return cell
        }
    }
}
