package jp.madoguchi.virtual;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import jp.madoguchi.virtual.sandbox.Pem;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** OpenSC, which nobody here wrote, recognises, lists, reads and signs, through a real pcscd and vpcd. */
// JUnit fills the fields before any test, in a way that NullAway doesn't know.
@NullUnmarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenScTest {
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
    void theCardIsRecognisedAsJpki() throws IOException, InterruptedException {
        desk.insert("variant");
        assertEquals("jpki", desk.run("opensc-tool -n").lines().reduce("", (first, last) -> last));
    }

    @Test
    void bothCertificatesAreListedAndReadByteForByte()
            throws IOException, InterruptedException, CertificateEncodingException {
        desk.insert("variant");
        String list = desk.run("pkcs15-tool --list-certificates");
        assertEquals(4, list.split("X.509 Certificate", -1).length - 1, list);
        desk.run("pkcs15-tool --read-certificate 1 -o a.pem");
        desk.run("pkcs15-tool --read-certificate 2 -o s.pem --verify-pin --auth-id 2 --pin WATA2580");
        assertSameCertificate("a.pem", "cards/variant/auth.pem");
        assertSameCertificate("s.pem", "cards/variant/sign.pem");
    }

    @Test
    void theSignatureCertificateIsClosedWithoutThePassword() throws IOException, InterruptedException {
        desk.insert("variant");
        Tool.Outcome outcome = desk.tool().attempt("pkcs15-tool", "--read-certificate", "2", "-o", "none.pem");
        assertTrue(!outcome.text().contains("BEGIN CERTIFICATE") && !exists("none.pem"), outcome.text());
    }

    @Test
    void theDumpShowsTwoSecretsTwoKeysAndFourCertificates() throws IOException, InterruptedException {
        desk.insert("variant");
        String dump = desk.run("pkcs15-tool --dump");
        assertTrue(dump.contains("JPKI"), dump);
        for (String object : new String[] {"PIN [User Authentication PIN]", "PIN [Digital Signature PIN]"}) {
            assertTrue(dump.contains(object), dump);
        }
        assertEquals(2, dump.split("Private RSA Key", -1).length - 1, dump);
        assertEquals(4, dump.split("X.509 Certificate", -1).length - 1, dump);
        assertTrue(dump.contains("Tries left     : 3") && dump.contains("Tries left     : 5"), dump);
    }

    @Test
    void bothKeysSignSoThatOpenSslAgrees() throws IOException, InterruptedException {
        desk.insert("foreign");
        assertEquals(0, desk.sign("0", "01", "7410", "user.sig").code());
        assertEquals(0, desk.sign("1", "02", "MARIA741", "signature.sig").code());
        desk.assertVerifies("cards/foreign/auth.pem", "user.sig");
        desk.assertVerifies("cards/foreign/sign.pem", "signature.sig");
    }

    @Test
    void twoCardsInTwoSlotsAreTwoCards() throws IOException, InterruptedException, CertificateEncodingException {
        desk.insert("adult");
        desk.insertBeside("renewal");
        desk.run("pkcs15-tool --reader 0 --read-certificate 1 -o first.pem");
        desk.run("pkcs15-tool --reader 1 --read-certificate 1 -o second.pem");
        desk.removeBeside();
        assertSameCertificate("first.pem", "cards/adult/auth.pem");
        assertSameCertificate("second.pem", "cards/renewal/auth.pem");
    }

    @Test
    void anotherKindOfCardIsNotTakenForOne() throws IOException, InterruptedException {
        desk.insert("not-jpki");
        Tool.Outcome outcome = desk.tool().attempt("opensc-tool", "-n");
        assertTrue(!outcome.text().contains("jpki"), outcome.text());
    }

    private boolean exists(String file) throws IOException {
        Path path = desk.directory().resolve(file);
        return Files.exists(path) && Files.size(path) > 0;
    }

    private void assertSameCertificate(String read, String original) throws IOException, CertificateEncodingException {
        assertArrayEquals(
                Pem.readCertificate(desk.sandbox().resolve(original)).getEncoded(),
                Pem.readCertificate(desk.directory().resolve(read)).getEncoded());
    }
}
