/// What a view remembers while another one is shown.
protocol ViewMemory: Sendable {
    /// What it knows at first.
    init()
    /// What is left of it when the person turns to another day.
    func onAnotherDay() -> Self
}

extension ViewMemory {
    func onAnotherDay() -> Self { Self() }
}

/// What every view remembers, by view: each reads and writes its own.
struct ViewMemories: Sendable {
    private var memories: [ObjectIdentifier: any ViewMemory] = [:]

    /// What that view remembers.
    subscript<View: ConsoleView>(_ view: View.Type) -> View.Memory {
        get { memories[ObjectIdentifier(view)] as? View.Memory ?? View.Memory() }
        set { memories[ObjectIdentifier(view)] = newValue }
    }

    /// Turns to another day: every view starts at its beginning.
    mutating func turnDay() {
        memories = memories.mapValues { $0.onAnotherDay() }
    }
}
