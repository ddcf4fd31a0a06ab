import Localization
import Script
import Words
import Workshop

/// Finding the one organisation that a command means, making it a record, and answering with it.
extension Session {
    /// The organisation with that id, or the only one that is called so.
    /// - Parameter isWhole: whether a name is to be a whole one: nothing is written of an organisation, and no paper is about it,
    ///   because its name holds what was typed.
    /// - Throws: candidates where several may be meant, or one by less than that; what was written where none is.
    func organisation(_ words: String, in city: String?, isWhole: Bool = false) throws -> ProgrammeState.Body {
        guard !PlainText(words).isEmpty else { throw Failure(.usage, t("Say which: an id, or a name.")) }
        let all = state.bodies
        if let id = ID<Organisation>(words) {
            let meant = state.organisation(id)?.id ?? id
            if let body = try all.first(where: { try self.id(of: $0) == meant }) { return body }
        }
        let town = city.map { state.townKey(PlainText($0)) }
        let near = all.filter { town == nil || state.townKey($0.city) == town }
        var found = near.filter { body in
            ([body.name] + body.aliases).contains { NameFold.isWhole(words, of: $0.string) }
        }
        var isCalledSo = !found.isEmpty
        if found.isEmpty {
            let index = NameIndex(
                near.enumerated().map { place, body in
                    NameIndex<Int>.Entry(
                        key: place, name: body.name.string, aliases: body.aliases.map(\.string),
                        details: [body.city.string], phones: [])
                })
            found = index.meant(by: words).map { near[$0] }
            let typed = OrganisationWords(words)
            isCalledSo = found.contains { body in
                ([body.name] + body.aliases).contains { OrganisationWords($0.string).mayBe(typed) }
            }
        }
        guard let body = found.first else {
            throw Failure(
                .badData,
                t("No organisation is called “%1”. See them all: halqa organisation FILE list.", PlainText(words)))
        }
        guard found.count == 1, isCalledSo || !isWhole else {
            let names = try found.prefix(5).map {
                t("%1 (%2)", $0.name, t.joined([$0.city.string, try id(of: $0).description]))
            }
            throw Failure(
                .badData,
                t("“%1” may be %2. Nothing was written; repeat it with the id.", PlainText(words), t.parts(names)),
                report: Candidates(candidates: try found.map { try report($0) }))
        }
        return body
    }

    /// The id of an organisation; of one that is words alone, the one that it will have.
    func id(of body: ProgrammeState.Body) throws -> ID<Organisation> {
        if let record = body.record { return record.id }
        return state.freeID(
            Organisation.id(called: body.name, in: body.city, of: try programme().id), world)
    }

    /// Answers with all of one.
    func answer(organisation body: ProgrammeState.Body) throws {
        let people = body.people.compactMap { state.stakeholders[$0] }
        var report = try report(body)
        report.people = people.map { PersonReport($0, state) }
        let category = body.record?.category ?? ""
        let head = [body.city.string, category.string, body.record?.country.string ?? "", report.id.description]
        var lines = [t.joined([body.name.string] + head)]
        if !body.aliases.isEmpty { lines.append(t("Also called: %1", t.list(body.aliases.map(\.string)))) }
        lines.append(t.plural("%1 person:", "%1 people:", people.count))
        let namesakes = Namesakes(people, t)
        lines += people.map { person in
            let workshops = (state.programme?.workshops ?? []).filter { state.invited(to: $0.id).contains(person.id) }
            return "  "
                + t.joined(
                    [namesakes.nameBeside(of: person, saysPhone: true).string, person.category.string]
                        + workshops.map(\.code))
        }
        try answer(report, lines)
    }

    /// Answers with all of them, and those that may be one.
    func answer(organisations: [ProgrammeState.Body], doubles: [ProgrammeState.LikelyDouble]) throws {
        let reports = try organisations.map { try report($0) }
        var lines = zip(organisations, reports).map { body, report in
            t.joined([
                body.name.string, body.city.string, t.plural("%1 person", "%1 people", report.count),
                report.id.description,
            ])
        }
        if lines.isEmpty { lines = [t("There are no organisations yet.")] }
        let pairs = try doubles.map { double in
            DoubleReport(
                first: try report(double.first), second: try report(double.second), reason: double.reason.rawValue)
        }
        if !pairs.isEmpty {
            lines += ["", t("May be one; join them with halqa organisation FILE join:")]
            lines += zip(doubles, pairs).map { double, report in
                let (first, second) = (named(double.first), named(double.second))
                return "  " + double.reason.sentence(first, second, t)
                    + " " + t.joined([report.first.id.description, report.second.id.description])
            }
        }
        try answer(OrganisationsReport(organisations: reports, likelySame: pairs), lines)
    }

    private func named(_ body: ProgrammeState.Body) -> String {
        body.city.isEmpty ? body.name.string : t("%1 (%2)", body.name, body.city)
    }

    private func report(_ body: ProgrammeState.Body) throws -> OrganisationReport {
        OrganisationReport(
            id: try id(of: body), name: body.name, aliases: body.aliases, city: body.city,
            category: body.record?.category ?? "", country: body.record?.country ?? "", isRecorded: body.record != nil,
            count: body.people.count)
    }
}

extension ProgrammeState {
    /// An id, or another where that one is taken.
    func freeID(_ id: ID<Organisation>, _ world: World) -> ID<Organisation> {
        organisations[id] == nil ? id : world.newID()
    }
}

extension Session {
    /// What there is to say of an organisation that is about to be written down anew: that one of nearly that name is known. Asked
    /// before, for afterwards both are. Nil where none is.
    /// - Parameter renamed: the one that is to be called so.
    func likelyOrganisation(
        _ name: PlainText, in city: PlainText, renaming renamed: ProgrammeState.Body? = nil
    ) -> String? {
        state.likelySame(as: name, in: city, renaming: renamed).map { known in
            t(
                "“%1” is written down beside %2, which is known already. If they are one: %3",
                name, t.quoted(known.name.string),
                "halqa organisation FILE join \"\(name)\" --into \"\(known.name)\"")
        }
    }

    /// Says beside the answer what somebody should look at.
    func say(_ doubt: String) { Output.complain(line: "halqa: " + doubt) }
}

extension ProgrammeState.LikelyDouble.Reason {
    /// Why two may be one, in a sentence.
    func sentence(_ first: String, _ second: String, _ t: Localizer) -> String {
        switch self {
        case .sameName: t("%1 and %2 are called the same.", first, second)
        case .sameWords: t("%1 and %2 say the same, in other words or another language.", first, second)
        case .within: t("All words of one name stand in the other: %1, %2.", first, second)
        case .soundsAlike: t("%1 and %2 sound alike.", first, second)
        }
    }
}

/// An organisation, as JSON.
private struct OrganisationReport: Encodable, Sendable {
    var id: ID<Organisation>
    var name: PlainText
    var aliases: [PlainText]
    var city: PlainText
    var category: PlainText
    var country: PlainText
    /// False for words of people's rows of which nobody has said more.
    var isRecorded: Bool
    /// How many people belong to it.
    var count: Int
    /// Its people; only where the command looked.
    var people: [PersonReport]?
}

private struct DoubleReport: Encodable {
    var first: OrganisationReport
    var second: OrganisationReport
    var reason: String
}

private struct OrganisationsReport: Encodable {
    var organisations: [OrganisationReport]
    var likelySame: [DoubleReport]
}

/// Several organisations could be meant.
private struct Candidates: Encodable, Sendable {
    var error = "ambiguous"
    var candidates: [OrganisationReport]
}
