// What is made of entries whose beginnings are gone: see `Ledger.recover`.
extension ProgrammeState {
    /// The change that leads from what stands now to what this one says; nil for what is written once or not known.
    public func onWhatStands(_ change: Change) -> Change? {
        switch change {
        case .programmeCreated, .ballotsSealed, .erasure, .recovery, .fragment, .unknown: nil
        case .amendment(let revision): .amendment(revision.on { plan?.amendments[$0.key] })
        case .organisation(let revision): .organisation(revision.on { organisations[$0.id] })
        case .stakeholder(let revision): .stakeholder(revision.on { stakeholders[$0.id] })
        case .invitation(let revision):
            .invitation(revision.on { invitations[$0.workshop]?.contains($0.stakeholder) ?? false ? $0 : nil })
        case .attendance(let revision): .attendance(revision.on { attendances[$0.day]?[$0.stakeholder] })
        case .timing(let revision): .timing(revision.on { timings[$0.activity] })
        case .seating(let revision): .seating(revision.on { seatings[$0.activity] })
        case .contribution(let revision): .contribution(revision.on { contribution($0.id) })
        case .link(let revision): .link(revision.on { links[$0.id] })
        case .grid(let revision): .grid(revision.on { grids[$0.key] })
        case .rating(let revision): .rating(revision.on { ratings[$0.id] })
        case .call(let revision): .call(revision.on { calls[$0.id] })
        case .poll(let revision): .poll(revision.on { polls[$0.id] })
        case .count(let revision): .count(revision.on { counted[$0.poll]?[$0.key] })
        case .turnout(let revision):
            .turnout(
                revision.on { record in
                    turnouts[record.poll]?[record.source].map {
                        Turnout(poll: record.poll, source: record.source, ballots: $0)
                    }
                })
        case .ballot(let revision): .ballot(revision.on { ballot($0.id) })
        case .ballotIssue(let revision): .ballotIssue(revision.on { issues[$0.poll]?[$0.id] })
        }
    }
}

extension Revision {
    /// The revision that leads from what is found to what this one leads to.
    fileprivate func on(_ found: (Record) -> Record?) -> Revision {
        Revision(from: record.flatMap(found), to: after)
    }
}
