package jp.madoguchi.card.update;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiKey;

/**
 * A new secret for a card, under the tag of its reservation: the content of the one RESET RETRY COUNTER (ISO 7816-4, 11.6.10)
 * of our own scheme. Data: {@code 80 10 tag, 81 01 reference, 82 10 secret padded to 16}; the reference is the last byte of
 * the secret's EF (18 or 1B). Always sent through SCP03; the card sets secret, counter and tag together or not at all.
 * Owns its secret.
 */
public final class SecretReset implements AutoCloseable {
    /** Instruction byte. */
    static final int INS = 0x2C;

    private static final int TAG_RESERVATION = 0x80;
    private static final int TAG_REFERENCE = 0x81;
    private static final int TAG_SECRET = 0x82;
    private static final int LENGTH = 2 + ReservationTag.LENGTH + 3 + 2 + PaddedSecret.LENGTH;

    private final ReservationTag reservation;
    private final JpkiKey key;
    private final Secret newSecret;

    /** Takes the new secret over, whose shape its maker has checked. */
    public SecretReset(ReservationTag reservation, JpkiKey key, Secret newSecret) {
        this.reservation = reservation;
        this.key = key;
        this.newSecret = newSecret;
    }

    /** The plain command, to be wrapped; the caller wipes it. */
    public CommandApdu command() {
        byte[] data = new byte[LENGTH];
        try (Secret padded = PaddedSecret.pad(newSecret)) {
            byte[] bytes = padded.copyBytes();
            ByteBuffer.wrap(data)
                    .put((byte) TAG_RESERVATION)
                    .put((byte) ReservationTag.LENGTH)
                    .put(reservation.bytes())
                    .put(new byte[] {(byte) TAG_REFERENCE, 1, reference(key), (byte) TAG_SECRET, PaddedSecret.LENGTH})
                    .put(bytes);
            Arrays.fill(bytes, (byte) 0);
            return CommandApdu.of(0x80, INS, 0x00, 0x00).withData(data);
        } finally {
            Arrays.fill(data, (byte) 0);
        }
    }

    /** Reads the unwrapped command; empty when its form is wrong. The shape of the secret is for the card to judge. */
    public static Optional<SecretReset> parse(CommandApdu command) {
        byte[] data = command.data();
        try {
            ByteBuffer in = ByteBuffer.wrap(data);
            if (command.ins() != INS || data.length != LENGTH || !next(in, TAG_RESERVATION, ReservationTag.LENGTH)) {
                return Optional.empty();
            }
            ReservationTag tag = ReservationTag.of(take(in, ReservationTag.LENGTH));
            Optional<JpkiKey> key = next(in, TAG_REFERENCE, 1) ? key(in.get()) : Optional.empty();
            if (key.isEmpty() || !next(in, TAG_SECRET, PaddedSecret.LENGTH)) {
                return Optional.empty();
            }
            try (Secret padded = Secret.takeBytes(take(in, PaddedSecret.LENGTH))) {
                return Optional.of(new SecretReset(tag, key.get(), PaddedSecret.unpad(padded)));
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } finally {
            Arrays.fill(data, (byte) 0);
        }
    }

    /** The reservation that pays for this reset. */
    public ReservationTag reservation() {
        return reservation;
    }

    /** The key whose secret is set. */
    public JpkiKey key() {
        return key;
    }

    /** The new secret, without padding; still owned by this object. */
    public Secret newSecret() {
        return newSecret;
    }

    @Override
    public void close() {
        newSecret.close();
    }

    private static byte reference(JpkiKey key) {
        return (byte) key.secretFile();
    }

    private static Optional<JpkiKey> key(byte reference) {
        return Arrays.stream(JpkiKey.values())
                .filter(key -> reference(key) == reference)
                .findFirst();
    }

    private static boolean next(ByteBuffer in, int tag, int length) {
        return (in.get() & 0xFF) == tag && in.get() == length;
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
