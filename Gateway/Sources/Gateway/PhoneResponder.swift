import HTTPTypes
import Hummingbird
import Ledger
import Localization
import NIOCore
import Words
import Workshop

/// Answers telephones.
///
/// Whoever is on the network may send anything: what is not asked in our name is turned away before it is read, what is read is
/// bounded, and nothing that is sent names a file.
struct PhoneResponder: HTTPResponder {
    let keeper: Keeper
    let world: World
    let announced: Announced
    let limits: Limits
    /// The language of who has asked for none.
    let language: Language
    /// Whether waiting questions are shown to everybody.
    let showsWaiting: Bool
    /// Tells whoever runs the program that codes are being guessed; with how many in this minute.
    let alarm: @Sendable (Int) -> Void
    /// Seconds that no clock that is set changes.
    let seconds: @Sendable () -> Double

    /// So many bytes a form has at most, and so many streams are open.
    private static let largestForm = 16 * 1024
    private static let mostStreams = 1200

    func respond(to request: Request, context: PhoneContext) async throws -> Response {
        guard limits.allows(context.address, now: seconds()) else { return plain(.tooManyRequests, closes: true) }
        guard announced.holds(request.head.authority ?? request.headers[Self.host]) else {
            return plain(.misdirectedRequest, closes: true)
        }
        let query = Form((request.uri.query ?? "").prefix(1000))
        let (language, isChosen) = Reading.language(request, query: query, otherwise: self.language)
        var response: Response
        switch request.method {
        case .get, .head: response = await get(request, query, language, context)
        case .post: response = await post(request, language, context)
        default: response = plain(.methodNotAllowed, closes: true)
        }
        if isChosen {
            response.headers[values: .setCookie].append(
                "l=\(language.code); Path=/; Max-Age=604800; HttpOnly; SameSite=Strict")
        }
        return response
    }

    private static let host = HTTPField.Name("Host")!

    // MARK: - Looking

    private func get(_ request: Request, _ query: Form, _ language: Language, _ context: PhoneContext) async -> Response
    {
        let published = keeper.board.newest
        let reader = Reader(language, published, world)
        let parts = request.uri.path.split(separator: "/").map(String.init)
        switch ((parts.first ?? "").lowercased(), parts.count) {
        case ("", _): return page(Pages.agenda(reader), reader)
        case ("r", 1): return page(Pages.results(reader), reader)
        case ("q", 1):
            return page(
                Pages.questions(
                    reader, id: world.newID(), showsWaiting: showsWaiting,
                    notice: query["ok"] == nil ? nil : asked(reader)),
                reader)
        case ("v", 2): return await slip(parts[1], reader, context)
        case ("t", 2):
            return writing(parts[1], reader, context) { table, token in
                Pages.table(
                    table, token, reader, id: { world.newID() },
                    notice: query["ok"] == nil ? nil : reader.t("The line is kept."))
            }
        case ("wall", 1): return page(Pages.wall(reader), reader)
        case ("events", 1): return events(query)
        case ("pulse", 1):
            guard let live = query["k"].flatMap(Live.init) else { return plain(.notFound) }
            return text("\(live.version(published))", "text/plain; charset=utf-8")
        case ("favicon.ico", 1): return plain(.noContent)
        default:
            let sentence = reader.t("There is no such page.")
            return page(Pages.sentence("Halqa", sentence, reader), reader, .notFound)
        }
    }

    /// A slip's page. A token that is none counts as a wrong code.
    private func slip(_ token: String, _ reader: Reader, _ context: PhoneContext) async -> Response {
        if let wait = waits(reader, context) { return wait }
        guard let place = reader.published.slips[token.uppercased()] else { return wrong(reader, context) }
        let receipt = await keeper.receipt(place)
        return page(Pages.vote(place, reader, receipt: receipt), reader)
    }

    private func writing(
        _ token: String, _ reader: Reader, _ context: PhoneContext, _ make: (Int, String) -> Page
    ) -> Response {
        if let wait = waits(reader, context) { return wait }
        let token = token.uppercased()
        guard token.count > PhoneSlip.length, let table = reader.published.tables[token] else {
            return wrong(reader, context)
        }
        return page(make(table, token), reader)
    }

