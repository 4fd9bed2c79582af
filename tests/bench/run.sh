#!/usr/bin/env bash
# Times localoffer beside Hugo on the same corpus and prints a markdown table. README.md says what is compared.
#
#   BENCH_TOOLS=DIR PEERS=DIR tests/bench/run.sh [S M L]       sizes to run, S and M if none is named
#
# BENCH_TOOLS  the folder with gen_corpus.py, emit_hugo.py and measure.py (required)
# PEERS        the folder with the program `hugo` (required)
# LOCALOFFER   the program to time (target/release/localoffer of this repository)
# WORK         where corpora and sites are kept between runs (a new temporary folder); delete it when the corpus tools or the emitter change
# OUT          where timed builds write; must be in memory (/dev/shm/localoffer-bench)
# RUNS         how many timed runs (5)
# TODAY        the day localoffer is told it is (2026-11-23)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
tools=$(cd "${BENCH_TOOLS:?name the folder with gen_corpus.py, emit_hugo.py and measure.py}" && pwd)
hugo=$(cd "${PEERS:?name the folder with hugo}" && pwd)/hugo
localoffer=$(realpath "${LOCALOFFER:-$here/../../target/release/localoffer}")
work=${WORK:-$(mktemp -d)} out=${OUT:-/dev/shm/localoffer-bench} runs=${RUNS:-5} today=${TODAY:-2026-11-23}
export PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$tools
[ -x "$hugo" ] && [ -x "$localoffer" ] || { echo "not there or not a program: $hugo or $localoffer" >&2; exit 2; }
mkdir -p "$work" "$(dirname "$out")"; work=$(cd "$work" && pwd)
declare -A services=([S]=1000 [M]=5000 [L]=5000) languages=([S]=4 [M]=4 [L]=12) guidance=([S]=50 [M]=100 [L]=100)

# one CASE COMMAND...: one timed run, its wall, cpu and peak added to the case. With keep=1 the output folder is left as it is.
one() {
  local name=$1 row; shift
  [ "${keep:-0}" = 1 ] || rm -rf "$out"
  mkdir -p "$out"
  row=$(python3 "$tools/measure.py" -n 1 --warmup 0 -- "$@") || { echo "this failed: $*" >&2; "$@" >&2 || true; exit 1; }
  grep -q 'A exit \[0\]' <<<"$row" || { echo "this failed: $*" >&2; "$@" >&2 || true; exit 1; }
  [ "$name" = warm-up ] || awk '$2=="wall"{w=$(NF-1)} $2=="cpu"{c=$(NF-1)} $2=="peak"{p=$(NF-1)} END{print w, c, p}' <<<"$row" >> "$work/times.$name"
}
count() { find "$out" -name '*.html' -printf '%s\n' | awk '{n++; b+=$1} END{printf "%d %.1f", n, b/1e6}' > "$work/html.$1"; }
column() { cut -d' ' -f"$2" "$work/times.$1" | sort -n | awk '{v[NR]=$1} END{m=int((NR+1)/2); print (NR%2 ? v[m] : (v[m]+v[m+1])/2), v[1], v[NR]}'; }
row() {
  local wall cpu peak html
  wall=($(column "$2" 1)) cpu=($(column "$2" 2)) peak=($(column "$2" 3)) html=($(cat "$work/html.$2"))
  printf '| %s | %s | %.2f s (%.2f to %.2f) | %.2f s | %.0f MiB | %s | %s MB | %.0f |\n' "$1" "$3" "${wall[0]}" "${wall[1]}" "${wall[2]}" "${cpu[0]}" "${peak[0]}" "${html[0]}" "${html[1]}" "$(awk "BEGIN{print ${html[0]}/${wall[0]}}")"
}

printf '%s, %s cores, load %s; %s; %s; %s runs\n\n' "$(date +%F)" "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)" "$("$localoffer" --version)" "$("$hugo" version | cut -d' ' -f1,2)" "$runs"
echo '| size | build | wall: median (least to most) | cpu | peak memory | HTML files | HTML bytes | files a second |'
echo '| --- | --- | --- | --- | --- | --- | --- | --- |'
for size in ${*:-S M}; do
  corpus=$work/corpus-$size ours=$work/localoffer-$size theirs=$work/hugo-$size
  [ -s "$corpus/corpus.json" ] || python3 "$tools/gen_corpus.py" "$corpus" --services "${services[$size]}" --langs "${languages[$size]}" --guidance "${guidance[$size]}"
  [ -d "$theirs" ] || python3 "$tools/emit_hugo.py" "$corpus" "$theirs"
  [ -d "$ours" ] || python3 "$here/emit_localoffer.py" "$corpus" "$ours"
  rm -f "$work"/times.* "$work"/html.*
  build=("$localoffer" build --root "$ours" --today "$today" --out "$out")
  peer=("$hugo" --quiet -s "$theirs" -d "$out")

  one warm-up "${build[@]}"; one warm-up "${peer[@]}"
  for _ in $(seq "$runs"); do
    one localoffer "${build[@]}"; count localoffer
    one hugo "${peer[@]}"; count hugo
  done
  one warm-up "${build[@]}"
  for _ in $(seq "$runs"); do keep=1 one again "${build[@]}"; done
  count again
  touched=$(find "$ours/content/services" -name '*.yaml' | sort | sed -n 1p)
  cp "$touched" "$work/untouched"
  trap 'cp "$work/untouched" "$touched"' EXIT
  for turn in $(seq "$runs"); do
    sed "s/^summary: \"/&$turn /" "$work/untouched" > "$touched"
    keep=1 one touched "${build[@]}"
  done
  count touched
  cp "$work/untouched" "$touched"; trap - EXIT

  row "$size" localoffer "localoffer"
  row "$size" hugo "Hugo"
  row "$size" again "localoffer, nothing changed"
  row "$size" touched "localoffer, one record changed"
  rm -rf "$out"
done
