#!/usr/bin/env bash
# Plays one day of a programme through the program alone: from script and roster to the papers in people's hands.
# The people and what they say are invented. Nothing is needed but the built program, and nothing stays behind.
#
#   scripts/play-day.sh                    a day of each of the five programmes, told step by step
#   scripts/play-day.sh slec-diagnosis …   of those that are named
#   scripts/play-day.sh FILE [LANGUAGE]    the first day in Fès on the file of an eco-hammam programme: its summary
#
#   HALQA=.build/debug/halqa  another program      PAPERS=FOLDER  where papers and files are kept
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
halqa=${HALQA:-$root/.build/release/halqa}
everyone=(eco-hammam slec-diagnosis smart-city-centres volubilis-symposium mayors-in-action)
as=Samia

# --- What the days are made of. What each step answers is kept back: it is told here, and the papers say the rest.
quietly() { "$halqa" "$@" >/dev/null; }

tell() { if [ -n "$told" ]; then printf '  %s\n' "$*"; fi; }

start() { # TIME ACTIVITY
    quietly activity "$file" start "$2" "${day[@]}" --at "$1" --as "$as"
    tell "$1  $2 starts"
}

arrive() { # TIME OPERATOR: those whose names are read come to the door, one after the other
    local at=$1 who=$2 name last="" count=0 keys="key 2" answer
    while IFS= read -r name; do
        [ -z "$last" ] || keys+=$'\n'"paste $last"$'\nkey Enter\nwait 40s'
        last=$name count=$((count + 1))
    done
    # The console itself: a name is typed, Enter lets in.
    quietly play "$file" "${day[@]}" --at "$date"T"$at" --as "$who" --lang en --keys - <<<"$keys"
    # The last one by a command. The console's clock was the day's; that this laptop's is another is said once, and no news here.
    answer=$("$halqa" checkin "$file" "${day[@]}" --as "$who" --at 09:01 "$last" 2>&1) || { echo "$answer" >&2 && return 1; }
    tell "$at  $count people come in, at the door of the console"
}

seat() { # ACTIVITY
    quietly group "$file" assign "${day[@]}" --activity "$1" --as "$as"
    tell "       tables for $1"
}

note() { # NOTE-TAKER TIME ACTIVITY TABLE PROMPT [OPTION…] TEXT
    local person=$1 at=$2 activity=$3 table=$4 prompt=$5 where=()
    shift 5
    [ "$table" = - ] || where=(--group "$table")
    quietly note "$file" "${day[@]}" --as "$person" --at "$at" --activity "$activity" "${where[@]}" --prompt "$prompt" "$@"
    tell "$at  $activity/$prompt · ${*: -1}"
}

line() { # VERB LINE [OPTION…]
    local verb=$1
    shift
    quietly line "$file" "$verb" "${day[@]}" --as "$as" "$@"
}

poll() { # VERB POLL …
    local verb=$1
    shift
    quietly poll "$file" "$verb" "$@" "${day[@]}" --as "$as"
}

tie() { # END END FORM DATE: what belongs together, and both have said yes to
    quietly link "$file" add "${day[@]}" --as "$as" --agreed --form "$3" --due "$4" "$1" "$2"
    tell "       $1 and $2 belong together: $3, from $4"
}

hands() { # POLL TIME END COUNT…: a vote by hands, opened, counted and closed
    local name=$1 at=$2 end=$3
    shift 3
    poll open "$name" --at "$at"
    poll count "$name" --source hands "$@"
    poll close "$name" --at "$end"
    tell "$at  vote $name, by hands: $*"
}

pile() { # POLL TIME END: papers are keyed, as they are read; a line that begins with = names the category of those below
    local name=$1 at=$2 end=$3 count=0 paper category="" papers=""
    poll open "$name" --at "$at"
    while IFS= read -r paper; do
        if [ "${paper#=}" != "$paper" ]; then
            [ -z "$papers" ] || poll key "$name" ${category:+--category "$category"} <<<"$papers"
            category=${paper#=} papers=""
        else
            papers+=$paper$'\n' count=$((count + 1))
        fi
    done
    poll key "$name" ${category:+--category "$category"} <<<"$papers"
    poll close "$name" --at "$end"
    tell "$at  vote $name, on paper: $count ballots keyed"
}

papers() { # TIME LANGUAGE…: what goes home, and what hangs on the wall
    local at=$1 language langs=()
    shift
    for language in "$@"; do langs+=(--lang "$language"); done
    quietly summary "$file" "${day[@]}" --at "$at" "${langs[@]}" --output "$place/summary.pdf" --as "$as"
    quietly sheet "$file" hand "${day[@]}" "${langs[@]}" --output "$place/hand.pdf" --as "$as"
    quietly sheet "$file" actions "${day[@]}" "${langs[@]}" --output "$place/actions.html" --as "$as"
    tell "$at  papers: summary.pdf, hand.pdf, actions.html"
    "$halqa" summary "$file" "${day[@]}" --at "$at" --lang "$1" --sections overview,decisions,actions,questions
    quietly verify "$file"
    tell "the file is sound"
}

prepare() { # ROSTER DATE [LEFT-OUT]: the programme from its script, on a date that is over, with the people of its roster
    date=$2
    quietly new "$file" --script "$root/sessions/$programme.yaml" --start "${day[1]}=$date" --as "$as"
    quietly import "$file" "$root/seeds/$1" --workshop "${day[1]}" --as "$as"
    tell "$programme, ${day[1]}, $date: made from sessions/$programme.yaml and seeds/$1"
}

play() { # PROGRAMME, on $file
    programme=$1
    # shellcheck source=/dev/null
    source "$root/scripts/days/$programme.sh"
}

told=""
if [ $# -gt 0 ] && [ ! -e "$root/scripts/days/$1.sh" ]; then
    file=$1 lang=${2:-}
    [ -e "$file" ] || { echo "There is no file $file, and no programme of that name; there are: ${everyone[*]}" >&2 && exit 66; }
    play eco-hammam
    exit
fi

[ $# -gt 0 ] || set -- "${everyone[@]}"
told=yes
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in "$@"; do
    place=${PAPERS:-$work}/$name
    mkdir -p "$place"
    file=$place/$name.halqa lang=""
    printf '\n%s\n' "$name"
    SECONDS=0
    (play "$name")
    printf '  played in %d s\n' "$SECONDS"
done