    /// Too many wrong codes from one address.
    private func waits(_ reader: Reader, _ context: PhoneContext) -> Response? {
        guard limits.hasToWait(context.address, now: seconds()) else { return nil }
        let sentence = reader.t("Too many wrong codes came from this telephone. Wait for a minute, then try again.")
        return page(Pages.sentence(reader.t("Code"), sentence, reader), reader, .tooManyRequests)
    }

    private func wrong(_ reader: Reader, _ context: PhoneContext) -> Response {
        if let count = limits.wrong(context.address, now: seconds()) { alarm(count) }
        return page(Pages.unknown(reader), reader, .notFound)
    }

    private func asked(_ reader: Reader) -> String { reader.t("Your question is in the queue.") }

    /// What changes, as it does.
    private func events(_ query: Form) -> Response {
        guard let live = query["k"].flatMap(Live.init), let versions = keeper.board.versions(most: Self.mostStreams)
        else {
            return plain(.serviceUnavailable)
        }
        let board = keeper.board
        let body = ResponseBody { writer in
            var told = -1
            try await writer.write(ByteBuffer(string: "retry: 3000\n\n"))
            func tell(_ writer: inout any ResponseBodyWriter) async throws {
                let version = live.version(board.newest)
                // What is not new is a sign that the laptop is there; who is gone is found out by it.
                try await writer.write(ByteBuffer(string: version == told ? ":\n\n" : "data: \(version)\n\n"))
                told = version
                // A wall that is drawn anew four times a second moves; more often nobody sees.
                if live == .wall { try await Task.sleep(for: .milliseconds(250)) }
            }
            try await tell(&writer)
            for await _ in versions where live.version(board.newest) != told || live == .wall || board.beats {
                try await tell(&writer)
            }
            try await writer.finish(nil)
        }
        var response = Response(status: .ok, headers: headers("text/event-stream"), body: body)
        response.headers[.contentSecurityPolicy] = nil
        return response
    }

    // MARK: - Sending

    private func post(_ request: Request, _ language: Language, _ context: PhoneContext) async -> Response {
        guard isOurs(request) else { return plain(.forbidden, closes: true) }
        guard request.headers[.contentType]?.lowercased().hasPrefix("application/x-www-form-urlencoded") ?? false else {
            return plain(.unsupportedMediaType, closes: true)
        }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.largestForm {
            return plain(.contentTooLarge, closes: true)
        }
        guard let buffer = try? await request.body.collect(upTo: Self.largestForm) else {
            return plain(.contentTooLarge, closes: true)
        }
        let form = Form(String(buffer: buffer))
        let reader = Reader(language, keeper.board.newest, world)
        let parts = request.uri.path.split(separator: "/").map(String.init)
        switch ((parts.first ?? "").lowercased(), parts.count) {
        case ("v", 2): return await vote(parts[1], form, reader, context)
        case ("code", 1): return code(form, reader, context)
        case ("q", 1): return await ask(form, reader, context)
        case ("q", 2) where parts[1] == "second": return await second(form, reader, context)
        case ("t", 2): return await write(parts[1], form, reader, context)
        default:
            let sentence = reader.t("There is no such page.")
            return page(Pages.sentence("Halqa", sentence, reader), reader, .notFound)
        }
    }

    /// Whether a form was sent by a page of ours: browsers say so in one of three ways.
    private func isOurs(_ request: Request) -> Bool {
        if let origin = request.headers[.origin] {
            return origin.hasPrefix("http://") && announced.holds(String(origin.dropFirst(7)))
        }
        if let site = request.headers[Self.fetchSite] { return site == "same-origin" }
        guard let referrer = request.headers[.referer], referrer.hasPrefix("http://") else { return false }
        return announced.holds(String(referrer.dropFirst(7).prefix { $0 != "/" }))
    }

    private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")!

