import Localization

/// Times as digits.
enum Clockface {
    /// `17:42`, or `-2:05` when the time is over; hours are minutes.
    static func minutesAndSeconds(_ seconds: Int, _ t: Localizer) -> String {
        let rest = abs(seconds) % 60
        return t.digits.written(
            (seconds < 0 ? "-" : "") + "\(abs(seconds) / 60):" + (rest < 10 ? "0" : "") + "\(rest)")
    }
}
