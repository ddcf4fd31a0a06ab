import Foundation
import Ledger
import Localization
import Screen
import Words
import Workshop

/// Looks at this laptop, thing by thing. It changes nothing but a file of a few bytes, which is gone again.
struct Doctor {
    private typealias Check = DoctorReport.Check

    private let file: String?
    private let places: Places
    private let machine: Machine
    private let t: Localizer

    init(file: String?, places: Places, machine: Machine, _ t: Localizer) {
        (self.file, self.places, self.machine, self.t) = (file ?? places.lastFile, places, machine, t)
    }

    func examine() -> DoctorReport {
        DoctorReport(
            checks: [
                papers, spreadsheets, tables, fonts, terminal, characters, keyboard, printer, disk, space, fileSystem,
                clock, zone,
            ] + [programme, backups, battery].compactMap(\.self))
    }

    // MARK: - Papers

    private var papers: Check {
        guard machine.hasLibrary(["libpangocairo-1.0.so.0"]) else {
            return Check(
                id: "papers", state: .bad, title: t("Papers"), found: t("PDF cannot be made: Pango is missing"),
                advice: t("Install it: %1", "sudo apt install libpangocairo-1.0-0"))
        }
        return Check(id: "papers", state: .good, title: t("Papers"), found: t("PDF can be made"))
    }

    private var spreadsheets: Check {
        let names = (4...10).map { "libxlsxwriter.so.\($0)" } + ["libxlsxwriter.so"]
        guard machine.hasLibrary(names) else {
            return Check(
                id: "spreadsheets", state: .note, title: t("Spreadsheets"), found: t("XLSX cannot be written"),
                advice: t("Install it: %1", "sudo apt install libxlsxwriter4") + " " + t("CSV works without it."))
        }
        return Check(id: "spreadsheets", state: .good, title: t("Spreadsheets"), found: t("XLSX can be written"))
    }

    private var tables: Check {
        guard machine.hasLibrary(["libarchive.so.13", "libarchive.so"]) else {
            return Check(
                id: "tables", state: .note, title: t("Rosters"), found: t("XLSX cannot be read"),
                advice: t("Install it: %1", "sudo apt install libarchive13") + " " + t("CSV works without it."))
        }
        return Check(id: "tables", state: .good, title: t("Rosters"), found: t("CSV and XLSX can be read"))
    }

    private var fonts: Check {
        let install = t("Install it: %1", "sudo apt install fonts-noto-core")
        guard let arabic = machine.run("fc-list", [":lang=ar", "family"]),
            let latin = machine.run("fc-list", [":lang=fr", "family"])
        else {
            return Check(
                id: "fonts", state: .note, title: t("Fonts"), found: t("It cannot be found out which there are"),
                advice: t("Install it: %1", "sudo apt install fontconfig"))
        }
        func first(_ list: String) -> String? {
            list.split(separator: "\n").map { String($0.split(separator: ",")[0]) }.sorted().first
        }
        guard let ar = first(arabic), let fr = first(latin) else {
            return Check(
                id: "fonts", state: .bad, title: t("Fonts"),
                found: t("None has Arabic letters: papers would show boxes"),
                advice: install)
        }
        let noto = arabic.contains("Noto") ? "Noto" : ar
        return Check(
            id: "fonts", state: .good, title: t("Fonts"),
            found: t(
                "Arabic: %1; Latin: %2", PlainText(noto), PlainText(latin.contains("Noto Sans") ? "Noto Sans" : fr)))
    }

    // MARK: - Screen and keys

    private var terminal: Check {
        guard let window = machine.window else {
            return Check(
                id: "terminal", state: .note, title: t("Terminal"),
                found: t("There is none here; the console opens in one, or with %1", "--plain"))
        }
        let size = Size(columns: window.columns, rows: window.rows)
        guard window.columns >= 80, window.rows >= 24 else {
            return Check(
                id: "terminal", state: .bad, title: t("Terminal"),
                found: t("The window is %1; Halqa needs %2", size, Size(columns: 80, rows: 24)),
                advice: t("Make it larger, or the letters smaller"))
        }
        let type = PlainText(machine.environment["TERM"] ?? "")
        guard !type.isEmpty, type.string != "dumb" else {
            return Check(
                id: "terminal", state: .bad, title: t("Terminal"), found: t("TERM does not say which one it is"),
                advice: t("Try: %1", "TERM=xterm-256color halqa"))
        }
        return Check(
            id: "terminal", state: .good, title: t("Terminal"),
            found: t("%1, %2; more with %3", type, size, "halqa terminal"))
    }

