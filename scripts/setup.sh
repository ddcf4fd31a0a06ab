#!/usr/bin/env bash
# Installs the system packages that Halqa needs, and touches nothing when all are there.
#   setup.sh          what it is built with, and what it makes papers with
#   setup.sh check    and what its catalogues and papers are checked with
set -euo pipefail

packages=(
    libncursesw5-dev      # the terminal
    libsqlite3-dev        # the file
    libfribidi-dev        # Arabic in order
    libssl-dev            # hashes and signatures
    sqlite3               # to look into a file
    libpangocairo-1.0-0   # papers
    libxlsxwriter4        # spreadsheets, written
    libarchive13          # and read
    libpq5                # a server that keeps what laptops wrote
    libqrencode4          # codes for telephones, and numbers to dial on papers
    fonts-noto-core       # Latin and Arabic on paper
)
if [ "${1:-}" = check ]; then
    # A cluster of Debian's own is not needed: the tests make one, and stop it.
    packages+=(gettext python3 poppler-utils postgresql)
fi

if ! command -v swift >/dev/null; then
    echo "Swift 6.3 is needed and is not on the PATH. Install it from https://www.swift.org/install, then try again." >&2
    exit 69
fi

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

echo "Halqa needs these packages, which are missing: ${missing[*]}"
if [ "$(id -u)" -eq 0 ]; then
    as_root=()
else
    echo "Installing them needs an administrator: sudo may ask for your password."
    as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get install --yes --no-install-recommends "${missing[@]}" \
    || { "${as_root[@]}" apt-get update && "${as_root[@]}" apt-get install --yes --no-install-recommends "${missing[@]}"; }
