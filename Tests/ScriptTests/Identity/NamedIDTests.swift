import Testing
import Workshop

@testable import Script

@Suite("Ids from names")
struct NamedIDTests {
    /// The namespace of domain names in RFC 9562, section 6.6.
    private let domains = ID<Namespace>(high: 0x6ba7_b810_9dad_11d1, low: 0x80b4_00c0_4fd4_30c8)

    @Test("the example of RFC 9562, appendix A.4")
    func example() {
        let id = ID<Day>(name: "www.example.com", in: domains)
        #expect(id.description == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    }

    @Test("the ids of a script never change: files made by an older Halqa depend on them")
    func fixed() {
        #expect(
            ID<Prompt>(path: "eco-hammam/fes/energy/barriers/fuel").description
                == "aca2d9ea-5d91-5e5a-8a4b-85c23308d61b")
        #expect(ID<Programme>(path: "برنامج").description == "3f3ce86a-9900-5fab-924d-fc62e5d0cc67")
    }

    @Test("one letter makes another id")
    func different() {
        #expect(ID<Day>(path: "a/b") != ID<Day>(path: "a/c"))
        #expect(ID<Day>(path: "") != ID<Day>(path: "/"))
    }
}
