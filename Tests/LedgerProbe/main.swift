import Foundation
import Ledger
import TestSupport
import Workshop

// A process of its own that writes to a file, for tests that need several of them or want to kill one.
//
//     LedgerProbe golden FILE              makes the file of a sample workshop, the same in every run
//     LedgerProbe write FILE NAME COUNT    writes lines as NAME, and prints the id of each once it is kept
//     LedgerProbe look FILE NAME           opens it, and says that it is sound
//     LedgerProbe squeeze FILE BYTES       writes until no file may grow beyond BYTES, then with the limit lifted
//     LedgerProbe cast FILE POLL CODE=LINE …  puts ballots into the urn of a secret poll, and prints each receipt
//     LedgerProbe close FILE POLL          closes a secret poll
//     LedgerProbe backup FILE FOLDER       copies it again and again, and prints each copy

let arguments = CommandLine.arguments
do {
    switch arguments.dropFirst().first {
    case "golden" where arguments.count == 3: try Probe.makeGolden(arguments[2])
    case "write" where arguments.count == 5:
        try Probe(arguments[2], name: arguments[3]).write(Int(arguments[4]) ?? 0)
    case "look" where arguments.count == 4: try Probe(arguments[2], name: arguments[3]).look()
    case "squeeze" where arguments.count == 4:
        try Probe(arguments[2], name: "squeezed").squeeze(to: rlim_t(arguments[3]) ?? 0)
    case "cast" where arguments.count >= 4:
        try Probe(arguments[2], name: "cast").cast(arguments[3], arguments.dropFirst(4))
    case "backup" where arguments.count == 4: try Probe(arguments[2], name: "backup").backUp(to: arguments[3])
    case "close" where arguments.count == 4: try Probe(arguments[2], name: "close").close(arguments[3])
    default:
        say("usage: LedgerProbe golden FILE | write FILE NAME COUNT | squeeze FILE BYTES | cast … | close …", to: 2)
        exit(64)
    }
} catch {
    say("\(error)", to: 2)
    exit(1)
}

/// One line, in one call, so that a kill cannot cut what is printed apart from what is said.
func say(_ text: String, to descriptor: Int32 = 1) {
    let bytes = Array((text + "\n").utf8)
    _ = Foundation.write(descriptor, bytes, bytes.count)
}
