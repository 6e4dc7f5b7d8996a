package jp.madoguchi.virtual;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** What udev tells its listeners when the reader's only interface comes or goes. */
enum UsbEvent {
    ADD("add"),
    REMOVE("remove");

    private static final String PREFIX = "libudev\0";
    /** UDEV_MONITOR_MAGIC of systemd's device-monitor.c, 252; the head is 40 bytes long. */
    private static final int MAGIC = 0xFEEDCAFE;

    private static final int HEAD = 40;
    /** MurmurHash2 of "usb" and of "usb_interface", by which the kernel sorts messages for their listeners. */
    private static final int HASH_OF_SUBSYSTEM = 0x0577C5E5;

    private static final int HASH_OF_TYPE = 0xB1024765;
    private static final int SECONDS = 5;

    private final String action;

    UsbEvent(String action) {
        this.action = action;
    }

    /** Tells those who listen in the network namespace of this process, which is its user's own. */
    void tell(ProcessHandle listener) throws IOException, InterruptedException {
        Process sender = new ProcessBuilder(
                        "nsenter",
                        "--target",
                        String.valueOf(listener.pid()),
                        "--user",
                        "--net",
                        "--preserve-credentials",
                        "perl",
                        "-e",
                        Scripts.text("send-uevent.pl"))
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = sender.getOutputStream()) {
            in.write(message());
        }
        String said = new String(sender.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!sender.waitFor(SECONDS, TimeUnit.SECONDS) || sender.exitValue() != 0) {
            throw new IOException("udev's message could not be sent: " + said);
        }
    }

    private byte[] message() {
        byte[] properties = String.join(
                        "\0",
                        "ACTION=" + action,
                        "DEVPATH=/devices/usb1/1-1/1-1:1.0",
                        "SUBSYSTEM=usb",
                        "DEVTYPE=usb_interface",
                        "SEQNUM=1",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(HEAD + properties.length)
                .put(PREFIX.getBytes(StandardCharsets.US_ASCII))
                .putInt(MAGIC)
                .order(ByteOrder.nativeOrder())
                .putInt(HEAD)
                .putInt(HEAD)
                .putInt(properties.length)
                .order(ByteOrder.BIG_ENDIAN)
                .putInt(HASH_OF_SUBSYSTEM)
                .putInt(HASH_OF_TYPE)
                .putLong(0)
                .put(properties)
                .array();
    }
}
