#!/usr/bin/env bash
# Reads one large attendance list with forumkoll and with DuckDB, in turn, and prints both times and their ratio.
# Usage: pipelines/bench/attendance.sh [ROWS] [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."

rows=${1:-20000000}
rounds=${2:-3}
./mvnw -q -B -o test-compile -Dspotless.check.skip=true 2>/dev/null || ./mvnw -q -B test-compile
class_path=$(./mvnw -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -Dmdep.outputFile=/dev/stdout -Dmdep.includeScope=runtime | tail -n 1)
folder=target/bench/attendance
mkdir -p "$folder"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

"$java" -Xmx256m pipelines/bench/AttendanceFile.java "$folder/list-$rows.csv" "$rows"
exec "$java" -Xmx1g -Dforumkoll.home="$PWD" -cp "target/classes:target/test-classes:$class_path" \
    forumkoll.ingest.attendance.AttendanceBenchmark "$folder/list-$rows.csv" "$rounds" "$folder"
