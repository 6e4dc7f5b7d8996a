package jp.madoguchi.config;

import static jp.madoguchi.config.CertificateKind.Choice.DOMICILE;
import static jp.madoguchi.config.CertificateKind.Choice.INDIVIDUAL_NUMBER;
import static jp.madoguchi.config.CertificateKind.Choice.RELATIONSHIP;
import static jp.madoguchi.config.CertificateKind.Choice.RESIDENT_RECORD_CODE;
import static jp.madoguchi.config.CertificateKind.Choice.SCOPE;
import static jp.madoguchi.config.CertificateKind.Choice.TAX_YEAR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A kind of certificate that a municipality may serve; the names are those of the centre's wire. Terminal and centre read here whose
 * certificate it is and what may be chosen for it.
 */
public enum CertificateKind {
    /** 住民票の写し. */
    RESIDENCE_CERTIFICATE(Basis.ADDRESS, SCOPE, RELATIONSHIP, DOMICILE, INDIVIDUAL_NUMBER, RESIDENT_RECORD_CODE),
    /** 住民票記載事項証明書. */
    RESIDENCE_RECORD_ITEMS_CERTIFICATE(
            Basis.ADDRESS, SCOPE, RELATIONSHIP, DOMICILE, INDIVIDUAL_NUMBER, RESIDENT_RECORD_CODE),
    /** 印鑑登録証明書. */
    SEAL_REGISTRATION_CERTIFICATE(Basis.ADDRESS),
    /** 所得・課税証明書. */
    INCOME_AND_TAX_CERTIFICATE(Basis.ADDRESS, TAX_YEAR),
    /** 戸籍全部事項証明書. */
    FAMILY_REGISTER_FULL_CERTIFICATE(Basis.REGISTERED_DOMICILE),
    /** 戸籍個人事項証明書. */
    FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE(Basis.REGISTERED_DOMICILE),
    /** 戸籍の附票の写し; its scope is the applicant alone or everybody in the register. */
    FAMILY_REGISTER_APPENDIX_CERTIFICATE(Basis.REGISTERED_DOMICILE, SCOPE, DOMICILE, RESIDENT_RECORD_CODE);

    private final Basis basis;

    // Of constants, and unmodifiable: the JDK has no type that says so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Choice> choices;

    CertificateKind(Basis basis, Choice... choices) {
        this.basis = basis;
        Set<Choice> all = EnumSet.noneOf(Choice.class);
        all.addAll(List.of(choices));
        this.choices = Collections.unmodifiableSet(all);
    }

    /** Which municipality issues to a resident: where they live, or where their family register lies. */
    public Basis basis() {
        return basis;
    }

    /** What the resident chooses, in the order of the screen; everything else has its neutral value. */
    public Set<Choice> choices() {
        return choices;
    }

    /** Why a municipality issues to somebody. */
    public enum Basis {
        /** They live there. */
        ADDRESS,
        /** Their family register lies there (本籍); whoever lives elsewhere registers the use first (利用登録). */
        REGISTERED_DOMICILE
    }

    /** Something that is chosen for a certificate. */
    public enum Choice {
        /** The applicant alone, or everybody. */
        SCOPE,
        /** 世帯主・続柄. */
        RELATIONSHIP,
        /** 本籍・筆頭者. */
        DOMICILE,
        /** 個人番号. */
        INDIVIDUAL_NUMBER,
        /** 住民票コード. */
        RESIDENT_RECORD_CODE,
        /** 年度. */
        TAX_YEAR;

        /** Whether a municipality has to allow it: it is printed at a kiosk neither everywhere nor for everything. */
        public boolean isSensitive() {
            return this == INDIVIDUAL_NUMBER || this == RESIDENT_RECORD_CODE;
        }
    }
}
