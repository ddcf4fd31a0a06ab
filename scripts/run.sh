#!/usr/bin/env bash
# Opens the eco-hammam programme, made from its script and rosters when there is none yet.
# Without a terminal, plays a whole day on a copy of it and prints that day's summary.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
halqa=${HALQA:-$root/.build/debug/halqa}
data=${XDG_DATA_HOME:-$HOME/.local/share}/halqa
file=$data/eco-hammam.halqa

if [ ! -e "$file" ]; then
    mkdir -p "$data"
    # Made beside and moved: what stands under the name is whole.
    new=$(mktemp -d "$data/.new-XXXXXX")
    trap 'rm -rf "$new"' EXIT
    "$halqa" new "$new/eco-hammam.halqa" --script "$root/sessions/eco-hammam.yaml"
    for city in rabat fes marrakech; do
        "$halqa" import "$new/eco-hammam.halqa" "$root/seeds/roster-$city.csv" --workshop "$city"
    done
    mv "$new/eco-hammam.halqa" "$file"
    echo "The programme is in $file"
fi

if [ -t 0 ] && [ -t 1 ]; then
    exec "$halqa" "$file"
fi

copy=$(mktemp -d)
trap 'rm -rf "$copy" "${new:-$copy}"' EXIT
cp "$file" "$copy/rehearsal.halqa"
echo "There is no terminal here: a day is played on a copy of the programme, which itself stays as it is."
HALQA=$halqa "$root/scripts/play-day.sh" "$copy/rehearsal.halqa"
