package jp.madoguchi.print.form;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.document.ForeignResident;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.RegisteredDomicile;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.Resident;
import jp.madoguchi.print.era.DateText;

/** The rows of the form 個人票. */
final class IndividualRows {
    private static final double CAPTION = 84;
    private static final double HALF = Paper.WIDTH / 2 - CAPTION;
    private static final double ROW = 32;

    private final ResidenceCertificate certificate;
    private final Resident resident;
    private final OptionalItems items;
    private final List<Block> rows = new ArrayList<>();

    IndividualRows(ResidenceCertificate certificate) {
        this.certificate = certificate;
        this.resident = certificate.residents().get(0);
        this.items = certificate.items();
    }

    List<Block> blocks() {
        person();
        household();
        addresses();
        resident.foreign().ifPresentOrElse(this::stay, this::domicile);
        pair(
                "個人番号",
                Paper.item(items.individualNumber(), resident.individualNumber()),
                "住民票コード",
                Paper.item(items.residentRecordCode(), resident.residentRecordCode()));
        rows.add(TableRow.ofHeight(60).last("備考", CAPTION, Paper.remarks(certificate.remarks(), "\n")));
        return rows;
    }

    private void person() {
        rows.add(new NameRow(NameCell.ofPerson(resident), CAPTION, 52, 18));
        resident.foreign()
                .ifPresentOrElse(
                        foreign -> wide("通称", foreign.alias().orElse(Paper.NONE)),
                        () -> rows.add(new NameRow(NameCell.ofFormerSurname(resident), CAPTION, 36, 12)));
        pair(
                "生年月日",
                NameCell.birthDate(resident.foreign().isPresent(), resident.birthDate()),
                "性別",
                resident.sex().label());
    }

    private void household() {
        wide("世帯主", certificate.headOfHousehold().orElse(Paper.OMITTED));
        pair(
                "続柄",
                Paper.item(items.relationship(), resident.relationship()),
                resident.foreign().isPresent() ? "外国人住民となった年月日" : "住民となった年月日",
                DateText.japanese(resident.residentSince()));
    }

    private void addresses() {
        wide("住所", certificate.address());
        pair("住所を定めた年月日", Paper.date(resident.addressSince()), "届出の年月日", Paper.date(resident.notifiedOn()));
        wide("転入前住所", resident.addressBeforeMovingIn().orElse(Paper.NONE));
        wide("異動前住所", resident.addressBeforeChange().orElse(Paper.NONE));
    }

    private void domicile() {
        wide("本籍", Paper.item(items.domicile(), resident.domicile().map(RegisteredDomicile::address)));
        wide("筆頭者", Paper.item(items.domicile(), resident.domicile().map(RegisteredDomicile::headOfRegister)));
    }

    private void stay(ForeignResident foreign) {
        rows.addAll(new StayText(items.domicile(), foreign.stay()).rows(CAPTION, HALF, ROW));
        wide("通称の記載及び削除に関する事項", NameCell.aliasNotes(foreign));
    }

    private void wide(String caption, String text) {
        rows.add(TableRow.ofHeight(ROW).last(caption, CAPTION, text));
    }

    private void pair(String caption, String text, String secondCaption, String secondText) {
        rows.add(TableRow.ofHeight(ROW).item(caption, CAPTION, HALF, text).last(secondCaption, CAPTION, secondText));
    }
}
