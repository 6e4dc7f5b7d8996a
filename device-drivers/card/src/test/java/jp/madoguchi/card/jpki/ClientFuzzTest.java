package jp.madoguchi.card.jpki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.Secret;

/**
 * Whatever a card answers, each call of the client ends in a value or a {@link CardException}; an entry is sent at most once;
 * and no other application is selected. The first byte says which calls are made.
 */
class ClientFuzzTest {
    private interface Call {
        void on(JpkiApplication jpki) throws CardException;
    }

    private static final Call[] CALLS = {
        JpkiApplication::readTokenKind,
        JpkiApplication::readCertificatesPresent,
        jpki -> jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION),
        ClientFuzzTest::readAndSign,
        jpki -> jpki.verify(JpkiKey.USER_AUTHENTICATION, pin()),
        jpki -> jpki.verify(JpkiKey.SIGNATURE, password()),
        JpkiApplication::readSignatureCertificate,
        jpki -> jpki.change(JpkiKey.USER_AUTHENTICATION, pin())
    };

    @FuzzTest(maxDuration = "60s")
    void everyCallEndsInAValueOrACardException(byte[] answers) {
        int wanted = answers.length == 0 ? 0 : answers[0];
        FuzzedCard card =
                new FuzzedCard(answers.length == 0 ? answers : Arrays.copyOfRange(answers, 1, answers.length));
        Optional<JpkiApplication> jpki = select(card);
        for (int i = 0; jpki.isPresent() && i < CALLS.length; i++) {
            if ((wanted & (1 << i)) != 0) {
                card.sent().clear();
                call(CALLS[i], jpki.get());
                assertTrue(card.sent().stream()
                                .filter(ClientFuzzTest::carriesSecret)
                                .count()
                        <= 1);
                assertTrue(card.sent().stream().noneMatch(each -> each.ins() == 0xA4 && each.p1() == 0x04));
            }
        }
    }

    private static Optional<JpkiApplication> select(FuzzedCard card) {
        try {
            return JpkiApplication.select(card);
        } catch (CardException e) {
            return Optional.empty();
        } finally {
            assertEquals(1, card.sent().size());
        }
    }

    private static void call(Call call, JpkiApplication jpki) {
        try {
            call.on(jpki);
        } catch (CardException e) {
            assertTrue(e.getMessage() != null && !e.getMessage().contains("31323334"));
        }
    }

    private static void readAndSign(JpkiApplication jpki) throws CardException {
        var certificate = jpki.readUserAuthenticationCertificate();
        if (certificate.isPresent()) {
            jpki.sign(certificate.get(), new byte[] {1});
        }
    }

    private static boolean carriesSecret(CommandApdu command) {
        return (command.ins() == 0x20 || command.ins() == 0x24) && command.dataLength() > 0;
    }

    private static Secret pin() {
        return Secret.takeChars("1234".toCharArray());
    }

    private static Secret password() {
        return Secret.takeChars("ABC123".toCharArray());
    }
}
