extension ListViewport {
    /// Does what a key means in every list: arrows and Tab go from line to line, the page keys further.
    ///
    /// - Returns: false when the key moves nothing.
    public mutating func handle(_ key: Key) -> Bool {
        switch key {
        case Key(.down), .tab: move(by: 1)
        case Key(.up), .backTab: move(by: -1)
        case Key(.pageDown): pageDown()
        case Key(.pageUp): pageUp()
        default: return false
        }
        return true
    }
}
