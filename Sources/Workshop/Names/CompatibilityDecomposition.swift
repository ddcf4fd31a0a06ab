// The standard library has no compatibility decomposition (NFKD), FoundationEssentials neither. This file is the only
// one of the room that needs Foundation, for the rare letters that `NameFold` does not know by heart.
import Foundation

extension Unicode.Scalar {
    /// The scalar in Unicode's compatibility decomposition (NFKD, UAX #15): ﻼ gives ل and ا, ｆ gives f.
    var compatibilityDecomposition: String.UnicodeScalarView {
        String(self).decomposedStringWithCompatibilityMapping.unicodeScalars
    }
}
