package jp.madoguchi.card.scp03;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.scp03.Scp03Exception.Reason;
import org.junit.jupiter.api.Test;

class HostAndCardTest {
    private static final ChipSerial SERIAL = new ChipSerial("00112233445566778899");
    private static final ChipSerial OTHER = new ChipSerial("99887766554433221100");
    private static final byte[] CHALLENGE = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final CommandApdu COMMAND = CommandApdu.of(0x80, 0x2C, 0, 0).withData(new byte[] {10, 20, 30});

    private final CardChannel card = new CardChannel(keys(SERIAL), SERIAL, new SecureRandom());

    @Test
    void aCommandArrivesAsItWasSent() throws Scp03Exception {
        HostChannel host = opened();
        CommandApdu arrived = card.unwrap(host.wrap(COMMAND)).orElseThrow();
        assertArrayEquals(COMMAND.data(), arrived.data());
        assertEquals(COMMAND.ins(), arrived.ins());
    }

    @Test
    void anAnswerArrivesAsItWasGiven() throws Scp03Exception {
        HostChannel host = opened();
        assertTrue(card.unwrap(host.wrap(COMMAND)).isPresent());
        ResponseApdu answer = ResponseApdu.of(new byte[] {7, 7}, StatusWord.OK);
        assertEquals(answer, host.unwrap(card.wrap(answer)));
    }

    @Test
    void theWireShowsNothingOfTheCommand() throws Scp03Exception {
        CommandApdu wrapped = opened().wrap(COMMAND);
        assertEquals(0x84, wrapped.cla());
        assertEquals(16 + 8, wrapped.dataLength());
    }

    @Test
    void aRepeatedCommandIsRefusedAndEndsTheChannel() throws Scp03Exception {
        HostChannel host = opened();
        CommandApdu first = host.wrap(COMMAND);
        assertTrue(card.unwrap(first).isPresent());
        assertEquals(Optional.empty(), card.unwrap(first));
        assertEquals(Optional.empty(), card.unwrap(host.wrap(COMMAND)));
    }

    @Test
    void everyChangedBitOfACommandIsNoticed() throws Scp03Exception {
        int length = opened().wrap(COMMAND).dataLength();
        for (int bit = 0; bit < length * Byte.SIZE; bit++) {
            CommandApdu wrapped = opened().wrap(COMMAND);
            byte[] data = wrapped.data();
            data[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertEquals(Optional.empty(), card.unwrap(wrapped.withData(data)));
        }
    }

    @Test
    void aChangedAnswerIsNotBelieved() throws Scp03Exception {
        HostChannel host = opened();
        assertTrue(card.unwrap(host.wrap(COMMAND)).isPresent());
        ResponseApdu answer = card.wrap(ResponseApdu.of(StatusWord.OK));
        ResponseApdu warning = ResponseApdu.of(answer.data(), StatusWord.NO_COUNT);
        assertEquals(
                Reason.WRONG_MAC,
                assertThrows(Scp03Exception.class, () -> host.unwrap(warning)).reason());
    }

    @Test
    void anAnswerWithoutAMacIsNotBelieved() throws Scp03Exception {
        HostChannel host = opened();
        assertTrue(card.unwrap(host.wrap(COMMAND)).isPresent());
        assertEquals(
                Reason.MALFORMED,
                assertThrows(Scp03Exception.class, () -> host.unwrap(ResponseApdu.of(StatusWord.OK)))
                        .reason());
    }

    @Test
    void anotherReplicaGoesOnFromTheSavedState() throws Scp03Exception {
        HostChannel first = opened();
        assertTrue(card.unwrap(first.wrap(COMMAND)).isPresent());
        HostChannel second = HostChannel.resume(keys(SERIAL), first.state());
        ResponseApdu answer = ResponseApdu.of(new byte[] {1}, StatusWord.OK);
        assertEquals(answer, second.unwrap(card.wrap(answer)));
        assertArrayEquals(
                COMMAND.data(), card.unwrap(second.wrap(COMMAND)).orElseThrow().data());
    }

    @Test
    void anotherCardIsRefusedBeforeAnythingIsTried() {
        ResponseApdu answer = card.initializeUpdate(HostChannel.initializeUpdate(CHALLENGE));
        assertEquals(
                Reason.OTHER_CARD,
                assertThrows(Scp03Exception.class, () -> HostChannel.open(keys(OTHER), OTHER, CHALLENGE, answer))
                        .reason());
    }

    @Test
    void aCardThatOnlyClaimsTheSerialIsRefused() {
        CardChannel impostor = new CardChannel(keys(OTHER), SERIAL, new SecureRandom());
        ResponseApdu answer = impostor.initializeUpdate(HostChannel.initializeUpdate(CHALLENGE));
        assertEquals(
                Reason.WRONG_CRYPTOGRAM,
                assertThrows(Scp03Exception.class, () -> HostChannel.open(keys(SERIAL), SERIAL, CHALLENGE, answer))
                        .reason());
    }

    @Test
    void theCardOpensOnceForTheRightHostAndAtLevel33Only() throws Scp03Exception {
        CommandApdu opening = begun().externalAuthenticate();
        CommandApdu weaker = CommandApdu.of(0x84, 0x82, 0x01, 0x00).withData(opening.data());
        assertEquals(StatusWord.WRONG_PARAMETERS, card.externalAuthenticate(weaker));
        assertEquals(StatusWord.CONDITIONS_NOT_SATISFIED, card.externalAuthenticate(opening));
        CommandApdu forged = begun().externalAuthenticate().withData(new byte[16]);
        assertEquals(StatusWord.CRYPTOGRAM_WRONG, card.externalAuthenticate(forged));
        assertEquals(StatusWord.OK, card.externalAuthenticate(begun().externalAuthenticate()));
    }

    @Test
    void aResetOfTheCardEndsTheChannel() throws Scp03Exception {
        HostChannel host = opened();
        card.close();
        assertEquals(Optional.empty(), card.unwrap(host.wrap(COMMAND)));
        assertEquals(
                ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED), card.wrap(ResponseApdu.of(StatusWord.OK)));
    }

    private HostChannel begun() throws Scp03Exception {
        ResponseApdu answer = card.initializeUpdate(HostChannel.initializeUpdate(CHALLENGE));
        return HostChannel.open(keys(SERIAL), SERIAL, CHALLENGE, answer);
    }

    private HostChannel opened() throws Scp03Exception {
        HostChannel host = begun();
        assertEquals(StatusWord.OK, card.externalAuthenticate(host.externalAuthenticate()));
        return host;
    }

    private static CardKeys keys(ChipSerial serial) {
        try (Secret master = Secret.takeBytes("0123456789abcdef".getBytes(StandardCharsets.US_ASCII))) {
            return CardKeys.derive(master, serial);
        }
    }
}
