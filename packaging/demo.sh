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
source "$HERE/lib/site.sh"
readonly PERSONA=adult
OUT=$ROOT/target/demo
INTERACTIVE=no
HANDS=pointer

usage() {
    cat <<END
Usage: packaging/demo.sh [--out DIR] [--hands pointer|assistant|keys] [--interactive]

Sets up what is missing, builds, starts a card reader, printers, a changer, the centre and the kiosk, all of them on this
machine only, and plays one visit by real clicks: a residence certificate paid in cash, with its receipt, then a new
signature password.

  --out DIR        where pictures, certificate.pdf, receipt.png, journal.txt and summary.txt go (default: target/demo)
  --hands HANDS    plays the visit otherwise than by clicks: as assistive software does (assistant), or by a keyboard (keys)
  --interactive    leaves the kiosk open for you instead, with a desk beside it: its buttons, or lines typed here, insert
                   cards and money, empty the tray, cut the line, and more

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

prepare_out() {
    mkdir -p "$OUT"
    rm -rf "$OUT/logs"
    rm -f "$OUT"/[0-9][0-9]-*.png "$OUT"/{certificate.pdf,receipt.png,issuers.pem,journal.txt,summary.txt}
}

# play_visit: prints the summary; fails unless all is well.
play_visit() {
    local visited=0 journal=0 well=0
    prepare_out
    start_display
    start_bus
    start_devices
    start_kiosk
    tell changer status >/dev/null
    say "demo: the visitor comes in"
    visitor visit --out "$OUT" --persona "$PERSONA" --hands "$HANDS" --kiosk "${PROGRAM_PID[kiosk]}" \
        --started "$(ms_to_seconds "$STARTED")" || visited=$?
    stop kiosk
    # The next demo has other keys, and this one's certificate is to be verified still.
    cp "$SANDBOX/keys/issuers.pem" "$OUT/issuers.pem"
    "$MADOGUCHI" journal "$SANDBOX/terminal/journal.db" >"$OUT/journal.txt" || journal=$?
    tell card "insert $PERSONA" >/dev/null
    tell changer status >/dev/null
    say "demo: checking"
    visitor check --out "$OUT" --persona "$PERSONA" --visited "$visited" --journal "$journal" || well=$?
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
