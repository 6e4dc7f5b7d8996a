# shellcheck shell=bash
# The kiosk for a person: on their display, or on one of ours. Part of demo.sh.

stay_open() {
    PAPER=$OUT/paper
    mkdir -p "$PAPER"
    if [[ -n ${DISPLAY:-} ]] && xdotool getdisplaygeometry >/dev/null 2>&1; then
        [[ -n ${DBUS_SESSION_BUS_ADDRESS:-} ]] || start_bus
        start_devices
        start_kiosk -Dmadoguchi.screen.window="$(window_size)"
    else
        start_display
        start_bus
        start_devices
        start_kiosk
        say "No display here, so the kiosk shows itself on $DISPLAY, a virtual one: type 'look' for a picture of it."
    fi
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

help_person() {
    cat <<END

  insert PERSONA, remove               the card          personas   who there is, with the PIN of each
  paper-out, refill, jam, clear        the printer       look       a picture of the display, when it is virtual
  help, quit                           printed sheets lie in $PAPER
END
}

obey_person() {
    local line
    while is_running kiosk && IFS= read -r -p 'madoguchi> ' line; do
        is_running kiosk || break
        obey_line "$line"
    done
    is_running kiosk || say "the kiosk has ended; its last words:" "$(tail -n 5 "$RUN/kiosk.log")"
}

obey_line() {
    case $1 in
        insert\ * | remove) tell card "$1" ;;
        paper-out | refill | jam | clear) tell printer "$1" ;;
        personas) visitor people ;;
        look) take_picture ;;
        quit | exit) exit 0 ;;
        '') ;;
        *) help_person ;;
    esac
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
