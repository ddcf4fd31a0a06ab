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
    static var isASCIIOnly: Bool {
        let codeset = unsafe String(cString: nl_langinfo(Int32(CODESET)))
        return isTerminal && codeset != "UTF-8"
    }

    /// The columns of the screen that standard output is read on, else 80.
    static var width: Int { isTerminal ? terminalWidth : usualWidth }

    private static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    private static let usualWidth = 80

    /// Lines longer than this are hard to read, however wide the screen is.
    private static let widest = 120

    private static var terminalWidth: Int {
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return usualWidth }
        return min(widest, Int(size.ws_col))
    }
}
