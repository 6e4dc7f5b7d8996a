package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.CertificateJson;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.sample.HostileData;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.SealKeys;
import jp.madoguchi.print.seal.Issuers;
import jp.madoguchi.print.seal.Seals;
import jp.madoguchi.print.seal.SheetSeal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a certificate says: if a kiosk prints it, nobody is told that its sheets were changed. */
class GenuineSheetsTest {
    private static final boolean FULL = Boolean.getBoolean("madoguchi.full");
    private static final int CERTIFICATES = FULL ? 1000 : 60;
    private static final Presented PRESENTED = new Presented(new LetterShapes(List.of(IpamjMincho.FONTS)));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, FULL ? 4 : 1).map(seed -> Long.getLong("madoguchi.seed", 0) + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverACertificateSaysItsSheetsAreValid(long seed) {
        HostileData data = new HostileData(seed);
        List<String> wrong = new ArrayList<>();
        int composed = 0;
        for (int i = 0; i < CERTIFICATES; i++) {
            byte[] json = data.next();
            try {
                CertificateDocument document = CertificateJson.read(json);
                Verdict verdict = verdict(document);
                composed++;
                if (!(verdict instanceof Verdict.Valid)) {
                    wrong.add(data.history() + ": " + verdict);
                }
            } catch (CertificateDataException | UnprintableException e) {
                // Refused by its field, of which HostileTextTest makes sure.
            } catch (Exception e) {
                throw new AssertionError(data.history(), e);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(composed > CERTIFICATES / 4, composed + " of " + CERTIFICATES);
    }

    /** All that the command does but for reading the codes from a drawing, which takes ten times as long as all else. */
    private static Verdict verdict(CertificateDocument document) throws Exception {
        SealKeys keys = SealKeys.of(document.attestation().municipalityCode());
        Seals seals = keys.key().seal(Forgery.statements(document));
        List<PresentedPage> pages = new ArrayList<>();
        int sheet = 0;
        for (byte[] pdf : Forgery.composed(document, seals)) {
            assertTrue(OwnFile.isUnambiguous(pdf));
            List<String> codes = codes(seals, ++sheet);
            try (PDDocument read = Loader.loadPDF(pdf)) {
                pages.add(page(read, 0, codes.subList(0, 1)));
                pages.add(page(read, 1, codes.subList(1, codes.size())));
            }
        }
        return Verification.of(pages, Issuers.of(keys.issuer()), List.of());
    }

    private static List<String> codes(Seals seals, int sheet) throws Exception {
        List<String> codes = new ArrayList<>();
        for (byte[] cose : seals.bytes()) {
            SheetSeal seal = SheetSeal.read(cose);
            if (seal.statement().sheet() == sheet) {
                codes.add(seal.text());
            }
        }
        return codes;
    }

    private static PresentedPage page(PDDocument pdf, int index, List<String> codes) throws Exception {
        return PRESENTED.composed(pdf, index, PageContent.of(pdf, index), codes);
    }
}