    private var characters: Check {
        guard machine.isUTF8 else {
            return Check(
                id: "characters", state: .bad, title: t("Characters"),
                found: t("The locale is not UTF-8: Arabic and accents cannot be shown"),
                advice: t("Try: %1", "LC_ALL=C.UTF-8 halqa"))
        }
        return Check(id: "characters", state: .good, title: t("Characters"), found: t("UTF-8"))
    }

    private var keyboard: Check {
        let lines = (machine.note("etc/default/keyboard") ?? "").split(separator: "\n")
        let line = lines.first { $0.hasPrefix("XKBLAYOUT=") }
        let layouts = line.map { String($0.dropFirst("XKBLAYOUT=".count)).trimmingCharacters(in: ["\"", "'"]) } ?? ""
        guard !layouts.isEmpty else {
            return Check(
                id: "keyboard", state: .note, title: t("Keyboard"),
                found: t("Its layout is not set for the whole system"),
                advice: t("Type a name in each language in a terminal to see whether the letters come"))
        }
        let all = layouts.split(separator: ",").map(String.init)
        let hasArabic = all.contains { ["ara", "ma", "eg", "sy", "iq"].contains($0) }
        return Check(
            id: "keyboard", state: hasArabic ? .good : .note, title: t("Keyboard"), found: PlainText(layouts).string,
            advice: hasArabic
                ? nil : t("For Arabic letters add a layout: %1", "setxkbmap \(all[0]),ara -option grp:alt_shift_toggle")
        )
    }

    private var printer: Check {
        do {
            let names = try machine.printers()
            guard let first = names.first else { throw PrintingProblem.noPrinter }
            return Check(
                id: "printer", state: .good, title: t("Printer"),
                found: names.count == 1 ? first : t("%1, and more: %2", first, t.series(Array(names.dropFirst()))))
        } catch let problem as PrintingProblem {
            return Check(id: "printer", state: .note, title: t("Printer"), found: problem.message(t))
        } catch {
            return Check(id: "printer", state: .note, title: t("Printer"), found: Failure(unexpected: error, t).message)
        }
    }

    // MARK: - The disk

    /// Where files are made: the folder of the file, else the user's own.
    private var folder: String {
        if let file { return URL(fileURLWithPath: file).deletingLastPathComponent().path }
        var folder = places.data
        while folder != "/", !FileManager.default.fileExists(atPath: folder) {
            folder = URL(fileURLWithPath: folder).deletingLastPathComponent().path
        }
        return folder
    }

    private var disk: Check {
        let path = folder + "/.halqa-doctor-\(getpid())"
        let began = ContinuousClock.now
        let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
        guard descriptor >= 0 else {
            let cause = unsafe String(cString: strerror(errno))
            return Check(
                id: "disk", state: .bad, title: t("Disk"),
                found: t("%1 cannot be written: %2", PlainText(folder), cause),
                advice: t("Choose another folder, or set its permissions"))
        }
        defer {
            close(descriptor)
            unsafe unlink(path)
        }
        let bytes = [UInt8](repeating: 0x68, count: 4096)
        let isThere = unsafe write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
        let taken = (ContinuousClock.now - began).components
        let milliseconds = Int(taken.seconds * 1000 + taken.attoseconds / 1_000_000_000_000_000)
        guard isThere else {
            return Check(
                id: "disk", state: .bad, title: t("Disk"), found: t("What is written does not reach it"),
                advice: t("Work on another disk, and copy the file from here"))
        }
        let isSlow = milliseconds > 200
        return Check(
            id: "disk", state: isSlow ? .note : .good, title: t("Disk"),
            found: t("What is written is on it after %1 ms", t.number(milliseconds)),
            advice: isSlow ? t("It is slow: keep the file on the laptop's own disk, not on a stick") : nil)
    }

    private var space: Check {
        var facts = statvfs()
        guard unsafe statvfs(folder, &facts) == 0 else {
            return Check(id: "free-space", state: .note, title: t("Free space"), found: t("It cannot be found out"))
        }
        let megabytes = Int((UInt64(facts.f_bavail) * UInt64(facts.f_frsize)) >> 20)
        let found = t("%1 MB in %2", t.number(megabytes), PlainText(folder))
        let advice = t("Make room: a day with its papers and backups needs some 200 MB")
        let state: DoctorReport.State = megabytes < 100 ? .bad : megabytes < 500 ? .note : .good
        return Check(
            id: "free-space", state: state, title: t("Free space"), found: found, advice: state == .good ? nil : advice)
    }

