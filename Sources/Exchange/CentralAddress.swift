import CPostgres
public import Foundation

/// Where a server is: a URL, or words, as libpq reads both. No password stands in it.
public struct CentralAddress: Sendable, Equatable {
    /// As it was given.
    public let text: String
    /// Whether the way to it does not leave this laptop.
    public let isHere: Bool
    private let environment: [String: String]

    /// Reads an address.
    /// - Parameter environment: what libpq reads too.
    /// - Throws: `missing`, `noAddress`, `passwordInAddress`.
    public init(
        _ text: String, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(CentralProblem) {
        if let missing = unsafe cpostgres_missing() { throw unsafe .missing(String(cString: missing)) }
        guard !text.isEmpty, !text.utf8.contains(0), Self.option("host", of: text).isAddress else { throw .noAddress }
        guard Self.option("password", of: text).value == nil else { throw .passwordInAddress }
        (self.text, self.environment) = (text, environment)
        let hosts = (Self.option("host", of: text).value ?? "").split(separator: ",")
        let addresses = (Self.option("hostaddr", of: text).value ?? "").split(separator: ",")
        let loops: Set<Substring> = ["127.0.0.1", "::1"]
        if !addresses.isEmpty {
            isHere = addresses.allSatisfy(loops.contains)
        } else if !hosts.isEmpty {
            isHere = hosts.allSatisfy {
                loops.contains($0) || $0 == "localhost" || $0.hasPrefix("/") || $0.hasPrefix("@")
            }
        } else {
            // Elsewhere somebody may say where it is.
            isHere =
                Self.option("service", of: text).value == nil
                && ["PGHOST", "PGHOSTADDR", "PGSERVICE"].allSatisfy { environment[$0, default: ""].isEmpty }
        }
    }

    /// What people call it, without role and options: `host/database`.
    public var label: String {
        if let service = Self.option("service", of: text).value { return service }
        let base = Self.option("dbname", of: text).value ?? "postgres"
        let host = Self.option("host", of: text).value ?? Self.option("hostaddr", of: text).value
        return host.map { $0.hasPrefix("/") ? base : $0 + "/" + base } ?? base
    }

    /// What libpq is told. What comes after the address cannot be changed by it: whoever sends words of people to another machine makes
    /// sure whose it is.
    var parameters: [(name: String, value: String)] {
        var list = [
            ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
            ("tcp_user_timeout", "30000"), ("fallback_application_name", "halqa"),
        ]
        let own = (environment["HOME"] ?? "") + "/.postgresql/root.crt"
        if !FileManager.default.fileExists(atPath: own), environment["PGSSLROOTCERT"] == nil,
            FileManager.default.fileExists(atPath: Self.authorities)
        {
            list.append(("sslrootcert", Self.authorities))
        }
        list.append(("dbname", text))
        if !isHere { list += [("sslmode", "verify-full"), ("gssencmode", "disable")] }
        list.append(("client_encoding", "UTF8"))
        return list
    }

    /// Whom this machine believes; libpq of itself believes nobody.
    private static let authorities = "/etc/ssl/certs/ca-certificates.crt"

    private static func option(_ name: String, of text: String) -> (isAddress: Bool, value: String?) {
        var value = [CChar](repeating: 0, count: 1024)
        let found = unsafe cpostgres_option(text, name, &value, value.count)
        let bytes = value.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return (found >= 0, found > 0 ? String(decoding: bytes, as: UTF8.self) : nil)
    }
}
