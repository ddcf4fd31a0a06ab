import Foundation
import Localization
import Reports
import Screen

// ioctl(2) fills in the one variable that is given; it is looked at only where the call says so.

/// How a report is laid out as text where it is going.
enum TextLayout {
    /// For the screen it is read on, else 80 columns.
    static func text(_ t: Localizer, isForFile: Bool = false) -> TextRendering {
        TextRendering(
            t, width: isForFile ? usualWidth : width, isASCII: !isForFile && isASCIIOnly, columns: TextWidth.columns)
    }

    /// Whether what is written is read on a terminal whose locale has ASCII alone.
    static var isASCIIOnly: Bool { isTerminal && !isUTF8 }

    /// Whether the locale writes UTF-8. Before it is taken from the environment every locale is ASCII; one that was never made on this
    /// machine counts by its name, as in the console.
    static let isUTF8: Bool = {
        if unsafe setlocale(LC_CTYPE, "") != nil {
            return unsafe String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
        }
        let environment = ProcessInfo.processInfo.environment
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return name.lowercased().replacing("-", with: "").contains("utf8")
    }()

    /// The columns of the screen that standard output is read on, else 80.
    static var width: Int { isTerminal ? columns(of: STDOUT_FILENO) : usualWidth }

    private static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    private static let usualWidth = 80

    /// Lines longer than this are hard to read, however wide the screen is.
    private static let widest = 120

    /// The columns of the terminal behind a descriptor, as far as lines are to be read easily; 80 where it does not say.
    static func columns(of descriptor: Int32) -> Int {
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return usualWidth }
        return min(widest, Int(size.ws_col))
    }
}
