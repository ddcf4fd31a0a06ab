import Synchronization

/// The addresses that were told to the room, and by which alone it is answered.
final class Announced: Sendable {
    private let hosts: Mutex<Set<String>>

    init(_ hosts: Set<String> = []) { self.hosts = Mutex(hosts) }

    /// Takes the addresses that there are now.
    func set(_ addresses: [String], port: Int) {
        var hosts: Set<String> = []
        for address in addresses {
            hosts.insert("\(address):\(port)")
            if port == 80 { hosts.insert(address) }
        }
        self.hosts.withLock { $0 = hosts }
    }

    /// Whether a `Host`, or what follows `http://` in an `Origin`, is one of them.
    func holds(_ host: String?) -> Bool {
        guard let host else { return false }
        return hosts.withLock { $0.contains(host.lowercased()) }
    }
}
