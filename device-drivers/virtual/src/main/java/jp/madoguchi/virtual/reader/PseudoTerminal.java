package jp.madoguchi.virtual.reader;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Our end of a serial line whose other end is a device file for a driver to open. It stays open until the driver has closed
 * that: a line whose far end goes first gives a driver that waits in read(2) an endless stream of nothing, and libccid 1.5.2
 * then turns round for ever.
 */
public final class PseudoTerminal implements AutoCloseable {
    private static final int O_RDWR = 0x2;
    private static final int O_NOCTTY = 0x100;
    private static final int O_CLOEXEC = 0x80000;
    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_READ = 1024;

    private final TerminalCalls system;
    private final int terminal;
    private final Path device;
    private ByteArrayInputStream arrived = new ByteArrayInputStream(new byte[0]);

    private PseudoTerminal(TerminalCalls system, int terminal, Path device) {
        this.system = system;
        this.terminal = terminal;
        this.device = device;
    }

    /**
     * A new line.
     *
     * @throws IOException when the kernel has no more of them
     */
    public static PseudoTerminal open() throws IOException {
        TerminalCalls system = Native.load("c", TerminalCalls.class);
        try {
            int terminal = system.posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
            byte[] name = new byte[LONGEST_NAME];
            system.grantpt(terminal);
            system.unlockpt(terminal);
            system.ptsname_r(terminal, name, new NativeLong(name.length));
            return new PseudoTerminal(system, terminal, Path.of(Native.toString(name)));
        } catch (LastErrorException refused) {
            throw new IOException("no pseudo terminal", refused);
        }
    }

    /** The device file of the other end. */
    public Path device() {
        return device;
    }

    /**
     * Waits for so many bytes.
     *
     * @throws EOFException when the driver has closed its end
     */
    public byte[] read(int count) throws EOFException {
        byte[] bytes = new byte[count];
        for (int have = 0; have < count; ) {
            int more = arrived.read(bytes, have, count - have);
            if (more < 0) {
                arrived = receive();
            } else {
                have += more;
            }
        }
        return bytes;
    }

    /**
     * Sends bytes to the driver.
     *
     * @throws EOFException when the driver has closed its end
     */
    public void write(byte[] bytes) throws EOFException {
        try {
            system.write(terminal, bytes, new NativeLong(bytes.length));
        } catch (LastErrorException closed) {
            throw ended(closed);
        }
    }

    @Override
    public void close() {
        system.close(terminal);
    }

    private ByteArrayInputStream receive() throws EOFException {
        byte[] bytes = new byte[LONGEST_READ];
        try {
            int count =
                    system.read(terminal, bytes, new NativeLong(bytes.length)).intValue();
            return new ByteArrayInputStream(bytes, 0, count);
        } catch (LastErrorException closed) {
            throw ended(closed);
        }
    }

    private static EOFException ended(LastErrorException closed) {
        EOFException ended = new EOFException("the driver has closed the line");
        ended.initCause(closed);
        return ended;
    }
}
