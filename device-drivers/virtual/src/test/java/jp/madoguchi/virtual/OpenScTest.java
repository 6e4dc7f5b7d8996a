package jp.madoguchi.virtual;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.scp03.Scp03Exception;
import jp.madoguchi.virtual.card.CardSlot;
import jp.madoguchi.virtual.card.WitnessedReset;
import jp.madoguchi.virtual.sandbox.Pem;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** OpenSC, which nobody here wrote, on the virtual card through a real pcscd and vpcd. */
// JUnit fills the fields before any test, in a way that NullAway doesn't know.
@NullUnmarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenScTest {
    private static final String MODULE = "opensc-pkcs11.so";

    private Path directory;
    private Path sandbox;
    private PcscDaemon daemon;
    private CardSlot slot;
    private Tool tool;

    @BeforeAll
    void startTheReader(@TempDir Path temporary) throws IOException {
        directory = temporary;
        sandbox = TestSandbox.copyTo(directory.resolve("sandbox"));
        daemon = PcscDaemon.start(directory.resolve("c.sock"));
        slot = new CardSlot(sandbox, daemon.port());
        tool = new Tool(daemon, directory);
        Files.writeString(directory.resolve("message.txt"), "challenge");
    }

    @AfterAll
    void endTheReader() {
        slot.close();
        daemon.close();
    }

    @Test
    void theCardIsRecognisedAsJpki() throws IOException, InterruptedException {
        slot.insert("variant");
        assertTrue(tool.run("opensc-tool", "-n").contains("jpki"));
    }

    @Test
    void bothCertificatesAreListedAndReadByteForByte()
            throws IOException, InterruptedException, CertificateEncodingException {
        slot.insert("variant");
        String list = tool.run("pkcs15-tool", "--list-certificates");
        assertEquals(4, list.split("X.509 Certificate", -1).length - 1, list);
        tool.run("pkcs15-tool", "--read-certificate", "1", "-o", "a.pem");
        String[] withPassword = {"--verify-pin", "--auth-id", "2", "--pin", "WATA2580"};
        tool.run(join("pkcs15-tool --read-certificate 2 -o s.pem", withPassword));
        assertSameCertificate("a.pem", "cards/variant/auth.pem");
        assertSameCertificate("s.pem", "cards/variant/sign.pem");
    }

    @Test
    void bothKeysSignSoThatOpenSslAgrees() throws IOException, InterruptedException {
        slot.insert("foreign");
        sign("0", "01", "7410", "user.sig");
        sign("1", "02", "MARIA741", "signature.sig");
        assertVerifies("cards/foreign/auth.pem", "user.sig");
        assertVerifies("cards/foreign/sign.pem", "signature.sig");
    }

    @Test
    void afterAResetTheOldPasswordFailsAndTheNewOneWorks()
            throws IOException, InterruptedException, CardException, Scp03Exception {
        WitnessedReset.resetPassword(sandbox, "password-blocked", "NEW123");
        slot.insert("password-blocked");
        String[] sign = login("1", "02", "out.sig");
        assertNotEquals(0, tool.attempt(join("pkcs11-tool --pin KEN3691", sign)).code());
        tool.run(join("pkcs11-tool --pin NEW123", sign));
        assertVerifies("cards/password-blocked/sign.pem", "out.sig");
    }

    @Test
    void aBlockedPinIsShownAsLockedAndTheCertificateIsStillReadable() throws IOException, InterruptedException {
        slot.insert("pin-blocked");
        String slots = tool.run("pkcs11-tool", "--module", MODULE, "-L");
        assertTrue(slots.contains("user PIN locked"), slots);
        tool.run("pkcs15-tool", "--read-certificate", "1", "-o", "blocked.pem");
    }

    @Test
    void anotherKindOfCardIsNotTakenForOne() throws IOException, InterruptedException {
        slot.insert("not-jpki");
        Tool.Outcome outcome = tool.attempt("opensc-tool", "-n");
        assertTrue(!outcome.text().contains("jpki"), outcome.text());
    }

    private void sign(String slotIndex, String id, String secret, String file)
            throws IOException, InterruptedException {
        tool.run(join("pkcs11-tool --pin " + secret, login(slotIndex, id, file)));
    }

    private static String[] login(String slotIndex, String id, String file) {
        return ("--module " + MODULE + " --slot-index " + slotIndex + " --login --sign -m SHA256-RSA-PKCS --id " + id
                        + " -i message.txt -o " + file)
                .split(" ", -1);
    }

    private static String[] join(String command, String... more) {
        return (command + " " + String.join(" ", more)).split(" ", -1);
    }

    private void assertVerifies(String certificate, String signature) throws IOException, InterruptedException {
        Path pem = sandbox.resolve(certificate);
        Files.writeString(
                directory.resolve("public.pem"),
                tool.run("openssl", "x509", "-in", pem.toString(), "-noout", "-pubkey"));
        String[] verify = {"-verify", "public.pem", "-signature", signature, "message.txt"};
        assertTrue(tool.run(join("openssl dgst -sha256", verify)).contains("Verified OK"));
    }

    private void assertSameCertificate(String read, String original) throws IOException, CertificateEncodingException {
        assertArrayEquals(
                Pem.readCertificate(sandbox.resolve(original)).getEncoded(),
                Pem.readCertificate(directory.resolve(read)).getEncoded());
    }
}
