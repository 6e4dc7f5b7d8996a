package jp.madoguchi.centre.issue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.centre.register.Assessment;
import jp.madoguchi.centre.register.RegisteredCard;
import jp.madoguchi.config.Resident;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.ForeignNames;
import jp.madoguchi.print.document.IncomeAndTaxCertificate;
import jp.madoguchi.print.document.Taxpayer;

/** 所得・課税証明書. */
final class TaxContent {
    private final int year;
    private final Assessment assessment;
    private final RegisteredCard card;

    TaxContent(int year, Assessment assessment, RegisteredCard card) {
        this.year = year;
        this.assessment = assessment;
        this.card = card;
    }

    IncomeAndTaxCertificate with(Attestation attestation) {
        Resident resident = card.resident();
        String address = card.household().address();
        var taxpayer = new Taxpayer(
                resident.name(),
                resident.furigana(),
                resident.born(),
                address,
                Optional.of(assessment.addressOnTaxDay().orElse(address)),
                resident.foreigner().map(each -> new ForeignNames(each.kanjiName(), each.alias())));
        return new IncomeAndTaxCertificate(
                year,
                taxpayer,
                assessment.income(),
                assessment.tax(),
                assessment.circumstances(),
                List.of(),
                attestation);
    }
}
