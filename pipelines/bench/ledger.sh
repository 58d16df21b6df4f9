#!/usr/bin/env bash
# Runs a city with a large ledger and prints time and the most memory held.
# Usage: pipelines/bench/ledger.sh [ROWS]
set -euo pipefail
cd "$(dirname "$0")/../.."

rows=${1:-2000000}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
folder=target/bench/ledger-$rows
if [ ! -d "$folder/ledgers" ]; then
    mkdir -p "$folder"
    cp -r sample-data/goteborg-2023/. "$folder"
    "$java" -Xmx256m pipelines/bench/LedgerFiles.java "$folder/ledgers/2023" "$rows"
fi
warehouse=$(mktemp -d)
trap 'rm -rf "$warehouse"' EXIT
./forumkoll check "$folder" >/dev/null 2>&1 || true # builds first, so that the time below is the run's

begun=$(date +%s)
FORUMKOLL_KEY=${FORUMKOLL_KEY:-bench} ./forumkoll run "$folder" --warehouse "$warehouse" --as-of 2024-01-01 >/dev/null &
run=$!
most=0
while kill -0 $run 2>/dev/null; do
    held=$(awk '/VmHWM/ { print $2 }' "/proc/$run/status" 2>/dev/null || true)
    most=${held:-$most}
    sleep 0.2
done
wait $run
printf '%s rows: %d s, at most %d MB held; load %s\n' "$rows" $(($(date +%s) - begun)) $((most / 1024)) \
    "$(cut -d ' ' -f 1-3 /proc/loadavg)"
