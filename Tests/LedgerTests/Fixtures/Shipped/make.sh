#!/usr/bin/env bash
# Makes a file of a short day with a halqa that was shipped:  make.sh HALQA FILE
set -eu
halqa=$1 file=$2
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d); trap 'rm -rf "$home"' EXIT
export XDG_DATA_HOME=$home XDG_STATE_HOME=$home XDG_CONFIG_HOME=$home TZ=Africa/Casablanca LC_ALL=C.UTF-8
day=(--workshop fes --day 1)
run() { "$halqa" "$@" >/dev/null; }
may() { "$halqa" "$@" >/dev/null 2>&1 || echo "not in this version: $*"; }
run new "$file" --script "$here/short-day.yaml" --as Samia
run import "$file" "$here/roster.csv" --workshop fes --as Samia
run activity "$file" start checkin "${day[@]}" --at 08:31 --as Samia
run checkin "$file" "${day[@]}" --at 08:35 --as door "Khadija Tazi"
run checkin "$file" "${day[@]}" --at 08:40 --as door "محمد السرغيني"
run checkin "$file" "${day[@]}" --at 08:41 --as door "Karim Tahiri"
run checkin "$file" "${day[@]}" --at 08:45 --as door --walk-in "Zineb Filali" --category owner
run activity "$file" start barriers "${day[@]}" --at 09:02 --as Samia
run group "$file" assign "${day[@]}" --activity barriers --as Samia
run note "$file" "${day[@]}" --as Yassir --at 09:10 --activity barriers --group 1 --prompt fuel "Wood is dear, and wet"
run note "$file" "${day[@]}" --as Sanae --at 09:11 --activity barriers --group 2 --prompt fuel "الأفران القديمة لا تقبل وقودا آخر"
run note "$file" "${day[@]}" --as Yassir --at 09:15 --activity barriers --group 1 --prompt fuel --kind action --owner "Karim Tahiri" --due 2027-03-15 "Ask for the price of olive stones"
run note "$file" "${day[@]}" --as Yassir --at 09:16 --activity barriers --group 1 --prompt fuel --kind action --due 2027-02-01 "Measure the boiler"
run note "$file" "${day[@]}" --as Yassir --at 09:17 --activity barriers --group 1 --prompt fuel "A slip of the pen"
run undo "$file" --as Yassir
run activity "$file" start vote "${day[@]}" --at 10:01 --as Samia
run poll harvest "$file" first fuel:1:1 fuel:2:1 "${day[@]}" --as Samia
run poll open "$file" again "${day[@]}" --at 10:05 --as Samia
run poll count "$file" again 1=3 2=0 3=1 --source hands "${day[@]}" --as Samia
run poll close "$file" again "${day[@]}" --at 10:07 --as Samia
# From version 2 on: single ballots, and a secret poll that is still open.
if "$halqa" poll --help | grep -q '  cast '; then
    for answer in 1 12 2; do run poll cast "$file" first "$answer" "${day[@]}" --as Samia 2>/dev/null || { run poll open "$file" first "${day[@]}" --at 10:10 --as Samia; run poll cast "$file" first "$answer" "${day[@]}" --as Samia; }; done
    run poll close "$file" first "${day[@]}" --at 10:15 --as Samia
    for poll in mayor urn; do
        run poll create "$file" $poll --question "Who speaks for us?" --method plurality --secret "${day[@]}" --activity vote --as Samia Khadija Karim
        run poll open "$file" $poll "${day[@]}" --at 10:20 --as Samia
        codes=$("$halqa" poll issue "$file" $poll --count 3 "${day[@]}" --as Samia --json | grep -oE '[0-9A-Z]{3}-?[0-9A-Z]{3}' | sort -u | head -3) || codes=
        n=1
        for code in $codes; do
            answer=$(( (n % 2) + 1 )); n=$((n + 1))
            # From version 4 on a secret ballot is read, and is in no command line.
            echo "$code $answer" | "$halqa" poll cast "$file" $poll "${day[@]}" --as Samia >/dev/null 2>&1 \
                || may poll cast "$file" $poll $answer --code "$code" "${day[@]}" --as Samia
            [ $poll = urn ] && [ $n = 3 ] && break
        done
    done
    # Version 2 could not close a secret poll by a command.
    may poll close "$file" mayor "${day[@]}" --at 10:30 --as Samia
fi
# From version 3 on: what became of actions.
if "$halqa" action --help 2>&1 | grep -q '  drop '; then
    run action done "$file" fuel:1:2 "${day[@]}" --as Karim
    run action drop "$file" fuel:1:3 "${day[@]}" --as Karim
    run action reopen "$file" fuel:1:3 "${day[@]}" --as Karim
    run action drop "$file" fuel:1:3 "${day[@]}" --as Samia
fi
# From version 6 on: organisations, who says a line and takes it on, what it is about, and its tags.
if "$halqa" line --help 2>&1 | grep -q '  settle '; then
    run organisation "$file" add "Moulin Sebou" --city Fès --country MA --category owner --as Samia
    run note "$file" "${day[@]}" --as Yassir --at 09:20 --activity barriers --group 2 --prompt fuel --kind need --by "Hammam Rcif" --tag sdg7 "Olive stones, dry ones #wood"
    run note "$file" "${day[@]}" --as Yassir --at 09:21 --activity barriers --group 2 --prompt fuel --kind action --owner "Karim Tahiri" --about fuel:2:2 --due 2027-03-15 "Ask at the mill"
    run note "$file" "${day[@]}" --as Yassir --at 09:22 --activity barriers --group 2 --prompt fuel --kind question --by "The stoker’s son" --confirm "Who pays for the grate?"
fi
# From version 7 on: links, calls on a later day, lines from outside, grids and their papers.
if "$halqa" link --help 2>&1 | grep -q '  agree '; then
    run link "$file" add fuel:2:2 fuel:1:1 "${day[@]}" --form visit --reason "Both are by the mill" --due 2027-01-12 --agreed --as Samia
    run link "$file" add "Khadija Tazi" "Karim Tahiri" "${day[@]}" --as Samia
    run plan "$file" add-day month-1 --workshop fes --after "1 month" --by telephone --as Samia
    run call "$file" log "Karim Tahiri" --workshop fes --day month-1 --outcome no-answer --again 2027-01-05 --as Yassir
    run call "$file" log "Khadija Tazi" --workshop fes --day month-1 --said "The grate came" --as Yassir
    run grid "$file" add "$here/grid.yaml" --as Samia
    # From version 8 on a day that has not come yet is to be confirmed.
    rate=(grid "$file" rate skills MA14 "1 0" "${day[@]}" --on 2026-12-01 --as Yassir)
    run "${rate[@]}" 2>/dev/null || run "${rate[@]}" --confirm
fi
# From version 8 on: somebody who was forgotten.
if "$halqa" forget --help >/dev/null 2>&1; then
    run forget "$file" "Zineb Filali" --yes --as Samia
fi
"$halqa" verify "$file" --lang en
