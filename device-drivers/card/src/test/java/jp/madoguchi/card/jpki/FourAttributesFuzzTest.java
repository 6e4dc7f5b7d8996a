package jp.madoguchi.card.jpki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.security.cert.CertificateException;

/** Any extension of alternative names holds a whole person, nobody, or is refused by a checked exception. */
class FourAttributesFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void anyExtensionNamesAWholePersonOrNobodyOrIsRefused(byte[] extension) {
        try {
            FourAttributes.parse(extension).ifPresent(FourAttributesFuzzTest::holds);
        } catch (CertificateException e) {
            assertTrue(e.getMessage() != null);
        }
    }

    static void holds(FourAttributes person) {
        assertEquals("FourAttributes[***]", person.toString());
        assertTrue(person.birth().eraCheck() != null);
        assertEquals(
                person.birth().date().isPresent(),
                person.birth().year() > 0
                        && person.birth().month() > 0
                        && person.birth().day() > 0);
        for (FlaggedText text : new FlaggedText[] {person.name(), person.address()}) {
            for (int i = 0; text.flagsFit() && i < text.length(); i++) {
                assertTrue(!text.isSubstitute(i) || text.hasSubstitutes());
            }
        }
    }
}
