#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What libFuzzer calls; `make fuzz` links it. The environment says which format is read: FUZZ_FORMAT.
///
/// Unsafe because the bytes come as a pointer: they are as many as it says for as long as the call lasts, and are copied.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
    chosen.read(bytes)
    return 0
}

private let chosen: any FuzzedFormat = {
    let name = unsafe getenv("FUZZ_FORMAT").map { unsafe String(cString: $0) } ?? ""
    guard let format = Formats.all.first(where: { $0.name == name }) else {
        fatalError("FUZZ_FORMAT is one of \(Formats.all.map(\.name))")
    }
    return format
}()
