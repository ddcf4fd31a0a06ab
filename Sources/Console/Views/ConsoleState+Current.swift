import Workshop

extension ConsoleState {
    /// Of some of the day's activities the one that matters now: the running one, else the next, else the last.
    func current(of activities: [Activity]) -> Activity? {
        if let running = activities.last(where: { programme.timing(of: $0.id).isRunning }) { return running }
        let all = day?.activities ?? []
        let passed = all.lastIndex { programme.timing(of: $0.id).startedAt != nil } ?? -1
        let ahead = Set(all.dropFirst(passed + 1).map(\.id))
        return activities.first { ahead.contains($0.id) } ?? activities.last
    }
}
