import Testing

@testable import Screen

struct BigTextTests {
    @Test("a clock is five rows high and can be read")
    func clock() {
        #expect(
            BigText("17:4")?.lines(.ascii) == [
                "  ##    ######      ##  ##",
                "####        ##  ##  ##  ##",
                "  ##        ##      ######",
                "  ##      ##    ##      ##",
                "######    ##            ##",
            ])
    }

    @Test("has both sorts of digits, all of one height", arguments: ["0123456789:-", "٠١٢٣٤٥٦٧٨٩:-"])
    func digits(text: String) throws {
        let big = try #require(BigText(text))
        #expect(Set(big.lines(.ascii).map(\.count)) == [big.size.columns])
    }

    @Test("grows to what there is room for")
    func fitting() {
        let small = BigText("17:42", fitting: Size(columns: 40, rows: 5))
        let large = BigText("17:42", fitting: Size(columns: 120, rows: 40))
        #expect(small?.size == Size(columns: 34, rows: 5))
        #expect(large?.size == Size(columns: 102, rows: 15))
        #expect(BigText("17:42", fitting: Size(columns: 33, rows: 40)) == nil)
    }

    @Test("lines are as wide as the size says", arguments: [1, 2, 3])
    func lines(scale: Int) throws {
        let text = try #require(BigText("Fès 9%", scale: scale))
        #expect(text.lines().count == text.size.rows)
        #expect(text.lines().allSatisfy { $0.count == text.size.columns })
    }

    @Test("a letter without a large form is refused, accents are left out")
    func letters() throws {
        #expect(BigText("城") == nil)
        let accented = try #require(BigText("été"))
        #expect(accented.lines() == BigText("ETE")?.lines() && accented.size == BigText("ETE")?.size)
        // Whoever hears the screen hears the word as it was written.
        #expect(accented.source == "été")
        #expect(BigText("") != nil)
    }

    @Test("all rows of a letter are equally long")
    func table() {
        for (letter, rows) in BigText.letters {
            #expect(rows.count == BigText.rows && Set(rows.map(\.count)).count == 1, "\(letter)")
        }
    }

    @Test("digits read from the left on a right-to-left screen too")
    func direction() throws {
        let text = try #require(BigText("1"))
        let screen = Screen(size: Size(columns: 10, rows: 5), appearance: Appearance(direction: .rightToLeft)) {
            $0.put(text, align: .leading)
        }
        #expect(screen.lines == ["      ██", "    ████", "      ██", "      ██", "    ██████"])
    }

    @Test("whoever orders right-to-left text, digits are never turned round", arguments: BidiStrategy.allCases)
    func strategies(strategy: BidiStrategy) throws {
        let text = try #require(BigText("0427"))
        let lines = [LayoutDirection.leftToRight, .rightToLeft].map { direction in
            Screen(
                size: Size(columns: text.size.columns, rows: 5),
                appearance: Appearance(direction: direction, bidi: strategy)
            ) { $0.put(text) }.lines
        }
        #expect(lines[0] == lines[1])
    }

    @Test("Arabic letters join, and stand from the right")
    func arabic() {
        // Alone at the left, then alef that ends a word, then beh that begins it.
        #expect(
            BigText("باب", grain: .half)?.lines(.ascii) == [
                "       .     ",
                "       #     ",
                ".    . #    #",
                "'''''' ''''''",
                "  '        ' ",
            ])
    }

    @Test("a number within an Arabic text reads from the left")
    func mixed() throws {
        let number = try #require(BigText("في 12"))
        let alone = try #require(BigText("12")).lines(.ascii)
        let rows = number.lines(.ascii)[2..<7]
        #expect(zip(rows, alone).allSatisfy { $0.hasPrefix($1) } && number.size.rows == BigText.arabicRows)
    }

    @Test("vowels are left out, lam and alef are one")
    func vowels() {
        #expect(BigText("مُحَسَّن")?.lines() == BigText("محسن")?.lines())
        #expect(BigText("لا") != nil && BigText("لا")?.size.columns == 12)
    }

    @Test("every letter has all its forms, each as high as the others, told from every other")
    func arabicTable() throws {
        let letters = BigText.arabic
        for (scalar, letter) in letters {
            #expect(letter.rows.count == BigText.arabicRows && Set(letter.rows.map(\.count)).count == 1, "\(scalar)")
        }
        for value in 0x0621...0x064A where !(0x063B...0x063F ~= value) {
            let letter = String(try #require(Unicode.Scalar(UInt32(value))))
            #expect(BigText("ب" + letter + "ب") != nil && BigText(letter) != nil, "\(letter)")
        }
        let drawn = Dictionary(grouping: letters.keys.filter { $0.value >= 0xFE80 }) { letters[$0] }
        #expect(drawn.values.filter { $0.count > 1 } == [])
    }
}
