public import Tally

/// The result as JSON: keys in a fixed order, counts as decimal or fraction strings, one line.
public struct ResultJSON {
    private let result: TallyResult
    private let names: [String]

    /// Makes the text of a result for programs.
    public init(_ result: TallyResult) {
        self.result = result
        names = result.options.map(Self.quoted)
    }

    /// One JSON object with keys in a fixed order, and a line break at the end.
    public var text: String {
        var fields: [(String, String)] = [
            ("method", Self.quoted(result.method.rawValue)),
            ("seats", String(result.seats)),
            ("rules", rules),
            ("ballots", ballots),
            ("options", "[" + names.joined(separator: ",") + "]"),
            ("winners", list(result.winners)),
            ("certain", list(result.certain)),
            ("ranking", "[" + result.ranking.map(list).joined(separator: ",") + "]"),
            ("rounds", "[" + result.rounds.map(round).joined(separator: ",") + "]"),
        ]
        // Where no tie is left standing the winners are certain.
        if !result.isOpen { fields.removeAll { $0.0 == "certain" } }
        if result.emptySeats > 0 { fields.append(("emptySeats", String(result.emptySeats))) }
        if let budget = result.budget, budget.costs.count == names.count {
            fields.append(("budget", number(budget.limit)))
            fields.append(("costs", byOption(budget.costs.map(number))))
        }
        if !result.titles.isEmpty {
            fields.append(("titles", byOption(result.titles.map(Self.quoted))))
        }
        if let decision = result.decision { fields.append(("decision", Self.quoted(decision.rawValue))) }
        if result.base != .none { fields.append(("base", Self.quoted(result.base.rawValue))) }
        if let count = result.baseCount { fields.append(("baseCount", Self.quoted(String(count)))) }
        if let agreement = result.agreement { fields.append(("agreement", Self.agreement(agreement))) }
        if !result.quotas.isEmpty {
            fields.append(("quotas", "[" + result.quotas.map(Self.quota).joined(separator: ",") + "]"))
            fields.append(("stoodBack", "[" + result.standBacks.map(standBack).joined(separator: ",") + "]"))
        }
        if !result.colleges.isEmpty {
            fields.append(("colleges", "[" + result.colleges.map(college).joined(separator: ",") + "]"))
        }
        if let papers = result.papers { fields.append(("papers", Self.account(papers))) }
        if let spent = result.spent {
            fields.append(("spent", number(spent)))
            if let budget = result.budget { fields.append(("left", number(budget.limit - spent))) }
        }
        if !result.dotsFor.isEmpty {
            fields.append(("dotsFor", byOption(result.dotsFor.map { Self.quoted(String($0)) })))
            fields.append(("dotsAgainst", byOption(result.dotsAgainst.map { Self.quoted(String($0)) })))
        }
        if let pairwise = result.pairwise { fields.append(("pairwise", square { pairwise[$0, $1] })) }
        if let paths = result.paths { fields.append(("paths", square { paths[$0][$1] })) }
        if let locked = result.locked {
            fields.append(("locked", "[" + locked.map(victory).joined(separator: ",") + "]"))
        }
        if let grades = result.grades { fields.append(("grades", gradeCounts(grades))) }
        fields.append(("ties", "[" + result.ties.map(tie).joined(separator: ",") + "]"))
        return Self.object(fields) + "\n"
    }

    private var rules: String {
        let keys = RuleSet.Key.allCases.filter {
            result.method.ruleKeys.contains($0) && !$0.isOfRooms || result.rules.stated.contains($0)
        }
        return Self.object(
            keys.compactMap { key in result.rules.value(key).map { (key.rawValue, Self.quoted($0)) } })
    }

    private var ballots: String { Self.account(result.ballots) }

    private func college(_ college: CollegeResult) -> String {
        Self.object([
            ("college", Self.quoted(college.name)), ("weight", String(college.weight)),
            ("ballots", Self.account(college.ballots)), ("counts", counts(college.counts.map { Fraction($0) })),
            ("votes", counts(college.votes)),
        ])
    }