    /// Eight signs that were typed lead to the slip's page, or to the table's.
    private func code(_ form: Form, _ reader: Reader, _ context: PhoneContext) -> Response {
        if let wait = waits(reader, context) { return wait }
        let typed = String((form["code"] ?? "").prefix(60))
        guard let signs = PhoneSlip.signs(typed: typed) else {
            let sentence = reader.t(
                "This is no code: it has eight signs, and none of 0, O, 1, I, L, 2, Z, 5, S, 8, B, U and V is among them."
            )
            return page(
                Pages.sentence(reader.t("Code"), sentence, reader, asksCode: true), reader, .unprocessableContent)
        }
        let places = reader.published.typed[signs] ?? []
        if places.count == 1 { return other("/v/" + places[0].slip.token) }
        if let table = reader.published.tables[signs],
            let token = reader.published.tables.first(where: { $0.value == table && $0.key.count > PhoneSlip.length })?
                .key
        {
            return other("/t/" + token)
        }
        return wrong(reader, context)
    }

    private func vote(_ token: String, _ form: Form, _ reader: Reader, _ context: PhoneContext) async -> Response {
        if let wait = waits(reader, context) { return wait }
        guard let place = reader.published.slips[token.uppercased()],
            let poll = reader.published.state.polls[place.poll]
        else {
            return wrong(reader, context)
        }
        let path = "/v/" + place.slip.token
        // What was handed in before, and a poll that is not open, are said by the slip's own page.
        guard poll.state == .open, !reader.published.isSpent(place) else { return other(path) }
        let ballot = BallotForm(poll)
        guard ballot.isForPhones else { return other(path) }
        let line: String
        do { line = try ballot.text(form) } catch {
            let sentence = Pages.sentence(error, ballot, reader)
            return page(Pages.vote(place, reader, problem: sentence, filled: form), reader, .unprocessableContent)
        }
        switch await keeper.cast(line, with: place) {
        case .counted, .spent, .refused(.pollIs): return other(path)
        case .refused(let refusal):
            return page(
                Pages.vote(place, reader, problem: refusal.message(reader.t), filled: form), reader,
                .unprocessableContent)
        case .failed:
            let sentence = reader.t(
                "The laptop could not write just now, and the ballot is not counted. Hand it in again.")
            return page(Pages.vote(place, reader, problem: sentence, filled: form), reader, .serviceUnavailable)
        case .unsure:
            let sentence = reader.t(
                "Whether the ballot was counted is not certain yet. Open your slip’s page again: it says so.")
            return page(Pages.vote(place, reader, problem: sentence, filled: form), reader, .serviceUnavailable)
        }
    }

    private func ask(_ form: Form, _ reader: Reader, _ context: PhoneContext) async -> Response {
        func again(_ problem: String, _ status: HTTPResponse.Status = .unprocessableContent) -> Response {
            page(
                Pages.questions(reader, id: world.newID(), showsWaiting: showsWaiting, problem: problem, filled: form),
                reader,
                status)
        }
        guard let round = Pages.floor(reader), let id = form["id"].flatMap({ ID<Contribution>($0) }) else {
            return again(reader.t("This does not come from the page as it is now. Write it once more."))
        }
        let text = PlainText(form["text"] ?? "")
        let name = PlainText(String((form["name"] ?? "").prefix(80)))
        guard !text.isEmpty else { return again(reader.t("Nothing is written yet.")) }
        guard text.string.count <= Pages.longestQuestion else {
            return again(reader.t("A question has %1 signs at most.", Pages.longestQuestion))
        }
        guard limits.mayAsk(context.address, now: seconds()) else {
            return again(
                reader.t("Several questions came from this telephone just now. Wait for a minute."), .tooManyRequests)
        }
        let author = PlainText(reader.t("telephone"))
        let outcome = await keeper.record { state, world in
            // The same page sent again is the same question.
            if state.contribution(id) != nil { return [] }
            return try state.contribution(
                id, saying: text, kind: .question, to: nil, in: round.id, by: author, at: world.now(),
                saidBy: name.isEmpty ? nil : .words(name))
        }
        return answer(outcome, other("/q?ok=1"), reader, again)
    }

