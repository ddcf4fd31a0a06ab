#!/usr/bin/env bash
# Makes a package for Debian 12 and 13 from a program whose Swift runtime is linked in.
#   scripts/make-deb.sh PROGRAM [FOLDER]    the package is put into FOLDER (.)
# Built on Debian 12, it runs on the other as well: what it needs of the system has the same names there, or both are named.
# Nothing is downloaded. Needs dpkg-deb and gzip.
set -euo pipefail
umask 022

root=$(cd "$(dirname "$0")/.." && pwd)
program=$1
folder=${2:-.}
version=$(sed -n 's/^ *static let version = "\(.*\)"$/\1/p' "$root/Sources/halqa/Halqa.swift")
architecture=$(dpkg --print-architecture)
# Whoever hands the package out answers for it: DEBFULLNAME and DEBEMAIL say who that is, as they do for all of Debian's tools;
# otherwise it is who wrote last.
maintainer="${DEBFULLNAME:-$(git -C "$root" log -1 --format=%an)} <${DEBEMAIL:-$(git -C "$root" log -1 --format=%ae)}>"

if ldd "$program" | grep -q libswiftCore; then
    echo "$program needs Swift on the machine it runs on. Build it with --static-swift-stdlib: make deb does." >&2
    exit 65
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/halqa
share=$tree/usr/share
doc=$share/doc/halqa

"$root/scripts/install-files.sh" "$program" "$tree" /usr
strip --strip-unneeded --remove-section=.comment --remove-section=.note "$tree/usr/bin/halqa"

# --- What Debian asks for beside: pages packed, a changelog, who may do what with it.
find "$share/man" -type f -name '*.1' -exec gzip -9n {} +
install -d "$doc" "$share/lintian/overrides"
install -m 644 "$root/packaging/copyright" "$doc/copyright"
changed=$(git -C "$root" log -1 --format=%cD 2>/dev/null || date -R)
gzip -9nc >"$doc/changelog.gz" <<TEXT
halqa ($version) unstable; urgency=medium

  * As it is in the repository.

 -- $maintainer  $changed
TEXT
cat >"$share/lintian/overrides/halqa" <<TEXT
# Foundation's own copy of ICU, and Yams' of LibYAML, are linked in with the Swift runtime, which Debian has no package of.
halqa: embedded-library *
TEXT

install -d "$tree/DEBIAN"
size=$(du -k -s --exclude=DEBIAN "$tree" | cut -f1)
cat >"$tree/DEBIAN/control" <<TEXT
Package: halqa
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $size
Section: misc
Priority: optional
Depends: libc6 (>= 2.36), libgcc-s1, libstdc++6, libncursesw6, libtinfo6, libsqlite3-0 (>= 3.40), libfribidi0, libssl3 | libssl3t64, tzdata
Recommends: libpangocairo-1.0-0, libxlsxwriter4 | libxlsxwriter8, libarchive13 | libarchive13t64, fontconfig, fonts-noto-core
Suggests: cups-client, libpq5, sqlite3
Description: run a participatory workshop from one laptop
 People are checked in at the door, what tables say is written down as it is
 said, votes are counted live by any of 28 methods, and the day is summed up on
 paper before anyone goes home: in Arabic, French, English and Polish, without
 a network, by several people on one file.
 .
 It runs in a terminal of 80 by 24, or line by line for screen readers and
 braille.
TEXT
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)

mkdir -p "$folder"
package=$folder/halqa_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$tree" "$package" >/dev/null
echo "$package: $(du -k "$package" | cut -f1) kB, $size kB installed"
