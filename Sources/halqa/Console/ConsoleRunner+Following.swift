import Console
import Desk
import Ledger
import Localization
import Words
import Workshop

// What others write, and what the person writes while somebody else holds the file.
extension ConsoleRunner {
    /// What became of the file, as actions.
    func followed() -> [Action] {
        let found = desk.follow()
        checkIfTouched()
        return found.flatMap { news -> [Action] in
            switch news {
            case .grown(let entries):
                // What is on the screen names somebody who was forgotten meanwhile.
                let isErased = entries.contains { $0.change.kind == .personForgotten }
                guard entries.first?.sequence == state.sequence + 1, !isErased else { return [reloaded] }
                return [.grown(entries)] + urns
            case .urns: return urns
            case .replaced(let replacement): return [reloaded, .failed(sentence(replacement))]
            case .takenOver: return [reloaded, .failed(whatIsNewer ?? "")]
            case .held:
                return [
                    .failed(state.t("Another program holds the file. Go on; it is looked at again until it is free."))
                ]
            case .unreadable(let error): return [.failed(error.message(file: desk.path, state.t))]
            case .readable: return [reloaded, .said(state.t("The file can be read again."))]
            }
        }
    }

    /// What a newer Halqa wrote and this one does not understand, in words; nil where there is nothing of that kind.
    var whatIsNewer: String? { desk.snapshot.whatIsNewer(state.t) }

    private var reloaded: Action { .reloaded(desk.state, sequence: desk.snapshot.sequence) }

    /// The journal does not know how many ballots lie in the urns of secret polls; the desk does.
    private var urns: [Action] {
        state.programme.polls.values.filter { $0.rules.isSecret && $0.state == .open }.compactMap { poll in
            let ballots = desk.snapshot.urns[poll.id] ?? 0
            return ballots == state.programme.castInSecret[poll.id] ?? 0
                ? nil : .urnCounted(poll.id, ballots: ballots)
        }
    }

    private func sentence(_ replacement: News.Replacement) -> String {
        let t = state.t
        if replacement.isOtherProgramme {
            return t(
                "The file of another programme has taken the place of this one. Leave, and look where it came from.")
        }
        if replacement.found < replacement.known {
            return t(
                "An older copy has taken the file's place: it ends at entry %1, you had seen %2. What you see is what it says.",
                replacement.found, replacement.known)
        }
        return t(
            "Another copy has taken the file's place; it has %1 entries. What you see is what it says: look for what is missing.",
            replacement.found)
    }

    // MARK: - Writing

    /// Writes, and says so. What cannot be written because somebody else holds the file is kept and tried again.
    func written(_ effect: Effect) throws -> [Action] {
        do { return try write(effect) } catch LedgerError.busy {
            waiting = effect
            return [
                .failed(
                    state.t("Another program holds the file: this is not saved yet. It is tried again until it is."))
            ]
        }
    }

    /// What an undo would take back, and what it passes by.
    func undoFound(isRedo: Bool) throws -> [Action] {
        let batches = try desk.undoable(own: true, isRedo: isRedo)
        guard !batches.isEmpty else { throw LedgerError.refused(isRedo ? .nothingToRedo : .nothingToUndo) }
        guard let (entries, skipped) = desk.state.firstUndoable(batches) else {
            throw LedgerError.refused(.changedMeanwhile(batches[0][0].change.kind))
        }
        let isElsewhere = !entries.allSatisfy { desk.batches.contains($0.batch) }
        let plan = UndoPlan(
            entries: entries, skipped: skipped.compactMap(\.last), isRedo: isRedo, isElsewhere: isElsewhere)
        return followed() + [.undoFound(plan)]
    }

    /// Said to whoever wants to write more before that.
    static func stillWaiting(_ t: Localizer) -> String {
        t("Another program still holds the file: what you wrote before is not saved yet. Wait until it is.")
    }

