/// Why the last thing done is not taken back.
public enum UndoObstacle: Error {
    /// It is a ballot in the urn of a secret poll, which nobody can take back.
    case ballotCast
}
