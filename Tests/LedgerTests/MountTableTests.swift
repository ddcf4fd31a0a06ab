import Testing

@testable import Ledger

/// Where a file lies, from the text of `/proc/self/mountinfo`.
@Suite("The mount table")
struct MountTableTests {
    private let table = MountTable(
        """
        22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
        40 22 0:35 / /mnt/office rw,relatime shared:2 - nfs4 server:/office rw,vers=4.2
        41 22 0:36 / /mnt/with\\040space rw shared:3 - cifs //server/share rw
        42 40 8:2 / /mnt/office/local rw - ext4 /dev/sdb1 rw
        43 22 0:40 / /home rw shared:9 master:1 - fuse.sshfs user@host: rw
        44 22 8:3 / /home rw shared:9 - ext4 /dev/sdc1 rw
        half a line
        """)

    @Test(
        "the longest mount above a folder decides; of two on one folder the later",
        arguments: [
            ("/", nil), ("/tmp/x", nil), ("/mnt/office", "nfs4"), ("/mnt/office/a/b", "nfs4"), ("/mnt/officer", nil),
            ("/mnt/office/local/a", nil), ("/mnt/with space/a", "cifs"), ("/home/amina", nil),
        ])
    func types(_ folder: String, _ type: String?) {
        #expect(table.networkFileSystem(of: folder) == type)
    }

    @Test("a machine that does not say has no network file systems")
    func empty() {
        #expect(MountTable("").networkFileSystem(of: "/home") == nil)
    }
}
