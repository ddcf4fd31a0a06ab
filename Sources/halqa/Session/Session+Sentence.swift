import Ledger
import Words
import Workshop

extension Session {
    /// Why one line of many was not taken, in words; nil for what concerns all of them, such as a full disk.
    func sentence(_ error: any Error) -> String? {
        switch error {
        case let refusal as Refusal: refusal.message(t)
        case LedgerError.refused(let refusal): refusal.message(t)
        case let failure as Failure where failure.status != .inputOutput: failure.message
        default: nil
        }
    }
}
