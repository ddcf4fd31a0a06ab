public import Screen

/// Turns the bytes that a terminal sends into keys.
///
/// It knows the sequences of xterm and its many relatives (VTE, Konsole, kitty, foot, tmux, screen, PuTTY), rxvt and
/// the Linux console, so that a wrong `TERM` does no harm. Bytes may come in pieces of any size.
public struct KeyDecoder: Sendable {
    /// What the bytes meant.
    public enum Output: Hashable, Sendable {
        /// A person did it.
        case event(KeyEvent)
        /// The terminal answers a question.
        case reply(TerminalReply)
    }

    enum Step {
        /// The first bytes mean this.
        case output(Output, length: Int)
        /// The first bytes mean nothing to us.
        case nothing(length: Int)
        /// A paste begins after these bytes.
        case pasteStart(length: Int)
        /// More bytes are needed.
        case incomplete
    }

    /// A paste longer than this is cut: nobody types it, and memory is not endless.
    static let longestPaste = 1 << 20
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    private var bytes: [UInt8] = []
    private var pasted: [UInt8]?

    /// A decoder that has seen nothing.
    public init() {}

    /// Whether bytes wait for their rest; when it does not come soon, call `flush`.
    public var isPending: Bool { !bytes.isEmpty || pasted != nil }

    /// Whether a paste has begun and not ended.
    public var isPasting: Bool { pasted != nil }

    /// Takes bytes.
    ///
    /// - Returns: What is complete now, in order.
    public mutating func feed(_ more: some Sequence<UInt8>) -> [Output] {
        bytes += more
        return decode(isFinal: false)
    }

    /// Says that nothing more came: what waits is decided now, so that a lone Escape byte is the Escape key.
    public mutating func flush() -> [Output] {
        decode(isFinal: true)
    }

    private mutating func decode(isFinal: Bool) -> [Output] {
        var result: [Output] = []
        var start = 0
        decoding: while true {
            if pasted != nil {
                guard let event = takePaste(from: &start, isFinal: isFinal) else { break }
                result.append(.event(event))
                continue
            }
            guard start < bytes.count else { break }
            switch Self.step(bytes[start...], isFinal: isFinal) {
            case .output(let output, let length):
                result.append(output)
                start += length
            case .nothing(let length): start += length
            case .pasteStart(let length):
                start += length
                pasted = []
            case .incomplete: break decoding
            }
        }
        bytes.removeFirst(min(start, bytes.count))
        return result
    }

    /// Moves bytes into the paste; gives it out when its end has come.
    private mutating func takePaste(from start: inout Int, isFinal: Bool) -> KeyEvent? {
        var text = pasted ?? []
        let rest = bytes[start...]
        let end = rest.indices.first { rest[$0] == 0x1B && rest[$0...].starts(with: Self.pasteEnd) }
        // The end may have come in part only.
        let keep = end ?? (isFinal ? rest.endIndex : max(rest.startIndex, rest.endIndex - Self.pasteEnd.count + 1))
        text += rest[rest.startIndex..<keep].prefix(max(0, Self.longestPaste - text.count))
        start = end.map { $0 + Self.pasteEnd.count } ?? keep
        guard end != nil || isFinal else {
            pasted = text
            return nil
        }
        pasted = nil
        return .paste(String(decoding: text, as: UTF8.self))
    }
}

/// What a terminal says about itself when asked.
public enum TerminalReply: Hashable, Sendable {
    /// The state of an ANSI mode (`CSI number ; setting $ y`): 1 set, 2 reset, 3 and 4 for ever so, 0 not known.
    case mode(Int, setting: Int)
    /// The terminal's class (`CSI ? … c`), which every terminal answers.
    case attributes
}
