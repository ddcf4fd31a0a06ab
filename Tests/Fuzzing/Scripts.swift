import Script
import Workshop

/// Scripts of programmes, in YAML.
struct Scripts: FuzzedFormat {
    let name = "scripts"

    func read(_ bytes: [UInt8]) {
        do {
            _ = try ScriptReader().read(bytes)
        } catch {
            precondition(!error.problems.isEmpty, "refused without a word")
        }
    }
}