    private func write(_ effect: Effect) throws -> [Action] {
        switch effect {
        case .record(let changes, let followup):
            try desk.record(decided: changes)
            return followed() + [.saved(followup)]
        case .undo(let plan):
            let entries = try desk.undo(plan.entries)
            return followed() + [.undone(entries, isRedo: plan.isRedo)]
        case .castInSecret(let code, let line, let poll):
            let receipt = try desk.castSecret(code, line, in: poll)
            return followed() + [.castInSecret(poll, receipt: receipt)]
        case .closeSecret(let poll):
            try desk.closeSecret(poll)
            return followed() + [.sealed(poll, head: desk.snapshot.head ?? "")]
        default: return []
        }
    }

    /// Puts what is being typed on the disk.
    func saved(_ text: PlainText, in slot: String) throws -> [Action] {
        do { try desk.saveDraft(text, slot: SeatedDrafts.name(of: slot, at: seat.number)) } catch {
            guard error == .busy else { throw error }
            waitingDrafts[slot] = text
            return []
        }
        return [.draftSaved(slot: slot)]
    }

    /// Tries once more what waits, without holding up the keys.
    func triedAgain() -> [Action] {
        guard waiting != nil || !waitingDrafts.isEmpty else { return [] }
        desk.ledger.waits = false
        defer { desk.ledger.waits = true }
        var actions: [Action] = []
        if let effect = waiting {
            waiting = nil
            do { actions += try write(effect) } catch LedgerError.busy {
                waiting = effect
                return []
            } catch LedgerError.refused(.changedMeanwhile) {
                if case .record(_, let followup) = effect { actions += followed() + [.overtaken(followup)] }
            } catch let error as LedgerError {
                actions += followed() + [.failed(error.message(file: desk.path, state.t))]
            } catch {
                actions.append(.failed(Failure(unexpected: error, state.t).message))
            }
        }
        for (slot, text) in waitingDrafts {
            waitingDrafts[slot] = nil
            actions += (try? saved(text, in: slot)) ?? []
        }
        return actions
    }

    // MARK: - Upkeep

    /// Something wrote to the file that no entry tells of: it is checked at once, beside the keys, and not a year later.
    private func checkIfTouched() {
        guard desk.wasTouched else { return }
        let now = ContinuousClock().now
        // Whoever writes all the time is not followed by a check each time.
        if let checked, checked.duration(to: now) < .seconds(10) { return }
        checked = now
        desk.wasTouched = false
        beginUpkeep()
    }

    /// Copies the file to its backups, and before that checks one that something else than Halqa wrote to. It is done
    /// beside the keys; what is wrong is said, and stops nothing.
    func beginUpkeep() {
        let (path, device, world, t, finding) = (desk.path, desk.device, world, state.t, finding)
        let (folder, memory) = (places.backups(of: path), places.knownFiles)
        upkeep.start { job in
            do {
                let own = try Desk(path, by: "", device: device, world: world, patience: 5, readsState: false)
                let doubts = own.doubts(memory) { !job.isStopped }
                finding.withLock { $0 = own.isSound }
                if let doubt = doubts.first { return [.failed(doubt.warning(file: path, t))] }
                if !job.isStopped, own.ledger.newerVersion == nil { _ = try own.ledger.backUp(to: folder) }
                if job.isStopped { return [] }
                let open = try own.ledger.conflicts().count
                return open == 0
                    ? []
                    : [
                        .said(
                            t.plural(
                                "%1 thing was said differently on different laptops. Alt-b shows both sides.",
                                "%1 things were said differently on different laptops. Alt-b shows both sides.", open))
                    ]
            } catch {
                return [.failed(Self.noBackup(error, path, t))]
            }
        }
    }

    /// Copies the file once more when the person leaves, and remembers how it was left.
    func endUpkeep() {
        upkeep.stop()
        upkeep.wait()
        do {
            // A newer one makes copies of its own.
            if desk.ledger.newerVersion == nil { _ = try desk.ledger.backUp(to: places.backups(of: desk.path)) }
        } catch {
            send(.failed(Self.noBackup(error, desk.path, state.t)))
        }
        desk.isSound = finding.withLock { $0 }
        desk.leave(places.knownFiles)
    }

    private static func noBackup(_ error: any Error, _ path: String, _ t: Localizer) -> String {
        let cause = (error as? LedgerError)?.message(file: path, t) ?? Failure(unexpected: error, t).message
        return t("No backup could be made: %1", cause)
    }
}
