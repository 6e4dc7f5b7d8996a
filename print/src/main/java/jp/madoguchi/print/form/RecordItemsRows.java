package jp.madoguchi.print.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.RecordEntry;
import jp.madoguchi.print.document.RecordItem;
import jp.madoguchi.print.document.RecordItemsCertificate;
import jp.madoguchi.print.document.RegisteredDomicile;
import jp.madoguchi.print.era.DateText;

/** The rows of a 住民票記載事項証明書: the household, each person with the chosen items only, 備考. */
final class RecordItemsRows {
    private static final double CAPTION = 84;
    private static final double HALF = Paper.WIDTH / 2 - CAPTION;
    private static final double ROW = 26;

    private final RecordItemsCertificate certificate;

    RecordItemsRows(RecordItemsCertificate certificate) {
        this.certificate = certificate;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(household());
        certificate.persons().forEach(person -> blocks.add(person(person)));
        if (!certificate.remarks().isEmpty()) {
            blocks.add(Framed.of("備考", List.of(wide("備考", String.join("\n", certificate.remarks())))));
        }
        return blocks;
    }

    private Block household() {
        List<Block> rows = new ArrayList<>();
        rows.add(wide("住所", certificate.address()));
        certificate.headOfHousehold().ifPresent(head -> rows.add(wide("世帯主", head)));
        return Framed.of("住所", rows);
    }

    private Block person(RecordEntry person) {
        List<Block> rows = new ArrayList<>();
        rows.add(new NameRow(name(person), CAPTION, has(RecordItem.FURIGANA) ? 44 : 34, 15));
        rows.add(pair(
                "生年月日",
                NameCell.birthDate(person.foreign(), person.birthDate()),
                "性別",
                person.sex().label()));
        if (has(RecordItem.FORMER_SURNAME) && !person.foreign()) {
            rows.add(wide("旧氏", person.formerSurname().orElse(Paper.NONE)));
        }
        if (has(RecordItem.ALIAS) && person.foreign()) {
            rows.add(wide("通称", person.alias().orElse(Paper.NONE)));
        }
        shortItems(rows, person);
        if (has(RecordItem.DOMICILE)) {
            rows.addAll(person.foreign() ? stay(person) : domicile(person));
        }
        if (has(RecordItem.ADDRESS_BEFORE_MOVING_IN)) {
            rows.add(wide("転入前住所", person.addressBeforeMovingIn().orElse(Paper.NONE)));
        }
        return Framed.of("氏名", rows);
    }

    private NameCell name(RecordEntry person) {
        return has(RecordItem.FURIGANA)
                ? new NameCell("氏名", person.furigana().orElse(person.foreign() ? Paper.NONE : ""), person.name())
                : NameCell.withoutReading("氏名", person.name());
    }

    /** Two of them share a row. */
    private void shortItems(List<Block> rows, RecordEntry person) {
        List<String[]> items = new ArrayList<>();
        add(items, RecordItem.RELATIONSHIP, "続柄", person.relationship());
        String since = person.foreign() ? "外国人住民となった年月日" : "住民となった年月日";
        add(items, RecordItem.RESIDENT_SINCE, since, person.residentSince().map(DateText::japanese));
        add(items, RecordItem.ADDRESS_SINCE, "住所を定めた年月日", person.addressSince().map(DateText::japanese));
        add(items, RecordItem.INDIVIDUAL_NUMBER, "個人番号", person.individualNumber());
        add(items, RecordItem.RESIDENT_RECORD_CODE, "住民票コード", person.residentRecordCode());
        for (int i = 0; i < items.size(); i += 2) {
            String[] first = items.get(i);
            if (i + 1 == items.size()) {
                rows.add(wide(first[0], first[1]));
            } else {
                rows.add(pair(first[0], first[1], items.get(i + 1)[0], items.get(i + 1)[1]));
            }
        }
    }

    private void add(List<String[]> items, RecordItem item, String caption, Optional<String> value) {
        if (has(item)) {
            items.add(new String[] {caption, value.orElse(Paper.NONE)});
        }
    }

    private static List<Block> domicile(RecordEntry person) {
        Optional<RegisteredDomicile> domicile = person.domicile();
        return List.of(
                wide("本籍", domicile.map(RegisteredDomicile::address).orElse(Paper.NONE)),
                wide("筆頭者", domicile.map(RegisteredDomicile::headOfRegister).orElse(Paper.NONE)));
    }

    private static List<Block> stay(RecordEntry person) {
        return new StayText(true, person.stay()).rows(CAPTION, HALF, ROW);
    }

    private boolean has(RecordItem item) {
        return certificate.items().contains(item);
    }

    private static TableRow wide(String caption, String text) {
        return TableRow.ofHeight(ROW).last(caption, CAPTION, text);
    }

    private static TableRow pair(String caption, String text, String secondCaption, String secondText) {
        return TableRow.ofHeight(ROW).item(caption, CAPTION, HALF, text).last(secondCaption, CAPTION, secondText);
    }
}
