public import Localization
public import Papers
public import Screen
public import Workshop

/// Whatever happens to the console. All of it comes in one stream, one after the other.
public enum Action: Equatable, Sendable {
    /// The person did something.
    case input(KeyEvent)
    /// Time has passed.
    case tick
    /// The file has grown by these entries: this console's own and other processes'.
    case grown([JournalEntry])
    /// The whole file was read anew.
    case reloaded(ProgrammeState, sequence: Int)
    /// Something reached the disk; what was to follow follows.
    case saved(Followup)
    /// What is being typed there reached the disk.
    case draftSaved(slot: String)
    /// The drafts that were found when the console opened, by slot.
    case draftsFound([String: PlainText])
    /// Whether another console is open under the same name.
    case nameShared(Bool)
    /// How the file stands to the server with which it is exchanged.
    case exchanged(ExchangeWord)
    /// How telephones stand to the file; nil while they are off.
    case telephones(TelephonesWord?)
    /// What can be taken back, or brought back, next.
    /// There is nothing to take back, or to bring back, any more; why, in a sentence.
    case undoGone(String)
    case undoFound(UndoPlan)
    /// Something was taken back, or brought back.
    case undone([JournalEntry], isRedo: Bool)
    /// Somebody else was quicker, so that changes were refused whose outcome this was to follow; what they wrote has been
    /// taken over. The view may do again what still holds.
    case overtaken(Followup)
    /// Something went wrong; nothing was saved. The sentence says what, and what to do.
    case failed(String)
    /// Something is well again; the sentence.
    case said(String)
    /// The paper that was ordered, as text.
    case previewed(PaperOrder, TextPage)
    /// There is no such paper; the sentence says why, and what to do.
    case previewFailed(PaperOrder, String)
    /// Something about papers has begun.
    case working(PaperWork)
    /// What was begun about papers is so far.
    case progressed(PaperProgress)
    /// What was begun about papers was given up before anything came of it.
    case workStopped
    /// What was begun about papers has failed; the sentence says why, and what to do.
    case workFailed(String)
    /// So many ballots lie in the urn of a secret poll.
    case urnCounted(ID<Poll>, ballots: Int)
    /// A secret ballot is in the urn, and this is what its voter takes away.
    case castInSecret(ID<Poll>, receipt: String)
    /// The papers of a secret poll that are not in its urn, for the code that was typed or for the list.
    case missingFound(ID<Poll>, [BallotCode], BallotCode?)
    /// What laptops said differently and nobody has settled yet, and what people call the laptops.
    case conflictsFound([Conflict], names: [ID<Device>: PlainText])
    /// A secret poll is closed, and this is the head hash of the journal with all that was in the urn.
    case sealed(ID<Poll>, head: String)
    /// A file was written, to this path.
    case written(path: String)
    /// A paper was written, to this path; it has so many pages, where it has any.
    case paperWritten(path: String, pages: Int? = nil)
    /// A paper was not written: something is under that path already.
    case alreadyThere(PaperOrder, path: String)
    /// The printers there are.
    case printersFound([Printer])
    /// A paper was handed to a printer, which gave the job this name.
    case printed(on: Printer, copies: Int, job: PlainText)
    /// So much names somebody who may be forgotten.
    case namedFound(ID<Stakeholder>, NamedSomewhere)
    /// All that ever became of lines, as the journal has it.
    case stepsFound([ID<Contribution>: [LineStep]])
    /// What lies in a folder that a file is chosen from.
    case folderListed(FolderListing, for: FileUse = .roster)
    /// What a roster would do, read as it was ordered.
    case rosterSeen(RosterOrder, RosterLook)
    /// The rounds at tables are planned as it was ordered.
    case tablesPlanned(TablesOrder, MixingPlan<ID<Stakeholder>>)
    /// A roster was taken; the sentence says what came of it.
    case rosterTaken(String)
    /// What a list of what was said outside would do, read as it was ordered.
    case outsideSeen(OutsideOrder, OutsideLook)
    /// It was taken in; the sentence says what came of it.
    case outsideTaken(String)
}

/// How much names somebody in the file.
public struct NamedSomewhere: Equatable, Sendable {
    /// Entries of their own record, and entries that they wrote.
    public var entries: Int
    /// Texts that name them and lose it.
    public var texts: Int
    /// Texts that may mean somebody else, and stay.
    public var doubtful: Int

