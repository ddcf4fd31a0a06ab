extension Span<UInt8> {
    /// The eight bytes from a place on, the first one lowest.
    ///
    /// The only look at memory of the readers that the compiler does not check itself. It is checked all the same: the span stops the
    /// program unless all eight bytes lie within it, and every pattern of bits is an integer. What is unsafe about the
    /// function that is called is that it could be asked for a type of which that is not true.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
