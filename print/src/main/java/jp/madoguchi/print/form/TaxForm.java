package jp.madoguchi.print.form;

import java.time.LocalDate;
import jp.madoguchi.print.document.IncomeAndTaxCertificate;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.era.DateText;

/** The sheets of a 所得・課税証明書. No law prescribes this form; each municipality has its own, and they say the same. */
record TaxForm(IncomeAndTaxCertificate certificate) implements Stationery {

    @Override
    public Box body() {
        return new Box(Paper.LEFT, Heading.BOTTOM, Paper.WIDTH, Paper.FOOT - Heading.BOTTOM - 4);
    }

    @Override
    public void above(Side side, int sheet, int sheets) throws UnprintableException {
        // The fiscal year begins on 1 April: 2019 is 平成３１年度.
        String year = DateText.year(LocalDate.of(certificate.taxYear(), 4, 1)) + "度";
        String taxes = certificate.tax().municipal().name() + "・"
                + certificate.tax().prefectural().name();
        new Heading(year + "　所得・課税証明書", "（" + taxes + "）").draw(side, sheet, sheets);
    }

    @Override
    public void below(Side side, int sheet, int sheets) throws UnprintableException {
        AttestationFoot.draw(side, "上記のとおり相違ないことを証明する。", certificate.attestation());
    }
}
