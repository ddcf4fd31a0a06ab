#!/usr/bin/env bash
# Pictures of a program in real terminals, to be looked at letter by letter (docs/terminals.md says what was seen).
#
#     scripts/shots/shots.sh [-o FOLDER] [-s "auto visual words terminal"] [-t "xterm sakura …"] [PROGRAM ARGUMENT…]
#
# Takes one picture for each terminal that is installed and each way of ordering right-to-left text, on a display of
# its own (Xvfb). Without a program it shows the sample of terminal-probe. Ways are handed over in PROBE_BIDI.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
out=$root/Tests/Shots
ways="auto visual words terminal"
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
if [ $# -eq 0 ]; then
    set -- "$root/.build/debug/terminal-probe" sample
fi
for tool in Xvfb import compare; do
    command -v $tool >/dev/null || { echo "shots: $tool is missing (apt: xvfb imagemagick)" >&2; exit 69; }
done
[ -x "$1" ] || { echo "shots: $1 is not built (swift build --product terminal-probe)" >&2; exit 66; }

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
            -o initial_window_width=80c -o initial_window_height=24c -o enable_audio_bell=no "$work/run" ;;
        alacritty) exec alacritty -o "font.normal.family='$font'" -o font.size=12 \
            -o window.dimensions.columns=80 -o window.dimensions.lines=24 -e "$work/run" ;;
        *) exec "$1" -e "$work/run" ;;
    esac
}

# The picture, when it does not change any more and is not of one colour.
shoot() {
    local file=$1 before=$work/before.png now=$work/now.png
    rm -f "$before"
    for _ in $(seq 60); do
        sleep 0.25
        import -window root "$now" 2>/dev/null || continue
        if [ "$(identify -format %k "$now")" -gt 2 ] && [ -f "$before" ] && [ -f "$work/shown" ] \
            && compare -metric AE "$before" "$now" null: >/dev/null 2>&1; then
            convert "$now" -trim +repage "$file"
            return 0
        fi
        mv "$now" "$before"
    done
    return 1
}

failed=0
for terminal in $terminals; do
    command -v "$terminal" >/dev/null || { echo "$terminal: not installed"; continue; }
    for way in $ways; do
        rm -f "$work/shown"
        {
            printf '#!/bin/sh\nexport PROBE_BIDI=%s\ntouch %q\nexec' "$way" "$work/shown"
            printf ' %q' "$@"
            echo
        } >"$work/run"
        chmod +x "$work/run"
        (start "$terminal") >"$work/log" 2>&1 &
        current=$!
        if shoot "$out/$terminal-$way.png"; then
            echo "$terminal $way: $out/$terminal-$way.png"
        else
            echo "$terminal $way: no picture ($(tail -1 "$work/log"))"
            failed=1
        fi
        kill "$current" 2>/dev/null || true
        wait "$current" 2>/dev/null || true
        current=
    done
done
exit $failed
