# shellcheck shell=bash
# What every script here shares. Sourced, never run.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck disable=SC2034  # read by the scripts that source this file
readonly ROOT
# Java 17 writes in the encoding of the locale; a machine without one would garble Japanese.
export LC_ALL=C.UTF-8

# How the kiosk's Java machine runs; what is measured beside the kiosk runs the same way.
# shellcheck disable=SC2034
readonly KIOSK_JVM=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m -XX:-HeapDumpOnOutOfMemoryError)

say() {
    printf '%s\n' "$*"
}

die() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# Whole seconds are too coarse for what is measured here.
now_ms() {
    date +%s%3N
}

# within SECONDS COMMAND...: asks again and again until the command holds or the time is up.
within() {
    local end=$(($(now_ms) + $1 * 1000))
    shift
    until "$@"; do
        (($(now_ms) < end)) || return 1
        sleep 0.05
    done
}
