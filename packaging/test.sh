#!/usr/bin/env bash
# Runs every check and every test on the JDK of this machine, and on a JDK 25 where there is one.
set -euo pipefail
HERE=$(dirname "${BASH_SOURCE[0]}")
source "$HERE/lib/common.sh"
source "$HERE/lib/programs.sh"
source "$HERE/lib/display.sh"

LONG=()
readonly VISITS='jp/madoguchi/terminal/**/*Test'
# Where a JDK differs is below and around the pages: native calls, windows, processes, class loading, TLS. Whole visits show that.
ON_25='jp/madoguchi/terminal/*Visit*Test,jp/madoguchi/terminal/Doctor*Test,jp/madoguchi/pos/**/*Test,jp/madoguchi/card/**/*Test'
readonly COPY=$ROOT/target/beside

usage() {
    cat <<END
Usage: packaging/test.sh [--full]

Sets up what is missing, builds, and runs every check and test; a display of its own is used, and nothing else that
runs on this machine is touched. Where a JDK 25 is found (under /usr/lib/jvm or /opt) whole visits and the tests of the
services and of the card run on it as well.

  --full    adds the long enumerations, on the JDK of Maven, and the other tests on the JDK 25
END
}

arguments() {
    case ${1:-} in
        # Long enough for the second compiler to pay, which the short run does without.
        --full)
            LONG+=(-Dmadoguchi.full=true '-Dsurefire.jvm=-Xshare:auto -XX:+UseSerialGC')
            ON_25=*Test
            ;;
        --help | -h) usage; exit 0 ;;
        '') ;;
        *) usage >&2; exit 2 ;;
    esac
}

# find_jdk VERSION: its directory, or nothing.
find_jdk() {
    local java
    for java in /usr/lib/jvm/*"$1"*/bin/java /opt/*"$1"*/bin/java; do
        if [[ -x $java ]] && "$java" -version 2>&1 | grep -q "version \"$1[.\"]"; then
            dirname "$(dirname "$java")"
            return
        fi
    done
}

# maven TREE GOAL OPTIONS... Two modules at a time: much of a test is waiting for cards, printers and processes.
maven() {
    local tree=$1
    shift
    (cd "$tree" && "${MVN:-mvn}" -B -ntp -T 2 "$@")
}

# What could not be tried on this machine, and why: what only --full tries says so itself.
untried() {
    find "$1" -path "$1/target" -prune -o -path '*/target/surefire-reports/TEST-*.xml' -newer "$1/target/begin" \
        -exec sed -n 's/.*<skipped message="\([^"]*\)".*/\1/p' {} + |
        sed '/madoguchi\.full/d' | sort | uniq -c |
        while read -r number reason; do say "test: not tried here, $number: $reason"; done
}

# One line for all modules, in Maven's own words, and one for each reason why tests were not tried.
totals() {
    untried "$1"
    find "$1" -path "$1/target" -prune -o -path '*/target/surefire-reports/*.txt' -newer "$1/target/begin" \
        -exec grep -h '^Tests run:' {} + |
        awk -F '[:,]' -v on="$2" '{ run += $2; fail += $4; error += $6; skip += $8 }
            END { printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d (%s)\n", run, fail, error, skip, on }'
}

# test_in TREE NAME GOAL OPTIONS...: the tests of this tree with a display and a bus of their own.
test_in() (
    tree=$1 name=$2 result=0
    shift 2
    open_run
    start_display
    start_bus
    touch "$tree/target/begin"
    maven "$tree" "$@" || result=$?
    totals "$tree" "$name"
    exit "$result"
)

# The classes are there already. Tests write beside them, hence the copy.
copy_tree() {
    rm -rf "$COPY"
    mkdir -p "$COPY/target"
    tar -C "$ROOT" --exclude-vcs --exclude=./target -cf - . | tar -C "$COPY" -xf -
}

# test_copy NAME PATTERN OPTIONS...: the tests of these classes, in the copy.
test_copy() {
    local name=$1 pattern=$2
    shift 2
    test_in "$COPY" "$name" test -Djacoco.skip -Dsurefire.failIfNoSpecifiedTests=false "-Dtest=$pattern" \
        -Dmaven.compiler.useIncrementalCompilation=false "$@"
}

# Visits mostly wait, and Maven's order puts them last: beside the others they cost little time.
test_beside() {
    local jdk25 result=0
    jdk25=$(find_jdk 25)
    test_copy "visits, the JDK of Maven" "$VISITS" "${LONG[@]}" || result=$?
    [[ -z $jdk25 ]] || test_copy "JDK 25" "$ON_25" -Djvm="$jdk25/bin/java" \
        -Dsurefire.arguments=--enable-native-access=ALL-UNNAMED || result=$?
    return "$result"
}

main() {
    local beside result=0
    arguments "$@"
    "$ROOT/packaging/setup.sh"
    maven "$ROOT" verify -DskipTests
    copy_tree
    say "test: whole visits and the JDK 25 run beside this, and are told at the end"
    test_beside >"$COPY.log" 2>&1 &
    beside=$!
    test_in "$ROOT" "the JDK of Maven" verify "-Dtest=*Test,!$VISITS" \
        -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip -Dcyclonedx.skip "${LONG[@]}" || result=$?
    wait "$beside" || result=$?
    cat "$COPY.log"
    return "$result"
}

main "$@"
