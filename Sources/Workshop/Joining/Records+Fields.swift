// What of each record laptops may change each for itself, and which of their values stands. A record that is not here is what it is as a
// whole. A test names a field that is forgotten.

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Programme {
    // Of two files that were begun apart and are united, the plan of the one that was begun first stands.
    public static var fields: [RecordField<Self>] { [RecordField("", \.self).choosing { $0[0] }] }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Stakeholder {
    public static var fields: [RecordField<Self>] {
        [
            RecordField("name", \.name), RecordField(all: "aliases", \.aliases),
            RecordField(RecordField("organisation", \.organisation), RecordField("belongsTo", \.belongsTo)),
            RecordField("category", \.category), RecordField("city", \.city), RecordField("phone", \.phone),
            RecordField("email", \.email), RecordField(all: "languages", \.languages),
            // Until somebody has said which it is, nobody is named who may have said no.
            RecordField("consent", \.consent).showing { records in
                records.first { $0.consent == false } ?? records.first { $0.consent == nil } ?? records[0]
            },
        ]
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Organisation {
    public static var fields: [RecordField<Self>] {
        [
            RecordField("name", \.name), RecordField(all: "aliases", \.aliases), RecordField("category", \.category),
            RecordField("city", \.city), RecordField("country", \.country), RecordField("joined", \.joined),
        ]
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Attendance {
    public static var fields: [RecordField<Self>] {
        [
            // Who came in by two doors came when the first one saw it.
            RecordField(
                RecordField("arrivedAt", \.arrivedAt), RecordField("isWalkIn", \.isWalkIn),
                RecordField("checkedInBy", \.checkedInBy)
            ).choosing { records in
                records.reduce(records[0]) { $1.arrivedAt < $0.arrivedAt ? $1 : $0 }
            },
            // Who was seen to go went.
            RecordField("leftAt", \.leftAt).choosing { records in
                records.reduce(records[0]) { first, next in
                    guard let left = next.leftAt else { return first }
                    return first.leftAt.map { $0 < left } ?? true ? next : first
                }
            },
        ]
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Timing {
    public static var fields: [RecordField<Self>] {
        [
            RecordField("extraMinutes", \.extraMinutes), RecordField("shiftMinutes", \.shiftMinutes),
            RecordField("startedAt", \.startedAt), RecordField("endedAt", \.endedAt),
        ]
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Seating {
    public static var fields: [RecordField<Self>] { [RecordField("tables", \.tables)] }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Contribution {
    public static var fields: [RecordField<Self>] {
        [
            RecordField("text", \.text), RecordField("kind", \.kind),
            RecordField(RecordField("prompt", \.prompt), RecordField("group", \.group)),
            RecordField("position", \.position).later, RecordField("author", \.author).later,
            RecordField("writtenAt", \.writtenAt).later, RecordField("isParked", \.isParked),
            RecordField("mergedInto", \.mergedInto), RecordField("owner", \.owner), RecordField("due", \.due),
            RecordField("settlement", \.settlement), RecordField("by", \.by), RecordField("about", \.about),
            RecordField("tags", \.tags), RecordField("origin", \.origin),
        ]
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Link {
    public static var fields: [RecordField<Self>] {
        [
            RecordField("form", \.form), RecordField(RecordField("from", \.from), RecordField("to", \.to)),
            RecordField("state", \.state), RecordField("reason", \.reason), RecordField("by", \.by).later,
            RecordField("at", \.at).later, RecordField("day", \.day), RecordField("due", \.due),
        ]
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Rating {
    public static var fields: [RecordField<Self>] {
        [
            RecordField("marks", \.marks), RecordField("grid", \.grid), RecordField("subject", \.subject),
            RecordField("rater", \.rater), RecordField("isSettled", \.isSettled), RecordField("day", \.day),
            RecordField("date", \.date), RecordField("category", \.category), RecordField("author", \.author).later,
            RecordField("writtenAt", \.writtenAt).later,
        ]
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Call {
    public static var fields: [RecordField<Self>] {
        [
            RecordField("outcome", \.outcome), RecordField("again", \.again), RecordField("day", \.day),
            RecordField("stakeholder", \.stakeholder), RecordField("at", \.at).later, RecordField("by", \.by).later,
        ]
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Count {
    public static var fields: [RecordField<Self>] {
        [RecordField(RecordField("votes", \.votes), RecordField("uncounted", \.uncounted))]
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Turnout {
    public static var fields: [RecordField<Self>] { [RecordField("ballots", \.ballots)] }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Ballot {
    public static var fields: [RecordField<Self>] {
        [
            RecordField("answer", \.answer), RecordField("source", \.source), RecordField("number", \.number).later,
            RecordField("voter", \.voter), RecordField("category", \.category), RecordField("code", \.code),
        ]
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension BallotIssue {
    public static var fields: [RecordField<Self>] { [RecordField(all: "codes", \.codes)] }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Poll {
    public static var fields: [RecordField<Self>] {
        [
            RecordField("question", \.question), RecordField("code", \.code), RecordField("activity", \.activity),
            RecordField("follows", \.follows), RecordField(all: "reservations", \.reservations),
            // What it was opened with stands, also against what somebody else wrote into its plan meanwhile.
            RecordField(RecordField("rules", \.rules), RecordField("options", \.options))
                .said { $0.state == .planned && $1.state == .open }
                .showing { records in records.first { $0.state != .planned } ?? records[records.count - 1] },
            // It has come as far as it has come on one side, and did so when it first had.
            RecordField(
                RecordField("state", \.state), RecordField("openedAt", \.openedAt),
                RecordField("closedAt", \.closedAt), RecordField("presentAtClose", \.presentAtClose)
            ).choosing { records in
                records.reduce(records[0]) { $1.isFurther(than: $0) ? $1 : $0 }
            },
        ]
    }

    private func isFurther(than other: Poll) -> Bool {
        let order = State.allCases
        let (own, others) = (order.firstIndex(of: state) ?? 0, order.firstIndex(of: other.state) ?? 0)
        if own != others { return own > others }
        guard let since = closedAt ?? openedAt, let otherSince = other.closedAt ?? other.openedAt else { return false }
        return since < otherSince
    }
}
