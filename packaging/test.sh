#!/usr/bin/env bash
# Runs every check and every test, on the JDK of this machine and then on a JDK 25 where there is one.
set -euo pipefail
HERE=$(dirname "${BASH_SOURCE[0]}")
source "$HERE/lib/common.sh"
source "$HERE/lib/programs.sh"
source "$HERE/lib/desk.sh"

OPTIONS=()

usage() {
    cat <<END
Usage: packaging/test.sh [--full]

Sets up what is missing, builds, and runs every check and test; a display of its own is used, and nothing else that
runs on this machine is touched. Where a JDK 25 is found (under /usr/lib/jvm or /opt) the tests run on it as well.

  --full    adds the long enumerations
END
}

arguments() {
    case ${1:-} in
        --full) OPTIONS+=(-Dmadoguchi.full=true) ;;
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

# maven GOAL OPTIONS... Two modules at a time: much of a test is waiting for cards, printers and processes.
maven() {
    (cd "$ROOT" && "${MVN:-mvn}" -B -ntp -T 2 "$@" "${OPTIONS[@]}")
}

# The tests again, on classes that are there already: only the JVM they run in is another one.
test_on() {
    say "test: again on $1"
    maven test -Djvm="$1/bin/java" -Dsurefire.arguments=--enable-native-access=ALL-UNNAMED
}

# One line for all modules, in Maven's own words.
totals() {
    find "$ROOT" -path '*/target/surefire-reports/*.txt' -newer "$RUN/begin" -exec grep -h '^Tests run:' {} + |
        awk -F '[:,]' -v on="$1" '{ run += $2; fail += $4; error += $6; skip += $8 }
            END { printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d (%s)\n", run, fail, error, skip, on }'
}

# in_full WHERE COMMAND...: the tests in one JVM, with their totals.
in_full() {
    local where=$1 result=0
    shift
    touch "$RUN/begin"
    "$@" || result=$?
    LINES_OF_TOTALS+=("$(totals "$where")")
    return "$result"
}

main() {
    local jdk25 result=0
    arguments "$@"
    "$ROOT/packaging/setup.sh"
    open_run
    start_display
    start_bus
    LINES_OF_TOTALS=()
    in_full "the JDK of Maven" maven verify || result=$?
    jdk25=$(find_jdk 25)
    if ((result == 0)) && [[ -n $jdk25 ]]; then
        in_full "JDK 25" test_on "$jdk25" || result=$?
    fi
    printf '%s\n' "${LINES_OF_TOTALS[@]}"
    return "$result"
}

main "$@"
