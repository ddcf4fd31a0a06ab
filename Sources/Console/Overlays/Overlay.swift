import Localization
import Screen
import Workshop

/// Something that lies over the view and takes all keys until it is done.
enum Overlay: Sendable {
    case help(HelpOverlay)
    case palette(Palette)
    case form(Form)
    case question(Question)
    case dayPicker(DayPicker)
    case linePicker(LinePicker)
    case projector(Projector)
    case orderingPicker(OrderingPicker)
    case choice(ChoicePicker)
    case sections(SectionPicker)
    case printing(PrintDialog)
    case count(CountSheet)
    case missingCodes(MissingCodes)
    case methods(MethodPicker)

    /// Takes a person's input.
    func input(_ event: KeyEvent, _ state: inout ConsoleState, _ world: World) throws(Refusal) -> [Effect] {
        switch self {
        case .help(let overlay): overlay.input(event, &state, world)
        case .palette(let overlay): try overlay.input(event, &state, world)
        case .form(let overlay): try overlay.input(event, &state, world)
        case .question(let overlay): overlay.input(event, &state, world)
        case .dayPicker(let overlay): overlay.input(event, &state, world)
        case .linePicker(let overlay): try overlay.input(event, &state, world)
        case .projector(let overlay): overlay.input(event, &state, world)
        case .orderingPicker(let overlay): overlay.input(event, &state)
        case .choice(let overlay): overlay.input(event, &state, world)
        case .sections(let overlay): overlay.input(event, &state, world)
        case .printing(let overlay): overlay.input(event, &state, world)
        case .count(let overlay): overlay.input(event, &state, world)
        case .missingCodes(let overlay): overlay.input(event, &state, world)
        case .methods(let overlay): overlay.input(event, &state, world)
        }
    }

    /// Whether it takes the whole screen, for the room.
    var isForRoom: Bool {
        switch self {
        case .projector: true
        case .count(let overlay): overlay.isForRoom
        default: false
        }
    }

    /// What the footer offers while it is there.
    func hints(_ state: ConsoleState) -> [(key: String, title: String)] {
        switch self {
        case .help(let overlay): overlay.hints(state)
        case .palette(let overlay): overlay.hints(state)
        case .form(let overlay): overlay.hints(state)
        case .question(let overlay): overlay.hints(state)
        case .dayPicker(let overlay): overlay.hints(state)
        case .linePicker(let overlay): overlay.hints(state)
        case .projector: []
        case .orderingPicker(let overlay): overlay.hints(state.t)
        case .choice(let overlay): overlay.hints(state)
        case .sections(let overlay): overlay.hints(state)
        case .printing(let overlay): overlay.hints(state)
        case .count(let overlay): overlay.hints(state)
        case .missingCodes(let overlay): overlay.hints(state)
        case .methods(let overlay): overlay.hints(state)
        }
    }

    /// Draws it over the view's canvas.
    func draw(_ state: ConsoleState, _ world: World, on canvas: Canvas) {
        switch self {
        case .help(let overlay): overlay.draw(state, on: canvas)
        case .palette(let overlay): overlay.draw(state, on: canvas)
        case .form(let overlay): overlay.draw(state, on: canvas)
        case .question(let overlay): overlay.draw(state, on: canvas)
        case .dayPicker(let overlay): overlay.draw(state, world, on: canvas)
        case .linePicker(let overlay): overlay.draw(state, on: canvas)
        case .projector(let overlay): overlay.draw(state, world, on: canvas)
        case .orderingPicker(let overlay): overlay.draw(state.t, on: canvas)
        case .choice(let overlay): overlay.draw(state, on: canvas)
        case .sections(let overlay): overlay.draw(state, on: canvas)
        case .printing(let overlay): overlay.draw(state, on: canvas)
        case .count(let overlay): overlay.draw(state, on: canvas)
        case .missingCodes(let overlay): overlay.draw(state, on: canvas)
        case .methods(let overlay): overlay.draw(state, on: canvas)
        }
    }
}
