import Localization
import Reports
import Screen
import TestSupport
import Workshop

/// The sample day as its reports show it.
enum Drawing {
    static func text(
        _ t: Localizer = Localizer(language: .english), at moment: SampleDay.Moment = .evening, day: Int = 1,
        width: Int = 80, isASCII: Bool = false
    ) throws -> String {
        rendering(t, width: width, isASCII: isASCII).render(try summary(at: moment, day: day, t.language))
    }

    static func summary(
        at moment: SampleDay.Moment = .evening, day: Int = 1, _ language: Language = .english
    ) throws -> DaySummary {
        let sample = try SampleDay(at: moment)
        return try summary(of: sample.state, day: day, sample.world, language)
    }

    static func summary(
        of state: ProgrammeState, day: Int = 1, _ world: World, _ language: Language = .english
    ) throws -> DaySummary {
        guard let summary = DaySummary(of: SampleDay.day(day), in: state, world: world, language: language.code)
        else { throw NoSuchDay() }
        return summary
    }

    static func rendering(
        _ t: Localizer = Localizer(language: .english), width: Int = 80, isASCII: Bool = false
    ) -> TextRendering {
        TextRendering(t, width: width, isASCII: isASCII) { TextWidth.columns(of: $0) }
    }

    struct NoSuchDay: Error {}
}
