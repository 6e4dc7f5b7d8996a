package jp.madoguchi.pos.smartcard;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.ptr.NativeLongByReference;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One PC/SC context, over libpcsclite directly.
 *
 * <p>pcsc-lite locks a context while it waits, so the thread that waits for cards and the one that talks to a card each
 * have their own; and a context dies with its pcscd, so a new one is the way back. The JDK's own provider keeps one for
 * the life of the JVM and never recovers; jnasmartcardio repeats a command by itself when the card answers 6Cxx, with its
 * last byte changed, which would spend a try if that command were a VERIFY.
 */
final class PcscContext implements AutoCloseable {
    private static final NativeLong SCOPE_SYSTEM = new NativeLong(2);
    /** A reader by this name stands for the readers that come and go. */
    private static final String PLUG_AND_PLAY = "\\\\?PnP?\\Notification";

    /** How a context is come by, each time anew. */
    interface Source {
        /** Opens one. */
        PcscContext establish() throws PcscException;
    }

    /**
     * How readers are now.
     *
     * @param quiet whether nothing has changed for the whole time that was waited
     */
    record Sightings(Map<String, Sighting> readers, boolean quiet) {
        Sightings {
            readers = Collections.unmodifiableMap(new LinkedHashMap<>(readers));
        }
    }

    private final Winscard pcsc;
    private final NativeLong handle;

    private PcscContext(Winscard pcsc, NativeLong handle) {
        this.pcsc = pcsc;
        this.handle = handle;
    }

    /** @throws PcscException when pcscd cannot be reached */
    static PcscContext establish() throws PcscException {
        return establish(load());
    }

    static PcscContext establish(Winscard pcsc) throws PcscException {
        NativeLongByReference handle = new NativeLongByReference();
        PcscException.check("EstablishContext", pcsc.SCardEstablishContext(SCOPE_SYSTEM, null, null, handle));
        return new PcscContext(pcsc, handle.getValue());
    }

    private static Winscard load() throws PcscException {
        try {
            return Native.load(Winscard.LIBRARY, Winscard.class);
        } catch (UnsatisfiedLinkError missing) {
            throw PcscException.noLibrary(missing);
        }
    }

    /** The names of the readers; none is no fault. */
    List<String> readers() throws PcscException {
        NativeLongByReference length = new NativeLongByReference();
        NativeLong asked = pcsc.SCardListReaders(handle, null, null, length);
        if (asked.intValue() == PcscException.SCARD_E_NO_READERS_AVAILABLE) {
            return List.of();
        }
        PcscException.check("ListReaders", asked);
        byte[] names = new byte[length.getValue().intValue()];
        PcscException.check("ListReaders", pcsc.SCardListReaders(handle, null, names, length));
        return Stream.of(new String(names, StandardCharsets.UTF_8).split("\0", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * Sleeps until a reader comes or goes, or one of these is not as it was seen, at most so long.
     *
     * @param seen what was seen of each reader last
     */
    Sightings await(Map<String, Sighting> seen, int millis) throws PcscException {
        List<String> readers = List.copyOf(seen.keySet());
        Winscard.ReaderState[] states = (Winscard.ReaderState[]) new Winscard.ReaderState().toArray(readers.size() + 1);
        states[readers.size()].szReader = PLUG_AND_PLAY;
        for (int i = 0; i < readers.size(); i++) {
            states[i].szReader = readers.get(i);
            states[i].dwCurrentState = new NativeLong(
                    seen.getOrDefault(readers.get(i), Sighting.NONE).state());
        }
        NativeLong result =
                pcsc.SCardGetStatusChange(handle, new NativeLong(millis), states, new NativeLong(states.length));
        boolean quiet = result.intValue() == PcscException.SCARD_E_TIMEOUT;
        if (!quiet) {
            PcscException.check("GetStatusChange", result);
        }
        Map<String, Sighting> now = new LinkedHashMap<>();
        for (int i = 0; i < readers.size(); i++) {
            now.put(readers.get(i), new Sighting(states[i].dwEventState.intValue()));
        }
        return new Sightings(now, quiet);
    }

    /** Puts a hand on this reader. */
    ReaderProbe probe(String reader) throws PcscException {
        return ReaderProbe.on(pcsc, handle, reader);
    }

    /** Powers the card in this reader. */
    PcscCard connect(String reader) throws PcscException {
        return PcscCard.connect(pcsc, handle, reader);
    }

    @Override
    public void close() throws PcscException {
        PcscException.check("ReleaseContext", pcsc.SCardReleaseContext(handle));
    }
}
