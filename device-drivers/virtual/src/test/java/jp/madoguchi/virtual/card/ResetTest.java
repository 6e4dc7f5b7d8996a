package jp.madoguchi.virtual.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.scp03.Scp03Exception;
import jp.madoguchi.card.update.ReservationTag;
import jp.madoguchi.virtual.TestSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our own reset scheme on the virtual card. */
class ResetTest {
    private static final String PERSONA = "password-blocked";
    private static final ReservationTag TAG =
            ReservationTag.of(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"));
    private static final int COMMANDS = 5;
    private static final int RESET_AT = 4;

    @TempDir
    private Path sandbox = Path.of("");

    @BeforeEach
    void makeTheSandbox() throws IOException {
        TestSandbox.copyTo(sandbox);
    }

    @Test
    void aBlockedPasswordIsSetAnewAndItsTagReadBack() throws IOException, CardException, Scp03Exception {
        InMemoryChannel channel = channel(card(PERSONA));
        assertEquals(Optional.of(TAG), Reset.of(sandbox, PERSONA, channel).run(TAG, JpkiKey.SIGNATURE, "NEW123"));
        assertEquals(COMMANDS, channel.count());
        assertEquals(
                new PinCheck.Wrong(Optional.of(new RetryCounter(4))),
                jpki().verify(JpkiKey.SIGNATURE, Entries.secret("KEN3691")));
        assertEquals(new PinCheck.Verified(), jpki().verify(JpkiKey.SIGNATURE, Entries.secret("NEW123")));
    }

    @Test
    void aBlockedPinIsSetAnewAndThePasswordStays() throws IOException, CardException, Scp03Exception {
        Reset.of(sandbox, "pin-blocked", channel(card("pin-blocked"))).run(TAG, JpkiKey.USER_AUTHENTICATION, "8642");
        JpkiApplication jpki =
                JpkiApplication.select(channel(card("pin-blocked"))).orElseThrow();
        assertEquals(new PinCheck.Verified(), jpki.verify(JpkiKey.USER_AUTHENTICATION, Entries.secret("8642")));
        assertEquals(new PinCheck.Verified(), jpki.verify(JpkiKey.SIGNATURE, Entries.secret("JIRO9630")));
    }

    @Test
    void aCardThatNeverHadAResetSaysSoWithProof() throws IOException, CardException, Scp03Exception {
        assertEquals(
                Optional.empty(),
                Reset.of(sandbox, PERSONA, channel(card(PERSONA))).readTag());
    }

    @Test
    void tornAnywhereTheCardIsAsBeforeOrAsAfterAndItsTagTellsWhich() throws IOException, CardException, Scp03Exception {
        for (int k = 1; k <= COMMANDS; k++) {
            for (boolean afterEffect : new boolean[] {false, true}) {
                makeBlockedAgain();
                tearAt(k, afterEffect);
                boolean done = k > RESET_AT || (k == RESET_AT && afterEffect);
                assertEquals(
                        done ? Optional.of(TAG) : Optional.empty(),
                        Reset.of(sandbox, PERSONA, channel(card(PERSONA))).readTag());
                assertEquals(
                        done ? new PinCheck.Verified() : new PinCheck.Blocked(),
                        jpki().verify(JpkiKey.SIGNATURE, Entries.secret("NEW123")));
            }
        }
    }

    @Test
    void anotherPersonsCardIsRefusedAndStaysAsItWas() throws IOException, CardException, Scp03Exception {
        InMemoryChannel foreign = channel(card("foreign"));
        Scp03Exception refusal = assertThrows(
                Scp03Exception.class, () -> Reset.of(sandbox, "adult", foreign).run(TAG, JpkiKey.SIGNATURE, "NEW123"));
        assertEquals(Scp03Exception.Reason.OTHER_CARD, refusal.reason());
        JpkiApplication jpki = JpkiApplication.select(foreign).orElseThrow();
        assertEquals(new PinCheck.Verified(), jpki.verify(JpkiKey.SIGNATURE, Entries.secret("MARIA741")));
    }

    @Test
    void aCardThatLiesAboutItsSerialIsRefusedForItsKeys() throws IOException {
        ApduChannel liar = withSerialOf("adult", channel(card("foreign")));
        Scp03Exception refusal = assertThrows(
                Scp03Exception.class, () -> Reset.of(sandbox, "adult", liar).run(TAG, JpkiKey.SIGNATURE, "NEW123"));
        assertEquals(Scp03Exception.Reason.WRONG_CRYPTOGRAM, refusal.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "adult, SIGNATURE, ABCDEF",
        "adult, SIGNATURE, new123",
        "adult, USER_AUTHENTICATION, 864200",
        "next-card, USER_AUTHENTICATION, 8642",
        "next-card, SIGNATURE, NEW123"
    })
    void aCardRefusesANewSecretThatIsNotOfItsShape(String persona, JpkiKey key, String secret) throws Exception {
        Reset reset = Reset.of(sandbox, persona, channel(card(persona)));
        Scp03Exception refusal = assertThrows(Scp03Exception.class, () -> reset.run(TAG, key, secret));
        assertEquals(Scp03Exception.Reason.REFUSED, refusal.reason());
        assertEquals(Optional.empty(), reset.readTag());
    }

    @Test
    void aResetWithoutTheSecureChannelIsRefused() throws IOException, CardException {
        InMemoryChannel channel = channel(card(PERSONA));
        assertEquals(true, JpkiApplication.select(channel).isPresent());
        CommandApdu naked = CommandApdu.of(0x84, 0x2C, 0, 0).withData(new byte[47]);
        assertEquals(
                StatusWord.SECURITY_STATUS_NOT_SATISFIED,
                channel.transmit(naked).status());
    }

    @Test
    void aSecretThatWasSetAnewIsNotVerifiedAnyMore() throws IOException, CardException, Scp03Exception {
        InMemoryChannel channel = channel(card("adult"));
        JpkiApplication jpki = JpkiApplication.select(channel).orElseThrow();
        assertEquals(new PinCheck.Verified(), jpki.verify(JpkiKey.SIGNATURE, Entries.secret("ABC123")));
        Reset.of(sandbox, "adult", channel).run(TAG, JpkiKey.SIGNATURE, "NEW123");
        assertEquals(Optional.empty(), jpki.sign(JpkiKey.SIGNATURE, new byte[32]));
    }

    private void makeBlockedAgain() throws IOException {
        StateFile.in(sandbox.resolve("cards").resolve(PERSONA))
                .write(new CardState(StoredSecret.of("3691", 3), StoredSecret.of("KEN3691", 0), Optional.empty()));
    }

    private void tearAt(int k, boolean afterEffect) throws IOException {
        FaultyCard card = new FaultyCard(card(PERSONA));
        if (afterEffect) {
            card.tearAfter(k);
        } else {
            card.tearBefore(k);
        }
        assertThrows(CardException.class, () -> Reset.of(sandbox, PERSONA, channel(card))
                .run(TAG, JpkiKey.SIGNATURE, "NEW123"));
    }

    private ApduChannel withSerialOf(String persona, ApduChannel card) throws IOException {
        byte[] serial = Reset.serial(sandbox, persona).bytes();
        return command -> {
            ResponseApdu answer = card.transmit(command);
            if (command.ins() != 0x50) {
                return answer;
            }
            byte[] data = answer.data();
            System.arraycopy(serial, 0, data, 0, serial.length);
            return ResponseApdu.of(data, answer.status());
        };
    }

    private JpkiApplication jpki() throws IOException, CardException {
        return JpkiApplication.select(channel(card(PERSONA))).orElseThrow();
    }

    private VirtualCard card(String persona) throws IOException {
        return new CardDirectory(sandbox).load(persona);
    }

    private static InMemoryChannel channel(VirtualCard card) {
        return new InMemoryChannel(card);
    }
}
