/// Which file system a folder lies on, from the text of `/proc/self/mountinfo`. Source: proc(5).
struct MountTable {
    private var types: [(folder: String, type: String)] = []

    /// File systems that other machines write to as well, whose locks SQLite cannot rely on.
    private static let network: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ceph", "glusterfs", "fuse.glusterfs", "fuse.sshfs",
        "fuse.rclone", "fuse.davfs2", "davfs", "ncpfs", "fuse.gvfsd-fuse",
    ]

    /// Reads the table; lines it does not understand are passed over.
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 6, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else { continue }
            types.append((Self.unescape(fields[4]), String(fields[dash + 1])))
        }
    }

    /// The type of the network file system that `folder` lies on; nil when it lies on a disk of this machine.
    func networkFileSystem(of folder: String) -> String? {
        let under = types.filter { mount in
            mount.folder == "/" || folder == mount.folder || folder.hasPrefix(mount.folder + "/")
        }
        // Of two mounts on one folder the later one is on top.
        guard let longest = under.map(\.folder.utf8.count).max(),
            let type = under.last(where: { $0.folder.utf8.count == longest })?.type
        else { return nil }
        return Self.network.contains(type) ? type : nil
    }

    /// Spaces and the like stand as `\\040` in the table.
    private static func unescape(_ field: Substring) -> String {
        guard field.contains("\\") else { return String(field) }
        var bytes: [UInt8] = []
        var rest = Array(field.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(3)
            if byte == UInt8(ascii: "\\"), digits.count == 3,
                let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
            {
                bytes.append(code)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
