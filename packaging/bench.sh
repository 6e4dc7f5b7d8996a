#!/usr/bin/env bash
# Benchmarks with a peer beside ours in the same run; prints medians and ratios as a table.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

usage() {
    cat <<END
Usage: packaging/bench.sh card|print

  card    our client beside OpenSC on the same virtual card: APDUs and times (medians of REPEATS runs, default 15)
  print   our certificate beside OpenPDF and FOP: processor time, size, and whether a name came out right (phases of
          SECONDS_EACH seconds, default 2); with JAVA_HOME at a JDK 25 beside the current OpenPDF
END
}

# With both compilers, as in service, unlike the tests.
readonly JVM=-Dsurefire.jvm=-Xshare:auto

# Through the build, because its settings name the socket of the pcscd that the benchmark starts.
bench_card() {
    (cd "$ROOT" && "${MVN:-mvn}" -B -ntp -q -pl device-drivers/virtual -am test -Dtest=CardBench \
        -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip -Djacoco.skip "$JVM" \
        -Dmadoguchi.repeats="${REPEATS:-15}" >&2) ||
        die "the benchmark failed; what it said stands above"
    cat "$ROOT/device-drivers/virtual/target/bench-card.md"
}

# Of the JDK that Maven takes.
java_is_newer_than() {
    local version
    version=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
    ((version > $1))
}

bench_print() {
    local profiles=bench
    ! java_is_newer_than 20 || profiles=bench,bench-25
    (cd "$ROOT" && "${MVN:-mvn}" -B -ntp -q -P"$profiles" -pl print -am test -Dtest=PrintBench \
        -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip -Djacoco.skip "$JVM" \
        -Dmadoguchi.seconds="${SECONDS_EACH:-2}" >&2) ||
        die "the benchmark failed; what it said stands above"
    cat "$ROOT/print/target/bench-print.md"
}

case ${1:-} in
    card) bench_card ;;
    print) bench_print ;;
    --help | -h) usage ;;
    *) usage >&2; exit 2 ;;
esac
