package jp.madoguchi.print.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.ForeignResident;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.RegisteredDomicile;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.Resident;
import jp.madoguchi.print.document.Stay;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.era.DateText;
import jp.madoguchi.print.font.CertificateFonts;

/** One person's table on the form 世帯連記式: four of them fit on a sheet. */
final class PersonBlock implements Block {
    static final double HEIGHT = 124;

    private static final double NUMBER_WIDTH = 20;
    private static final double NAME_ROW = 34;
    private static final double SURNAME_ROW = 23;
    private static final int FOREIGN_ROWS = 6;
    private static final double FOREIGN_ROW = (HEIGHT - NAME_ROW) / FOREIGN_ROWS;
    private static final double CAPTION = 50;

    private final int number;
    private final Resident resident;
    private final OptionalItems items;

    private PersonBlock(int number, Resident resident, OptionalItems items) {
        this.number = number;
        this.resident = resident;
        this.items = items;
    }

    /** Everybody on the certificate, numbered from 1. */
    static List<PersonBlock> all(ResidenceCertificate certificate) {
        List<PersonBlock> all = new ArrayList<>();
        certificate
                .residents()
                .forEach(resident -> all.add(new PersonBlock(all.size() + 1, resident, certificate.items())));
        return all;
    }

    @Override
    public double height(CertificateFonts fonts, double width) {
        return HEIGHT;
    }

    @Override
    public String name() {
        return "氏名";
    }

    @Override
    public void draw(Side side, Box box) throws UnprintableException {
        side.frame(box, Paper.FRAME);
        side.rule(box.x() + NUMBER_WIDTH, box.y(), box.x() + NUMBER_WIDTH, box.bottom(), Paper.LINE);
        Box place = new Box(box.x(), box.y(), NUMBER_WIDTH, box.height());
        side.centred(place, 11, DateText.wide(number).strip());
        Box table = new Box(box.x() + NUMBER_WIDTH, box.y(), box.width() - NUMBER_WIDTH, box.height());
        name(side, table);
        Box rows = new Box(table.x(), table.y() + NAME_ROW, table.width(), table.height() - NAME_ROW);
        if (resident.foreign().isPresent()) {
            foreignRows(
                    new Rows(side, rows, FOREIGN_ROW, FOREIGN_ROWS),
                    resident.foreign().get());
        } else {
            japaneseRows(new Rows(side, rows, SURNAME_ROW, 5));
        }
    }

    private void name(Side side, Box table) throws UnprintableException {
        Row row = new Row(side, table, table.y(), NAME_ROW);
        NameCell.ofPerson(resident).draw(side, row.next(CAPTION), row.next(194), 10.5, 15);
        row.item("生年月日", 48, 132, NameCell.birthDate(resident))
                .last("性別", 34, resident.sex().label());
    }

    private void japaneseRows(Rows rows) throws UnprintableException {
        Row row = rows.next();
        NameCell.ofFormerSurname(resident).draw(rows.side(), row.next(CAPTION), row.next(110), 9, 9.5);
        row.item("続柄", 36, 88, Paper.item(items.relationship(), resident.relationship()))
                .last("住民となった年月日", 82, DateText.japanese(resident.residentSince()));
        dates(rows);
        Optional<RegisteredDomicile> domicile = resident.domicile();
        rows.next()
                .item("本籍", CAPTION, 254, Paper.item(items.domicile(), domicile.map(RegisteredDomicile::address)))
                .last("筆頭者", CAPTION, Paper.item(items.domicile(), domicile.map(RegisteredDomicile::headOfRegister)));
        beforeMovingIn(rows);
        rows.next().last("異動前住所", CAPTION, resident.addressBeforeChange().orElse(Paper.NONE));
    }

    private void foreignRows(Rows rows, ForeignResident foreign) throws UnprintableException {
        rows.next()
                .item("通称", CAPTION, 110, foreign.alias().orElse(Paper.NONE))
                .item("続柄", 36, 88, Paper.item(items.relationship(), resident.relationship()))
                .last("外国人住民となった年月日", 82, DateText.japanese(resident.residentSince()));
        dates(rows);
        StayText stay = new StayText(items.domicile(), foreign.stay());
        rows.next()
                .item("国籍・地域", CAPTION, 110, stay.item(Stay::nationality))
                .item("第30条の45に規定する区分", 70, 90, stay.category())
                .last("在留カード等の番号", 76, stay.optional(Stay::cardNumber));
        rows.next()
                .item("在留資格", CAPTION, 146, stay.optional(Stay::status))
                .item("在留期間", 46, 52, stay.optional(Stay::period))
                .last("在留期間の満了の日", 76, stay.expires());
        beforeMovingIn(rows);
        rows.next()
                .item("異動前住所", CAPTION, 220, resident.addressBeforeChange().orElse(Paper.NONE))
                .last("通称の記載及び削除に関する事項", 76, NameCell.aliasNotes(foreign));
    }

    private void dates(Rows rows) throws UnprintableException {
        rows.next()
                .item("住所を定めた年月日", 76, 114, Paper.date(resident.addressSince()))
                .item("届出の年月日", 54, 114, Paper.date(resident.notifiedOn()))
                .last("住民票コード", 52, Paper.item(items.residentRecordCode(), resident.residentRecordCode()));
    }

    private void beforeMovingIn(Rows rows) throws UnprintableException {
        rows.next()
                .item("転入前住所", CAPTION, 298, resident.addressBeforeMovingIn().orElse(Paper.NONE))
                .last("個人番号", 52, Paper.item(items.individualNumber(), resident.individualNumber()));
    }
}
