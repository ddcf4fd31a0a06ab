import Localization
import Reports
import TestSupport
import Testing

@Suite("A report as JSON")
struct JSONRenderingTests {
    @Test("a day, as other programs read it")
    func golden() throws {
        try Golden().check(try JSONRendering.render(try Drawing.summary()), "evening.json")
    }

    @Test("a day's JSON keeps what the commands promise")
    func promise() throws {
        struct Promise: Decodable {
            struct Attendance: Decodable {
                struct Category: Decodable {
                    var category: String
                    var share: Share?
                }
                var invited: Int
                var present: Int
                var walkIns: Int
                var byCategory: [Category]
            }
            struct Group: Decodable { var prompts: [Prompt] }
            struct Prompt: Decodable { var contributions: [Line] }
            struct Line: Decodable, Equatable {
                var text: String
                var kind: String
                var group: Int
                var author: String
            }
            struct Poll: Decodable {
                var id: String
                var base: String
                var results: [Result]
            }
            struct Result: Decodable { var share: Share }
            struct Share: Decodable, Equatable {
                var base: String
                var baseCount: Int
                var exact: String
                var percent: String
            }
            var attendance: Attendance
            var groups: [Group]
            var polls: [Poll]
            var actions: [Line]
        }
        let promise = try read(Promise.self, from: try Drawing.summary())
        #expect((promise.attendance.invited, promise.attendance.present, promise.attendance.walkIns) == (14, 14, 2))
        #expect(
            promise.attendance.byCategory[1].share
                == Promise.Share(base: "invited", baseCount: 3, exact: "2/3", percent: "66.7"))
        #expect(
            promise.groups[0].prompts[0].contributions[0]
                == Promise.Line(
                    text: "Stokers are paid by the load, not for saving wood", kind: "barrier", group: 1,
                    author: "Amina"))
        #expect(
            promise.polls[0].results[0].share
                == Promise.Share(base: "options", baseCount: 55, exact: "20/55", percent: "36.4"))
        #expect(promise.actions.map(\.kind) == ["action", "action", "action"])
    }

    @Test("what was typed is escaped as JSON wants it")
    func hostile() throws {
        let summary = try Hostile.summary(.english)
        #expect(try readBack(summary) == summary)
        let text = try JSONRendering.render(summary)
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }
}
