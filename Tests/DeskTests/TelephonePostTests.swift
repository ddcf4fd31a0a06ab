import Desk
import Foundation
import Testing

/// What the program that telephones talk to says of itself is true as long as it lives.
@Suite("The post of telephones")
struct TelephonePostTests {
    private let folder = NSTemporaryDirectory() + "halqa-post-\(UUID().uuidString)"
    private var file: String { folder + "/day.halqa" }
    private var memory: String { folder + "/state" }

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("a day".utf8).write(to: URL(fileURLWithPath: file))
    }

    @Test("what is said is read, by whatever path leads to the file; the last word counts")
    func saying() throws {
        #expect(TelephonePost.status(of: file, in: memory) == nil)
        let post = try #require(TelephonePost(of: file, in: memory))
        #expect(TelephonePost.status(of: file, in: memory) == nil, "nothing was said yet")
        let long = TelephoneStatus(
            process: 71, address: "http://192.168.100.200:8080", connected: 120, wrongCodes: 1000)
        post.say(long)
        #expect(TelephonePost.status(of: file, in: memory) == long)
        let short = TelephoneStatus(process: 71, address: nil, connected: 0, wrongCodes: 0)
        post.say(short)
        let link = folder + "/link.halqa"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
        #expect(TelephonePost.status(of: link, in: memory) == short)
    }

    @Test("one process has the post; who is gone says nothing any more, and another may take it")
    func one() throws {
        var post = TelephonePost(of: file, in: memory)
        post?.say(TelephoneStatus(process: 71, address: nil, connected: 1, wrongCodes: 0))
        #expect(TelephonePost(of: file, in: memory) == nil)
        post = nil
        #expect(TelephonePost.status(of: file, in: memory) == nil)
        #expect(TelephonePost(of: file, in: memory) != nil)
    }

    @Test("a file that is not there has no post")
    func missing() {
        #expect(TelephonePost(of: folder + "/nothing.halqa", in: memory) == nil)
        #expect(TelephonePost.status(of: folder + "/nothing.halqa", in: memory) == nil)
    }
}
