package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.OverlongTextException;
import jp.madoguchi.print.form.PrintedItem;
import jp.madoguchi.print.sample.SealKeys;
import jp.madoguchi.print.seal.BrokenSealException;
import jp.madoguchi.print.seal.Issuer;
import jp.madoguchi.print.seal.Issuers;
import jp.madoguchi.print.seal.SealedPictures;
import jp.madoguchi.print.seal.SheetSeal;
import jp.madoguchi.print.seal.SheetStatement;
import jp.madoguchi.print.seal.TextComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
    private static final SealKeys KEYS = SealKeys.of("999999");
    private static final SheetStatement STATEMENT = new SheetStatement(
            "999999",
            "住民票の写し",
            "999999-261122-000123",
            LocalDate.of(2026, 11, 22),
            1,
            1,
            1,
            1,
            List.of(new PrintedItem("氏名", "架空　花子")),
            SealedPictures.NONE,
            Optional.empty());

    private static Verdict verdict(String from, String to) throws OverlongTextException {
        var issuer = new Issuer("999999", KEYS.issuer().key(), LocalDate.parse(from), LocalDate.parse(to));
        String code = KEYS.key().seal(List.of(STATEMENT)).bytes().stream()
                .map(ReportTest::text)
                .findFirst()
                .orElseThrow();
        var page = new PresentedPage(List.of(code), Optional.empty());
        return Verification.of(List.of(page), Issuers.of(issuer), List.of());
    }

    private static String text(byte[] cose) {
        try {
            return SheetSeal.read(cose).text();
        } catch (BrokenSealException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String said(Verdict verdict) {
        var out = new StringWriter();
        Report.write(verdict, new PrintWriter(out));
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2027-12-31, KEY NOT YET VALID",
        "2025-01-01, 2026-11-21, KEY EXPIRED",
    })
    void aDayOfIssueOutsideThoseOfTheKeyIsToldWithBoth(String from, String to, String expected) throws Exception {
        Verdict verdict = verdict(from, to);
        assertEquals(10, verdict.exitCode());
        String said = said(verdict);
        assertTrue(said.startsWith(expected + ": 住民票の写し 999999-261122-000123 of 2026-11-22 (999999)"), said);
        assertTrue(said.contains("valid from " + from + " to " + to + " only"), said);
    }

    /** Whoever writes the file says what its letters stand for, and a terminal would obey. */
    @Test
    void whatStandsThereInsteadMovesNoCursor() {
        Verdict changed =
                new Verdict.Changed(STATEMENT, new TextComparison.Difference("架空", "a\u001b[2Jb\u202ec\u2028d"));
        assertTrue(
                said(changed).contains("printed: a\ufffd[2Jb\ufffdc\ufffdd" + System.lineSeparator()), said(changed));
    }

    @Test
    void withoutTheFontItIsSaidThatTheLettersWereNotCompared() {
        Verdict read =
                new Verdict.Valid(List.of(STATEMENT), true, Optional.of("IPAmjMincho"), List.of(), Optional.empty());
        assertTrue(
                said(read)
                        .contains("their font IPAmjMincho. Install the package fonts-ipamj-mincho, or compare by eye"),
                said(read));
    }

    @Test
    void theFirstAndTheLastDayOfAKeyAreGood() throws Exception {
        assertEquals(13, verdict("2026-11-22", "2026-11-22").exitCode());
    }
}
