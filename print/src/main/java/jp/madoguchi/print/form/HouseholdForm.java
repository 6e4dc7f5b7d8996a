package jp.madoguchi.print.form;

import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.print.document.UnprintableException;

/** The 住民票の写し in the form 世帯連記式: the household's table, up to four persons a sheet, 備考. */
final class HouseholdForm implements Stationery {
    private static final int PERSONS_A_SHEET = 4;
    private static final double GAP = 4;
    /** The stroke begins below the words. */
    private static final double STRUCK_OUT = 30;

    private static final Box HOUSEHOLD = new Box(Paper.LEFT, Heading.BOTTOM, Paper.WIDTH, 50);
    private static final Box PERSONS = new Box(
            Paper.LEFT, HOUSEHOLD.bottom() + 6, Paper.WIDTH, PERSONS_A_SHEET * (PersonBlock.HEIGHT + GAP) - GAP);
    private static final Box REMARKS = new Box(Paper.LEFT, PERSONS.bottom() + GAP, Paper.WIDTH, 32);

    private final ResidenceCertificate certificate;

    HouseholdForm(ResidenceCertificate certificate) {
        this.certificate = certificate;
    }

    @Override
    public Box body() {
        return PERSONS;
    }

    @Override
    public double gap() {
        return GAP;
    }

    @Override
    public void above(Side side, int sheet, int sheets) throws UnprintableException {
        new Heading("住　民　票", everybody() ? "（世帯全員）" : "（世帯の一部）").draw(side, sheet, sheets);
        household(side);
    }

    @Override
    public void below(Side side, int sheet, int sheets) throws UnprintableException {
        remarks(side);
        AttestationFoot.draw(
                side, "この写しは、" + (everybody() ? "世帯全員" : "世帯の一部") + "の住民票の原本と相違ないことを証明する。", certificate.attestation());
    }

    /** Each person has a frame of his or her own. */
    @Override
    public void enclose(Side side, Box blocks) {}

    @Override
    public void turn(Side side, Box rest) throws UnprintableException {
        strikeOut(side, rest);
        Paper.turn(side, rest);
    }

    @Override
    public void close(Side side, Box rest) throws UnprintableException {
        strikeOut(side, rest);
        Paper.closeRest(side, rest);
    }

    /** The room of the persons who are not there. */
    private static void strikeOut(Side side, Box rest) {
        if (rest.height() > STRUCK_OUT) {
            side.frame(rest, Paper.LINE);
            side.rule(rest.x(), rest.bottom(), rest.right(), rest.y() + STRUCK_OUT, Paper.LINE);
        }
    }

    private boolean everybody() {
        return certificate.scope() == Scope.HOUSEHOLD;
    }

    private void household(Side side) throws UnprintableException {
        double half = HOUSEHOLD.height() / 2;
        side.frame(HOUSEHOLD, Paper.FRAME);
        side.rule(HOUSEHOLD.x(), HOUSEHOLD.y() + half, HOUSEHOLD.right(), HOUSEHOLD.y() + half, Paper.LINE);
        new Row(side, HOUSEHOLD, HOUSEHOLD.y(), half).last("住所", 70, certificate.address());
        new Row(side, HOUSEHOLD, HOUSEHOLD.y() + half, half)
                .last("世帯主", 70, certificate.headOfHousehold().orElse(Paper.OMITTED));
    }

    private void remarks(Side side) throws UnprintableException {
        side.frame(REMARKS, Paper.FRAME);
        Row row = new Row(side, REMARKS, REMARKS.y(), REMARKS.height());
        side.label(row.next(50), "備考");
        side.data(row.next(Paper.WIDTH - 50).inset(6, 2), "備考", 10, Paper.remarks(certificate.remarks(), "　"));
    }
}
