#!/bin/sh
# The catalogues in locale/, by GNU gettext. Needs gettext and Python 3; who only builds Halqa needs neither.
#   messages.sh extract   bring the template and the catalogues up to the sources, and compile
#   messages.sh compile   write the catalogues as Swift, for the program to carry
#   messages.sh check     change nothing; fail when something is missing, doubtful or out of date
set -eu
cd "$(dirname "$0")/.."

# Every language that has a catalogue, as code:name.
languages=$(scripts/languages.sh | grep -v '^en:')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

extract() {
    scripts/messages-extract.py Sources Gateway/Sources >"$1"
}

# compile CODE NAME: to standard output.
compile() {
    msgfmt --check --endianness=little -o "$work/$1.mo" "locale/$1.po"
    scripts/messages-compile.py "$work/$1.mo" "$1" "$2"
}

fail() {
    echo "$1" >&2
    status=1
}

status=0
case ${1-} in
extract | compile)
    if [ "$1" = extract ]; then
        extract "$work/halqa.pot"
        mv "$work/halqa.pot" locale/halqa.pot
    fi
    for language in $languages; do
        code=${language%%:*} name=${language#*:}
        file=$(printf '%s' "$name" | cut -c 1 | tr a-z A-Z)$(printf '%s' "$name" | cut -c 2-)
        if [ "$1" = extract ]; then
            msgmerge --quiet --previous --no-wrap -o "$work/$code.po" "locale/$code.po" locale/halqa.pot
            msgattrib --no-obsolete --no-wrap -o "locale/$code.po" "$work/$code.po"
            printf '%s: ' "$code" >&2
            msgfmt --statistics -o /dev/null "locale/$code.po"
        fi
        compile "$code" "$name" >"$work/$file.swift"
        mv "$work/$file.swift" "Sources/Localization/Catalogues/$file.swift"
    done
    ;;
check)
    extract "$work/halqa.pot"
    cmp -s "$work/halqa.pot" locale/halqa.pot || fail "locale/halqa.pot is older than the sources: make messages"
    for language in $languages; do
        code=${language%%:*} name=${language#*:}
        file=$(printf '%s' "$name" | cut -c 1 | tr a-z A-Z)$(printf '%s' "$name" | cut -c 2-)
        msgcmp "locale/$code.po" locale/halqa.pot 2>"$work/$code.missing" || {
            head -n 20 "$work/$code.missing" >&2
            fail "locale/$code.po lacks translations: make messages, then translate"
        }
        grep -q '^#~' "locale/$code.po" && fail "locale/$code.po has obsolete entries: make messages"
        compile "$code" "$name" >"$work/$file.swift" || status=1
        cmp -s "$work/$file.swift" "Sources/Localization/Catalogues/$file.swift" ||
            fail "Sources/Localization/Catalogues/$file.swift is older than locale/$code.po: scripts/messages.sh compile"
    done
    ;;
*)
    echo "usage: messages.sh extract|compile|check" >&2
    exit 64
    ;;
esac
exit $status
