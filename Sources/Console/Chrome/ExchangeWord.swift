import Localization
import Words
public import Workshop

/// How a file stands to the server with which it is exchanged, in a quiet word at the head of the screen.
public enum ExchangeWord: Equatable, Sendable {
    /// So many entries are still to be sent.
    case toSend(Int)
    /// Both held the same at that time.
    case inStep(Instant)

    /// The word.
    func words(_ t: Localizer, _ world: World) -> String {
        switch self {
        case .toSend(let count): t.plural("%1 to send", "%1 to send", count)
        case .inStep(let at): t("in step %1", t.time(world.localTime(at).clock))
        }
    }
}
