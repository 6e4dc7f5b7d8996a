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

/** One person's table on the form 世帯連記式: four of them fit on a sheet, unless names and notes of foreign residents take more lines. */
final class PersonBlock implements Block {
    static final double HEIGHT = 124;

    private static final double NUMBER_WIDTH = 20;
    private static final double NAME_ROW = 34;
    private static final double READING = 10.5;
    private static final double NAME_WIDTH = 194;
    private static final double SURNAME_ROW = 23;
    private static final double JAPANESE_ROW = (HEIGHT - NAME_ROW - SURNAME_ROW) / 4;
    private static final double FOREIGN_ROW = (HEIGHT - NAME_ROW) / 6;
    /** A foreign resident's entry rather grows than being set smaller. */
    private static final double SMALLEST = 7;

    private static final double SMALLEST_NAME = 9;
    private static final double CAPTION = 50;

    private final int number;
    private final Resident resident;
    private final OptionalItems items;
    private final NameCell name;
    private final List<TableRow> rows;

    private PersonBlock(int number, Resident resident, OptionalItems items) {
        this.number = number;
        this.resident = resident;
        this.items = items;
        this.name = NameCell.ofPerson(resident);
        this.rows = resident.foreign().map(this::foreignRows).orElseGet(this::japaneseRows);
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
    public double height(CertificateFonts fonts, double width) throws UnprintableException {
        if (resident.foreign().isEmpty()) {
            return HEIGHT;
        }
        return nameRow(fonts) + table().height(fonts, width - NUMBER_WIDTH);
    }

    private double nameRow(CertificateFonts fonts) throws UnprintableException {
        return resident.foreign().isEmpty()
                ? NAME_ROW
                : Math.max(NAME_ROW, name.height(fonts, NAME_WIDTH, READING, SMALLEST_NAME));
    }

    private Together table() {
        return new Together(name(), List.copyOf(rows));
    }

    @Override
    public String name() {
        return name.caption();
    }

    @Override
    public void draw(Side side, Box box) throws UnprintableException {
        side.frame(box, Paper.FRAME);
        side.rule(box.x() + NUMBER_WIDTH, box.y(), box.x() + NUMBER_WIDTH, box.bottom(), Paper.LINE);
        Box place = new Box(box.x(), box.y(), NUMBER_WIDTH, box.height());
        side.centred(place, 11, DateText.wide(number).strip());
        Box table = new Box(box.x() + NUMBER_WIDTH, box.y(), box.width() - NUMBER_WIDTH, box.height());
        double y = name(side, table);
        if (resident.foreign().isPresent()) {
            table().draw(side, new Box(table.x(), y, table.width(), table.bottom() - y));
        } else {
            y = surname(side, table, y);
            for (TableRow row : rows) {
                row.draw(side, new Box(table.x(), y, table.width(), JAPANESE_ROW));
                y += JAPANESE_ROW;
            }
        }
    }

    private double name(Side side, Box table) throws UnprintableException {
        double height = nameRow(side.fonts());
        Row row = new Row(side, table, table.y(), height);
        name.draw(side, row.next(CAPTION), row.next(NAME_WIDTH), READING, 15);
        row.item("生年月日", 48, 132, NameCell.birthDate(resident.foreign().isPresent(), resident.birthDate()))
                .last("性別", 34, resident.sex().label());
        return ruled(side, table, table.y() + height);
    }

    private double surname(Side side, Box table, double y) throws UnprintableException {
        Row row = new Row(side, table, y, SURNAME_ROW);
        NameCell.ofFormerSurname(resident).draw(side, row.next(CAPTION), row.next(110), 9, 9.5);
        row.item("続柄", 36, 88, Paper.item(items.relationship(), resident.relationship()))
                .last("住民となった年月日", 82, DateText.japanese(resident.residentSince()));
        return ruled(side, table, y + SURNAME_ROW);
    }

    private static double ruled(Side side, Box table, double y) {
        side.rule(table.x(), y, table.right(), y, Paper.LINE);
        return y;
    }

    private List<TableRow> japaneseRows() {
        Optional<RegisteredDomicile> domicile = resident.domicile();
        return List.of(
                dates(JAPANESE_ROW),
                row(JAPANESE_ROW)
                        .item(
                                "本籍",
                                CAPTION,
                                254,
                                Paper.item(items.domicile(), domicile.map(RegisteredDomicile::address)))
                        .last(
                                "筆頭者",
                                CAPTION,
                                Paper.item(items.domicile(), domicile.map(RegisteredDomicile::headOfRegister))),
                beforeMovingIn(JAPANESE_ROW),
                row(JAPANESE_ROW).last("異動前住所", CAPTION, beforeChange()));
    }

    private List<TableRow> foreignRows(ForeignResident foreign) {
        List<TableRow> all = new ArrayList<>();
        all.add(row(FOREIGN_ROW)
                .item("通称", CAPTION, 140, foreign.alias().orElse(Paper.NONE))
                .item("続柄", 30, 64, Paper.item(items.relationship(), resident.relationship()))
                .last("外国人住民となった年月日", 82, DateText.japanese(resident.residentSince())));
        all.add(dates(FOREIGN_ROW));
        StayText stay = new StayText(items.domicile(), foreign.stay());
        all.add(row(FOREIGN_ROW)
                .item("国籍・地域", CAPTION, 110, stay.item(Stay::nationality))
                .item("第30条の45に規定する区分", 70, 90, stay.category())
                .last("在留カード等の番号", 76, stay.optional(Stay::cardNumber)));
        all.add(row(FOREIGN_ROW)
                .item("在留資格", CAPTION, 146, stay.optional(Stay::status))
                .item("在留期間", 46, 52, stay.optional(Stay::period))
                .last("在留期間の満了の日", 76, stay.expires()));
        all.add(beforeMovingIn(FOREIGN_ROW));
        if (foreign.aliasNotes().size() > 1) {
            all.add(row(FOREIGN_ROW).last("異動前住所", CAPTION, beforeChange()));
            all.add(TableRow.dense(FOREIGN_ROW, SMALLEST_NAME)
                    .last("通称の記載及び削除に関する事項", 76, NameCell.aliasNotes(foreign)));
        } else {
            all.add(row(FOREIGN_ROW)
                    .item("異動前住所", CAPTION, 220, beforeChange())
                    .last("通称の記載及び削除に関する事項", 76, NameCell.aliasNotes(foreign)));
        }
        return all;
    }

    private TableRow dates(double height) {
        return row(height)
                .item("住所を定めた年月日", 76, 114, Paper.date(resident.addressSince()))
                .item("届出の年月日", 54, 114, Paper.date(resident.notifiedOn()))
                .last("住民票コード", 52, Paper.item(items.residentRecordCode(), resident.residentRecordCode()));
    }

    private TableRow beforeMovingIn(double height) {
        return row(height)
                .item("転入前住所", CAPTION, 298, resident.addressBeforeMovingIn().orElse(Paper.NONE))
                .last("個人番号", 52, Paper.item(items.individualNumber(), resident.individualNumber()));
    }

    private String beforeChange() {
        return resident.addressBeforeChange().orElse(Paper.NONE);
    }

    private static TableRow row(double height) {
        return TableRow.dense(height, SMALLEST);
    }
}
