#!/usr/bin/env bash
# Pictures of Halqa in real terminals, to be looked at letter by letter (docs/terminals.md says what was seen).
#
#     scripts/shots/shots.sh [-o FOLDER] [-s "auto visual words terminal"] [-t "xterm sakura …"] [PROGRAM ARGUMENT…]
#
# Makes a programme's file with a roster and a played day, opens it in Arabic in each terminal that is installed, on a
# display of its own (Xvfb), and takes a picture of Check-in, Capture and Vote, and of the question which way of showing
# Arabic reads right. HALQA names the program. Another program is shown once, as it starts: with `terminal-probe sample`
# the pictures show every case of docs/terminals.md.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
halqa=${HALQA:-$root/.build/debug/halqa}
out=$root/Tests/Shots
ways=auto
terminals="xterm urxvt sakura mlterm konsole kitty alacritty"
while getopts o:s:t: option; do
    case $option in
        o) out=$OPTARG ;;
        s) ways=$OPTARG ;;
        t) terminals=$OPTARG ;;
        *) exit 64 ;;
    esac
done
shift $((OPTIND - 1))
for tool in Xvfb import compare xdotool; do
    command -v $tool >/dev/null || { echo "shots: $tool is missing (apt: xvfb imagemagick xdotool)" >&2; exit 69; }
done
program=${1:-$halqa}
[ -x "$program" ] || { echo "shots: $program is not built (swift build)" >&2; exit 66; }

mkdir -p "$out"
work=$(mktemp -d)
server=
current=
finish() {
    [ -z "$current" ] || kill "$current" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

# A display number that is free; the server says which.
Xvfb -displayfd 3 -screen 0 1000x640x24 +extension GLX 3>"$work/display" 2>/dev/null &
server=$!
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
# Nothing of the person's own settings, and nothing that says where this script itself runs.
export HOME=$work XDG_RUNTIME_DIR=$work XDG_CONFIG_HOME=$work/config LANG=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1
export QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=1
unset LC_ALL TMUX STY TERM_PROGRAM VTE_VERSION KONSOLE_VERSION COLORTERM WAYLAND_DISPLAY

# A day in Fès with its votes open again, and a sentence that the table has not finished: its field is drawn with the caret.
file=$work/eco-hammam.halqa
if [ $# -eq 0 ]; then
    "$halqa" new "$file" --script "$root/sessions/eco-hammam.yaml" >/dev/null
    HALQA=$halqa "$root/scripts/play-day.sh" "$file" ar >/dev/null
    "$halqa" poll "$file" reopen first-measures --workshop fes --day 1 >/dev/null
    printf 'key F5\ntype الفرن الجديد (Fès) يحتاج 2 طن، وسلا\nwait 2s\n' >"$work/keys"
    "$halqa" play "$file" --keys "$work/keys" --workshop fes --day 1 --lang ar >/dev/null
fi

font="DejaVu Sans Mono"
start() {
    case $1 in
        xterm) exec xterm -fa "$font" -fs 12 -geometry 80x24+0+0 -e "$work/run" ;;
        urxvt) exec urxvt -fn "xft:$font:size=12" -geometry 80x24+0+0 -e "$work/run" ;;
        sakura) exec sakura -f "$font 12" -c 80 -r 24 -x "$work/run" ;;
        mlterm) exec mlterm --type=xft --fontsize=16 --geometry=80x24+0+0 -e "$work/run" ;;
        konsole) exec konsole --nofork --hide-menubar --hide-tabbar -p "Font=$font,12" \
            -p TerminalColumns=80 -p TerminalRows=24 -e "$work/run" ;;
        kitty) exec kitty -o "font_family=$font" -o font_size=12 -o remember_window_size=no \
            -o initial_window_width=80c -o initial_window_height=24c -o enable_audio_bell=no \
            -o cursor_blink_interval=0 "$work/run" ;;
        alacritty) exec alacritty -o "font.normal.family='$font'" -o font.size=12 \
            -o window.dimensions.columns=80 -o window.dimensions.lines=24 -e "$work/run" ;;
        *) exec "$1" -e "$work/run" ;;
    esac
}

# The picture, when it does not change any more, is not of one colour and not the one before.
shoot() {
    local file=$1 last=$2 before=$work/before.png now=$work/now.png
    rm -f "$before"
    for _ in $(seq 80); do
        sleep 0.25
        import -window root "$now" 2>/dev/null || continue
        if [ "$(identify -format %k "$now")" -gt 2 ] && [ -f "$before" ] && [ -f "$work/shown" ] \
            && compare -metric AE "$before" "$now" null: >/dev/null 2>&1 \
            && { [ ! -f "$last" ] || ! compare -metric AE "$last" "$now" null: >/dev/null 2>&1; }; then
            cp "$now" "$work/last.png"
            convert "$now" -trim +repage "$file"
            return 0
        fi
        mv "$now" "$before"
    done
    return 1
}

# The window that the terminal has opened gets the keyboard: there is no window manager to give it.
focus() {
    local window
    for _ in $(seq 80); do
        window=$(xdotool search --onlyvisible --name '.*' 2>/dev/null | tail -1)
        [ -n "$window" ] && xdotool windowfocus "$window" 2>/dev/null && return 0
        sleep 0.25
    done
    return 1
}

# run TERMINAL WAY PROGRAM ARGUMENT…: starts the terminal with a program in it.
run() {
    local terminal=$1 way=$2
    shift 2
    rm -f "$work/shown" "$work/last.png"
    {
        printf '#!/bin/sh\nexport HALQA_BIDI=%s PROBE_BIDI=%s\ntouch %q\nexec' "$way" "$way" "$work/shown"
        printf ' %q' "$@"
        echo
    } >"$work/run"
    chmod +x "$work/run"
    (start "$terminal") >"$work/log" 2>&1 &
    current=$!
}

stop() {
    kill "$current" 2>/dev/null || true
    wait "$current" 2>/dev/null || true
    current=
}

failed=0
# take NAME KEY…: presses keys, then takes the picture.
take() {
    local name=$1
    shift
    for key in "$@"; do xdotool key --delay 60 "$key"; done
    if shoot "$out/$name.png" "$work/last.png"; then
        echo "$out/$name.png"
    else
        echo "$name: no picture ($(tail -1 "$work/log"))"
        failed=1
    fi
}

mkdir -p "$work/config/sakura"
printf '[sakura]\nblinking_cursor=No\nscrollbar=false\n' >"$work/config/sakura/sakura.conf"
for terminal in $terminals; do
    command -v "$terminal" >/dev/null || { echo "$terminal: not installed"; continue; }
    for way in $ways; do
        if [ $# -gt 0 ]; then
            run "$terminal" "$way" "$@"
            take "$terminal-$way"
            stop
            continue
        fi
        run "$terminal" "$way" "$halqa" "$file" --lang ar --workshop fes --day 1
        shoot "$work/start.png" "$work/last.png" && focus || true
        take "$terminal-$way-check-in" F3 f a
        take "$terminal-$way-capture" F5
        take "$terminal-$way-vote" F6
        stop
        [ "$way" = auto ] || continue
        run "$terminal" auto "$halqa" terminal --choose --lang ar
        take "$terminal-ways"
        stop
    done
done
exit $failed
