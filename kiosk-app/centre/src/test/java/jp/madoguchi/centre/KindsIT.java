package jp.madoguchi.centre;

import static jp.madoguchi.config.CertificateKind.FAMILY_REGISTER_APPENDIX_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.INCOME_AND_TAX_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.RESIDENCE_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.RESIDENCE_RECORD_ITEMS_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.SEAL_REGISTRATION_CERTIFICATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.Disclosure;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.seal.SealedDocument;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.VerifiedDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind, from the quote to the text of the pages. */
@ExtendWith(RunningCentre.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KindsIT {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final CertificateOptions ALONE = CertificateOptions.plain(Scope.INDIVIDUAL);
    private static final CertificateOptions EVERYBODY = CertificateOptions.plain(Scope.HOUSEHOLD);
    private static final CertificateOptions EVERYTHING =
            new CertificateOptions(Scope.HOUSEHOLD, true, true, true, true, 0);

    private final Replicas replicas;
    private final CertificateComposer composer;

    KindsIT(Replicas replicas) throws IOException {
        this.replicas = replicas;
        this.composer = CertificateComposer.withFonts(CertificateFonts.installed());
    }

    /** Who asks, for what, and which texts its pages show and which they don't. */
    static Stream<Arguments> copies() throws ConfigurationException {
        return Stream.of(
                arguments("adult", RESIDENCE_CERTIFICATE, ALONE, "窓口花子", "窓口太郎"),
                arguments("renewal", RESIDENCE_CERTIFICATE, ALONE, "満期", "旧氏なし"),
                arguments("variant", RESIDENCE_RECORD_ITEMS_CERTIFICATE, ALONE, "渡邊\uDB40\uDD0E一郎", "花子"),
                arguments("variant", RESIDENCE_RECORD_ITEMS_CERTIFICATE, ALONE, "世帯の一部", "さくら"),
                arguments("foreign", RESIDENCE_RECORD_ITEMS_CERTIFICATE, domicile(), "スペイン", "世帯の一部"),
                arguments("variant", RESIDENCE_RECORD_ITEMS_CERTIFICATE, EVERYTHING, "筆頭者", "省略"),
                arguments("foreign", RESIDENCE_RECORD_ITEMS_CERTIFICATE, ALONE, "架空まりあ", "スペイン"),
                arguments("foreign", RESIDENCE_CERTIFICATE, domicile(), "削除令和５年４月５日", "特別永住者"),
                arguments("permanent", RESIDENCE_CERTIFICATE, domicile(), "特別永住者", "無期限"),
                arguments("permanent", RESIDENCE_CERTIFICATE, EVERYTHING, "例亜歴", "省略"),
                arguments("permanent", RESIDENCE_RECORD_ITEMS_CERTIFICATE, EVERYTHING, "無期限", "省略"),
                arguments("adult", SEAL_REGISTRATION_CERTIFICATE, ALONE, "窓口花子", "窓口太郎"),
                arguments("foreign", SEAL_REGISTRATION_CERTIFICATE, ALONE, "架空まりあ", "スペイン"),
                arguments("variant", INCOME_AND_TAX_CERTIFICATE, yearsBack(1), "6,312,000", "6,480,000"),
                arguments("adult", INCOME_AND_TAX_CERTIFICATE, yearsBack(0), "窓口花子", "窓口太郎"),
                arguments("foreign", INCOME_AND_TAX_CERTIFICATE, yearsBack(0), "架空まりあ", "平成"),
                arguments("variant", FAMILY_REGISTER_FULL_CERTIFICATE, ALONE, "健太", "省略"),
                arguments("adult", FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE, ALONE, "相談清", "大地"),
                arguments("newcomer", FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE, ALONE, "分籍", "みどり"),
                arguments("variant", FAMILY_REGISTER_APPENDIX_CERTIFICATE, EVERYBODY, "健太", "本町二丁目１１番地"),
                arguments("variant", FAMILY_REGISTER_APPENDIX_CERTIFICATE, domicileAndCode(), "90000000001", "健太"));
    }

    /** Counted from the newest one on offer. */
    private static CertificateOptions yearsBack(int back) throws ConfigurationException {
        int year = Replicas.taxYears().get(0) - back;
        return new CertificateOptions(Scope.INDIVIDUAL, false, false, false, false, year);
    }

    private static CertificateOptions domicile() {
        return new CertificateOptions(Scope.INDIVIDUAL, false, true, false, false, 0);
    }

    private static CertificateOptions domicileAndCode() {
        return new CertificateOptions(Scope.INDIVIDUAL, false, true, false, true, 0);
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aCopyArrivesAsOrderedSealedAndPrintable(
            String persona, CertificateKind kind, CertificateOptions options, String shown, String hidden)
            throws Exception {
        TestTerminal terminal = replicas.terminal();
        TestCard card = replicas.card(persona);
        var session = terminal.signIn(card, Purpose.ISSUE);
        Quote quote = terminal.quote(session, Replicas.OPEN, kind, options);
        assertEquals(kind.basis(), quote.municipalityBasis());
        assertEquals(Quote.RegistrationOfUse.NOT_NEEDED, quote.registrationOfUse());
        try (var transaction = IssueTransaction.begin(session, quote, CLOCK, new SecureRandom())) {
            Issue issue = terminal.issue(transaction.request(card.sign(transaction.textToSign())));
            try (var document =
                    transaction.open(issue, terminal.document(issue.issueId()), replicas.trust(), CLOCK.instant())) {
                SealedDocument sealed = SealedDocument.read(document.data());
                assertIsAsOrdered(sealed.document(), document);
                sealed.seals().requireSignedWith(replicas.trust().municipality(document.municipalityCode()));
                String text = text(sealed);
                assertTrue(text.contains(shown), shown);
                assertFalse(text.contains(hidden), hidden);
            }
        }
    }

    private static void assertIsAsOrdered(CertificateDocument document, VerifiedDocument signed) {
        CertificateOptions options = signed.options();
        assertEquals(signed.kind(), document.kind());
        assertEquals(
                new Disclosure(
                        jp.madoguchi.print.document.Scope.valueOf(
                                options.scope().name()),
                        new OptionalItems(
                                options.relationship(),
                                options.domicile(),
                                options.individualNumber(),
                                options.residentRecordCode()),
                        options.taxYear()),
                document.disclosure());
        assertEquals(signed.issueNumber(), document.attestation().issueNumber());
        assertEquals(signed.municipalityCode(), document.attestation().municipalityCode());
    }

    /** Of all pages, without white space: names are spread over their boxes. */
    private String text(SealedDocument sealed) throws Exception {
        byte[] pdf = composer.composeFile(sealed.document(), sealed.seals());
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
        }
    }
}
