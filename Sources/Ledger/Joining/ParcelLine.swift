import Digest
import Foundation

/// What a line of a parcel says.
///
/// A parcel is text, a line for each thing, so that what is left of one that was cut off anywhere can be used, and read without Halqa:
///
///     halqa-parcel 1 {"programme":"…","vector":{"writer":12}}
///     laptop ["device","name"]
///     writer ["id","public key",null,0]
///     row ["writer",1,"id",…]
///     end 12 SHA-256 of all lines before
///
/// Rows come by writer and number. `erased` is a row from before what was asked for, as it is since somebody was forgotten.
enum ParcelLine {
    case head(version: Int, programme: String)
    case laptop(device: String, name: String)
    case writer(id: String, ChainCheck.Writer)
    case row(JournalRow, isErased: Bool)
    case end(digest: String)

    /// The version of parcels that this Halqa makes.
    static let version = 1
    /// What a parcel begins with.
    static let mark = "halqa-parcel "

    /// Reads a line; nil for one that is none.
    init?(_ line: Substring) {
        guard let space = line.firstIndex(of: " ") else { return nil }
        let rest = line[line.index(after: space)...]
        func cells() -> [Any]? { (try? JSONSerialization.jsonObject(with: Data(rest.utf8))) as? [Any] }
        switch line[..<space] {
        case "halqa-parcel":
            let parts = rest.split(separator: " ", maxSplits: 1)
            guard let version = parts.first.flatMap({ Int($0) }) else { return nil }
            let fields = parts.count == 2 ? try? JSONSerialization.jsonObject(with: Data(parts[1].utf8)) : nil
            self = .head(version: version, programme: (fields as? [String: Any])?["programme"] as? String ?? "")
        case "laptop":
            guard let list = cells() as? [String], list.count == 2 else { return nil }
            self = .laptop(device: list[0], name: list[1])
        case "writer":
            guard let list = cells(), list.count == 4, let id = list[0] as? String, let after = list[3] as? Int,
                after >= 0
            else { return nil }
            let key = (list[1] as? String).flatMap(Hexadecimal.bytes)
            self = .writer(id: id, .init(key: key.map { Data($0) }, stem: list[2] as? String, after: after))
        case "row", "erased":
            guard let row = cells().flatMap(JournalRow.init(parcel:)) else { return nil }
            self = .row(row, isErased: line[..<space] == "erased")
        case "end":
            let parts = rest.split(separator: " ")
            guard parts.count == 2, Int(parts[0]) != nil, parts[1].utf8.count == 64 else { return nil }
            self = .end(digest: String(parts[1]))
        default: return nil
        }
    }
}

extension JournalRow {
    /// A row as it stands in a parcel.
    var parcelCells: [Any] {
        func cell(_ value: String?) -> Any { if let value { value } else { NSNull() } }
        return [
            writer, number, id, clock, Int(at), device, operatorName, batch, kind, cell(payload), digest, cell(undoes),
            cell(parents), cell(heads), hash, cell(signature.map { Hexadecimal.text($0) }),
        ]
    }

    /// Reads a row of a parcel; nil where it is none.
    fileprivate init?(parcel cells: [Any]) {
        func text(_ index: Int) -> String? { cells[index] as? String }
        func isText(_ index: Int) -> Bool { cells[index] is String }
        guard cells.count == 16, [0, 2, 5, 6, 7, 8, 10, 14].allSatisfy(isText),
            let number = cells[1] as? Int, let clock = cells[3] as? Int, let at = cells[4] as? Int,
            Self.numbers.contains(number), Self.numbers.contains(clock)
        else { return nil }
        (sequence, self.number, self.clock, self.at) = (0, number, clock, Int64(at))
        (writer, id, device) = (text(0) ?? "", text(2) ?? "", text(5) ?? "")
        (operatorName, batch, kind) = (text(6) ?? "", text(7) ?? "", text(8) ?? "")
        (payload, digest, undoes) = (text(9), text(10) ?? "", text(11))
        (parents, heads, hash) = (text(12), text(13), text(14) ?? "")
        signature = text(15).flatMap(Hexadecimal.bytes).map { Data($0) }
    }
}
