package jp.madoguchi.terminal.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import jp.madoguchi.protocol.Sha256;

/**
 * One record: no name, no certificate serial, no free text by construction.
 *
 * @param sequence counted from 1, without gaps over all runs of the program
 * @param monotonic nanoseconds of the run's own clock, for durations
 * @param bootId the run of the program
 * @param transaction what an act or an issue number belongs to, else empty
 * @param disposition how an act ended; empty unless the phase is {@code COMPLETE}
 * @param word a name of the program's own, or empty
 * @param code a failure code, or 0
 */
record JournalEntry(
        long sequence,
        Instant wall,
        long monotonic,
        UUID bootId,
        String transaction,
        String event,
        Phase phase,
        String disposition,
        String word,
        int code,
        long n1,
        long n2) {
    private static final ObjectMapper CBOR = new CBORMapper();

    enum Phase {
        SINGLE,
        BEGIN,
        COMPLETE
    }

    /** SHA-256 over the hash before and the entry as a CBOR map with its keys in order. */
    Sha256 hash(Sha256 previous) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(previous.toArray());
        bytes.writeBytes(cbor());
        return Sha256.of(bytes.toByteArray());
    }

    private byte[] cbor() {
        var members = new TreeMap<String, Object>();
        members.put("seq", sequence);
        members.put("wallUtc", wall.toString());
        members.put("monoNs", monotonic);
        members.put("bootId", bootId.toString());
        members.put("txId", transaction);
        members.put("event", event);
        members.put("phase", phase.name());
        members.put("disposition", disposition);
        members.put("word", word);
        members.put("code", code);
        members.put("n1", n1);
        members.put("n2", n2);
        try {
            return CBOR.writeValueAsBytes(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers can always be written", e);
        }
    }
}
