import HTTPTypes
import Hummingbird
import Localization
import NIOCore

/// What is known of one request beside what it says: from where it comes.
struct PhoneContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address of the other end.
    let address: String

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? "?"
    }
}

/// Which language a telephone reads: the one that was chosen on a page, else what its browser asks for first of ours.
enum Reading {
    static func language(_ request: Request, query: Form, otherwise: Language) -> (language: Language, isChosen: Bool) {
        if let chosen = query["l"].flatMap({ Language(localeName: $0) }) { return (chosen, true) }
        if let kept = cookie("l", request).flatMap({ Language(localeName: $0) }) { return (kept, false) }
        return (accepted(request.headers[.acceptLanguage]) ?? otherwise, false)
    }

    /// `pl;q=0.8, ar-MA` asks for Arabic first.
    static func accepted(_ header: String?) -> Language? {
        let wishes = (header ?? "").prefix(400).split(separator: ",").enumerated().compactMap {
            index, part -> (Language, Double, Int)? in
            let sides = part.split(separator: ";")
            guard let name = sides.first?.trimmed, let language = Language(localeName: name) else { return nil }
            let weight = sides.dropFirst().compactMap { side -> Double? in
                let side = side.trimmed
                return side.hasPrefix("q=") ? Double(side.dropFirst(2)) : nil
            }
            return (language, weight.first ?? 1, index)
        }
        return wishes.filter { $0.1 > 0 }.min { ($1.1, $0.2) < ($0.1, $1.2) }?.0
    }

    /// The value of a cookie of ours.
    static func cookie(_ name: String, _ request: Request) -> String? {
        for part in (request.headers[.cookie] ?? "").prefix(2000).split(separator: ";") {
            let sides = part.trimmed.split(separator: "=", maxSplits: 1)
            if sides.count == 2, sides[0] == name { return String(sides[1]) }
        }
        return nil
    }
}

extension Substring {
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
