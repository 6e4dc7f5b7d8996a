# shellcheck shell=bash
# Starts programs and ends exactly those again. Needs common.sh. Sourced, never run.
#
# Each program has a name. In the directory RUN, made by open_run, lie NAME.in (a pipe: lines for the program),
# NAME.out (what it answers) and NAME.log (what it complains about).

declare -A PROGRAM_PID=()
declare -A PROGRAM_INPUT=()
PROGRAM_ORDER=()
RUN=

# A short path under /tmp: sockets lie in it, and the kernel allows them 107 characters.
open_run() {
    RUN=$(mktemp -d "${TMPDIR:-/tmp}/madoguchi.XXXXXX")
    chmod 700 "$RUN"
    trap close_run EXIT
    trap : PIPE
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

close_run() {
    local i
    trap - EXIT
    for ((i = ${#PROGRAM_ORDER[@]} - 1; i >= 0; i--)); do
        stop "${PROGRAM_ORDER[i]}"
    done
    rm -rf "$RUN"
}

# start NAME COMMAND...: setpriv ends the program even when this shell is killed.
start() {
    local name=$1 input pid
    shift
    rm -f "$RUN/$name.in"
    mkfifo "$RUN/$name.in"
    (
        close_inherited
        exec setpriv --pdeathsig TERM "$@"
    ) <"$RUN/$name.in" >"$RUN/$name.out" 2>"$RUN/$name.log" &
    pid=$!
    exec {input}>"$RUN/$name.in"
    PROGRAM_PID[$name]=$pid
    PROGRAM_INPUT[$name]=$input
    PROGRAM_ORDER+=("$name")
}

# What this shell holds open (pipes to other programs, locks) is none of a program's business.
close_inherited() {
    local fd
    for fd in /proc/"$BASHPID"/fd/*; do
        fd=${fd##*/}
        ((fd <= 2)) || exec {fd}>&-
    done
}

is_running() {
    kill -0 "${PROGRAM_PID[$1]}" 2>/dev/null
}

# stop NAME: by closing its input and a signal; harder only when it does not go.
stop() {
    local name=$1
    local pid=${PROGRAM_PID[$name]:-} input=${PROGRAM_INPUT[$name]:-}
    [[ -n $pid ]] || return 0
    exec {input}>&-
    kill -TERM "$pid" 2>/dev/null || true
    # A program that was stopped hears nothing until it goes on.
    kill -CONT "$pid" 2>/dev/null || true
    within 10 has_gone "$pid" || kill -KILL "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    unset "PROGRAM_PID[$name]" "PROGRAM_INPUT[$name]"
}

has_gone() {
    ! kill -0 "$1" 2>/dev/null
}

# tell NAME LINE: hands a line to the program and prints the one it answers.
tell() {
    local name=$1 before
    before=$(wc -l <"$RUN/$name.out")
    printf '%s\n' "$2" >&"${PROGRAM_INPUT[$name]}"
    within 15 has_more_lines "$name" "$before" || die "$name does not answer to: $2"
    tail -n +"$((before + 1))" "$RUN/$name.out"
}

has_more_lines() {
    (($(wc -l <"$RUN/$1.out") > $2))
}

# await_line NAME PATTERN SECONDS: the first line of its output that matches.
await_line() {
    local name=$1 pattern=$2
    within "$3" said_or_gone "$name" "$pattern" || true
    grep -m1 -E -- "$pattern" "$RUN/$name.out" || {
        tail -n 30 "$RUN/$name.log" >&2
        die "$name did not start (no line like: $pattern)"
    }
}

said_or_gone() {
    grep -q -E -- "$2" "$RUN/$1.out" || ! is_running "$1"
}
