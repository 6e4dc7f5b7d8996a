# shellcheck shell=bash
# A kiosk and everything around it on this machine: reader, card, printer, centre. Needs common.sh and programs.sh, and
# SANDBOX, the directory where its keys, cards and data lie. Sourced, never run.

# Goes before the commands of kiosk and centre where their clock is not the real one.
CLOCKED=()

readonly CONFIG=$SANDBOX/config
readonly MADOGUCHI=$ROOT/packaging/madoguchi

# Every site begins with new cards, new reservations and an empty journal. Its towns never close, and charge fees.
prepare_sandbox() {
    say "making a fresh sandbox in ${SANDBOX#"$ROOT"/}"
    mkdir -p "$SANDBOX"
    exec {SANDBOX_LOCK}>"$SANDBOX/lock"
    flock -n "$SANDBOX_LOCK" || die "somebody else is using it in this checkout"
    rm -rf "$CONFIG" "$SANDBOX/terminal"
    cp -r "$ROOT/config" "$CONFIG"
    set_towns
    install_for_money
    mkdir -p "$SANDBOX/terminal"
    "$MADOGUCHI" setup --fresh --sandbox "$SANDBOX" --config "$CONFIG" >/dev/null
}

# The operator's settings: hours, and what a copy costs.
readonly FEE=200
set_towns() {
    sed -i -E -e '/^  closed:/d' -e 's/hours: \{[^}]+\}/hours: {opens: "00:00", closes: "00:00"}/' \
        -e "s/fee: \{amount: 0\}/fee: {amount: $FEE}/" "$CONFIG/municipalities.yaml"
}

# As an integrator does: the vendor's jar in drivers/, and the entries of changer and receipt printer out of their comments.
install_for_money() {
    rm -rf "$SANDBOX/drivers"
    mkdir "$SANDBOX/drivers"
    cp "$ROOT"/device-drivers/changer-driver/target/changer-driver-[0-9]*.jar "$SANDBOX/drivers"
    {
        sed '/<\/JposEntries>/d' "$ROOT/config/jpos.xml"
        awk '/logicalName="(ReceiptPrinter|CashChanger)"/, /<\/JposEntry>/ { sub(/ -->$/, ""); print }' "$ROOT/config/jpos.xml"
        say '</JposEntries>'
    } >"$CONFIG/jpos.xml"
}

start_devices() {
    say "starting reader, printers, changer and centre"
    start reader "$MADOGUCHI" virtual-reader --socket "$RUN/pcscd.comm"
    start printer "$MADOGUCHI" virtual-printer --keep "${PAPER:-$RUN/paper}"
    # Whoever looks on while the centre goes away waits no minute to see it told.
    MADOGUCHI_CENTRE_HEARTBEAT_SECONDS=10 start centre "${CLOCKED[@]}" "$MADOGUCHI" centre --sandbox "$SANDBOX" --config "$CONFIG" --port 0 --reseed
    start receipts "$MADOGUCHI" virtual-receipt-printer --keep "${PAPER:-$RUN/receipts}"
    start changer "$MADOGUCHI" virtual-changer --file "$RUN/changer.properties"
    PCSCLITE_CSOCK_NAME=$(await_line reader '^PCSCLITE_CSOCK_NAME=' 30 | cut -d= -f2-)
    export PCSCLITE_CSOCK_NAME
    start card "$MADOGUCHI" virtual-card --sandbox "$SANDBOX" --port "$(await_line reader '^VPCD_PORT=' 30 | cut -d= -f2)"
    PRINTER=$(await_line printer '^ipps?://' 30)
    RECEIPTS=$(await_line receipts '^tcp://' 30)
    CHANGER=$(await_line changer '^[0-9]+$' 30)
    CENTRE=$(await_line centre '^centre ready at ' 60)
    CENTRE=${CENTRE#centre ready at }
}

# Leaves in KIOSK_COMMAND how the kiosk of this site is started; settings can be added.
name_kiosk_command() {
    KIOSK_COMMAND=(
        "${CLOCKED[@]}" env GDK_BACKEND=x11 "$MADOGUCHI" terminal
        -Dmadoguchi.config="$CONFIG" -Dmadoguchi.data="$SANDBOX/terminal" -Dmadoguchi.devices="$SANDBOX/terminal/devices"
        -Dmadoguchi.printer="$PRINTER" -Dmadoguchi.receipt-printer="$RECEIPTS"
        -Dvirtual-changer.port="$CHANGER" -Dmadoguchi.drivers="$SANDBOX/drivers"
        -Dmadoguchi.centre.uri="${CENTRE/127.0.0.1/localhost}/centre/v1" -Dmadoguchi.centre.ca="$SANDBOX/tls/ca.pem"
        -Dmadoguchi.centre.certificate="$SANDBOX/tls/terminal.pem"
        -Dmadoguchi.centre.key="$SANDBOX/tls/terminal.key" -Dmadoguchi.centre.trust="$SANDBOX/keys"
        -Dmadoguchi.trust.authorities="$SANDBOX/pki" -Dmadoguchi.trust.revocations="$SANDBOX/pki"
        -Dmadoguchi.hours.opens=00:00 -Dmadoguchi.hours.closes=00:00
        -Dmadoguchi.offers.changes=true -Dmadoguchi.offers.pin-resets=true
    )
}

# start_kiosk [-Dname=value...]
start_kiosk() {
    say "starting the kiosk"
    name_kiosk_command
    STARTED=$(now_ms)
    start kiosk "${KIOSK_COMMAND[@]}" "$@"
}

visitor() {
    local action=$1
    shift
    /usr/bin/python3 -B "$ROOT/packaging/visitor" "$action" --config "$CONFIG" --run "$RUN" \
        --display "$RUN/screen/Xvfb_screen0" "$@"
}
