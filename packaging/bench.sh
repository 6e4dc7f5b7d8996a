#!/usr/bin/env bash
# Benchmarks with a peer beside ours in the same run; prints medians and ratios as a table.
set -euo pipefail
HERE=$(dirname "${BASH_SOURCE[0]}")
source "$HERE/lib/common.sh"
source "$HERE/lib/programs.sh"
source "$HERE/lib/display.sh"
source "$HERE/lib/build.sh"

readonly SANDBOX=$ROOT/.sandbox/bench
source "$HERE/lib/site.sh"

usage() {
    cat <<END
Usage: packaging/bench.sh card|devices|print|screen

  card    our client beside OpenSC on the same virtual card: APDUs and times (medians of REPEATS runs, default 15)
  devices what JavaPOS costs in a Java machine run as the kiosk's: an APDU beside jnasmartcardio, a sheet beside a bare IPP
          client (medians of REPEATS rounds)
  print   our certificate beside OpenPDF and FOP: processor time, size, and whether a name came out right (phases of
          SECONDS_EACH seconds, default 2); with JAVA_HOME at a JDK 25 beside the current OpenPDF
  screen  the packaged kiosk from outside its process: first frame beside a bare SWT window (STARTS starts, default 5), press
          to pixel, change of screen, frames of the ring, processor time at rest
END
}

# Unlike the tests'.
readonly BOTH_COMPILERS=-Xshare:auto

# measure PROFILES MODULE CLASS TABLE SETTING JVM: through the build, whose settings the tests need too.
measure() {
    (cd "$ROOT" && "${MVN:-mvn}" -B -ntp -q -P"$1" -pl "$2" -am test -Dtest="$3" \
        -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip -Djacoco.skip "-Dsurefire.jvm=$6" "$5" >&2) ||
        die "the benchmark failed; what it said stands above"
    cat "$ROOT/$2/target/$4"
}

bench_card() {
    measure bench device-drivers/virtual CardBench bench-card.md -Dmadoguchi.repeats="${REPEATS:-15}" "$BOTH_COMPILERS"
}

bench_devices() {
    measure bench device-drivers/virtual DevicesBench bench-devices.md -Dmadoguchi.repeats="${REPEATS:-15}" \
        "-Xshare:auto ${KIOSK_JVM[*]}"
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
    measure "$profiles" print PrintBench bench-print.md -Dmadoguchi.seconds="${SECONDS_EACH:-2}" "$BOTH_COMPILERS"
}

# With the toolkit as it is published, whose signature the kiosk leaves out, on a Java machine run as the kiosk's.
bare_window() {
    local library
    library=$(printf '%s:' "$ROOT"/device-drivers/virtual/target/lib/*swt*.jar)
    "${JAVA_HOME:+$JAVA_HOME/bin/}javac" -cp "$library" -d "$RUN" "$ROOT/packaging/visitor/BareWindow.java"
    say "${JAVA_HOME:+$JAVA_HOME/bin/}java ${KIOSK_JVM[*]} -cp $library$RUN BareWindow"
}

bench_screen() {
    {
        build_programs
        rm -f "$ROOT"/kiosk-app/terminal/target/quarkus-app/classes.*
        prepare_sandbox
        open_run
        start_display
        start_bus
        start_devices
    } >&2
    name_kiosk_command
    GDK_BACKEND=x11 visitor bench --centre "${PROGRAM_PID[centre]}" --starts "${STARTS:-5}" --bare "$(bare_window)" \
        -- "${KIOSK_COMMAND[@]}" || { tail -n 20 "$RUN/measured.log" >&2; die "the benchmark failed"; }
}

case ${1:-} in
    card) bench_card ;;
    devices) bench_devices ;;
    print) bench_print ;;
    screen) bench_screen ;;
    --help | -h) usage ;;
    *) usage >&2; exit 2 ;;
esac
