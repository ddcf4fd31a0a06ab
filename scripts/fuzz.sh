#!/usr/bin/env bash
# Gives every reader of what comes in from outside broken input: fuzz.sh MINUTES [FORMAT …]
#
# The readers are built with AddressSanitizer and libFuzzer, the C of this package with UBSan too. What was tried and led
# somewhere new stays in .build/fuzz/corpus, so that the next run goes on from there; what ended a reader, took two seconds
# or 300 MB is left in .build/fuzz/found, by its format, and belongs into Tests/FuzzTests/Corpus once it is mended.
set -euo pipefail
cd "$(dirname "$0")/.."
minutes=${1:-10}
shift || true
scratch=${FUZZ_SCRATCH:-.build/fuzz}
formats=("$@")
[ ${#formats[@]} -gt 0 ] || mapfile -t formats < <(cd Tests/FuzzTests/Corpus && printf '%s\n' *)

swift build --scratch-path "$scratch" --target Fuzzing --sanitize=address -Xswiftc -sanitize=fuzzer \
    -Xcc -fsanitize=undefined -Xcc -fno-sanitize=vptr,function
# (What UBSan says comes from AddressSanitizer's library, which has both.) Everything that was built lies in one folder a room; only what the readers need is there.
objects=$(find -L "$scratch/debug" -path '*.build/*' -name '*.o' ! -path '*Plugins*' | sort)
# shellcheck disable=SC2086
swiftc -sanitize=address,fuzzer $objects -lncursesw -lfribidi -lcrypto -ldl \
    -o "$scratch/halqa-fuzz" 2> >(grep -v 'Cannot export local symbol' >&2)

export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=16 UBSAN_OPTIONS=halt_on_error=1
found=0
seconds=$((minutes * 60 / ${#formats[@]}))
for format in "${formats[@]}"; do
    mkdir -p "$scratch/corpus/$format" "$scratch/found"
    echo "== $format, $seconds s"
    FUZZ_FORMAT=$format nice "$scratch/halqa-fuzz" "$scratch/corpus/$format" "Tests/FuzzTests/Corpus/$format" \
        -max_total_time="$seconds" -timeout=2 -malloc_limit_mb=300 -rss_limit_mb=900 -max_len=16384 -print_final_stats=1 \
        -artifact_prefix="$scratch/found/$format-" >"$scratch/$format.log" 2>&1 || {
        found=1
        tail -n 30 "$scratch/$format.log"
    }
    grep -E 'stat::number_of_executed_units' "$scratch/$format.log" || true
done
exit $found
