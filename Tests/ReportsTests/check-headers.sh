#!/usr/bin/env bash
# Holds our declarations of foreign functions against the real headers. Needs libpango1.0-dev and libxlsxwriter-dev.
set -euo pipefail
cd "$(dirname "$0")/../.."

check() { # target, headers, flags…
    local target=$1 headers=$2
    shift 2
    {
        printf '%s\n' "$headers"
        echo '#define FUNCTION(result, name, arguments) result(*check_##name) arguments = name;'
        echo '#include "functions.h"'
    } | cc -x c -fsyntax-only -Wall -Werror -I "Sources/$target" "$@" -
    echo "$target: as the headers say"
}

read -ra flags <<<"$(pkg-config --cflags pangocairo)"
check CPango $'#include <pango/pangocairo.h>\n#include <cairo/cairo-pdf.h>' "${flags[@]}"
check CXlsx '#include <xlsxwriter.h>'
