public import Screen

extension BidiRule {
    /// Who should order lines of ordinary output, for which nothing is asked of the terminal and nothing is changed in it.
    ///
    /// A terminal that the console tells to leave the order alone orders lines itself until it is told.
    /// - Parameters:
    ///   - setting: What the person chose.
    ///   - variable: Gives the value of an environment variable.
    public static func strategyOfLines(_ setting: BidiSetting, _ variable: (String) -> String?) -> BidiStrategy {
        let strategy =
            switch setting {
            case .fixed(let strategy): strategy
            case .automatic: BidiRule(variable, answer: nil).strategy
            }
        let ordersUntilTold =
            !BidiMode.isMultiplexed(variable) && (isSet(variable("VTE_VERSION")) || isSet(variable("MLTERM")))
        return strategy == .visual && ordersUntilTold ? .terminal : strategy
    }
}
