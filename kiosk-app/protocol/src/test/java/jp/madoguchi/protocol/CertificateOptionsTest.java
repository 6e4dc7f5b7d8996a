package jp.madoguchi.protocol;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateOptionsTest {
    @ParameterizedTest
    @EnumSource(names = "INCOME_AND_TAX_CERTIFICATE", mode = EnumSource.Mode.EXCLUDE)
    void whatLeavesEverythingOutFitsEveryKindThatNeedsNoYear(CertificateKind kind) {
        assertTrue(CertificateOptions.plain(Scope.INDIVIDUAL).fit(kind));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "2026, true"})
    void anIncomeAndTaxCertificateNeedsAYear(int year, boolean fits) {
        var options = new CertificateOptions(Scope.INDIVIDUAL, false, false, false, false, year);
        assertTrue(options.fit(CertificateKind.INCOME_AND_TAX_CERTIFICATE) == fits);
    }

    @ParameterizedTest
    @CsvSource({
        "HOUSEHOLD, false, false, false, false, 0",
        "INDIVIDUAL, true, false, false, false, 0",
        "INDIVIDUAL, false, true, false, false, 0",
        "INDIVIDUAL, false, false, true, false, 0",
        "INDIVIDUAL, false, false, false, true, 0",
        "INDIVIDUAL, false, false, false, false, 2026"
    })
    void nothingCanBeChosenForASealRegistrationCertificate(
            Scope scope, boolean relationship, boolean domicile, boolean number, boolean code, int year) {
        var options = new CertificateOptions(scope, relationship, domicile, number, code, year);
        assertFalse(options.fit(CertificateKind.SEAL_REGISTRATION_CERTIFICATE));
    }

    @Test
    void anAppendixNeverShowsMyNumberOrARelationship() {
        var kind = CertificateKind.FAMILY_REGISTER_APPENDIX_CERTIFICATE;
        assertTrue(new CertificateOptions(Scope.HOUSEHOLD, false, true, false, true, 0).fit(kind));
        assertFalse(new CertificateOptions(Scope.HOUSEHOLD, false, false, true, false, 0).fit(kind));
        assertFalse(new CertificateOptions(Scope.HOUSEHOLD, true, false, false, false, 0).fit(kind));
    }
}
