package jp.madoguchi.pos.escpos;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.NativeLong;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;

/** What Java does not do with a device file: wait for it and be able to stop, and take a serial line as it is. */
interface FileCalls extends Library {
    int open(String path, int flags) throws LastErrorException;

    int close(int file) throws LastErrorException;

    NativeLong read(int file, byte[] bytes, NativeLong count) throws LastErrorException;

    NativeLong write(int file, byte[] bytes, NativeLong count) throws LastErrorException;

    int poll(Poll file, NativeLong count, int timeoutMillis) throws LastErrorException;

    int isatty(int file);

    int tcgetattr(int file, byte[] termios) throws LastErrorException;

    void cfmakeraw(byte[] termios);

    int tcsetattr(int file, int when, byte[] termios) throws LastErrorException;

    /** {@code struct pollfd}. */
    @FieldOrder({"fd", "events", "revents"})
    final class Poll extends Structure {
        public int fd;
        public short events;
        public short revents;

        Poll(int fd, short events) {
            this.fd = fd;
            this.events = events;
        }
    }
}
