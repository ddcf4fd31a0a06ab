#!/usr/bin/env bash
# Plays a day, writes everything that leaves the room, in every language, and has it read by readers that are not ours:
# vobject, icalendar, Python's email, html5lib and lxml. Nothing stays behind.
#
#   PYTHON=.venv/bin/python scripts/readers.sh      HALQA=.build/debug/halqa  another program      OUT=FOLDER  keeps it
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
export HALQA=${HALQA:-$root/.build/release/halqa}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=${OUT:-$work/out}
mkdir -p "$out"

PAPERS=$work/day "$root/scripts/play-day.sh" eco-hammam >"$work/told"
file=$(find "$work/day" -name '*.halqa' | head -n 1)
export HALQA_AS=Samia XDG_STATE_HOME=$work/state
said=0
while IFS=$'\t' read -r id; do
    # Every third person says yes, every third says no, and every third is not asked.
    case $((said % 3)) in
    0) "$HALQA" people "$file" edit "$id" --consent yes >/dev/null ;;
    1) "$HALQA" people "$file" edit "$id" --consent no >/dev/null ;;
    esac
    said=$((said + 1))
done < <("$HALQA" people "$file" list --json | python3 -c 'import json,sys
for person in json.load(sys.stdin)["people"]: print(person["id"])')

for language in $("$root/scripts/languages.sh" | cut -d: -f1); do
    "$HALQA" contacts "$file" --workshop fes --lang $language --output "$out/contacts-$language.vcf" --force
    "$HALQA" contacts "$file" --workshop fes --lang $language --output "$out/contacts-$language.csv" --force
    "$HALQA" calendar "$file" --activities --lang $language --output "$out/calendar-$language.ics" --force
done
for kind in invitation thanks commitments digest; do
    "$HALQA" letters "$file" $kind --workshop fes --format eml --output "$out/$kind" --force || true
    "$HALQA" letters "$file" $kind --workshop fes --output "$out/$kind.pdf" --force || true
done
"$HALQA" page "$file" --output "$out/site"
"$HALQA" page "$file" --names --output "$out/site-with-names"
"${PYTHON:-$root/.venv/bin/python}" "$root/Tests/Oracles/readers/read.py" "$out"
