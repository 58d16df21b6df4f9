#!/usr/bin/env bash
# Resolves many distinct names in at most 2 GB and prints time, comparisons and the most memory held for each number of them.
# Usage: pipelines/bench/names.sh [COUNT…]
set -euo pipefail
cd "$(dirname "$0")/../.."

[ $# -gt 0 ] || set -- 10000 30000 100000
./mvnw -q -B -o test-compile -Dspotless.check.skip=true 2>/dev/null || ./mvnw -q -B test-compile
class_path=$(./mvnw -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -Dmdep.outputFile=/dev/stdout -Dmdep.includeScope=runtime | tail -n 1)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -Xmx1536m -Dforumkoll.home="$PWD" -cp "target/classes:target/test-classes:$class_path" \
    forumkoll.identify.NamesBenchmark "$@"
