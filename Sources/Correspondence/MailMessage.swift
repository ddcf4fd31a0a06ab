public import Workshop

/// A letter as a mail program opens it: a draft that somebody looks at, and sends or not. Halqa sends nothing.
///
/// Sources: RFC 5322 (the form of a message), RFC 2045 and 2046 (its parts), RFC 2047 (headers that are not ASCII).
public struct MailMessage: Hashable, Sendable {
    /// Somebody with an address.
    public struct Mailbox: Hashable, Sendable {
        /// What the person is called; empty where only the address is known.
        public var name: String
        /// The address.
        public var address: String

        /// Somebody with an address.
        /// - Returns: nil where it is none that can stand in a header: a slip of the pen, or letters that mail does not carry.
        public init?(name: String = "", address: String) {
            guard MailHeader.isAddress(address) else { return nil }
            self.name = name
            self.address = address
        }
    }

    /// Who writes; nil leaves it to the mail program that sends it.
    public var from: Mailbox?
    /// To whom it goes; nil where there is no address.
    public var to: Mailbox?
    /// What it is about.
    public var subject: String
    /// When it was written, and how far the clock there is east of UTC.
    public var (date, secondsFromUTC): (Instant, Int)
    /// The code of its language.
    public var language: String
    /// What it says, for those who read plain text; lines end in `\n`.
    public var text: String
    /// The same as a page.
    public var html: String

    /// Writes a letter.
    public init(
        from: Mailbox? = nil, to: Mailbox?, subject: String, date: Instant, secondsFromUTC: Int, language: String,
        text: String, html: String
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        (self.date, self.secondsFromUTC) = (date, secondsFromUTC)
        self.language = language
        self.text = text
        self.html = html
    }

    /// The file: ASCII, with the ends of lines that mail has.
    public var file: String {
        var lines = ["Date: " + MailHeader.date(date, secondsFromUTC)]
        if let from { lines.append(MailHeader.line("From", from)) }
        if let to { lines.append(MailHeader.line("To", to)) }
        lines.append(MailHeader.line("Subject", text: subject))
        // Opened to be sent, not as something that has come.
        lines.append("X-Unsent: 1")
        if MailHeader.isToken(language) { lines.append("Content-Language: " + language) }
        lines += ["MIME-Version: 1.0", "Content-Type: multipart/alternative; boundary=\"\(Self.boundary)\"", ""]
        for (type, content) in [("plain", text), ("html", html)] {
            let body = MailBody(content)
            lines += [
                "--" + Self.boundary, "Content-Type: text/\(type); charset=utf-8",
                "Content-Transfer-Encoding: " + body.encoding, "", body.encoded,
            ]
        }
        return (lines + ["--" + Self.boundary + "--", ""]).joined(separator: "\r\n")
    }

    /// No encoded line has an equals sign before a low line: it can stand in neither part.
    private static let boundary = "=_halqa_alternative"
}
