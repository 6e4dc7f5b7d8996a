package jp.madoguchi.print.form;

import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.UnprintableException;

/** The 住民票の写し in the form 個人票: one person, all items under each other. */
record IndividualForm(ResidenceCertificate certificate) implements Stationery {

    @Override
    public Box body() {
        return new Box(Paper.LEFT, Heading.BOTTOM + 4, Paper.WIDTH, Paper.FOOT - Heading.BOTTOM - 10);
    }

    @Override
    public void above(Side side, int sheet, int sheets) throws UnprintableException {
        new Heading("住　民　票", "（個人票）").draw(side, sheet, sheets);
    }

    @Override
    public void below(Side side, int sheet, int sheets) throws UnprintableException {
        AttestationFoot.draw(side, "この写しは、住民票の原本と相違ないことを証明する。", certificate.attestation());
    }
}
