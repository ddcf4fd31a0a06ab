#!/usr/bin/env bash
# Times the papers of a day of 120 people at 12 tables and of one of 500 at 60, as whole processes: the program starts,
# reads the file, writes the paper, ends. Budgets: 0.5 s and 2 s for a PDF. The people are invented.
#
#   HALQA=.build/release/halqa Benchmarks/Papers/bench.sh
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
halqa=$(realpath "${HALQA:-$root/.build/release/halqa}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME=$work XDG_STATE_HOME=$work XDG_DATA_HOME=$work
day=(--workshop fes --day 1)

quietly() { "$halqa" "$@" >/dev/null; }

make_day() { # FILE PEOPLE TABLES
    local file=$1 people=$2 tables=$3 person table prompt line
    sed "s/groups: 5/groups: $tables/" "$root/sessions/eco-hammam.yaml" >script.yaml
    rm -f "$file"
    quietly new "$file" --script script.yaml
    {
        echo "name,organisation,category,city"
        for person in $(seq "$people"); do
            if ((person % 2)); then echo "عبد الرحيم العلمي $person,حمام سيدي عزوز,owner,فاس"; else
                echo "Hélène Benhaddou $person,Commune de Sefrou,official,Sefrou"
            fi
        done
    } >roster.csv
    quietly import "$file" roster.csv --workshop fes
    "$halqa" people "$file" list --workshop fes --json | sed -n 's/.*"id" : "\(.*\)",*/\1/p' >people
    while read -r person; do quietly checkin "$file" "${day[@]}" --at 08:40 "$person"; done <people
    quietly activity "$file" start barriers "${day[@]}" --at 10:00
    quietly group "$file" assign "${day[@]}" --activity barriers
    for table in $(seq "$tables"); do
        for prompt in fuel stokers building; do
            for line in 1 2; do
                quietly note "$file" "${day[@]}" --activity barriers --group "$table" --prompt "$prompt" --at "10:1$line" \
                    "الحطب يصل مبللا في الشتاء، والنار تدخن أكثر مما تسخن ($table, $prompt, $line)"
            done
        done
    done
}

for size in "120 12" "500 60"; do
    read -r people tables <<<"$size"
    make_day day.halqa "$people" "$tables"
    for form in "pdf --lang fr" "pdf --lang ar" "pdf --lang fr --lang ar --side-by-side" "html --lang ar" "xlsx --lang ar"; do
        best=
        for _ in 1 2 3 4 5; do
            start=$(date +%s%N)
            # shellcheck disable=SC2086 # the form is several words
            quietly summary day.halqa "${day[@]}" --at 2026-12-01T16:00 --output paper --force --format $form
            took=$((($(date +%s%N) - start) / 1000000))
            if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
        done
        printf '%4d people, %2d tables  %5d ms  %s\n' "$people" "$tables" "$best" "$form"
    done
done
