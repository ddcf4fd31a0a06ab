// swift-format-ignore-file
// Compiled from locale/ar.po by scripts/messages.sh; do not edit.

extension StaticString {
    static let arabic: StaticString = """

        """
}
