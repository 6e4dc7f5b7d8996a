package jp.madoguchi.print.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Yen;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.form.PrintedItem;
import jp.madoguchi.print.receipt.ReceiptPart.Code;
import jp.madoguchi.print.receipt.ReceiptPart.Heading;
import jp.madoguchi.print.receipt.ReceiptPart.Pair;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Samples;
import jp.madoguchi.print.seal.SheetStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReceiptTest {
    private static final LocalDateTime PAID = LocalDateTime.of(2026, 11, 22, 14, 5);

    @Test
    void itSaysWhatWasPaidForWhereAndWhen() {
        List<ReceiptPart> parts = receipt(Samples.household()).parts();
        assertTrue(parts.containsAll(List.of(
                new Pair("市区町村", "受付市"),
                new Pair("端末", "KIOSK-DEMO-0001"),
                new Pair("日時", "2026-11-22 14:05"),
                new Pair("住民票の写し", "300円"),
                new Pair("発行番号", "999999-261122-000123"))));
    }

    @Test
    void itBearsTheSameCodeAsTheSheet() throws Exception {
        List<ReceiptPart> parts = receipt(Samples.household()).parts();
        assertTrue(parts.contains(new Code("999999-261122-000123 K7PQ2WXM")));
        SheetStatement sheet =
                IpamjMincho.COMPOSER.statements(Samples.household()).get(0);
        assertTrue(sheet.items().stream()
                .anyMatch(item -> item.value().contains("発行番号　999999-261122-000123　　照合番号　K7PQ2WXM")));
    }

    @Test
    void everyCopyIsALineAndTheTotalIsTheirSum() {
        var copy = copy(Samples.household());
        var receipt = new Receipt("架空県架空市", "T", PAID, List.of(copy, copy));
        assertEquals(new Yen(600), receipt.total());
        assertEquals(2, receipt.parts().stream().filter(Code.class::isInstance).count());
    }

    @Test
    void whereNothingWasPaidItIsNoReceiptForMoney() {
        var free = Receipt.Copy.of(CertificateKind.RESIDENCE_CERTIFICATE, "999999-261122-000123", "K7PQ2WXM", Yen.ZERO);
        var receipt = new Receipt("架空県架空市", "T", PAID, List.of(free));
        assertEquals(new Heading("発行の控え"), receipt.parts().get(0));
    }

    /** Whatever stands in a box of the certificate is about somebody. */
    @ParameterizedTest
    @MethodSource("jp.madoguchi.print.sample.EverySample#names")
    void nothingPersonalIsOnIt(String sample) throws Exception {
        CertificateDocument document = EverySample.named(sample);
        String said = receipt(document).parts().toString();
        assertFalse(said.contains(document.applicantName()));
        for (SheetStatement sheet : IpamjMincho.COMPOSER.statements(document)) {
            for (PrintedItem item : sheet.items()) {
                boolean inABox = !item.label().isEmpty() && item.value().length() > 1;
                assertFalse(inABox && said.contains(item.value()), item.label());
            }
        }
    }

    private static Receipt receipt(CertificateDocument document) {
        return new Receipt("受付市", "KIOSK-DEMO-0001", PAID, List.of(copy(document)));
    }

    private static Receipt.Copy copy(CertificateDocument document) {
        Attestation foot = document.attestation();
        return Receipt.Copy.of(document.kind(), foot.issueNumber(), foot.subjectMarker(), new Yen(300));
    }
}