    /// Says how much it is.
    public init(entries: Int, texts: Int, doubtful: Int) {
        (self.entries, self.texts, self.doubtful) = (entries, texts, doubtful)
    }
}

/// What a view does once its change is on the disk, and not before.
public enum Followup: Equatable, Sendable {
    /// Nothing.
    case none
    /// A person is checked in: the door turns to the next.
    case checkedIn(ID<Stakeholder>)
    /// A line is kept: its field is cleared.
    case lineKept(slot: String)
    /// A count is kept: its field is cleared, and the next option is in focus.
    case countKept
    /// A ballot is kept, corrected or taken back: its field is cleared.
    case ballotKept
    /// A poll's options are chosen: the view shows them.
    case optionsKept
    /// A poll is made: the view turns to it.
    case pollMade(ID<Poll>)
    /// Codes are drawn for a poll's papers: they are the next thing to print.
    case codesDrawn(ID<Poll>)
    /// A person is written down: the view turns to them.
    case personKept(ID<Stakeholder>)
    /// An organisation is made, revised, joined or parted: the view turns to it.
    case organisationKept(ID<Organisation>)
    /// A paper of a grid is kept, corrected or taken away: its field is cleared.
    case paperKept
    /// The form is done.
    case formDone
    /// The form is done, which is said so.
    case formSaid(String)
    /// A row of the sheet of calls is kept, which is said so: the next one.
    case sheetRowKept(String)
    /// Says so.
    case notice(String)
}

/// What the console asks of the world outside. The runner performs it and answers with actions.
public enum Effect: Equatable, Sendable {
    /// Records changes, all or none, then follows up.
    case record([Change], Followup)
    /// Looks up the person's last deed that can be taken back, or brought back.
    case findUndo(isRedo: Bool)
    /// Takes it back, or brings it back.
    case undo(UndoPlan)
    /// Takes a key once what was asked for before it is done: until then it would mean something else.
    case input(KeyEvent)
    /// Puts a secret ballot into the urn and spends its code.
    case castInSecret(BallotCode, String, ID<Poll>)
    /// Asks the urn of a secret poll which papers are missing; whether a code is among them, where one was typed.
    case findMissing(ID<Poll>, BallotCode?)
    /// Asks what laptops said differently and nobody has settled yet.
    case findConflicts
    /// Starts the program that telephones talk to, or stops it.
    case telephones(isOn: Bool)
    /// Asks for all that ever became of lines.
    case findSteps([ID<Contribution>])
    /// Closes a secret poll: what is in the urn goes into the journal.
    case closeSecret(ID<Poll>)
    /// Asks what names somebody, who is to be forgotten.
    case findNamed(ID<Stakeholder>)
    /// Erases what names somebody, from the file and its copies.
    case forget(ID<Stakeholder>)
    /// Keeps what is being typed; empty to forget it.
    case saveDraft(slot: String, PlainText)
    /// Makes a paper as text of that width.
    case preview(PaperOrder, columns: Int)
    /// Writes a paper to a file of the person's; what is there already goes only when `replacing`.
    case write(PaperOrder, replacing: Bool)
    /// Looks which printers there are.
    case findPrinters
    /// Prints a paper, on the sides that are named, else as the printer is set.
    case print(PaperOrder, printer: Printer, copies: Int, sides: PrintSides? = nil)
    /// Stops what is being done about papers.
    case stopWork
    /// Looks what lies in a folder; nil for the one that the programme's file is in.
    case listFolder(String?, for: FileUse = .roster)
    /// Reads a roster and says what it would do.
    case lookAtRoster(RosterOrder)
    /// Takes a roster, if it still does what was seen.
    case importRoster(RosterOrder, RosterLook)
    /// Reads a list of what was said outside and says what it would do.
    case lookOutside(OutsideOrder)
    /// Takes it in, if it still does what was seen.
    case importOutside(OutsideOrder, OutsideLook)
    /// Plans the rounds at tables, beside the keys.
    case planTables(TablesOrder)
    /// Keeps who orders right-to-left text, for every later start; nil for what is found out each time.
    case keepOrdering(BidiStrategy?)
    /// Keeps the language of the screen, for every later start.
    case keepLanguage(ScreenLanguage)
    /// Hands the terminal back to the shell for a while.
    case suspend
    /// Is heard: something that was typed without looking led nowhere.
    case ring
    /// Draws everything anew.
    case redraw
    /// Leaves.
    case quit
}
