import Foundation

/// An address by which telephones of the room can reach this laptop.
struct LocalAddress: Hashable, Sendable {
    /// What kind of network it is on, the best for a room first.
    enum Kind: Int, Comparable, Sendable {
        /// The laptop's own hotspot.
        case accessPoint
        /// Somebody's wireless router.
        case wireless
        /// A cable.
        case cable

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// `192.168.43.1`.
    let address: String
    /// `wlan0`.
    let interface: String
    /// What kind of network it is on.
    let kind: Kind

    /// Networks of machines within this machine, and tunnels out of the room.
    private static let notOfTheRoom = [
        "lo", "docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "cni", "flannel", "cali", "lxc", "lxd", "podman",
        "tun",
        "tap", "wg", "tailscale", "zt", "ppp", "dummy", "ifb",
    ]

    /// Whether an address is a private one (RFC 1918), without those that nobody gave (RFC 3927).
    static func isPrivate(_ address: String) -> Bool {
        let parts = address.split(separator: ".", omittingEmptySubsequences: false).compactMap { UInt8($0) }
        guard parts.count == 4 else { return false }
        return switch (parts[0], parts[1]) {
        case (10, _), (192, 168): true
        case (172, 16...31): true
        default: false
        }
    }

    /// Makes one of what the system says; nil for what no telephone of the room can use.
    init?(address: String, interface: String) {
        guard Self.isPrivate(address), !Self.notOfTheRoom.contains(where: interface.hasPrefix) else { return nil }
        self.address = address
        self.interface = interface
        // NetworkManager's hotspot gives itself 10.42.x.1; telephones and Windows have theirs at .43.1 and .137.1.
        let isOwn = address.hasSuffix(".1") && (address.hasPrefix("10.42.") || interface.hasPrefix("ap"))
        kind = isOwn ? .accessPoint : interface.hasPrefix("wl") ? .wireless : .cable
    }

    /// Those of this laptop, the best for a room first.
    static func all() -> [LocalAddress] {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard unsafe getifaddrs(&first) == 0 else { return [] }
        defer { unsafe freeifaddrs(first) }
        var found: [LocalAddress] = []
        var next = unsafe first
        while let entry = unsafe next {
            unsafe next = entry.pointee.ifa_next
            guard let socket = unsafe entry.pointee.ifa_addr, unsafe socket.pointee.sa_family == sa_family_t(AF_INET),
                unsafe entry.pointee.ifa_flags & UInt32(IFF_UP) != 0
            else { continue }
            var text = [CChar](repeating: 0, count: 64)
            let size = socklen_t(MemoryLayout<sockaddr_in>.size)
            guard unsafe getnameinfo(socket, size, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0 else {
                continue
            }
            let address = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let interface = unsafe String(cString: entry.pointee.ifa_name)
            if let one = LocalAddress(address: address, interface: interface) { found.append(one) }
        }
        return found.sorted { ($0.kind, $0.interface, $0.address) < ($1.kind, $1.interface, $1.address) }
    }
}
