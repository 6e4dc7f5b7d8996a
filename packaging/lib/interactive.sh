# shellcheck shell=bash
# The kiosk for a person, with the desk beside it: on their display, or on one of ours. Part of demo.sh.
#
# Orders come as lines from the keyboard and from the buttons of the desk, through one pipe; what has become of them, and
# how things are, goes to the desk (see 'packaging/madoguchi desk --help').

READER=on
LINE=on
HOURS='00:00 00:00'
TOLD=

stay_open() {
    PAPER=$OUT/paper
    mkdir -p "$PAPER"
    if [[ -n ${DISPLAY:-} ]] && xdotool getdisplaygeometry >/dev/null 2>&1; then
        [[ -n ${DBUS_SESSION_BUS_ADDRESS:-} ]] || start_bus
        WINDOW=$(window_size)
    else
        SCREEN_SIZE=1920x1920 start_display
        start_bus
        WINDOW=1080x1920
        say "No display here, so the kiosk shows itself on $DISPLAY, a virtual one: type 'look' for a picture of it."
    fi
    open_clock
    start_devices
    open_kiosk
    open_desk
    help_person
    obey_person
}

# An upright window, as large as the display allows.
window_size() {
    local width height
    read -r width height < <(xdotool getdisplaygeometry)
    height=$((height * 9 / 10))
    ((height * 9 / 16 <= width)) || height=$((width * 16 / 9))
    printf '%dx%d' $((height * 9 / 16)) "$height"
}

# The clock of kiosk and centre, which libfaketime reads from a file: nothing in them knows. What waits goes on in real time.
open_clock() {
    say +0 >"$RUN/clock"
    # shellcheck disable=SC2016  # the linker puts in where libraries lie
    CLOCKED=(
        env 'LD_PRELOAD=/usr/$LIB/faketime/libfaketime.so.1' FAKETIME_TIMESTAMP_FILE="$RUN/clock" FAKETIME_CACHE_DURATION=1
        FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_FORCE_MONOTONIC_FIX=0 NO_FAKE_STAT=1
    )
}

open_kiosk() {
    local opens=${HOURS% *} closes=${HOURS#* }
    start_kiosk -Dmadoguchi.screen.window="$WINDOW" -Dmadoguchi.hours.opens="$opens" -Dmadoguchi.hours.closes="$closes"
}

# Beside the kiosk's window, as high, and as wide as there is room.
open_desk() {
    local width height wide
    read -r width height < <(xdotool getdisplaygeometry)
    wide=$((width - ${WINDOW%x*} - 40))
    ((wide <= 1330)) || wide=1330
    ((wide >= 760)) || wide=760
    height=$((${WINDOW#*x} < 1300 ? ${WINDOW#*x} : 1300))
    mkfifo "$RUN/orders"
    exec {ORDERS}<>"$RUN/orders"
    # The desk's orders, and what is typed, each line at once; the end of the keyboard's input is the end of the demo.
    # shellcheck disable=SC2016  # for the other shell to expand
    start desk bash -c 'orders=$1; shift; exec "$@" >"$orders"' - "$RUN/orders" \
        env GDK_BACKEND=x11 "$MADOGUCHI" desk --config "$CONFIG" --place "${wide}x$height+$((${WINDOW%x*} + 20))+0"
    exec {KEYBOARD}<&0
    # shellcheck disable=SC2016
    setpriv --pdeathsig TERM bash -c 'while IFS= read -r line; do printf "%s\n" "$line"; done; echo quit' \
        <&"$KEYBOARD" >"$RUN/orders" &
}

help_person() {
    cat <<END

Play with the desk beside the kiosk, or type its orders here:

  insert PERSONA, remove               the card          personas   who there is, with the PIN of each
  tear-after N, tear-after-write N,    the same at a     look       a picture of the display, when it is virtual
  hang, wake                           bad moment        help, quit
  paper-out, refill, jam, clear,       the printer
  offline, online
  money YEN, take-money                a coin or note into the changer; what lies in its tray
  changer-jam, -clear, -empty, -full, -fill, -off, -on
  receipt-out, -refill, -open, -shut, -off, -on          the receipt printer
  unplug, plug                         the reader
  cut, restore                         the line to the centre
  clock HH:MM | +Nh | +Nd | real       the clock of kiosk and centre, in Japan: a time of day, so much later, the real one
  hours always | usual | MINUTES | closed
                                       the service hours: the kiosk starts again, and closes in so many minutes

Printed sheets and receipts lie in $PAPER
END
}

# Looks at the devices every other second, so that the desk shows how they are.
obey_person() {
    local line
    prompt
    while is_running kiosk; do
        if IFS= read -r -t 2 -u "$ORDERS" line; then
            is_running kiosk || break
            obey_line "$line"
            prompt
        fi
        tell_desk
    done
    is_running kiosk || say "the kiosk has ended; its last words:" "$(tail -n 5 "$RUN/kiosk.log")"
}

prompt() {
    printf 'madoguchi> '
}

obey_line() {
    local answer
    case $1 in
        personas) visitor people ;;
        look) take_picture ;;
        quit | exit) exit 0 ;;
        '') ;;
        *)
            if answer=$(does "$1"); then
                # Some orders change what this shell knows, which a subshell can't.
                note "$1"
                answer=${answer/#ok $1/ok}
                say "$1: $answer"
                talk_to_desk "did $(date +%H:%M:%S)  $1: $answer"
            else
                help_person
            fi
            ;;
    esac
}

