// swift-format-ignore-file
// Compiled from locale/fr.po by scripts/messages.sh; do not edit.

extension StaticString {
    static let french: StaticString = """

        """
}
