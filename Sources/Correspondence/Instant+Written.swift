import Workshop

extension Instant {
    /// `20261201T144000Z`, as ISO 8601 writes it in its basic form.
    var basicUTC: String {
        let time = LocalTime(self, secondsFromUTC: 0)
        return time.date.basic + "T" + time.clock.basic + twoDigits(time.second) + "Z"
    }
}

extension CivilDate {
    /// `20261201`.
    var basic: String { description.replacing("-", with: "") }
}

extension ClockTime {
    /// `1440`.
    var basic: String { description.replacing(":", with: "") }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
