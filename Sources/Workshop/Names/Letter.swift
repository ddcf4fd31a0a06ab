/// A letter, or letters read as one (kh, ou), of Arabic, Latin or Greek script, as far as its sound goes.
enum Letter: UInt8, CaseIterable {
    // Arabic. A letter that sounds otherwise at the end of a word has a case of its own.
    case alefInitial, alef, ba, ta, tha, jim, hah, kha, dal, dhal, ra, zay, sin, shin, sad, dad, tah, zah
    case ain, ghain, fa, qaf, kaf, lam, mim, nun, ha, haFinal, haAfterAlef, waw, ya, yaFinal
    /// ال, or the l of El, which comes and goes from one spelling to the next.
    case article
    // Latin
    case a, e, eFinal, i, o, u, b, c, ch, d, dh, f, g, gSoft, gh, h, j, k, kh, l, m, n, p, r, rh, s, sh, t, th, v, w, y,
        z
    // Greek, where its letters are written in several ways; voicedP is the π of μπ, voicedT the τ of ντ, zetaOfT the ζ of τζ.
    case epsilon, beta, gamma, softGamma, chi, ypsilon, voicedP, voicedT, voicedK, zetaOfT
    /// A letter of another script, or a digit: it sounds like nothing, not even like itself.
    case other

    /// What it usually stands for, and what it stands for now and then.
    var sounds: (usual: Sounds, rare: Sounds) {
        switch self {
        case .alefInitial, .ain: (.vowels, [])
        case .alef: (.a, [])
        case .ba: ([.b, .p], .v)
        case .ta, .tah: (.t, [])
        case .tha: ([.t, .th], .s)
        case .jim: (.j, .g)
        case .hah, .ha: (.h, [])
        case .haFinal: ([.h, .a], .t)
        case .haAfterAlef: ([.h, .t], [])
        case .kha: (.kh, [])
        case .dal, .dad: (.d, [])
        case .dhal, .zah: (.d, .z)
        case .ra: (.r, [])
        case .zay: (.z, .s)
        case .sin, .sad: (.s, .z)
        case .shin: (.sh, [])
        case .ghain: (.gh, [.r, .g])
        case .fa: (.f, .v)
        case .qaf, .kaf: (.k, .g)
        case .lam, .article, .l: (.l, [])
        case .mim, .m: (.m, [])
        case .nun, .n: (.n, [])
        case .waw: (.u, .v)
        case .ya: (.i, [])
        case .yaFinal: (.i, .a)
        case .a: (.a, [])
        case .e: ([], [.a, .i, .e])
        case .eFinal: ([], [.i, .e])
        case .epsilon: (.e, [.a, .i])
        case .i, .y: (.i, [])
        case .o, .u: (.u, [])
        case .b: (.b, .p)
        case .c: (.k, .s)  // Faïçal is Faical once folded
        case .k: (.k, [])
        case .ch: (.sh, .k)
        case .d, .dh: (.d, [])
        case .f: (.f, .v)
        case .g: (.g, [.j, .gh])
        case .gSoft: (.j, .g)
        case .gh: (.gh, .g)
        case .h: (.h, [])
        case .j: (.j, [])
        case .kh: (.kh, [.k, .h])
        case .p: (.p, .b)
        case .r: (.r, [])
        case .rh: ([.gh], .r)
        case .s: (.s, .z)
        case .sh: (.sh, .s)
        case .t: (.t, [])
        case .th: ([.t, .th], [])
        case .v: (.v, [.f, .u])
        case .w: (.u, .v)
        case .z: (.z, .s)
        case .beta: (.v, [.b, .f, .u])
        case .gamma: (.g, .gh)
        case .softGamma: ([.g, .i], [.j, .gh])
        case .chi: ([.kh, .h], [.k, .sh])
        case .ypsilon: (.i, .u)
        case .voicedP: ([.b, .p], [])
        case .voicedT: ([.d, .t], [])
        case .voicedK: ([.g, .k], [])
        case .zetaOfT: ([.j, .z], [])
        case .other: ([], [])
        }
    }

    /// All that it may stand for.
    var anySound: Sounds {
        let (usual, rare) = sounds
        return usual.union(rare)
    }

    /// Whether it sounds as a consonant only.
    var isConsonant: Bool { anySound.isDisjoint(with: .vowels) }

    /// How many letters there are.
    static let count = allCases.count

    /// The cost of reading one letter for another, by raw values, in hundredths of a wrong consonant.
    static let substitutionCosts: [UInt8] = {
        var costs: [UInt8] = []
        for a in allCases {
            for b in allCases { costs.append(a.substitutionCost(for: b)) }
        }
        return costs
    }()

    private func substitutionCost(for other: Letter) -> UInt8 {
        let (usual, rare) = sounds
        let (otherUsual, otherRare) = other.sounds
        if !usual.isDisjoint(with: otherUsual) { return 0 }
        if !usual.isDisjoint(with: otherRare) || !rare.isDisjoint(with: otherUsual) { return 15 }
        if !rare.isDisjoint(with: otherRare) { return 30 }
        // A vowel is never read for a consonant: leaving out the one and adding the other says what it costs.
        return isConsonant == other.isConsonant ? 100 : 200
    }
}
