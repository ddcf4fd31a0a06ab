import ArgumentParser
import Desk
import Foundation
import Ledger
import Localization
import Words
import Workshop

/// What another laptop has not got yet, to carry there.
struct ParcelCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "parcel", abstract: "Put what a file holds into a parcel that another laptop takes over.",
        discussion: """
            A parcel is smaller than the file, holds nothing of urns and drafts, and is good for as far as it goes if it is cut off. With --for, \
            it holds only what that other file or parcel does not. On the other laptop: halqa merge FILE PARCEL.
            """)

    @OptionGroup var options: FileOptions
    @Option(help: "The parcel to make; nothing that is there is replaced.", completion: .file()) var output: String
    @Option(
        name: .customLong("for"), help: "A file or parcel of the laptop that it is for.", completion: .file())
    var receiver: String?
    @Option(
        help: ArgumentHelp("Leave out what is known: a writer and its last number; repeatable.", valueName: "writer=12")
    )
    var since: [String] = []

    func run(_ session: Session) throws {
        let t = session.t
        var known: [String: Int] = [:]
        for text in since {
            let parts = text.split(separator: "=").map(String.init)
            guard parts.count == 2, let number = Int(parts[1]), number >= 0 else {
                throw Failure(.usage, t("“%1” is no writer and number, such as 3f9c…=12.", PlainText(text)))
            }
            known[parts[0]] = number
        }
        let vector = try session.ledger.vector()
        // Whoever knows less than this file names a writer of it; a number of somebody else leaves nothing out.
        if let stranger = known.keys.sorted().first(where: { vector[$0] == nil }) {
            let writers = vector.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            throw Failure(
                .badData,
                t("“%1” has written nothing in this file. Its writers are: %2.", PlainText(stranger), t.series(writers))
            )
        }
        if let receiver {
            do { known.merge(try session.ledger.shared(with: receiver)) { max($0, $1) } } catch {
                switch error as? JoinProblem {
                case .otherProgramme?:
                    throw Failure(
                        .badData, t("%1 holds another programme. No parcel was made for it.", PlainText(receiver)))
                case let problem?: throw Failure(problem, other: receiver, t)
                case nil: throw error
                }
            }
        }
        let count: Int
        do { count = try session.ledger.parcel(since: known, to: output) } catch {
            guard error == .alreadyExists else { throw error }
            throw Failure(.alreadyExists, error.message(file: output, t))
        }
        try session.answer(
            ParcelReport(parcel: PlainText(output), entries: count, vector: vector),
            [
                t.plural(
                    "%1 entry is in %2. On the other laptop: halqa merge FILE %2",
                    "%1 entries are in %2. On the other laptop: halqa merge FILE %2", count, PlainText(output))
            ])
    }
}

/// What is in a parcel, as JSON.
private struct ParcelReport: Encodable {
    var parcel: PlainText
    var entries: Int
    /// The last number of each writer in the file.
    var vector: [String: Int]
}
