import CursesTerminal

/// What a terminal sends: keys, sequences, pastes, answers; in one piece, and byte by byte.
struct Keys: FuzzedFormat {
    let name = "keys"

    func read(_ bytes: [UInt8]) {
        var decoder = KeyDecoder()
        let whole = decoder.feed(bytes) + decoder.flush()
        var slow = KeyDecoder()
        var pieces: [KeyDecoder.Output] = []
        for byte in bytes { pieces += slow.feed([byte]) }
        pieces += slow.flush()
        precondition(whole == pieces, "keys depend on the pieces in which they come")
    }
}
