package jp.madoguchi.virtual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.scp03.Scp03Exception;
import jp.madoguchi.virtual.card.WitnessedChange;
import jp.madoguchi.virtual.card.WitnessedReset;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** OpenSC witnesses what becomes of secrets and their tries. */
// JUnit fills the fields before any test, in a way that NullAway doesn't know.
@NullUnmarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenScSecretsTest {
    private OpenScDesk desk;

    @BeforeAll
    void startTheReader(@TempDir Path temporary) throws IOException {
        desk = new OpenScDesk(temporary);
    }

    @AfterAll
    void endTheReader() {
        desk.close();
    }

    @Test
    void threeWrongPinsBlockTheFourthTryToo() throws IOException, InterruptedException {
        desk.insert("renewal");
        for (int left = 2; left >= 0; left--) {
            assertRefused(desk.sign("0", "01", "0000", "none.sig"), "CKR_PIN_INCORRECT");
            assertEquals(left, triesLeft());
        }
        // OpenSC 0.23 calls the blocked PIN a general error; the right one does not help any more.
        assertRefused(desk.sign("0", "01", "1597", "none.sig"), "CKR_");
        assertEquals(0, triesLeft());
        assertTrue(desk.tokens().contains("user PIN locked"));
        assertEquals(0, desk.sign("1", "02", "KOSHIN15", "other.sig").code());
    }

    @Test
    void theLastTryIsFlaggedAndARightEntryTakesTheFlagAway() throws IOException, InterruptedException {
        desk.insert("last-try");
        assertTrue(desk.tokens().contains("final user PIN try"));
        assertEquals(0, desk.sign("0", "01", "1470", "user.sig").code());
        assertTrue(!desk.tokens().contains("final user PIN try"));
        assertEquals(3, triesLeft());
    }

    @Test
    void aBlockedPinIsShownAsLockedAndTheCertificateIsStillReadable() throws IOException, InterruptedException {
        desk.insert("pin-blocked");
        String tokens = desk.tokens();
        assertTrue(tokens.contains("user PIN locked"), tokens);
        desk.run("pkcs15-tool --read-certificate 1 -o blocked.pem");
    }

    @Test
    void afterAChangeByOurClientTheOldSecretsFailAndTheNewOnesWork()
            throws IOException, InterruptedException, CardException {
        WitnessedChange.changeBoth(desk.sandbox(), "foreign", "8642", "NEWMARIA1");
        desk.insert("foreign");
        assertRefused(desk.sign("0", "01", "7410", "none.sig"), "CKR_PIN_INCORRECT");
        assertRefused(desk.sign("1", "02", "MARIA741", "none.sig"), "CKR_PIN_INCORRECT");
        assertEquals(0, desk.sign("0", "01", "8642", "user.sig").code());
        assertEquals(0, desk.sign("1", "02", "NEWMARIA1", "signature.sig").code());
        desk.assertVerifies("cards/foreign/auth.pem", "user.sig");
        desk.assertVerifies("cards/foreign/sign.pem", "signature.sig");
    }

    @Test
    void afterAResetTheOldPasswordFailsAndTheNewOneWorks()
            throws IOException, InterruptedException, CardException, Scp03Exception {
        WitnessedReset.resetPassword(desk.sandbox(), "password-blocked", "NEW123");
        desk.insert("password-blocked");
        assertNotEquals(0, desk.sign("1", "02", "KEN3691", "out.sig").code());
        assertEquals(0, desk.sign("1", "02", "NEW123", "out.sig").code());
        desk.assertVerifies("cards/password-blocked/sign.pem", "out.sig");
    }

    private static void assertRefused(Tool.Outcome outcome, String reason) {
        assertNotEquals(0, outcome.code(), outcome.text());
        assertTrue(outcome.text().contains(reason), outcome.text());
    }

    /** Of the user authentication PIN, as a stranger asks for them. */
    private int triesLeft() throws IOException, InterruptedException {
        String dump = desk.run("pkcs15-tool --list-pins");
        return Integer.parseInt(dump.lines()
                .filter(line -> line.contains("Tries left"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", ""));
    }
}
