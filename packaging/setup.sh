#!/usr/bin/env bash
# Installs the Debian packages that building, testing and the demo need: only those missing, nothing recommended.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

readonly PACKAGES=(
    # the reader: a PC/SC daemon of our own run, with a virtual reader as its driver
    pcscd vsmartcard-vpcd
    # a reader that can be unplugged: the driver of serial readers, at whose wire a virtual one stands
    libccid
    # judges of the virtual card that nobody here wrote
    opensc openssl
    # the screen: SWT on GTK 3, Japanese on it
    libgtk-3-0 fonts-noto-cjk
    # audio guidance
    espeak-ng
    # the paper: the characters of names in family registers
    fonts-ipamj-mincho
    # in tests, a page printer that nobody here wrote
    cups-ipp-utils
    # in tests, the second font that an operator may supply
    fonts-hanazono
    # a display for a machine without one, and a visitor who presses on it
    xvfb xdotool
    # how assistive software, and so the visitor, sees the screen
    dbus-daemon at-spi2-core
    # the visitor is Python; the people and towns are YAML
    python3 python3-gi python3-yaml
    # another time of day for the kiosk on a desk, and for its centre
    libfaketime
    # what checks a PDF and reads it
    qpdf poppler-utils
)

usage() {
    cat <<END
Usage: packaging/setup.sh [--help]

Installs, as root or with sudo, what is missing of:
$(printf '  %s\n' "${PACKAGES[@]}")
A JDK of 17 or later and Maven are expected to be there.
END
}

require_java() {
    local remedy='apt-get install openjdk-17-jdk-headless maven'
    command -v javac >/dev/null || die "no JDK here (javac is missing). On Debian: $remedy"
    command -v "${MVN:-mvn}" >/dev/null || die "no Maven here (${MVN:-mvn} is no program). On Debian: $remedy"
    local version
    version=$(javac -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')
    ((version >= 17)) || die "JDK $version is too old: 17 or later is needed. On Debian: $remedy"
}

is_installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        die "to install packages this has to run as root, or sudo has to be there"
    fi
}

install_packages() {
    say "setup: installing $*"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

main() {
    [[ ${1:-} != --help && ${1:-} != -h ]] || { usage; exit 0; }
    (($# == 0)) || { usage >&2; exit 2; }
    command -v apt-get >/dev/null || die "not a Debian: install what --help lists by hand"
    require_java
    local missing=() package
    for package in "${PACKAGES[@]}"; do
        is_installed "$package" || missing+=("$package")
    done
    if ((${#missing[@]})); then
        install_packages "${missing[@]}"
    else
        say "setup: all ${#PACKAGES[@]} packages are there"
    fi
}

main "$@"