    private var fileSystem: Check {
        do throws(LedgerError) {
            try Ledger.refuseNetworkFileSystem(folder + "/x.halqa")
            return Check(
                id: "file-system", state: .good, title: t("File system"),
                found: t("A disk of this laptop, whose locks hold"))
        } catch {
            return Check(id: "file-system", state: .bad, title: t("File system"), found: error.message(file: folder, t))
        }
    }

    // MARK: - The clock

    private var clock: Check {
        let world = World.system
        let now = world.localNow
        let found = t("%1, %2", t.time(now.clock), t.dateInWords(now.date))
        // No day of Halqa was before it was written.
        guard now.date.year >= 2026 else {
            return Check(
                id: "clock", state: .bad, title: t("Clock"), found: found,
                advice: t("It is wrong. Set it: %1", "sudo timedatectl set-time '2026-12-01 08:30'"))
        }
        let isKept =
            machine.note("run/systemd/timesync/synchronized") != nil || machine.note("run/chrony/chronyd.pid") != nil
        return Check(
            id: "clock", state: isKept ? .good : .note, title: t("Clock"), found: found,
            advice: isKept ? nil : t("Nothing sets it by the network: compare it with a telephone"))
    }

    private var zone: Check {
        let name = machine.environment["TZ"].flatMap { $0.isEmpty ? nil : $0 } ?? machine.note("etc/timezone") ?? ""
        let seconds = World.system.secondsFromUTC(World.system.now())
        let minutes = abs(seconds) / 60
        let offset = (seconds < 0 ? "-" : "+") + "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
        let isKnown = !name.isEmpty && !["UTC", "Etc/UTC", "Universal", "GMT"].contains(name)
        return Check(
            id: "time-zone", state: isKnown ? .good : .note, title: t("Time zone"),
            found: t.series([name.isEmpty ? t("not named") : PlainText(name).string, "UTC" + offset]),
            advice: isKnown ? nil : t("Set it: %1", "sudo timedatectl set-timezone Africa/Casablanca"))
    }

    // MARK: - The programme

    private var programme: Check? {
        guard let file else {
            return Check(
                id: "file", state: .note, title: t("File"), found: t("No file was opened yet"),
                advice: t("Make one, or play with one: %1", t.series(["halqa new", "halqa demo"])))
        }
        guard unsafe access(file, R_OK) == 0 else {
            return Check(
                id: "file", state: .bad, title: t("File"), found: t("%1 cannot be read", PlainText(file)),
                advice: t("Check its path and its permissions"))
        }
        guard unsafe access(file, W_OK) == 0 else {
            return Check(
                id: "file", state: .bad, title: t("File"),
                found: t("%1 can only be read: nothing would be kept", PlainText(file)),
                advice: t("Copy it to a folder of your own"))
        }
        return Check(id: "file", state: .good, title: t("File"), found: PlainText(file).string)
    }

    private var backups: Check? {
        guard let file else { return nil }
        let folder = places.backups(of: file)
        let files = FileManager.default
        let names = ((try? files.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".halqa") }
        let dates = names.compactMap {
            try? files.attributesOfItem(atPath: folder + "/" + $0)[.modificationDate] as? Date
        }
        guard let last = dates.max() else {
            return Check(
                id: "backups", state: .note, title: t("Backups"), found: t("There is none of this file yet"),
                advice: t("Make one: %1", "halqa backup \(PlainText(file))"))
        }
        let local = World.system.localTime(Instant(milliseconds: Int64(last.timeIntervalSince1970 * 1000)))
        let found = t.plural(
            "%1, of %2, %3, in %4", "%1, the last one of %2, %3, in %4", names.count, t.date(local.date),
            t.time(local.clock), PlainText(folder))
        return Check(
            id: "backups", state: .good, title: t("Backups"), found: found,
            advice: t("They are on the same disk: copy the file to a stick in the evening"))
    }

    private var battery: Check? {
        let supplies = machine.names(in: "sys/class/power_supply").filter { $0.hasPrefix("BAT") }
        guard let name = supplies.first,
            let charge = machine.note("sys/class/power_supply/\(name)/capacity").flatMap(Int.init)
        else {
            return Check(
                id: "battery", state: .note, title: t("Battery"), found: t("There is none, or it does not say"))
        }
        let isDischarging = machine.note("sys/class/power_supply/\(name)/status") == "Discharging"
        let state: DoctorReport.State = isDischarging ? (charge < 30 ? .bad : .note) : .good
        return Check(
            id: "battery", state: state, title: t("Battery"),
            found: isDischarging
                ? t("%1, not plugged in", t.percent("\(charge)")) : t("%1, plugged in", t.percent("\(charge)")),
            advice: state == .good ? nil : t("Plug it in: a day is long"))
    }
}
