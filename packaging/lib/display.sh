# shellcheck shell=bash
# A display and an accessibility bus of our own. Needs programs.sh. Sourced, never run.

# The X server itself takes a free number. Its picture lies in RUN/screen as a file, so that looking at it costs nothing.
# Upright, unless SCREEN_SIZE says otherwise.
start_display() {
    mkdir -p "$RUN/screen"
    start xvfb Xvfb -displayfd 1 -screen 0 "${SCREEN_SIZE:-1080x1920}x24" -fbdir "$RUN/screen" -nolisten tcp
    DISPLAY=:$(await_line xvfb '^[0-9]+$' 10)
    export DISPLAY
}

# A session bus from which the accessibility bus is started when somebody asks for it.
start_bus() {
    export XDG_RUNTIME_DIR=$RUN
    start bus dbus-daemon --session --nofork --nopidfile --address="unix:path=$RUN/bus" --print-address=1
    DBUS_SESSION_BUS_ADDRESS=$(await_line bus '^unix:' 10)
    export DBUS_SESSION_BUS_ADDRESS
    unset NO_AT_BRIDGE AT_SPI_BUS_ADDRESS
}
