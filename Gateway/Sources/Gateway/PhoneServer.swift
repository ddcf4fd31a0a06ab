import Foundation
import Hummingbird
import Logging

/// The server that telephones talk to, with what it bears.
enum PhoneServer {
    /// Seconds since some moment, that no clock which is set changes.
    static let seconds: @Sendable () -> Double = {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    /// A server at one address. It writes no log: what telephones send is nobody's affair.
    /// - Parameter isReady: told the port once it listens.
    static func application(
        _ responder: PhoneResponder, address: String, port: Int, isReady: @escaping @Sendable (Int) async -> Void
    ) -> Application<PhoneResponder> {
        var logger = Logger(label: "halqa", factory: { _ in SwiftLogNoOpLogHandler() })
        logger.logLevel = .critical
        let limits = responder.limits
        return Application(
            responder: responder,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [ConnectionWatch(limits, now: seconds)],
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 8 * 1024, maxHeaderListSize: 16 * 1024, maxHeaderFieldCount: 60))),
            configuration: ApplicationConfiguration(address: .hostname(address, port: port), backlog: 1024),
            onServerRunning: { channel in await isReady(channel.localAddress?.port ?? port) }, logger: logger)
    }
}
