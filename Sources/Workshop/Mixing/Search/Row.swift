/// A run of memory with a fixed number of elements that is written in place: what the inner loop of a search works on.
///
/// Safe although it keeps a pointer, which the compiler cannot see: the memory is this row's alone, since a row cannot be
/// copied; it is set when it is made and goes when the row goes; every index is checked.
@safe struct Row<Element: BitwiseCopyable>: ~Copyable {
    private let elements: UnsafeMutablePointer<Element>
    /// How many elements there are.
    let count: Int

    /// Makes a row of equal elements.
    init(_ count: Int, of element: Element) {
        self.count = count
        unsafe elements = .allocate(capacity: max(1, count))
        unsafe elements.initialize(repeating: element, count: count)
    }

    /// Makes a row of these elements.
    init(_ values: [Element]) {
        count = values.count
        unsafe elements = .allocate(capacity: max(1, count))
        for (index, value) in values.enumerated() { unsafe (elements + index).initialize(to: value) }
    }

    deinit { unsafe elements.deallocate() }

    subscript(index: Int) -> Element {
        @inline(__always) get { unsafe elements[checked(index)] }
        @inline(__always) nonmutating set { unsafe elements[checked(index)] = newValue }
    }

    @inline(__always)
    private func checked(_ index: Int) -> Int {
        precondition(index >= 0 && index < count, "no such element")
        return index
    }

    /// The elements as they are now.
    var values: [Element] { (0..<count).map { self[$0] } }

    /// Takes over as many elements as there are.
    func set(_ values: [Element]) {
        for (index, value) in values.prefix(count).enumerated() { self[index] = value }
    }
}