    private static func account(_ account: BallotAccount) -> String {
        Self.object([
            ("cast", String(account.cast)), ("valid", String(account.valid)), ("blank", String(account.blank)),
            ("spoiled", String(account.spoiled)),
        ])
    }

    private func round(_ round: Round) -> String {
        var fields = [
            ("counts", counts(round.counts)),
            ("elected", list(round.elected)),
            ("eliminated", list(round.eliminated)),
            ("exhausted", number(round.exhausted)),
            ("quota", round.quota.map(number) ?? "null"),
            ("tie", round.tie.map(tie) ?? "null"),
            ("why", "[" + round.reasons.map { Self.quoted($0.rawValue) }.joined(separator: ",") + "]"),
            ("transfers", "[" + round.transfers.map(transfer).joined(separator: ",") + "]"),
        ]
        if let places = round.lastPlaces { fields.append(("lastPlaces", counts(places))) }
        return Self.object(fields)
    }

    private func byOption(_ values: [String]) -> String {
        "{" + zip(names, values).map { $0 + ":" + $1 }.joined(separator: ",") + "}"
    }

    private func counts(_ counts: [Fraction?]) -> String {
        "{"
            + counts.enumerated().compactMap { option, count in count.map { names[option] + ":" + number($0) } }
            .joined(separator: ",") + "}"
    }

    private func transfer(_ transfer: Round.Transfer) -> String {
        Self.object([
            ("from", names[transfer.from]), ("to", transfer.to.map { names[$0] } ?? "null"),
            ("votes", number(transfer.votes)),
        ])
    }

    private func tie(_ tie: Tie) -> String {
        Self.object([
            ("between", list(tie.between)),
            ("brokenBy", tie.brokenBy.map { Self.quoted($0.rawValue) } ?? "null"),
            ("changesWinner", tie.changesWinner.map { $0 ? "true" : "false" } ?? "null"),
        ])
    }

    private static func agreement(_ agreement: Agreement) -> String {
        object([
            ("for", String(agreement.support)), ("against", String(agreement.against)),
            ("aside", String(agreement.aside)), ("reservations", String(agreement.reservations)),
            ("blocks", String(agreement.blocks)),
        ])
    }

    private static func quota(_ quota: QuotaResult) -> String {
        object([
            ("tag", quoted(quota.tag)), ("atLeast", String(quota.least)), ("byVotes", String(quota.before)),
            ("elected", String(quota.after)),
        ])
    }

    private func standBack(_ change: StandBack) -> String {
        Self.object([
            ("option", change.option.map { names[$0] } ?? "null"), ("for", names[change.for]),
            ("tags", "[" + change.tags.map(Self.quoted).joined(separator: ",") + "]"),
        ])
    }

    private func victory(_ victory: Victory) -> String {
        Self.object([
            ("winner", names[victory.winner]), ("loser", names[victory.loser]),
            ("strength", Self.quoted(String(victory.strength))),
        ])
    }

    private func gradeCounts(_ grades: [[Int]]) -> String {
        "{"
            + grades.enumerated().map { option, counts in
                names[option] + ":[" + counts.map { String($0) }.joined(separator: ",") + "]"
            }.joined(separator: ",") + "}"
    }

    private func square(_ value: (Int, Int) -> Int) -> String {
        let rows = names.indices.map { row in
            let cells = names.indices.filter { $0 != row }.map { names[$0] + ":" + String(value(row, $0)) }
            return names[row] + ":{" + cells.joined(separator: ",") + "}"
        }
        return "{" + rows.joined(separator: ",") + "}"
    }

    private func list(_ options: [Int]) -> String { "[" + options.map { names[$0] }.joined(separator: ",") + "]" }

    private func number(_ number: Fraction) -> String { "\"" + number.description + "\"" }

    private static func object(_ fields: [(String, String)]) -> String {
        "{" + fields.map { "\"" + $0.0 + "\":" + $0.1 }.joined(separator: ",") + "}"
    }

    /// As a JSON string; control characters and line separators by their numbers.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
                    || (0x2028...0x2029).contains(scalar.value)
                {
                    let hex = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}
