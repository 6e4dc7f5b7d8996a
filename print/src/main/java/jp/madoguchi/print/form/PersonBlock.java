package jp.madoguchi.print.form;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.print.document.ForeignResident;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.RegisteredDomicile;
import jp.madoguchi.print.document.Resident;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.era.DateText;

/** One person's table on the form: four of them fit on a page. */
final class PersonBlock {
    static final double HEIGHT = 124;

    private static final double NUMBER_WIDTH = 20;
    private static final double NAME_ROW = 34;
    private static final String OMITTED = "＊＊省略＊＊";
    private static final String NONE = "＊＊＊";

    private final Side side;
    private final Box table;
    private final Resident resident;
    private final OptionalItems items;
    private final double rowHeight;
    private double y;

    private PersonBlock(Side side, Box box, Resident resident, OptionalItems items) {
        this.side = side;
        this.table = new Box(box.x() + NUMBER_WIDTH, box.y(), box.width() - NUMBER_WIDTH, box.height());
        this.resident = resident;
        this.items = items;
        this.rowHeight = (HEIGHT - NAME_ROW) / (resident.foreign().isPresent() ? 6 : 5);
        this.y = box.y() + NAME_ROW;
    }

    /**
     * Lays the table out.
     *
     * @param number the person's place on the copy, from 1
     */
    static void draw(Side side, Box box, int number, Resident resident, OptionalItems items)
            throws UnprintableException {
        PersonBlock block = new PersonBlock(side, box, resident, items);
        side.frame(box, 1.2);
        side.rule(box.x() + NUMBER_WIDTH, box.y(), box.x() + NUMBER_WIDTH, box.bottom(), 0.5);
        side.centred(
                new Box(box.x(), box.y(), NUMBER_WIDTH, box.height()),
                11,
                DateText.wide(number).strip());
        block.name();
        if (resident.foreign().isPresent()) {
            block.foreignRows(resident.foreign().get());
        } else {
            block.japaneseRows();
        }
    }

    private void name() throws UnprintableException {
        Row row = new Row(side, table, table.y(), NAME_ROW);
        Box caption = row.next(50);
        side.label(new Box(caption.x(), caption.y() + 1.5, caption.width(), 11), "フリガナ");
        side.label(new Box(caption.x(), caption.y() + 11, caption.width(), 23), "氏名");
        Box name = row.next(194).inset(4, 0);
        String reading = resident.furigana().orElse(resident.foreign().isPresent() ? NONE : "");
        side.data(new Box(name.x(), name.y() + 1.5, name.width(), 9.5), "フリガナ", 7, reading);
        side.data(new Box(name.x(), name.y() + 11.5, name.width(), 21), "氏名", 15, resident.name());
        String birth = resident.foreign().isPresent()
                ? DateText.western(resident.birthDate())
                : DateText.japanese(resident.birthDate());
        row.item("生年月日", 48, 132, birth).last("性別", 34, resident.sex().label());
    }

    private void japaneseRows() throws UnprintableException {
        row().item("旧氏", 50, 110, resident.formerSurname().orElse(NONE))
                .item("続柄", 36, 88, item(items.relationship(), resident.relationship()))
                .last("住民となった年月日", 82, DateText.japanese(resident.residentSince()));
        addressRow();
        row().item("本籍", 50, 254, item(items.domicile(), resident.domicile().map(RegisteredDomicile::address)))
                .last("筆頭者", 50, item(items.domicile(), resident.domicile().map(RegisteredDomicile::headOfRegister)));
        previousAddressRows();
    }

    private void foreignRows(ForeignResident foreign) throws UnprintableException {
        row().item("通称", 50, 110, foreign.alias().orElse(NONE))
                .item("続柄", 36, 88, item(items.relationship(), resident.relationship()))
                .last("外国人住民となった年月日", 82, DateText.japanese(resident.residentSince()));
        addressRow();
        row().item("国籍・地域", 50, 110, foreign.nationality())
                .item("第30条の45に規定する区分", 70, 90, foreign.category().label())
                .last("在留カード等の番号", 76, foreign.cardNumber().orElse(NONE));
        row().item("在留資格", 50, 146, foreign.status().orElse(NONE))
                .item("在留期間", 46, 52, foreign.period().orElse(NONE))
                .last("在留期間の満了の日", 76, foreign.expires().map(DateText::western).orElse(NONE));
        previousAddressRows();
    }

    private void addressRow() throws UnprintableException {
        row().item("住所を定めた年月日", 76, 114, date(resident.addressSince()))
                .item("届出の年月日", 54, 114, date(resident.notifiedOn()))
                .last("住民票コード", 52, item(items.residentRecordCode(), resident.residentRecordCode()));
    }

    private void previousAddressRows() throws UnprintableException {
        row().item("転入前住所", 50, 298, resident.addressBeforeMovingIn().orElse(NONE))
                .last("個人番号", 52, item(items.individualNumber(), resident.individualNumber()));
        row().last("異動前住所", 50, resident.addressBeforeChange().orElse(NONE));
    }

    private Row row() {
        side.rule(table.x(), y, table.right(), y, 0.5);
        Row row = new Row(side, table, y, rowHeight);
        y += rowHeight;
        return row;
    }

    private static String item(boolean chosen, Optional<String> value) {
        return chosen ? value.orElse(NONE) : OMITTED;
    }

    private static String date(Optional<LocalDate> day) {
        return day.map(DateText::japanese).orElse(NONE);
    }
}
