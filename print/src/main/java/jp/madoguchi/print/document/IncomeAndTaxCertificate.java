package jp.madoguchi.print.document;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.CertificateKind;

/**
 * What somebody earned in a year, and the resident tax of the year after (所得・課税証明書).
 *
 * @param taxYear year of taxation (年度) in the western calendar; the income is that of the year before
 * @param circumstances dependants and the taxpayer's own, up to 24
 * @param remarks lines of the box 備考, up to 4
 */
@JsonTypeName("INCOME_AND_TAX_CERTIFICATE")
public record IncomeAndTaxCertificate(
        int taxYear,
        Taxpayer taxpayer,
        AssessedIncome income,
        AssessedTax tax,
        List<TaxCircumstance> circumstances,
        List<String> remarks,
        Attestation attestation)
        implements CertificateDocument {

    /** The first year of taxation with the forest tax (森林環境税及び森林環境譲与税に関する法律 附則1条). */
    private static final int FOREST_SINCE = 2024;

    public IncomeAndTaxCertificate {
        Field.rule(
                "taxYear", taxYear >= 1990 && taxYear <= attestation.issuedOn().getYear(), "1990 to the year of issue");
        Field.untilIssue("taxpayer.birthDate", Optional.of(taxpayer.birthDate()), attestation.issuedOn());
        Field.rule(
                "taxpayer.birthDate",
                !taxpayer.birthDate().isAfter(LocalDate.of(taxYear, 1, 1)),
                "after 1 January of the year of taxation");
        Field.rule(
                "tax.forest",
                taxYear >= FOREST_SINCE || tax.forest().orElse(0L) == 0,
                "levied since the year of taxation " + FOREST_SINCE);
        circumstances = Field.count("circumstances", circumstances, 0, 24);
        remarks = Field.lines("remarks", remarks, 4, 120);
    }

    /** Whether the year's taxes include that for the forests. */
    public boolean hasForestTax() {
        return taxYear >= FOREST_SINCE || tax.forest().isPresent();
    }

    @Override
    public CertificateKind kind() {
        return CertificateKind.INCOME_AND_TAX_CERTIFICATE;
    }

    @Override
    public String applicantName() {
        return taxpayer.name();
    }

    @Override
    public Disclosure disclosure() {
        return new Disclosure(Scope.INDIVIDUAL, OptionalItems.none(), taxYear);
    }

    @Override
    public <R> R match(Kinds<R> kinds) {
        return kinds.incomeAndTax(this);
    }

    @Override
    public String toString() {
        return "IncomeAndTaxCertificate[" + attestation.issueNumber() + "]";
    }
}
