#!/usr/bin/env bash
# Installs the package on a clean system tree without compiler, uses it without a network, and removes it. Needs root,
# debootstrap, and a mirror for the tree; not part of `make test`.
#   scripts/try-package.sh PACKAGE [SUITE] [MIRROR]    bookworm, http://deb.debian.org/debian
#   TREE=FOLDER    a tree that is there already is copied, and made by debootstrap only where it is not
set -euo pipefail

package=$(realpath "$1")
suite=${2:-bookworm}
mirror=${3:-http://deb.debian.org/debian}
work=$(mktemp -d)
base=${TREE:-$work/base}
tree=$work/tree
trap 'umount -l "$tree/proc" "$tree/dev/pts" 2>/dev/null || true; rm -rf "$work"' EXIT

# What the package depends on and recommends is in the tree before: from here on nothing is downloaded.
if [ ! -e "$base/usr/bin/dpkg" ]; then
    wanted=$(dpkg-deb --field "$package" Depends Recommends | sed 's/^[A-Za-z]*: //' | tr ',' '\n' | sed 's/|.*//; s/(.*)//; s/ //g')
    # shellcheck disable=SC2086
    debootstrap --variant=minbase --include="$(echo $wanted poppler-utils man-db bash-completion | tr ' ' ',')" \
        "$suite" "$base" "$mirror" >"$work/debootstrap.log" 2>&1 || { tail -5 "$work/debootstrap.log" >&2 && exit 74; }
fi
cp -a "$base" "$tree"
mkdir -p "$tree/proc" "$tree/dev/pts"
mount -t proc proc "$tree/proc"
mount --bind /dev/pts "$tree/dev/pts" 2>/dev/null || true

say() { printf '%s\n' "$*"; }

# in CMD…: in the tree, without a network, as somebody of its own with an empty home
in_tree() { unshare --net chroot --userspec=1000:1000 "$tree" /usr/bin/env -i HOME=/home/amina TERM=dumb LC_ALL=C.UTF-8 \
    PATH=/usr/bin:/bin TZ=Africa/Casablanca HALQA_AS=Amina "$@"; }
as_root() { unshare --net chroot "$tree" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"; }

install -d -o 1000 -g 1000 "$tree/home/amina"
find "$tree" -xdev -not -path "$tree/proc/*" -not -path "$tree/home/*" -not -path "$tree/var/*" | sort >"$work/before"

cp "$package" "$tree/tmp/halqa.deb"
as_root dpkg --install /tmp/halqa.deb >/dev/null
rm "$tree/tmp/halqa.deb"
say "installed: $(in_tree halqa --version)"
! in_tree which swift gcc cc clang >/dev/null 2>&1 || say "a compiler is in the tree: it is not clean"

# The first minute: which programmes there are, one of them, its people.
in_tree halqa new --list --lang en
in_tree halqa new /home/amina/fes.halqa --script eco-hammam --start fes=2026-12-01 --lang en
in_tree halqa import /home/amina/fes.halqa /usr/share/doc/halqa/examples/seeds/roster-fes.csv --workshop fes --lang en

# A day, line by line, through a pipe: somebody is checked in today.
day=$(in_tree date +%F)
in_tree halqa new /home/amina/today.halqa --script eco-hammam --start "fes=$day" --lang en
in_tree halqa import /home/amina/today.halqa /usr/share/doc/halqa/examples/seeds/roster-fes.csv --workshop fes --lang en >/dev/null
printf '%s\n' 2 "karim tahiri" "" Ctrl-Q Ctrl-Q |
    in_tree halqa open /home/amina/today.halqa --plain --workshop fes --day 1 --lang en >"$work/day"
cat "$work/day"
in_tree halqa status /home/amina/today.halqa --lang en --json | grep -q '"hereNow" : 1'
in_tree halqa note /home/amina/fes.halqa --workshop fes --day 1 --activity barriers --group 1 --prompt fuel --lang en \
    "Le bois vient de trop loin"

# The day to play with is gone once it is left.
printf '%s\n' Ctrl-Q Ctrl-Q | in_tree halqa demo --plain --lang en >"$work/demo"
head -1 "$work/demo"
! compgen -G "$tree/tmp/halqa-*" >/dev/null || { say "the rehearsal left something behind" >&2 && exit 65; }

# Papers, in two languages.
for language in ar fr; do
    in_tree halqa summary /home/amina/fes.halqa --workshop fes --day 1 --lang $language --output /home/amina/$language.pdf
done
in_tree pdftotext /home/amina/fr.pdf /home/amina/fr.txt && grep -q "Le bois vient de trop loin" "$tree/home/amina/fr.txt"
in_tree halqa verify /home/amina/fes.halqa --lang en
in_tree halqa doctor --lang en || true

# The manual and the completions.
for language in $("$(dirname "$0")/languages.sh" | cut -d: -f1); do
    pages=/usr/share/man/$language/man1
    [ "$language" != en ] || pages=/usr/share/man/man1
    for page in halqa halqa-poll; do
        as_root test -s "$pages/$page.1.gz" || { say "no page $pages/$page" && exit 65; }
    done
done
as_root bash -n /usr/share/bash-completion/completions/halqa

# Nothing stays behind but what is Amina's own.
as_root dpkg --purge halqa >/dev/null
find "$tree" -xdev -not -path "$tree/proc/*" -not -path "$tree/home/*" -not -path "$tree/var/*" | sort >"$work/after"
if ! diff "$work/before" "$work/after"; then
    say "something stayed behind" >&2
    exit 65
fi
say "removed; what stays is in the home folder:"
find "$tree/home/amina" -type f -printf '  ~/%P\n' | sort
