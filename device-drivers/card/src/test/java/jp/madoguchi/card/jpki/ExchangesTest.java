package jp.madoguchi.card.jpki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.ShortForms.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many exchanges things take, on a card with a user certificate of 1131 bytes. */
class ExchangesTest {
    private static final byte[] TEXT = "sign in".getBytes(StandardCharsets.UTF_8);
    private static final int CERTIFICATE_SIZE = 1131;
    private static final KeyPair KEY = TestCertificates.rsa();
    private static final byte[] CERTIFICATE = certificate();

    private final TestCard card = new TestCard(KEY, CERTIFICATE);

    @Test
    void theUserCertificateTakes6ExchangesByShortForm() throws CardException {
        card.select().readUserAuthenticationCertificate();
        assertEquals(6, card.sent().size());
    }

    @Test
    void theUserCertificateTakes7ExchangesBySelectOnceTheCardHasRefusedTheShortForm() throws CardException {
        card.withoutShortForms(StatusWord.WRONG_PARAMETERS, Form.READ);
        card.select().readUserAuthenticationCertificate();
        assertEquals(7, card.sent().size() - 1);
    }

    @Test
    void theWholeSignInTakes11Exchanges() throws CardException {
        signIn();
        assertEquals(11, card.sent().size());
        assertTrue(card.sent().stream().skip(1).noneMatch(each -> each.ins() == 0xA4));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x6700, 0x6981, 0x6985, 0x6986, 0x6A81, 0x6A82, 0x6A86, 0x6A88, 0x6B00, 0x6D00, 0x6E00, 0x6F00})
    void aCardWithoutShortFormsIsSignedInBySelectAndAskedOnceForEachForm(int answer) throws CardException {
        card.withoutShortForms(new StatusWord(answer), Form.values());
        signIn();
        assertEquals(1, count(0xB0, 0x86));
        assertEquals(0, count(0xB0, 0x8A));
        assertEquals(1, secretsSent());
        assertEquals(17 + 2, card.sent().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x6700, 0x6985, 0x6A86, 0x6B00, 0x6982})
    void aCardThatReadsByShortFormButSignsOnlyBySelectLosesOneExchange(int answer) throws CardException {
        card.withoutShortForms(new StatusWord(answer), Form.SIGN);
        signIn();
        assertEquals(11 + 2, card.sent().size());
    }

    @Test
    void aSecretNeverTriesAFormThatTheCardHasNotAnswered() throws CardException {
        card.withoutShortForms(StatusWord.WRONG_PARAMETERS, Form.VERIFY);
        JpkiApplication jpki = card.select();
        jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION);
        assertEquals(new PinCheck.Verified(), jpki.verify(JpkiKey.USER_AUTHENTICATION, pin()));
        CommandApdu last = card.sent().get(card.sent().size() - 1);
        assertEquals("00 20 00 80 Lc=4", last.toString());
        assertEquals(1, secretsSent());
    }

    @Test
    void withoutAnAnsweredQueryTheSecretGoesToTheSelectedFile() throws CardException {
        JpkiApplication jpki = card.select();
        jpki.readTokenKind();
        jpki.verify(JpkiKey.USER_AUTHENTICATION, pin());
        assertEquals(
                List.of("00 A4 02 0C Lc=2", "00 20 00 80 Lc=4"),
                card.sent().stream().skip(2).map(CommandApdu::toString).toList());
    }

    @Test
    void onceASecretFileIsSelectedNoShortQueryIsSentThatItCouldAnswer() throws CardException {
        JpkiApplication jpki = card.select();
        jpki.verify(JpkiKey.USER_AUTHENTICATION, pin());
        assertEquals(Optional.of(new RetryCounter(3)), jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION));
        assertEquals(0, card.sent().stream().filter(each -> each.p2() == 0x98).count());
    }

    @Test
    void anAndroidTokenIsVerifiedFirstAndItsCertificateReadThen() throws CardException {
        card.pinFirst();
        JpkiApplication jpki = card.select();
        jpki.readTokenKind();
        assertEquals(Optional.empty(), jpki.readUserAuthenticationCertificate());
        jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION);
        jpki.verify(JpkiKey.USER_AUTHENTICATION, pin());
        var certificate = jpki.readUserAuthenticationCertificate().orElseThrow();
        assertTrue(jpki.sign(certificate, TEXT).isPresent());
        assertEquals(11, card.sent().size());
    }

    @Test
    void everyCallTogetherSelectsOneApplicationOnly() throws CardException {
        JpkiApplication jpki = signIn();
        jpki.readRetryCounter(JpkiKey.SIGNATURE);
        jpki.verify(JpkiKey.SIGNATURE, Secret.takeChars("ABC123".toCharArray()));
        jpki.readSignatureCertificate();
        jpki.sign(JpkiKey.SIGNATURE, new byte[32]);
        jpki.change(JpkiKey.USER_AUTHENTICATION, pin());
        List<Optional<KnownApplication>> selected = card.sent().stream()
                .filter(each -> each.ins() == 0xA4 && each.p1() == 0x04)
                .map(each -> KnownApplication.find(each.data()))
                .distinct()
                .toList();
        assertEquals(List.of(Optional.of(KnownApplication.JPKI)), selected);
    }

    /** What the kiosk does from the card's coming to the centre's answer. */
    private JpkiApplication signIn() throws CardException {
        JpkiApplication jpki = card.select();
        assertEquals(TokenKind.MY_NUMBER_CARD, jpki.readTokenKind());
        jpki.readCertificatesPresent();
        jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION);
        var certificate = jpki.readUserAuthenticationCertificate().orElseThrow();
        assertEquals(new PinCheck.Verified(), jpki.verify(JpkiKey.USER_AUTHENTICATION, pin()));
        assertTrue(jpki.sign(certificate, TEXT).isPresent());
        return jpki;
    }

    private long count(int instruction, int p1) {
        return card.sent().stream()
                .filter(each -> each.ins() == instruction && each.p1() == p1)
                .count();
    }

    private long secretsSent() {
        return card.sent().stream()
                .filter(each -> each.ins() == 0x20 && each.dataLength() > 0)
                .count();
    }

    private static byte[] certificate() {
        KeyPair authority = TestCertificates.rsa();
        int bare = TestCertificates.user(KEY, authority, 400).length;
        byte[] certificate = TestCertificates.user(KEY, authority, 400 + CERTIFICATE_SIZE - bare);
        assertEquals(CERTIFICATE_SIZE, certificate.length);
        return certificate;
    }

    private static Secret pin() {
        return Secret.takeChars("1234".toCharArray());
    }
}
