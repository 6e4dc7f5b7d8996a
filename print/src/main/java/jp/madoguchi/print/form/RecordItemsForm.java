package jp.madoguchi.print.form;

import jp.madoguchi.print.document.RecordItemsCertificate;
import jp.madoguchi.print.document.UnprintableException;

/** The sheets of a 住民票記載事項証明書. */
record RecordItemsForm(RecordItemsCertificate certificate) implements Stationery {
    private static final double GAP = 6;

    @Override
    public Box body() {
        return new Box(Paper.LEFT, Heading.BOTTOM + 4, Paper.WIDTH, Paper.FOOT - Heading.BOTTOM - 10);
    }

    @Override
    public double gap() {
        return GAP;
    }

    @Override
    public void above(Side side, int sheet, int sheets) throws UnprintableException {
        new Heading("住 民 票 記 載 事 項 証 明 書", note()).draw(side, sheet, sheets);
    }

    @Override
    public void below(Side side, int sheet, int sheets) throws UnprintableException {
        AttestationFoot.draw(side, "上記のとおり住民票に記載されていることを証明する。", certificate.attestation());
    }

    /** Each person has a frame of his or her own. */
    @Override
    public void enclose(Side side, Box blocks) {}

    private String note() {
        return switch (certificate.scope()) {
            case HOUSEHOLD -> "（世帯全員）";
            case PART_OF_HOUSEHOLD -> "（世帯の一部）";
            case INDIVIDUAL -> "（個人）";
        };
    }
}
