package jp.madoguchi.print.form;

import jp.madoguchi.print.document.FamilyRegisterAppendixCertificate;
import jp.madoguchi.print.document.RegisteredDomicile;
import jp.madoguchi.print.document.UnprintableException;

/** The sheets of a 戸籍の附票の写し: on each of them which register it belongs to. */
record AppendixForm(FamilyRegisterAppendixCertificate certificate) implements Stationery {
    private static final double CAPTION = 70;
    private static final Box REGISTER = new Box(Paper.LEFT, Heading.BOTTOM, Paper.WIDTH, 50);
    private static final double TOP = REGISTER.bottom() + 6;

    @Override
    public Box body() {
        return new Box(Paper.LEFT, TOP, Paper.WIDTH, Paper.FOOT - TOP - 8);
    }

    @Override
    public void above(Side side, int sheet, int sheets) throws UnprintableException {
        String note = certificate.everybody() ? "（全部）" : "（一部）";
        new Heading("戸　籍　の　附　票", note).draw(side, sheet, sheets);
        side.frame(REGISTER, Paper.FRAME);
        double half = REGISTER.height() / 2;
        side.rule(REGISTER.x(), REGISTER.y() + half, REGISTER.right(), REGISTER.y() + half, Paper.LINE);
        boolean chosen = certificate.items().domicile();
        new Row(side, REGISTER, REGISTER.y(), half)
                .last("本籍", CAPTION, Paper.item(chosen, certificate.domicile().map(RegisteredDomicile::address)));
        new Row(side, REGISTER, REGISTER.y() + half, half)
                .last(
                        "筆頭者",
                        CAPTION,
                        Paper.item(chosen, certificate.domicile().map(RegisteredDomicile::headOfRegister)));
    }

    @Override
    public void below(Side side, int sheet, int sheets) throws UnprintableException {
        AttestationFoot.draw(side, "この写しは、戸籍の附票の原本と相違ないことを証明する。", certificate.attestation());
    }
}
