#!/usr/bin/env bash
# Plays one whole visit on real wires, or leaves the kiosk open for a person.
set -euo pipefail
HERE=$(dirname "${BASH_SOURCE[0]}")
source "$HERE/lib/common.sh"
source "$HERE/lib/programs.sh"
source "$HERE/lib/display.sh"
source "$HERE/lib/build.sh"
source "$HERE/lib/interactive.sh"

readonly SANDBOX=$ROOT/.sandbox/demo
readonly CONFIG=$SANDBOX/config
readonly MADOGUCHI=$ROOT/packaging/madoguchi
readonly PERSONA=adult
OUT=$ROOT/target/demo
INTERACTIVE=no
HANDS=pointer

usage() {
    cat <<END
Usage: packaging/demo.sh [--out DIR] [--hands pointer|assistant|keys] [--interactive]

Sets up what is missing, builds, starts a card reader, a printer, the centre and the kiosk, all of them on this
machine only, and plays one visit by real clicks: a residence certificate, then a new signature password.

  --out DIR        where pictures, certificate.pdf, journal.txt and summary.txt go (default: target/demo)
  --hands HANDS    plays the visit otherwise than by clicks: as assistive software does (assistant), or by a keyboard (keys)
  --interactive    leaves the kiosk open for you instead, with a desk beside it: its buttons, or lines typed here, insert
                   cards, empty the tray, cut the line, and more

Exit 0 only if everything happened and was checked.
END
}

arguments() {
    while (($#)); do
        case $1 in
            --out)
                (($# > 1)) || { say "demo.sh: --out wants a directory" >&2; exit 2; }
                OUT=$(realpath -m -- "$2")
                shift 2
                ;;
            --hands)
                [[ ${2:-} =~ ^(pointer|assistant|keys)$ ]] || { usage >&2; exit 2; }
                HANDS=$2
                shift 2
                ;;
            --interactive) INTERACTIVE=yes; shift ;;
            --help | -h) usage; exit 0 ;;
            *) usage >&2; exit 2 ;;
        esac
    done
}

# Every demo begins with new cards, new reservations and an empty journal. Its towns never close.
prepare_sandbox() {
    say "demo: making a fresh sandbox in .sandbox/demo"
    mkdir -p "$SANDBOX"
    exec {SANDBOX_LOCK}>"$SANDBOX/lock"
    flock -n "$SANDBOX_LOCK" || die "another demo is running in this checkout"
    rm -rf "$CONFIG" "$SANDBOX/terminal"
    cp -r "$ROOT/config" "$CONFIG"
    sed -i -E -e '/^  closed:/d' -e 's/hours: \{[^}]+\}/hours: {opens: "00:00", closes: "00:00"}/' "$CONFIG/municipalities.yaml"
    mkdir -p "$SANDBOX/terminal"
    "$MADOGUCHI" setup --fresh --sandbox "$SANDBOX" --config "$CONFIG" >/dev/null
}

prepare_out() {
    mkdir -p "$OUT"
    rm -rf "$OUT/logs"
    rm -f "$OUT"/[0-9][0-9]-*.png "$OUT"/{certificate.pdf,issuers.pem,journal.txt,summary.txt}
}

start_devices() {
    say "demo: starting reader, printer and centre"
    start reader "$MADOGUCHI" virtual-reader --socket "$RUN/pcscd.comm"
    start printer "$MADOGUCHI" virtual-printer --keep "${PAPER:-$RUN/paper}"
    start centre "$MADOGUCHI" centre --sandbox "$SANDBOX" --config "$CONFIG" --port 0 --reseed
    PCSCLITE_CSOCK_NAME=$(await_line reader '^PCSCLITE_CSOCK_NAME=' 30 | cut -d= -f2-)
    export PCSCLITE_CSOCK_NAME
    start card "$MADOGUCHI" virtual-card --sandbox "$SANDBOX" --port "$(await_line reader '^VPCD_PORT=' 30 | cut -d= -f2)"
    PRINTER=$(await_line printer '^ipps?://' 30)
    CENTRE=$(await_line centre '^centre ready at ' 60)
    CENTRE=${CENTRE#centre ready at }
}

# start_kiosk [-Dname=value...]
start_kiosk() {
    say "demo: starting the kiosk"
    STARTED=$(now_ms)
    start kiosk env GDK_BACKEND=x11 "$MADOGUCHI" terminal \
        -Dmadoguchi.config="$CONFIG" -Dmadoguchi.data="$SANDBOX/terminal" -Dmadoguchi.printer="$PRINTER" \
        -Dmadoguchi.centre.uri="${CENTRE/127.0.0.1/localhost}/centre/v1" -Dmadoguchi.centre.ca="$SANDBOX/tls/ca.pem" \
        -Dmadoguchi.centre.certificate="$SANDBOX/tls/terminal.pem" \
        -Dmadoguchi.centre.key="$SANDBOX/tls/terminal.key" -Dmadoguchi.centre.trust="$SANDBOX/keys" \
        -Dmadoguchi.trust.authorities="$SANDBOX/pki" -Dmadoguchi.trust.revocations="$SANDBOX/pki" \
        -Dmadoguchi.hours.opens=00:00 -Dmadoguchi.hours.closes=00:00 \
        -Dmadoguchi.offers.changes=true -Dmadoguchi.offers.pin-resets=true "$@"
}

visitor() {
    local action=$1
    shift
    /usr/bin/python3 -B "$ROOT/packaging/visitor" "$action" --config "$CONFIG" --out "$OUT" --run "$RUN" \
        --display "$RUN/screen/Xvfb_screen0" --persona "$PERSONA" "$@"
}

# play_visit: prints the summary; fails unless all is well.
play_visit() {
    local visited=0 journal=0 well=0
    prepare_out
    start_display
    start_bus
    start_devices
    start_kiosk
    say "demo: the visitor comes in"
    visitor visit --hands "$HANDS" --kiosk "${PROGRAM_PID[kiosk]}" --started "$(ms_to_seconds "$STARTED")" || visited=$?
    stop kiosk
    # The next demo has other keys, and this one's certificate is to be verified still.
    cp "$SANDBOX/keys/issuers.pem" "$OUT/issuers.pem"
    "$MADOGUCHI" journal "$SANDBOX/terminal/journal.db" >"$OUT/journal.txt" || journal=$?
    tell card "insert $PERSONA" >/dev/null
    say "demo: checking"
    visitor check --visited "$visited" --journal "$journal" || well=$?
    ((well == 0)) || keep_logs
    return "$well"
}

ms_to_seconds() {
    printf '%d.%03d' $(($1 / 1000)) $(($1 % 1000))
}

keep_logs() {
    mkdir -p "$OUT/logs"
    cp "$RUN"/*.log "$RUN"/*.out "$OUT/logs/"
    say "what the programs said is in $OUT/logs"
}

main() {
    arguments "$@"
    "$ROOT/packaging/setup.sh"
    build_programs
    prepare_sandbox
    open_run
    if [[ $INTERACTIVE == yes ]]; then
        stay_open
    else
        play_visit
    fi
}

main "$@"
