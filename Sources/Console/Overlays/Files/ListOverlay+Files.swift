import Localization
import Screen
import Workshop

extension ListOverlay {
    /// The files of a folder, and the ways to other folders. What is pasted or typed as a path is opened as well.
    /// - Parameters:
    ///   - use: what the file is chosen for; other folders are listed for the same.
    ///   - open: what is done with the file at a path.
    static func files(
        _ listing: FolderListing, for use: FileUse, title: String, _ state: ConsoleState,
        open: @escaping @Sendable (String, inout ConsoleState) -> [Effect]
    ) -> ListOverlay {
        let t = state.t
        let above = Item(cells: ["..", t("the folder above"), ""]) { _, _ in
            [.listFolder(listing.path + "/..", for: use)]
        }
        let items = listing.entries.map { entry in
            let path = (listing.path == "/" ? "" : listing.path) + "/" + entry.name
            return Item(cells: [
                PlainText(entry.name).string + (entry.isFolder ? "/" : ""), "",
                entry.isFolder ? "" : size(entry.size, t),
            ]) { state, _ in
                entry.isFolder ? [.listFolder(path, for: use)] : open(path, &state)
            }
        }
        var overlay = ListOverlay(title, (listing.path == "/" ? [] : [above]) + items, state).filtered(state)
        overlay.subtitle = PlainText(listing.path).string
        overlay.flexible = 1
        overlay.done = t("open")
        overlay.more = { query, state in
            guard query.contains("/") || query.contains(".") else { return [] }
            let path = query.hasPrefix("/") || query.hasPrefix("~") ? query : listing.path + "/" + query
            return [Item(cells: [state.t("Open %1", PlainText(query)), "", ""]) { state, _ in open(path, &state) }]
        }
        return overlay
    }

    private static func size(_ bytes: Int, _ t: Localizer) -> String {
        bytes < 1000 ? t("%1 bytes", bytes) : t("%1 kB", bytes / 1000)
    }
}