    private func second(_ form: Form, _ reader: Reader, _ context: PhoneContext) async -> Response {
        let author = PlainText(reader.t("telephone"))
        func again(_ problem: String, _ status: HTTPResponse.Status = .unprocessableContent) -> Response {
            page(
                Pages.questions(reader, id: world.newID(), showsWaiting: showsWaiting, problem: problem), reader, status
            )
        }
        guard showsWaiting, let id = form["id"].flatMap({ ID<Contribution>($0) }), let round = Pages.floor(reader),
            reader.published.state.questions(of: round.id).waiting.contains(where: { $0.line.id == id })
        else { return again(reader.t("This question is not waiting any more.")) }
        guard limits.seconds(id.description, from: context.address) else {
            return again(reader.t("This telephone has asked that too already."))
        }
        let outcome = await keeper.record { state, world in
            guard let line = state.contribution(id) else { throw Refusal.unknownReference }
            let own: ID<Contribution> = world.newID()
            let made = try state.contribution(
                own, saying: line.text, kind: .question, to: line.prompt, in: line.activity, group: line.group,
                by: author,
                at: world.now())
            var next = state
            try next.apply(made)
            return made + (try next.merge(of: own, into: id))
        }
        return answer(outcome, other("/q?ok=1"), reader, again)
    }

    private func write(_ token: String, _ form: Form, _ reader: Reader, _ context: PhoneContext) async -> Response {
        if let wait = waits(reader, context) { return wait }
        let token = token.uppercased()
        guard token.count > PhoneSlip.length, let table = reader.published.tables[token] else {
            return wrong(reader, context)
        }
        func again(_ problem: String, _ status: HTTPResponse.Status = .unprocessableContent) -> Response {
            page(Pages.table(table, token, reader, id: { world.newID() }, problem: problem), reader, status)
        }
        guard let id = form["id"].flatMap({ ID<Contribution>($0) }),
            let prompt = form["prompt"].flatMap({ ID<Prompt>($0) }),
            let activity = form["activity"].flatMap({ ID<Activity>($0) }),
            let kind = form["kind"].flatMap(Contribution.Kind.init)
        else { return again(reader.t("This does not come from the page as it is now. Write it once more.")) }
        let text = PlainText(form["text"] ?? "")
        guard !text.isEmpty else { return again(reader.t("Nothing is written yet.")) }
        guard text.string.count <= Pages.longestLine else {
            return again(reader.t("A line has %1 signs at most.", Pages.longestLine))
        }
        let author = PlainText(reader.t("Table %1", table))
        let outcome = await keeper.record { state, world in
            // A line that is tried again, however often, is one line.
            if state.contribution(id) != nil { return [] }
            return try state.contribution(
                id, saying: text, kind: kind, to: prompt, in: activity, group: table, by: author, at: world.now())
        }
        return answer(outcome, other("/t/\(token)?ok=1"), reader, again)
    }

    private func answer(
        _ outcome: WriteOutcome, _ kept: Response, _ reader: Reader, _ again: (String, HTTPResponse.Status) -> Response
    ) -> Response {
        switch outcome {
        case .kept: kept
        case .refused(let refusal): again(refusal.message(reader.t), .unprocessableContent)
        case .failed:
            again(
                reader.t("The laptop could not write just now, and nothing is kept. Send it again."),
                .serviceUnavailable)
        }
    }

    // MARK: - Answers

    private func page(_ page: Page, _ reader: Reader, _ status: HTTPResponse.Status = .ok) -> Response {
        var response = text(page.html(reader), "text/html; charset=utf-8")
        response.status = status
        return response
    }

    private func text(_ text: String, _ kind: String) -> Response {
        Response(status: .ok, headers: headers(kind), body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// A page that is to be looked at instead: sent again, it sends nothing.
    private func other(_ path: String) -> Response {
        var headers = headers(nil)
        headers[.location] = path
        return Response(status: .seeOther, headers: headers)
    }

    private func plain(_ status: HTTPResponse.Status, closes: Bool = false) -> Response {
        var headers = headers(nil)
        if closes { headers[.connection] = "close" }
        return Response(status: status, headers: headers)
    }

    private func headers(_ kind: String?) -> HTTPFields {
        var headers = HTTPFields()
        if let kind { headers[.contentType] = kind }
        headers[.contentSecurityPolicy] = PageStyle.policy
        headers[.xContentTypeOptions] = "nosniff"
        headers[.cacheControl] = "no-store"
        headers[Self.referrerPolicy] = "same-origin"
        headers[Self.frames] = "DENY"
        return headers
    }

    private static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
    private static let frames = HTTPField.Name("X-Frame-Options")!
}
