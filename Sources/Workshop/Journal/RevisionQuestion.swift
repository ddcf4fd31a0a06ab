/// Something that is asked of a revision, whatever sort of record it is of. Of millions of rows it is answered without a box
/// around each.
protocol RevisionQuestion {
    /// What is answered.
    associatedtype Answer
    /// Answers for a revision.
    func answer<Record: JournalRecord>(_ revision: Revision<Record>) -> Answer
}

extension Change {
    /// The record, before and after; nil for what is not known.
    public var content: (any RecordRevision)? { ask(ContentQuestion()) }

    /// The record that it is about; nil for what is not known.
    var name: RecordName? { ask(NameQuestion()) ?? nil }

    /// The change that adds the record as it is after this one; nil where it is gone then, and for what is not known.
    var addition: Change? { ask(AdditionQuestion()) ?? nil }

    /// What the record refers to that has to be there as long as it is.
    public var referents: [Referent] { ask(ReferentsQuestion()) ?? [] }

    /// What becomes of the record; nil for what is not known.
    public var course: RecordCourse? { ask(CourseQuestion()) }
}

private struct ContentQuestion: RevisionQuestion {
    func answer<Record: JournalRecord>(_ revision: Revision<Record>) -> any RecordRevision { revision }
}

private struct NameQuestion: RevisionQuestion {
    func answer<Record: JournalRecord>(_ revision: Revision<Record>) -> RecordName? { revision.record?.recordName }
}

private struct AdditionQuestion: RevisionQuestion {
    func answer<Record: JournalRecord>(_ revision: Revision<Record>) -> Change? { revision.addition }
}

private struct ReferentsQuestion: RevisionQuestion {
    func answer<Record: JournalRecord>(_ revision: Revision<Record>) -> [Referent] { revision.after?.referents ?? [] }
}

private struct CourseQuestion: RevisionQuestion {
    func answer<Record: JournalRecord>(_ revision: Revision<Record>) -> RecordCourse { Record.course }
}
