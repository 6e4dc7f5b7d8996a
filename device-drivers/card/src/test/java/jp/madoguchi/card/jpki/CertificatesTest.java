package jp.madoguchi.card.jpki;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.card.jpki.CertificateProfile.Usage;
import org.bouncycastle.asn1.ASN1Encodable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatesTest {
    private static final KeyPair RSA = TestCertificates.rsa();
    private static final KeyPair P384 = TestCertificates.p384();
    private static final KeyPair AUTHORITY = TestCertificates.rsa();

    @Test
    void theProfileIsWhatTheCertificateSaysOfItself() throws CertificateException {
        CertificateProfile profile = user(RSA).profile();
        assertEquals(Set.of(CertificatePolicy.USER_AUTHENTICATION), profile.policies());
        assertEquals(Set.of(Usage.DIGITAL_SIGNATURE), profile.usages());
        assertFalse(profile.authority());
        assertEquals(TestCertificates.FROM, profile.notBefore());
        assertTrue(profile.isWithinTerm(TestCertificates.TO));
        assertFalse(profile.isWithinTerm(TestCertificates.TO.plusSeconds(1)));
    }

    @Test
    void theSignatureCertificateAlsoServesNonRepudiation() throws CertificateException {
        CertificateProfile profile = signature(List.of()).profile();
        assertEquals(Set.of(Usage.DIGITAL_SIGNATURE, Usage.NON_REPUDIATION), profile.usages());
        assertTrue(CertificatePolicy.of(JpkiKey.SIGNATURE).containsAll(profile.policies()));
    }

    @Test
    void theGenerationIsToldByTheKey() throws CertificateException {
        assertEquals(Optional.of(CardGeneration.CURRENT), user(RSA).generation());
        assertEquals(Optional.of(CardGeneration.NEXT), user(P384).generation());
    }

    @Test
    void theHolderIsReadInOnePiece() throws CertificateException {
        FourAttributes holder =
                signature(TestCertificates.PERSON).fourAttributes().orElseThrow();
        assertEquals("\uD842\uDFB7野　花子", holder.name().text());
        assertEquals(Sex.FEMALE, holder.sex());
        assertEquals(new BirthDate(Era.SHOWA, 1964, 2, 29), holder.birth());
        assertEquals("架空県見本市本町一丁目", holder.address().text());
        assertFalse(holder.address().hasSubstitutes());
    }

    @Test
    void flagsAreCountedByCharacterAlsoBeyondTheFirstPlane() throws CertificateException {
        FlaggedText name = signature(TestCertificates.PERSON)
                .fourAttributes()
                .orElseThrow()
                .name();
        assertEquals(5, name.length());
        assertTrue(name.flagsFit());
        assertTrue(name.isSubstitute(0));
        assertFalse(name.isSubstitute(1));
    }

    @Test
    void flagsOfAnotherLengthAreNotAppliedToAnyCharacter() {
        FlaggedText text = new FlaggedText("花子", "010");
        assertFalse(text.flagsFit());
        assertThrows(IllegalStateException.class, () -> text.isSubstitute(0));
    }

    @Test
    void aCertificateThatNamesNobodyHasNoHolder() throws CertificateException {
        assertEquals(Optional.empty(), signature(List.of()).fourAttributes());
    }

    @Test
    void theHolderIsShownNowhereUnasked() throws CertificateException {
        SignatureCertificate certificate = signature(TestCertificates.PERSON);
        FourAttributes holder = certificate.fourAttributes().orElseThrow();
        String shown = "" + certificate + holder + holder.name() + holder.birth() + holder.address();
        assertEquals("SignatureCertificateFourAttributes[***]FlaggedText[***]BirthDate[***]FlaggedText[***]", shown);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void anAttributeThatIsMissingIsAFault(int index) throws CertificateException {
        List<ASN1Encodable> person = new ArrayList<>(TestCertificates.PERSON);
        person.remove(index);
        assertThrows(CertificateException.class, signature(person)::fourAttributes);
    }

    @ParameterizedTest
    @CsvSource({"3,4", "3,''", "4,619640101", "4,31964010", "4,319640230", "2,0000x", "1,again"})
    void anAttributeThatIsMalformedOrThereTwiceIsAFaultThatTellsNoData(int branch, String value)
            throws CertificateException {
        List<ASN1Encodable> person = new ArrayList<>(TestCertificates.PERSON);
        if (branch != 1) {
            person.remove(List.of(1, 4, 3, 5, 2, 6).indexOf(branch));
        }
        person.add(TestCertificates.attribute(branch, value));
        SignatureCertificate certificate = signature(person);
        CertificateException fault = assertThrows(CertificateException.class, certificate::fourAttributes);
        assertFalse(value.length() > 4 && fault.toString().contains(value));
    }

    @Test
    void namesThatTheProfileDidNotKnowYetAreLeftAlone() throws CertificateException {
        List<ASN1Encodable> person = new ArrayList<>(TestCertificates.PERSON);
        person.add(TestCertificates.attribute(7, "ハナコ"));
        assertTrue(signature(person).fourAttributes().isPresent());
    }

    @Test
    void bytesThatAreNoCertificateAreSaidToBeNone() {
        assertThrows(CertificateException.class, () -> UserAuthenticationCertificate.parse(new byte[] {0x30, 0}));
    }

    @Test
    void eachKeySignsAsItsRowSays() {
        byte[] text = "text".getBytes(StandardCharsets.UTF_8);
        assertEquals(51, SignatureAlgorithm.RSA_2048_SHA_256.input(new byte[32]).length);
        byte[] hash = SignatureAlgorithm.ECDSA_P384_SHA_384.hash(text);
        assertArrayEquals(hash, SignatureAlgorithm.ECDSA_P384_SHA_384.input(hash));
        assertThrows(IllegalArgumentException.class, () -> SignatureAlgorithm.RSA_2048_SHA_256.input(hash));
    }

    @Test
    void aKeyIsReadBackAsWhatItIs() {
        assertEquals(
                Optional.of(RSA.getPublic()),
                SignatureAlgorithm.findKey(RSA.getPublic().getEncoded()));
        assertEquals(
                Optional.of(P384.getPublic()),
                SignatureAlgorithm.findKey(P384.getPublic().getEncoded()));
        assertEquals(Optional.empty(), SignatureAlgorithm.findKey(new byte[] {1}));
    }

    private static UserAuthenticationCertificate user(KeyPair key) throws CertificateException {
        return UserAuthenticationCertificate.parse(TestCertificates.user(key, AUTHORITY, 10));
    }

    private static SignatureCertificate signature(List<ASN1Encodable> attributes) throws CertificateException {
        return SignatureCertificate.parse(TestCertificates.signature(RSA, AUTHORITY, attributes));
    }
}
