import Tables

/// Tables as people have them: CSV, XLSX, HTML, vCard, LDIF, in any letters.
struct TableFiles: FuzzedFormat {
    let name = "tables"

    func read(_ bytes: [UInt8]) {
        for mends in [false, true] {
            guard let file = try? TableReader(mendsSpoiltLetters: mends).read(bytes) else { continue }
            for table in file.tables {
                for row in 0..<min(table.rowCount, 200) {
                    _ = table.line(row)
                    for cell in 0..<table.cellCount(row) { _ = table.text(row, cell) }
                }
            }
        }
        _ = TableReader.isDocument(bytes)
        _ = TableReader.isUTF16(bytes)
    }
}