# does LINE: carries an order out and prints what came of it; fails when there is no such order.
does() {
    case $1 in
        insert\ * | remove | tear-* | hang | wake | mute) tell card "$1" ;;
        paper-out | refill | jam | clear | offline | online) tell printer "$1" ;;
        money\ *) tell changer "insert ${1#money }" ;;
        take-money) tell changer take ;;
        changer-empty | changer-full | changer-fill | changer-jam | changer-clear | changer-off | changer-on)
            tell changer "${1#changer-}"
            ;;
        receipt-*) tell_receipts "${1#receipt-}" ;;
        unplug) tell reader kill ;;
        plug) tell reader start ;;
        # A line that is cut: what is sent is lost, and nobody hangs up.
        cut) kill -STOP "${PROGRAM_PID[centre]}" && say ok ;;
        restore) kill -CONT "${PROGRAM_PID[centre]}" && say ok ;;
        clock\ *) set_clock "${1#clock }" ;;
        hours\ *) hours_of "${1#hours }" ;;
        *) return 1 ;;
    esac
}

tell_receipts() {
    case $1 in
        out) tell receipts paper-out ;;
        open | shut) tell receipts "cover-$1" ;;
        refill | off | on) tell receipts "$1" ;;
        *) return 1 ;;
    esac
}

note() {
    case $1 in
        unplug) READER=off ;;
        plug) READER=on ;;
        cut) LINE=off ;;
        restore) LINE=on ;;
        hours\ *)
            HOURS=$answer
            stop kiosk
            open_kiosk
            ;;
    esac
}

# tokyo FORMAT: what the clock of kiosk and centre shows there.
tokyo() {
    TZ=Asia/Tokyo date -d "@$(($(date +%s) + $(<"$RUN/clock")))" "$1"
}

# set_clock HH:MM|+Nh|+Nd|real
set_clock() {
    local ahead there
    ahead=$(<"$RUN/clock")
    case $1 in
        real) ahead=0 ;;
        [0-2][0-9]:[0-5][0-9])
            there=$(date -d "TZ=\"Asia/Tokyo\" $(tokyo +%F) $1" +%s) || return
            ahead=$((there - $(date +%s)))
            ;;
        +[1-9]h | +[1-9][0-9]h) ahead=$((ahead + ${1//[+h]/} * 3600)) ;;
        +[1-9]d | +[1-9][0-9]d) ahead=$((ahead + ${1//[+d]/} * 86400)) ;;
        *) return 1 ;;
    esac
    printf '%+d\n' "$ahead" >"$RUN/clock"
    tokyo '+%F %H:%M'
}

# hours_of always|usual|closed|MINUTES: opens and closes, for a kiosk that goes by the clock of Tokyo.
hours_of() {
    local now until
    now=$(tokyo +%H:%M)
    case $1 in
        always) say 00:00 00:00 ;;
        usual) say 06:30 23:00 ;;
        closed)
            if [[ $now > 07:00 ]]; then
                say 06:30 "$(TZ=Asia/Tokyo date -d "$now 1 minute ago" +%H:%M)"
            else
                say 07:30 23:00
            fi
            ;;
        [1-9] | [1-9][0-9])
            until=$(TZ=Asia/Tokyo date -d "$now $1 minutes" +%H:%M)
            [[ $until > $now ]] || until=23:59
            say 00:00 "$until"
            ;;
        *) return 1 ;;
    esac
}

# How things are, when that has changed.
tell_desk() {
    local now
    [[ -v PROGRAM_PID[desk] ]] && is_running desk || return 0
    now="card $(tell card status)
printer $(tell printer status)
changer $(tell changer status)
receipts $(tell receipts status)
reader $READER
centre $LINE
clock $(tokyo '+%F %H:%M') $([[ $(<"$RUN/clock") == +0 ]] && say real || say set)
hours ${HOURS/#00:00 00:00/always}"
    [[ $now != "$TOLD" ]] || return 0
    TOLD=$now
    talk_to_desk "$now"
    [[ ! $now =~ slips\ ([1-9][0-9]*) ]] || talk_to_desk "slip $PAPER/receipt-${BASH_REMATCH[1]}.png"
}

talk_to_desk() {
    local input=${PROGRAM_INPUT[desk]}
    { printf '%s\n' "$1" >&"$input"; } 2>/dev/null || true
}

take_picture() {
    if [[ -e $RUN/screen/Xvfb_screen0 ]]; then
        mkdir -p "$OUT"
        visitor look --out "$OUT/look.png"
        say "$OUT/look.png"
    else
        say "the kiosk is on your own display"
    fi
}
