/// A run of memory with a fixed number of elements, without bounds checks: what the inner loop of a search works on.
struct Row<Element: BitwiseCopyable>: ~Copyable {
    private let elements: UnsafeMutablePointer<Element>
    /// How many elements there are.
    let count: Int

    /// Makes a row of equal elements.
    init(_ count: Int, of element: Element) {
        self.count = count
        elements = .allocate(capacity: max(1, count))
        elements.initialize(repeating: element, count: count)
    }

    /// Makes a row of these elements.
    init(_ values: [Element]) {
        count = values.count
        elements = .allocate(capacity: max(1, count))
        for (index, value) in values.enumerated() { (elements + index).initialize(to: value) }
    }

    deinit { elements.deallocate() }

    subscript(index: Int) -> Element {
        @inline(__always) get { elements[index] }
        @inline(__always) nonmutating set { elements[index] = newValue }
    }

    /// The elements as they are now.
    var values: [Element] { Array(UnsafeBufferPointer(start: elements, count: count)) }

    /// Takes over as many elements as there are.
    func set(_ values: [Element]) {
        for (index, value) in values.prefix(count).enumerated() { elements[index] = value }
    }
}
