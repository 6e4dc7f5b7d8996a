package jp.madoguchi.virtual.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.CertificatesPresent;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;
import jp.madoguchi.virtual.TestSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fewest exchanges: what is counted here stands in the table of the README, beside OpenSC's. */
class ExchangeCountTest {
    @TempDir
    private Path sandbox = Path.of("");

    @BeforeEach
    void makeTheSandbox() throws IOException {
        TestSandbox.copyTo(sandbox);
    }

    @ParameterizedTest
    @CsvSource({"'',6", "NO_SHORT_IDS,8"})
    void theUserCertificateTakesSixExchangesAndTwoMoreWhereShortIdentifiersAreUnknown(String quirks, int exchanges)
            throws IOException, CardException {
        CardContacts.of(sandbox, "adult", quirks);
        InMemoryChannel channel = channel();
        assertTrue(JpkiApplication.select(channel)
                .orElseThrow()
                .readUserAuthenticationCertificate()
                .isPresent());
        assertEquals(exchanges, channel.count());
    }

    @Test
    void aWholeSignInTakesAtMostElevenExchanges() throws IOException, CardException {
        InMemoryChannel channel = channel();
        JpkiApplication jpki = JpkiApplication.select(channel).orElseThrow();
        assertEquals(TokenKind.MY_NUMBER_CARD, jpki.readTokenKind());
        assertEquals(new CertificatesPresent(true, true), jpki.readCertificatesPresent());
        assertEquals(Optional.of(new RetryCounter(3)), jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION));
        UserAuthenticationCertificate certificate =
                jpki.readUserAuthenticationCertificate().orElseThrow();
        assertEquals(new PinCheck.Verified(), jpki.verify(JpkiKey.USER_AUTHENTICATION, Entries.secret("1234")));
        assertTrue(jpki.sign(certificate, new byte[32]).isPresent());
        assertEquals(11, channel.count());
    }

    private InMemoryChannel channel() throws IOException {
        return new InMemoryChannel(new CardDirectory(sandbox).load("adult"));
    }
}
