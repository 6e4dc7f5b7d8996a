package jp.madoguchi.print.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.form.PrintedItem;
import jp.madoguchi.print.sample.SealKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetSealTest {
    private static final SheetStatement STATEMENT = new SheetStatement(
            "999999",
            "住民票の写し",
            "999999-2026-000123",
            LocalDate.of(2026, 11, 22),
            1,
            2,
            1,
            1,
            List.of(new PrintedItem("氏名", "渡\u908A\uDB40\uDD0E　一郎"), new PrintedItem("", "以　下　余　白")),
            new SealedPictures(Optional.of("0123456789abcdef".repeat(2)), Optional.empty()),
            Optional.of("ba9876543210".repeat(2)));

    private final SealKeys keys = SealKeys.of("999999");
    private final Issuers issuers = Issuers.of(keys.issuer());

    @Test
    void whatWasSealedIsReadFromTheTextOfTheCode() throws Exception {
        SheetSeal read = SheetSeal.read(keys.key().seal(STATEMENT).text());
        assertEquals(STATEMENT, read.statement());
        assertEquals(new SealCheck.Genuine(keys.issuer(), STATEMENT), issuers.check(read));
    }

    @Test
    void aKeyThatNobodyPinnedIsAnUnknownIssuer() {
        SheetSeal other = SealKeys.of("999999").key().seal(STATEMENT);
        assertEquals(new SealCheck.UnknownIssuer(other.keyName()), issuers.check(other));
    }

    @Test
    void aSignatureOfAnotherKeyIsForged() throws Exception {
        byte[] theirs = SealKeys.of("999999").key().seal(STATEMENT).bytes();
        byte[] ours = keys.key().seal(STATEMENT).bytes();
        System.arraycopy(theirs, theirs.length - 64, ours, ours.length - 64, 64);
        assertInstanceOf(SealCheck.Forged.class, issuers.check(SheetSeal.read(ours)));
    }

    @Test
    void aMunicipalitySealsNoOthersSheet() {
        assertThrows(
                IllegalArgumentException.class,
                () -> SealKeys.of("131016").key().seal(STATEMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2028-01-01"})
    void aDayOnWhichTheKeyWasNotValidIsToldFromAForgery(LocalDate day) {
        var statement = new SheetStatement(
                "999999", "k", "n", day, 1, 1, 1, 1, STATEMENT.items(), SealedPictures.NONE, Optional.empty());
        assertEquals(
                new SealCheck.OutOfTime(keys.issuer(), statement),
                issuers.check(keys.key().seal(statement)));
    }

    /** Of claims that nobody signed, too, for they are read before. */
    @Test
    void itemsThatAreNoListAreRefused() throws Exception {
        byte[] claims = STATEMENT.write();
        String hexadecimal = HexFormat.of().formatHex(claims);
        claims[hexadecimal.indexOf("0884") / 2 + 1] = (byte) 0xA2;
        assertThrows(BrokenSealException.class, () -> SheetClaims.read(claims));
    }

    /** Its first certificate has run out, and its second one has the same key. */
    @Test
    void aMunicipalityMayRenewTheCertificateOfItsKey() throws Exception {
        Issuer now = keys.issuer();
        Issuer before = new Issuer(now.code(), now.key(), LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
        SheetSeal seal = SheetSeal.read(keys.key().seal(STATEMENT).text());
        for (Issuers both : List.of(Issuers.of(before, now), Issuers.of(now).and(Issuers.of(before)))) {
            assertEquals(new SealCheck.Genuine(now, STATEMENT), both.check(seal));
        }
    }

    @Test
    void aTextThatIsNoSealIsRefused() {
        for (String text : List.of("", "MDG1:", "MDG1:0", "MDG1:00000000", "HC1:6BF", "mdg1:abc")) {
            assertThrows(BrokenSealException.class, () -> SheetSeal.read(text), text);
        }
    }
}
