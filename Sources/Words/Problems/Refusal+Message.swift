public import Localization
import Tally
public import Workshop

extension Refusal {
    /// Why something cannot be done, and what can be done instead.
    public func message(_ t: Localizer) -> String {
        switch self {
        case .changedMeanwhile:
            t("Somebody else changed this meanwhile. Nothing was written; look again, then repeat it.")
        case .unknownReference:
            t("This refers to something that is not in the file. Look again, then repeat it.")
        case .inUse:
            t("This is still used elsewhere in the file, so it cannot be removed.")
        case .isForgotten:
            t("What named this person was erased, and nothing is written into their record any more.")
        case .programmeExists:
            t("The file holds a programme already.")
        case .empty:
            t("Nothing was written: the text is empty.")
        case .alreadyHere:
            t("This person is here already.")
        case .hasLeft:
            t("This person was here and has left. Let them return instead.")
        case .notHere:
            t("This person has not been checked in.")
        case .isNotInRoom:
            t("On this day people are called or written to: who was reached did not come, and does not leave.")
        case .isInRoom:
            t("On this day people come into a room. Calls belong to a day on which people are called or written to.")
        case .callSheet(let problem):
            problem.message(t)
        case .nobodyHere:
            t("Nobody has been checked in, so there is nobody to seat. Check people in first.")
        case .nobodyTeaches(let categories) where categories.isEmpty:
            t("Nobody can teach: nobody here offers anything yet. Write down who offers what first.")
        case .nobodyTeaches(let categories):
            t("Nobody can teach: of %1 nobody is here. Check them in, or change their category.", names(categories, t))
        case .nobodyLearns(let categories) where categories.isEmpty:
            t("Nobody wants to learn: nobody here needs anything yet. Write down who needs what first.")
        case .nobodyLearns(let categories):
            t(
                "Nobody wants to learn: of %1 nobody is here. Check them in, or change their category.",
                names(categories, t))
        case .isNoPairing:
            t("Nobody is paired in this activity: its kind is not pairing.")
        case .noMeetings:
            t("The script asks for no timetable here. Write meetings: {minutes: 15} and groups: 8 into the activity.")
        case .noTables:
            t("This activity is held in one circle, without tables.")
        case .noSuchTable(let count):
            t.plural(
                "There is no such table: this activity has 1.", "There is no such table: this activity has 1 to %1.",
                count)
        case .noSuchPrompt:
            t("This prompt does not belong to the activity.")
        case .notStarted:
            t("The activity has not started.")
        case .hasStarted:
            t("The activity has started. Stretch it, or shift what comes after it.")
        case .hasEnded:
            t("The activity has ended. Resume it first.")
        case .tooShort:
            t("An activity keeps one minute at least.")
        case .noSuchOption(let count):
            if count == 0 {
                t("The poll has no options yet. Harvest lines into it, or give it options.")
            } else {
                t.plural(
                    "There is no such option: the poll has 1.", "There is no such option: the poll has 1 to %1.", count)
            }
        case .tooFewOptions(let minimum):
            t.plural(
                "A poll needs %1 option at least before it opens.", "A poll needs %1 options at least before it opens.",
                minimum)
        case .pollIs(.planned):
            t("The poll is not open yet. Open it first.")
        case .pollIs(.open):
            t("The poll is open: its rules and options stand. Close it first.")
        case .pollIs(.closed):
            t("The poll is closed. Reopen it first.")
        case .asksForNoReservations:
            t("This way to vote asks nobody for reservations. Fist to five and the gradients of agreement do.")
        case .hasNoSecondRound:
            t("A second round follows a vote for one of several options, counted by hands, dots or papers.")
        case .isDecided:
            t("There is nothing left to decide: one option has more than half, or none is left to meet it.")
        case .frontIsUnknown:
            t("Not everything was counted, so that nobody knows which two come first.")
        case .notAQuota:
            t("A quota is a tag and how many winners carry it, such as: women 2, youth 1.")
        case .cannotDraw(let problem): SortitionWords(t) { _, value in value }.sentence(problem)
        case .noThemes:
            t("Themes are tags and how many dots may go to each, such as: heat 3, water 2.")
        case .contradictory(let contradiction): contradiction.message(t)
        case .cannotCount(.seatsOutOfRange(let seats, let most)):
            t("%1 seats cannot be filled; from 1 to %2 can.", seats, most)
        case .cannotCount(.needsOneTheme(let option, let themes)):
            t(
                "Option %1 belongs to none of the themes, or to several; there are %2. Give each option the tag of one of them.",
                option, t.series(themes))
        case .cannotCount(.dotsBeyondThemes(let dots, let most)):
            t("Each person has %1 dots, but the themes take only %2.", dots, most)
        case .needsCollege(let colleges):
            t(
                "Colleges vote here, and this ballot is from none of them. Say whose it is: %1.",
                t.list(colleges.map(\.string)))
        case .noSuchCollege(let name):
            t("The college “%1” is none of the programme's categories. Take one of these.", name)
        case .noColleges:
            t("Colleges are categories and how many votes each has, two at least, such as: owner 40, stoker 60.")
        case .weightTellsVoter:
            t(
                "A secret vote has no weights and no colleges: what a ballot weighs would tell whose it is. Hand out as many papers as somebody has votes, or take one secret vote for each college."
            )
        case .notACount(let number):
            t("%1 is not a count: it must be 0 or more, and no more people than a hall holds.", number)
        case .needsBallots:
            t("This way to vote needs the single ballots. Key them one by one.")
        case .cannotCount(.quotaCannotBeMet(let tag, let least, let most)):
            t(
                "At least %2 winners shall carry “%1”, but no more than %3 can: look at seats and tags.", tag, least,
                most)
        case .cannotCount(.quotasDoNotFit(let seats)):
            t.plural(
                "No choice for %1 seat meets all quotas together.", "No choice for %1 seats meets all quotas together.",
                seats)
        case .cannotCount(.quotasFillSeats):
            t("Quotas fill every seat, and the majority that is asked for may leave some empty. Take one of them away.")
        case .cannotCount:
            t("This poll cannot be counted as it stands: look at its seats, costs and budget.")
        case .notABallot:
            t("This line is no ballot of this poll. Nothing was written; look at it again.")
        case .sourceHasCounts:
            t("Numbers were counted here. Take them back before you key single ballots, or choose another source.")
        case .sourceHasBallots:
            t("Single ballots were keyed here. Withdraw them before you count numbers, or choose another source.")
        case .noSuchCounter(let count):
            t.plural("One person counts in this poll.", "%1 people count in this poll.", count)
        case .unknownCode(let code):
            t("The code %1 was not issued for this poll. Look at the paper again.", code.description)
        case .codeSpent(let code):
            t("A ballot with the code %1 has been keyed already.", code.description)
        case .pollIsSecret:
            t("The poll is secret: its ballots are cast by code, and nothing else is counted.")
        case .urnIsElsewhere:
            t("The urn of this poll stands on the laptop that opened it. Key its ballots there, and close it there.")
        case .pollIsNotSecret:
            t("The poll is not secret. Key its ballots as usual.")
        case .pollIsSealed:
            t("The urn of this poll was emptied and sealed. Nothing about it can be changed.")
        case .notADate:
            t("This is not a date. Write it as year-month-day: 2026-12-31.")
        case .notATime:
            t("This is no time of day. Write it as 14:30.")
        case .dateForTime(let text):
            t("“%1” is a date. Here a time is asked for, like 14:30.", text)
        case .cannotMerge:
            t("A line can be merged only into another line of the same activity that stands for itself.")
        case .organisationIsThere(let name):
            t("There is “%1” already in that town. Join the two, or give another name.", name)
        case .cannotJoin:
            t("An organisation is joined into another one that stands for itself.")
        case .linksOne:
            t("A link has two ends, and these are one and the same.")
        case .alreadyLinked(.agreed):
            t("These two are linked in this way already, and have agreed on it. Change that link, or say another form.")
        case .alreadyLinked:
            t("It has been proposed already to link these two in this way. Agree on that, or say another form.")
        case .notAnAction:
            t("This line is no action: only what somebody took on is done or dropped.")
        case .isCommitment(let owner, let due):
            switch (owner.isEmpty, due) {
            case (false, let due?):
                t(
                    "%1 took this on by %2: as another kind it would leave the actions. Take owner and date away first.",
                    owner, t.dateInWords(due))
            case (true, let due?):
                t(
                    "This is due by %1: as another kind it would leave the actions. Take the date away first.",
                    t.dateInWords(due))
            case (_, nil):
                t(
                    "%1 took this on: as another kind it would leave the actions. Take the owner away first.",
                    owner)
            }
        case .dayHasBegun(let day, let date):
            t(
                "%1 has begun, on %2, and keeps that date. Take back what happened on it first.", t.name(of: day),
                t.dateInWords(date))
        case .dayNotAfter(let later, let earlier):
            t(
                "%1 would be on %2, not after %3 on %4. Choose another date, or move that one first.",
                t.name(of: later), t.dateInWords(later.date),
                // A day that lies so long after is called “After 6 weeks”.
                earlier.isLater ? t.quoted(t.name(of: earlier)) : t.phrase(for: earlier), t.dateInWords(earlier.date))
        case .dayBeforeBegun(let day):
            t(
                "A new day comes after those that have begun; %1 has, on %2. Choose a later date.", t.phrase(for: day),
                t.dateInWords(day.date))
        case .activitiesOverlap(let activity):
            t(
                "From %2 to %3 there is “%1” already. Choose another time, or move that one first.", activity.code,
                t.time(activity.start), t.time(activity.start.adding(minutes: activity.minutes)))
        case .promptAnswered(let lines):
            t.plural(
                "%1 line answers this question as it stands, so that it keeps its words.",
                "%1 lines answer this question as it stands, so that it keeps its words.", lines)
        case .placesBelowInvited(let invited, let quota):
            if quota.unit == .people {
                t.plural(
                    "%1 person is invited, and there would be %2 places. Take invitations back first, or set more places.",
                    "%1 people are invited, and there would be %2 places. Take invitations back first, or set more places.",
                    invited, quota.places)
            } else {
                t.plural(
                    "%1 organisation is invited, and there would be %2 places. Take invitations back first, or set more places.",
                    "%1 organisations are invited, and there would be %2 places. Take invitations back first, or set more places.",
                    invited, quota.places)
            }
        case .codeTaken(let code):
            t("“%1” is there already. Choose another id.", PlainText(code))
        case .notALanguage(let code, let known):
            t(
                "“%1” is no language of this plan; it has %2. The words of a country are written as ar-EG.",
                PlainText(code), t.series(known))
        case .notAZone(let zone):
            t("This machine knows no time zone “%1”. Write it as Africa/Casablanca.", PlainText(zone))
        case .writtenByNewer:
            t("A newer Halqa has changed this in a way that this one does not understand; it is left as it is.")
        case .grid(let refusal): refusal.message(t)
        case .nothingToUndo:
            t("There is nothing to take back.")
        case .nothingToRedo: t("Nothing was taken back that could be brought back.")
        }
    }
}

/// Categories by their names; the message does not know the programme's languages.
private func names(_ categories: [LocalizedText], _ t: Localizer) -> String {
    t.list(categories.map { t.quoted($0.text(in: t.textLanguage, fallback: []).string) })
}
