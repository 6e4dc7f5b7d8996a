# Run as root of namespaces of its own: builds a root directory that is this machine's but for the USB devices and the
# drivers of readers, and starts the daemon there. Takes the stage's directory, and the daemon with its arguments.
set -e
stage=$1
shift
root=$stage/root
mount -t tmpfs tmpfs "$root"
for each in /*; do
    if [ -L "$each" ]; then
        cp -P "$each" "$root$each"
    elif [ -d "$each" ]; then
        mkdir "$root$each"
        case $each in
            /sys | /run) ;;
            *) mount --rbind "$each" "$root$each" ;;
        esac
    fi
done
mount --bind "$stage/sys" "$root/sys"
mount --bind "$stage/drivers" "$root/usr/lib/pcsc/drivers"
ln -s "$stage/port" "$root/usb"
mkdir "$root/run/udev"
: >"$root/run/udev/control" # or libudev believes that nobody sends messages
exec env SYSTEMD_DEVICE_VERIFY_SYSFS=0 chroot "$root" "$@"
