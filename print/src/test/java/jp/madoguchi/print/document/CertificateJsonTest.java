package jp.madoguchi.print.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.Samples;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CertificateJsonTest {

    private static final String SAMPLES = "jp.madoguchi.print.sample.EverySample#names";

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void whatWasWrittenIsReadBackEqual(String sample) throws Exception {
        CertificateDocument document = EverySample.named(sample);
        assertEquals(document, CertificateJson.read(CertificateJson.write(document)));
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void theBytesAreCanonical(String sample) throws Exception {
        byte[] json = CertificateJson.write(EverySample.named(sample));
        assertArrayEquals(new JsonCanonicalizer(json).getEncodedUTF8(), json);
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void aDocumentDoesNotSayWhomItIsAbout(String sample) {
        CertificateDocument document = EverySample.named(sample);
        assertFalse(document.toString().contains(document.applicantName()));
    }

    @Test
    void anUnknownMemberIsRefused() {
        refused("\"scope\":", "\"colour\":\"red\",\"scope\":");
        refused("\"sex\":", "\"colour\":\"red\",\"sex\":");
    }

    @Test
    void aMemberGivenTwiceIsRefused() {
        refused("\"scope\":", "\"scope\":\"HOUSEHOLD\",\"scope\":");
    }

    @Test
    void anotherKindIsRefused() {
        refused("RESIDENCE_CERTIFICATE", "java.lang.Object");
    }

    @Test
    void aMissingMemberIsRefused() {
        refused(",\"sex\":\"MALE\"", "");
        refused("\"domicile\":false,", "");
        refused("\"address\":", "\"addres\":");
    }

    @Test
    void nullIsRefused() {
        refused("\"sex\":\"MALE\"", "\"sex\":null");
        refused("\"domicile\":false", "\"domicile\":null");
        refused("\"name\":", "\"furigana\":null,\"name\":");
    }

    @Test
    void whiteSpaceBetweenMembersIsHarmless() throws Exception {
        String spaced = sample().replace(",\"", " ,\n \"");
        assertEquals(Samples.named("架空　太郎"), CertificateJson.read(bytes(spaced)));
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        refused("\"name\":\"架空　太郎\"", "\"name\":12");
        refused("\"sex\":\"MALE\"", "\"sex\":0");
        refused("\"domicile\":false", "\"domicile\":\"false\"");
        refused("\"1970-07-07\"", "[1970,7,7]");
    }

    @Test
    void dataThatWasNotChosenIsRefused() {
        refused("\"name\":", "\"individualNumber\":\"123456789018\",\"name\":");
    }

    @Test
    void anApplicantWhoIsNotInTheCertificateIsRefused() {
        refused("\"applicant\":0", "\"applicant\":1");
        refused("\"applicant\":0", "\"applicant\":-1");
        refused("\"applicant\":0,", "");
    }

    @Test
    void textThatHasNoShapeIsRefused() {
        refused("架空　太郎", "架空\\u0000太郎");
        refused("架空　太郎", "架空\\ud800太郎");
        refused("架空　太郎", "　");
        refused("架空　太郎", "長".repeat(151));
    }

    @Test
    void bytesAfterTheEndAreRefused() {
        assertThrows(CertificateDataException.class, () -> CertificateJson.read(bytes(sample() + "{}")));
    }

    @Test
    void deepNestingIsRefused() {
        refused("\"remarks\":[]", "\"remarks\":" + "[".repeat(1000) + "]".repeat(1000));
    }

    @Test
    void tooManyBytesAreRefusedUnread() {
        assertThrows(
                CertificateDataException.class, () -> CertificateJson.read(new byte[CertificateJson.MAX_BYTES + 1]));
    }

    @Test
    void nothingAtAllIsRefused() {
        assertThrows(CertificateDataException.class, () -> CertificateJson.read(new byte[0]));
        assertThrows(CertificateDataException.class, () -> CertificateJson.read(bytes("null")));
    }

    @Test
    void aRefusalNamesTheField() {
        assertEquals(
                CertificateDataException.class.getName()
                        + ": certificate data refused: residents[0].name: 1 to 150 characters, not blank",
                refused("架空　太郎", "　").toString());
        assertTrue(refused("\"sex\":\"MALE\"", "\"sex\":0")
                .toString()
                .endsWith("residents[0].sex: must be one of MALE, FEMALE"));
    }

    @Test
    void aRefusalDoesNotRepeatTheNameOfAnUnknownMember() {
        CertificateDataException e = refused("\"name\":", "\"架空花子\":1,\"name\":");
        assertTrue(e.toString().contains("residents[0]: an unknown member"), e.toString());
        assertFalse(e.toString().contains("花子"));
    }

    @Test
    void everyKindHasTheNameOfItsKindInJson() {
        for (Class<?> kind : CertificateDocument.class.getPermittedSubclasses()) {
            String name = kind.getAnnotation(JsonTypeName.class).value();
            assertDoesNotThrow(() -> CertificateKind.valueOf(name));
        }
    }

    @Test
    void aForeignResidentsStayThatWasNotChosenIsRefused() {
        String json = new String(CertificateJson.write(Samples.foreigner()), StandardCharsets.UTF_8)
                .replace("\"domicile\":true", "\"domicile\":false");
        CertificateDataException e =
                assertThrows(CertificateDataException.class, () -> CertificateJson.read(bytes(json)));
        assertEquals(
                "certificate data refused: residents[0].foreign.stay: in the data, but not chosen", e.getMessage());
    }

    @Test
    void aRefusalQuotesNobodysData() {
        CertificateDataException e = refused("\"1970-07-07\"", "\"架空花子\"");
        assertFalse(e.toString().contains("架空"));
        assertNull(e.getCause());
    }

    @Test
    void noPersonShowsInText() {
        ResidenceCertificate certificate = Samples.foreigner();
        String text = certificate + " " + certificate.residents() + " "
                + certificate.residents().get(0).foreign();
        assertFalse(text.contains("SANTOS") || text.contains("真理亜") || text.contains("AB12345678CD"));
    }

    private static CertificateDataException refused(String good, String bad) {
        String json = sample();
        String changed = json.replace(good, bad);
        assertFalse(changed.equals(json), "the sample does not hold " + good);
        return assertThrows(CertificateDataException.class, () -> CertificateJson.read(bytes(changed)));
    }

    private static String sample() {
        return new String(CertificateJson.write(Samples.named("架空　太郎")), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
