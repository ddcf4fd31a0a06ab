#!/usr/bin/env bash
# Puts the program and all that belongs to it where a system looks for it.
#   scripts/install-files.sh PROGRAM DESTDIR PREFIX
# Manual pages and completions are made by the program itself, from the same words as its help.
set -euo pipefail
umask 022

root=$(cd "$(dirname "$0")/.." && pwd)
program=$1
tree=$2$3
share=$tree/share
# What a system brings along and what is installed beside it have different folders for zsh.
if [ "$3" = /usr ]; then zsh=vendor-completions; else zsh=site-functions; fi

install -d "$tree/bin" "$share/halqa/sessions" "$share/halqa/seeds" "$share/doc/halqa" "$share/applications" \
    "$share/metainfo" "$share/icons/hicolor/scalable/apps" "$share/bash-completion/completions" \
    "$share/zsh/$zsh" "$share/fish/vendor_completions.d"
install -m 755 "$program" "$tree/bin/halqa"
install -m 644 "$root"/sessions/* "$share/halqa/sessions"
install -m 644 "$root"/seeds/* "$share/halqa/seeds"
install -m 644 "$root"/docs/*.md "$root/README.md" "$share/doc/halqa"
install -d "$share/doc/halqa/schemas"
install -m 644 "$root"/docs/schemas/*.json "$share/doc/halqa/schemas"
ln -sfn ../../halqa "$share/doc/halqa/examples"
install -m 644 "$root/packaging/halqa.desktop" "$share/applications"
install -m 644 "$root/packaging/org.halqa.halqa.metainfo.xml" "$share/metainfo"
install -m 644 "$root/packaging/halqa.svg" "$share/icons/hicolor/scalable/apps"

"$program" manual "$share/man" >/dev/null
# It is read by a shell and not run: a line that says by what is one too many.
"$program" --generate-completion-script bash | sed '1{/^#!/d}' >"$share/bash-completion/completions/halqa"
"$program" --generate-completion-script zsh >"$share/zsh/$zsh/_halqa"
"$program" --generate-completion-script fish >"$share/fish/vendor_completions.d/halqa.fish"
