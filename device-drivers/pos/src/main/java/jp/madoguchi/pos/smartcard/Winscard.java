package jp.madoguchi.pos.smartcard;

import com.sun.jna.Library;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.ptr.NativeLongByReference;
import org.jspecify.annotations.Nullable;

/**
 * The functions of pcsc-lite's winscard.h that are needed here; its LONG and DWORD are C's long. Each answers a code of
 * pcsclite.h, 0 for success, and may block for as long as pcscd or the card is stuck.
 */
interface Winscard extends Library {
    String LIBRARY = "libpcsclite.so.1";

    NativeLong SCardEstablishContext(
            NativeLong scope, @Nullable Pointer reserved1, @Nullable Pointer reserved2, NativeLongByReference context);

    NativeLong SCardReleaseContext(NativeLong context);

    NativeLong SCardListReaders(
            NativeLong context, @Nullable Pointer groups, byte @Nullable [] names, NativeLongByReference length);

    NativeLong SCardGetStatusChange(NativeLong context, NativeLong timeout, ReaderState[] states, NativeLong count);

    NativeLong SCardConnect(
            NativeLong context,
            String reader,
            NativeLong share,
            NativeLong protocols,
            NativeLongByReference card,
            NativeLongByReference protocol);

    NativeLong SCardReconnect(
            NativeLong card,
            NativeLong share,
            NativeLong protocols,
            NativeLong disposition,
            NativeLongByReference protocol);

    NativeLong SCardBeginTransaction(NativeLong card);

    NativeLong SCardTransmit(
            NativeLong card,
            IoRequest sent,
            Pointer command,
            NativeLong length,
            @Nullable Pointer received,
            Pointer response,
            NativeLongByReference responseLength);

    NativeLong SCardGetAttrib(NativeLong card, NativeLong attribute, byte[] value, NativeLongByReference length);

    NativeLong SCardDisconnect(NativeLong card, NativeLong disposition);

    /** SCARD_READERSTATE; public, as JNA demands. */
    @FieldOrder({"szReader", "pvUserData", "dwCurrentState", "dwEventState", "cbAtr", "rgbAtr"})
    final class ReaderState extends Structure {
        private static final int MAX_ATR_SIZE = 33;

        public @Nullable String szReader;
        public @Nullable Pointer pvUserData;
        public NativeLong dwCurrentState = new NativeLong();
        public NativeLong dwEventState = new NativeLong();
        public NativeLong cbAtr = new NativeLong();
        public byte[] rgbAtr = new byte[MAX_ATR_SIZE];
    }

    /** SCARD_IO_REQUEST: which protocol a command is sent by. */
    @FieldOrder({"dwProtocol", "cbPciLength"})
    final class IoRequest extends Structure {
        public NativeLong dwProtocol;
        public NativeLong cbPciLength;

        IoRequest(NativeLong protocol) {
            dwProtocol = protocol;
            cbPciLength = new NativeLong(2L * NativeLong.SIZE);
        }
    }
}
