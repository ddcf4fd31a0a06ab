import Console
import CursesTerminal

/// The life of the console in a terminal: keys in, time passing, other people's changes, screens out.
struct TerminalLoop {
    private let terminal: CursesTerminal
    private let runner: ConsoleRunner

    /// Another process's change is looked for this often, in milliseconds; it shows within twice that.
    private static let refreshInterval = 120
    /// The clock is read, and what is being typed is put on the disk, every so many looks.
    private static let refreshesPerTick = 3

    init(_ terminal: CursesTerminal, _ runner: ConsoleRunner) {
        self.terminal = terminal
        self.runner = runner
    }

    func run() {
        terminal.show(runner.screen)
        // Beside the keys: nobody waits for a copy.
        runner.beginUpkeep()
        var refreshes = 0
        var second = runner.second
        while !runner.isDone {
            let events = terminal.wait(timeoutMilliseconds: Self.refreshInterval)
            // While nobody does anything, nothing is drawn: the battery is old.
            var isNews = !events.isEmpty
            for event in events {
                switch event {
                case .input(let input): runner.send(.input(input))
                case .stop:
                    // What is being typed is saved; a terminal that is gone can show nothing any more.
                    runner.send(.tick)
                    runner.stopWork()
                    runner.endUpkeep()
                    return
                case .readable: break
                }
            }
            if runner.refresh() { isNews = true }
            refreshes += 1
            if refreshes % Self.refreshesPerTick == 0 {
                runner.send(.tick)
                // Nothing on the screen counts anything shorter.
                isNews = isNews || runner.second != second
                second = runner.second
            }
            if runner.wantsSuspension {
                runner.wantsSuspension = false
                runner.send(.tick)
                terminal.suspend()
            }
            if runner.wantsBell {
                runner.wantsBell = false
                terminal.beep()
            }
            if runner.wantsRedraw {
                runner.wantsRedraw = false
                terminal.repaint()
            }
            if isNews { terminal.show(runner.screen) }
        }
        runner.send(.tick)
        // What was to be printed is printed: nobody comes back to look.
        runner.finish()
        runner.endUpkeep()
    }
}
