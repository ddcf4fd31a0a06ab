import Console
import CursesTerminal
import Desk

/// The life of the console in a terminal: keys in, time passing, other people's changes, screens out.
struct TerminalLoop {
    private let terminal: CursesTerminal
    private let runner: ConsoleRunner

    /// Another process's change is looked for this often, in milliseconds; it shows within twice that.
    private static let refreshInterval = 120
    /// The clock is read, and what is being typed is put on the disk, every so many looks.
    private static let refreshesPerTick = 3
    /// So long after the last key the console rests: it is woken by keys and by who writes to the file, else it looks once a second.
    private static let pauseBeforeRest = Duration.seconds(3)
    /// A look while it rests, in milliseconds: the watch does not see everything, and the clock goes on.
    private static let restingInterval = 1_000

    init(_ terminal: CursesTerminal, _ runner: ConsoleRunner) {
        self.terminal = terminal
        self.runner = runner
    }

    func run() {
        terminal.show(runner.screen)
        // Beside the keys: nobody waits for a copy.
        runner.beginUpkeep()
        let watch = FileWatch(runner.desk.path)
        let clock = ContinuousClock()
        var lastEvent = clock.now
        var refreshes = 0
        var moment = runner.moment
        while !runner.isDone {
            // While nobody does anything, nothing is done: the battery is old.
            let rests =
                watch.descriptor != nil && runner.canRest && lastEvent.duration(to: clock.now) > Self.pauseBeforeRest
            let events = terminal.wait(
                timeoutMilliseconds: rests ? Self.restingInterval : Self.refreshInterval,
                descriptors: watch.descriptor.map { [$0] } ?? [])
            var isNews = false
            for event in events {
                switch event {
                case .input(let input):
                    isNews = true
                    runner.send(.input(input))
                case .stop:
                    // What is being typed is saved; a terminal that is gone can show nothing any more.
                    runner.send(.tick)
                    runner.stopWork()
                    runner.endUpkeep()
                    return
                case .readable: watch.settle()
                }
            }
            // Whoever writes seldom writes once.
            if !events.isEmpty { lastEvent = clock.now }
            if runner.refresh() { isNews = true }
            refreshes += 1
            if rests || refreshes % Self.refreshesPerTick == 0 {
                runner.send(.tick)
                isNews = isNews || runner.moment != moment || lastEvent.duration(to: clock.now) < Self.pauseBeforeRest
                moment = runner.moment
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
        runner.leaveTelephones()
        runner.endUpkeep()
    }
}
