#!/usr/bin/env bash
# Holds every case against swiftc: what it prints, and at which lines it is refused.
# Usage: differential.sh [--sample N | CASE…]   (default: all below Cases). Results are kept in $CASE_CACHE by content.
# --sample takes N of the cases that need no library, spread over all features.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${CASE_CACHE:-${TMPDIR:-/tmp}/gibbs-case-cache}
jobs=${CASE_JOBS:-$(nproc)}
mkdir -p "$cache"

cases=("$@")
if [ "${1:-}" = --sample ]; then
  mapfile -t own < <(grep -rLE '^// import ' "$here/Cases" --include='*.swift' | sort)
  cases=()
  for ((i = 0; i < $2; i++)); do cases+=("${own[i * ${#own[@]} / $2]}"); done
elif [ $# -eq 0 ]; then
  mapfile -t cases < <(find "$here/Cases" -name '*.swift' | sort)
fi
for case in "${cases[@]}"; do
  [ -f "$case" ] || { echo "differential.sh: no file $case" >&2; exit 2; }
done

# Divergence as a module, for the cases that use it.
module() {
  if ! grep -qE '^// import ' "${cases[@]}"; then
    mkdir -p "$cache/none"
    export modules=$cache/none kernels=$cache/none objects=
    return
  fi
  local sources
  mapfile -t sources < <(find "$here/../../Sources/Divergence" -name '*.swift' | sort)
  kernels=$here/../../Sources/CElementary
  local key
  key=$(cat "${sources[@]}" "$kernels"/*.[ch] "$kernels"/include/* | sha256sum | cut -c1-24)
  modules="$cache/module-$key"
  if [ ! -e "$modules/Divergence.o" ]; then
    mkdir -p "$modules"
    clang -O2 -I "$kernels/include" -c "$kernels/CElementary.c" -o "$modules/CElementary.o"
    (cd "$modules" && swiftc -I "$kernels/include" -O -wmo -parse-as-library -module-name Divergence -package-name Gibbs -swift-version 6 \
      -emit-module -emit-object -o Divergence.o "${sources[@]}")
  fi
  export modules kernels objects="$modules/Divergence.o $modules/CElementary.o"
}

swift() {
  swiftc -lm -swift-version "$1" -default-isolation MainActor -Onone -module-name main -I "$modules" -I "$kernels/include" \
    -o "$2/main" "$2/main.swift" $objects > "$2/log" 2>&1
}

# Whether all errors are about values that cross between actors, which cells have not.
onlyIsolation() {
  ! grep -E 'main\.swift:[0-9]+:[0-9]+: error: ' "$1" | grep -qvE 'actor-isolated|ConformanceIsolation'
}

# Compiles and runs one case and keeps: the lines with errors, the exit status, what was printed.
compile() {
  local file=$1 result=$2 work
  work=$(mktemp -d)
  sed 's|^// import Divergence$|import Divergence|' "$file" > "$work/main.swift"
  if ! swift 6 "$work" && ! { onlyIsolation "$work/log" && swift 5 "$work"; }; then
    { echo refused; grep -oE 'main\.swift:[0-9]+:[0-9]+: error: .*' "$work/log" | sed 's/^main.swift://' || true; } > "$result"
  else
    local status=0
    SWIFT_BACKTRACE=enable=no timeout 20 stdbuf -oL "$work/main" > "$work/out" 2> /dev/null || status=$?
    { [ $status -eq 0 ] && echo finished || echo stopped; cat "$work/out"; } > "$result"
  fi
  { grep -oE 'main\.swift:[0-9]+:[0-9]+: warning: ' "$work/log" | cut -d: -f2 || true; } > "$result.warnings"
  rm -rf "$work"
}
export -f compile swift onlyIsolation

judge() {
  local file=$1 here=$2 cache=$3 key result
  key=$(sha256sum < "$file" | cut -c1-24)
  result="$cache/$(basename "$modules")-$key"
  [ -s "$result" ] && [ -e "$result.warnings" ] || compile "$file" "$result"
  python3 "$here/differential.py" "$file" "$result"
}
export -f judge

module
printf '%s\0' "${cases[@]}" |
  xargs -0 -P "$jobs" -I{} bash -c 'judge "$1" "$2" "$3"' _ {} "$here" "$cache" > "$cache/report" || true
cat "$cache/report"
echo "$(grep -c '^DIFFERS' "$cache/report" || true) cases differ from swiftc"
! grep -q '^DIFFERS' "$cache/report"
