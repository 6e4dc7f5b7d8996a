package jp.madoguchi.protocol;

import java.util.Set;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.CertificateKind.Choice;

/**
 * What the resident chose to have shown. All six always travel; the sensitive ones begin as off, and what a kind does not let choose
 * ({@link CertificateKind#choices()}) has its neutral value: INDIVIDUAL, false or 0.
 *
 * @param relationship head of household and relationship (世帯主・続柄)
 * @param domicile registered domicile and head of the family register (本籍・筆頭者); for a foreign resident, who has neither, nationality
 *     and status, period and card of the stay
 * @param individualNumber My Number (個人番号)
 * @param residentRecordCode 住民票コード
 * @param taxYear year of taxation (年度) in the western calendar, 0 for a kind without one
 */
public record CertificateOptions(
        Scope scope,
        boolean relationship,
        boolean domicile,
        boolean individualNumber,
        boolean residentRecordCode,
        int taxYear) {

    /** Whom the certificate names. */
    public enum Scope {
        /** 世帯連記式: everybody of the household; for an appendix of a family register, everybody in it. */
        HOUSEHOLD,
        /** 個人票: the resident alone. */
        INDIVIDUAL
    }

    public CertificateOptions {
        if (taxYear < 0 || taxYear > 9999) {
            throw new IllegalArgumentException("no year");
        }
    }

    /** Everything that may be left out is left out. */
    public static CertificateOptions plain(Scope scope) {
        return new CertificateOptions(scope, false, false, false, false, 0);
    }

    /** Whether everything chosen may be chosen for this kind, and a year is chosen where one must be. */
    public boolean fit(CertificateKind kind) {
        return fit(kind.choices());
    }

    /** Whether everything chosen is among these choices, and a year is chosen where one must be. */
    public boolean fit(Set<Choice> choices) {
        return (scope == Scope.INDIVIDUAL || choices.contains(Choice.SCOPE))
                && (!relationship || choices.contains(Choice.RELATIONSHIP))
                && (!domicile || choices.contains(Choice.DOMICILE))
                && (!individualNumber || choices.contains(Choice.INDIVIDUAL_NUMBER))
                && (!residentRecordCode || choices.contains(Choice.RESIDENT_RECORD_CODE))
                && (taxYear != 0) == choices.contains(Choice.TAX_YEAR);
    }
}
