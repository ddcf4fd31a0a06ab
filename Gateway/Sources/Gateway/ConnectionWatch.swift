import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Watches over one connection: it is one of few from its address, says what it wants in time, and is gone when it does not.
final class ConnectionWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: Limits
    private let now: @Sendable () -> Double
    private var address: String?
    private var timer: Scheduled<Void>?
    /// Whether the other side has said that it says nothing more.
    private var hasLeft = false
    /// A request is to be whole within this time, and the next one to begin.
    private static let patience = TimeAmount.seconds(10)
    private static let idle = TimeAmount.seconds(20)
    /// What is being answered may still be written after the other side has said that it says nothing more.
    private static let farewell = TimeAmount.seconds(1)

    init(_ limits: Limits, now: @escaping @Sendable () -> Double) {
        self.limits = limits
        self.now = now
    }

    func channelActive(context: ChannelHandlerContext) {
        let from = context.remoteAddress?.ipAddress ?? "?"
        guard limits.opens(from, now: now()) else {
            context.close(promise: nil)
            return
        }
        address = from
        wait(Self.patience, context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        if let address { limits.closes(address) }
        address = nil
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .end = unwrapInboundIn(data) {
            // The answer may take its time: streams stay open.
            timer?.cancel()
            timer = nil
        }
        context.fireChannelRead(data)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // A telephone that left a page leaves its stream half open: it would count among the few of its address until something
        // is said to it.
        if case .inputClosed? = event as? ChannelEvent {
            hasLeft = true
            wait(Self.farewell, context)
        }
        context.fireUserInboundEventTriggered(event)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data), !hasLeft { wait(Self.idle, context) }
        context.write(data, promise: promise)
    }

    private func wait(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        timer?.cancel()
        let channel = context.channel
        timer = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
    }
}
