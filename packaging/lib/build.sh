# shellcheck shell=bash
# Builds the programs when something in the sources is newer than them. Needs common.sh. Sourced, never run.

BUILT=$ROOT/target/packaged
readonly BUILT

# build_programs: without tests; packaging/test.sh is for those.
build_programs() {
    if is_built; then
        say "build: up to date"
        return
    fi
    say "build: mvn package (the first time it fetches libraries, which takes some minutes)"
    mkdir -p "$ROOT/target"
    touch "$BUILT.begun"
    (cd "$ROOT" && "${MVN:-mvn}" -q -B package -Dmaven.test.skip=true)
    mv "$BUILT.begun" "$BUILT"
}

is_built() {
    [[ -e $BUILT && -e $ROOT/kiosk-app/terminal/target/quarkus-app/quarkus-run.jar ]] &&
        [[ -e $ROOT/kiosk-app/centre/target/quarkus-app/quarkus-run.jar ]] &&
        [[ -d $ROOT/device-drivers/virtual/target/lib ]] &&
        compgen -G "$ROOT/device-drivers/changer-driver/target/changer-driver-[0-9]*.jar" >/dev/null &&
        [[ -z $(newer_sources) ]]
}

newer_sources() {
    find "$ROOT/pom.xml" "$ROOT/config" "$ROOT/device-drivers" "$ROOT/print" "$ROOT/kiosk-app" \
        \( -name target -o -path '*/src/test' \) -prune -o \
        -type f \( -name pom.xml -o -path '*/src/main/*' \) -newer "$BUILT" -print -quit
}
