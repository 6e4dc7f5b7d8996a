package jp.madoguchi.pos.escpos;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;

/**
 * A device file that is read and written at once. Java's own channels let a writer wait for the reader, and cannot end a
 * read of a device; the kernel lets one program open a USB printer once only, so two of them are no way out.
 */
final class DeviceFile implements ByteChannel {
    // Linux, asm-generic/fcntl.h and poll.h.
    private static final int O_RDWR = 0x2;
    private static final int O_NOCTTY = 0x100;
    private static final int O_NONBLOCK = 0x800;
    private static final int O_CLOEXEC = 0x80000;
    private static final short POLLIN = 1;
    private static final short POLLOUT = 4;
    private static final int EAGAIN = 11;
    /** More than any Linux needs for a struct termios. */
    private static final int TERMIOS = 128;

    private static final int LONGEST_WAIT_MILLIS = 250;

    private final FileCalls system;
    private final int file;
    private volatile boolean open = true;
    private int users;

    private DeviceFile(FileCalls system, int file) {
        this.system = system;
        this.file = file;
    }

    static DeviceFile open(Path path) throws IOException {
        FileCalls system = Native.load("c", FileCalls.class);
        try {
            int file = system.open(path.toString(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
            DeviceFile device = new DeviceFile(system, file);
            device.takeBytesAsTheyAre();
            return device;
        } catch (LastErrorException refused) {
            throw new IOException(path + ": " + refused.getMessage(), refused);
        }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        byte[] bytes = new byte[into.remaining()];
        int count = transfer(POLLIN, () -> system.read(file, bytes, new NativeLong(bytes.length)));
        into.put(bytes, 0, count);
        return count == 0 ? -1 : count;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        byte[] bytes = new byte[from.remaining()];
        from.duplicate().get(bytes);
        int count = transfer(POLLOUT, () -> system.write(file, bytes, new NativeLong(bytes.length)));
        from.position(from.position() + count);
        return count;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** Whoever reads or writes leaves within a quarter of a second; the last one closes the file. */
    @Override
    public void close() {
        synchronized (this) {
            if (!open) {
                return;
            }
            open = false;
            users++;
        }
        leave();
    }

    private interface Transfer {
        NativeLong run();
    }

    private int transfer(short event, Transfer transfer) throws IOException {
        enter();
        try {
            while (open) {
                if (system.poll(new FileCalls.Poll(file, event), new NativeLong(1), LONGEST_WAIT_MILLIS) > 0) {
                    return transfer.run().intValue();
                }
            }
            throw new ClosedChannelException();
        } catch (LastErrorException failed) {
            if (failed.getErrorCode() == EAGAIN) {
                return transfer(event, transfer);
            }
            throw new IOException(failed.getMessage(), failed);
        } finally {
            leave();
        }
    }

    private synchronized void enter() throws ClosedChannelException {
        if (!open) {
            throw new ClosedChannelException();
        }
        users++;
    }

    private synchronized void leave() {
        users--;
        if (!open && users == 0) {
            system.close(file);
        }
    }

    /** A serial line would otherwise echo, wait for line ends and change bytes (termios(3), cfmakeraw). */
    private void takeBytesAsTheyAre() {
        if (system.isatty(file) == 1) {
            byte[] termios = new byte[TERMIOS];
            system.tcgetattr(file, termios);
            system.cfmakeraw(termios);
            system.tcsetattr(file, 0, termios);
        }
    }
}
