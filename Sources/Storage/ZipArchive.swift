public import Foundation

/// Files in one ZIP archive, stored as they are. Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3 and 4.4; the check sum is that of
/// ISO 3309.
public enum ZipArchive {
    /// The archive of files, in the order of their names. The same files make the same bytes: none has a time.
    /// - Returns: nil for what this form of archive has no room for: 65,535 files, 4 GB.
    public static func data(of files: [String: Data]) -> Data? {
        guard files.count < 0xFFFF else { return nil }
        var (archive, directory) = (Data(), Data())
        for (name, content) in files.sorted(by: { $0.key < $1.key }) {
            guard archive.count + content.count + directory.count < 0xFFFF_0000 else { return nil }
            let bytes = Data(name.utf8)
            var about = Data()
            about.append(little: 20, bytes: 2)  // version that is needed
            about.append(little: 0x0800, bytes: 2)  // names are UTF-8
            about.append(little: 0, bytes: 2)  // stored
            about.append(little: 0, bytes: 2)  // midnight
            about.append(little: 0x21, bytes: 2)  // 1 January 1980
            about.append(little: Int(checksum(of: content)), bytes: 4)
            about.append(little: content.count, bytes: 4)
            about.append(little: content.count, bytes: 4)
            about.append(little: bytes.count, bytes: 2)
            about.append(little: 0, bytes: 2)
            directory.append(little: 0x0201_4B50, bytes: 4)
            directory.append(little: 20, bytes: 2)
            directory.append(about)
            // No comment, first disk, no attributes of its own.
            directory.append(little: 0, bytes: 10)
            directory.append(little: archive.count, bytes: 4)
            directory.append(bytes)
            archive.append(little: 0x0403_4B50, bytes: 4)
            archive.append(about)
            archive.append(bytes)
            archive.append(content)
        }
        let start = archive.count
        archive.append(directory)
        archive.append(little: 0x0605_4B50, bytes: 4)
        archive.append(little: 0, bytes: 4)
        archive.append(little: files.count, bytes: 2)
        archive.append(little: files.count, bytes: 2)
        archive.append(little: directory.count, bytes: 4)
        archive.append(little: start, bytes: 4)
        archive.append(little: 0, bytes: 2)
        return archive
    }

    /// The check sum that an archive keeps of a file.
    static func checksum(of data: Data) -> UInt32 {
        ~data.reduce(0xFFFF_FFFF as UInt32) { sum, byte in sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)]
        }
    }

    private static let table: [UInt32] = (0..<256 as Range<UInt32>).map { index in
        (0..<8).reduce(index) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
}

extension Data {
    /// Appends the lowest bytes of a number, lowest first.
    fileprivate mutating func append(little number: Int, bytes: Int) {
        for place in 0..<bytes { append(place < 8 ? UInt8(truncatingIfNeeded: number >> (8 * place)) : 0) }
    }
}
