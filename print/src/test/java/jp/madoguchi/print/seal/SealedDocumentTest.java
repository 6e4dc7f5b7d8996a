package jp.madoguchi.print.seal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Samples;
import jp.madoguchi.print.sample.SealKeys;
import org.junit.jupiter.api.Test;

class SealedDocumentTest {
    private static final CertificateComposer COMPOSER = IpamjMincho.COMPOSER;

    private final SealKeys keys = SealKeys.of("999999");
    private final CertificateDocument document = Samples.householdOf(5);
    private final Seals seals = keys.key().seal(COMPOSER.statements(document));

    SealedDocumentTest() throws Exception {}

    @Test
    void whatACentreDeliversIsReadAsItWasWritten() throws Exception {
        var sealed = new SealedDocument(document, seals);
        assertEquals(sealed, SealedDocument.read(sealed.write()));
    }

    @Test
    void anyOtherBytesAreRefused() {
        String good = new String(new SealedDocument(document, seals).write(), StandardCharsets.UTF_8);
        List<String> others = List.of(
                "",
                "{}",
                "[]",
                "{\"seals\":[]}",
                good + " ",
                good.replaceFirst("\\{", "{\"a\":1,"),
                good.replace("\"seals\":[\"", "\"seals\":[\"!"),
                good.replace("\"seals\":[\"", "\"seals\":[\"AA"),
                good.replace("\"seals\":[\"", "\"seals\":[1,\""));
        for (String other : others) {
            byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
            assertThrows(CertificateDataException.class, () -> SealedDocument.read(bytes), other);
        }
    }

    @Test
    void sealsOfTheSameWordsAreAccepted() {
        assertDoesNotThrow(() -> COMPOSER.compose(document, seals).close());
    }

    @Test
    void sealsThatSayOneItemOtherwiseStopTheCertificate() throws Exception {
        Seals other = keys.key().seal(COMPOSER.statements(Samples.numbered(Samples.householdOf(5), "999999-0")));
        assertThrows(WrongSealException.class, () -> COMPOSER.compose(document, other));
    }

    @Test
    void aSealTooFewOrTooManyStopsTheCertificate() throws Exception {
        Seals one = Seals.read(seals.bytes().subList(0, 1));
        assertThrows(WrongSealException.class, () -> COMPOSER.compose(document, one));
        assertThrows(WrongSealException.class, () -> COMPOSER.compose(document, Seals.none()));
        Seals twice = Seals.read(List.of(
                seals.bytes().get(0), seals.bytes().get(1), seals.bytes().get(1)));
        assertThrows(WrongSealException.class, () -> COMPOSER.compose(document, twice));
    }

    @Test
    void aSealOfAnotherKeyIsNotTheMunicipalitys() {
        assertDoesNotThrow(() -> seals.requireSignedWith(keys.issuer().key()));
        assertThrows(
                WrongSealException.class,
                () -> seals.requireSignedWith(SealKeys.of("999999").issuer().key()));
    }
}
