#!/bin/sh
# The languages that Halqa speaks, a line each as code:name, such as fr:french: the cases of Language.swift.
exec sed -n 's/^    case \([a-z]*\) = "\([a-z]*\)"$/\2:\1/p' "$(dirname "$0")/../Sources/Localization/Language.swift"
