package jp.madoguchi.print.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.AppendixEntry;
import jp.madoguchi.print.document.DatedAddress;
import jp.madoguchi.print.document.FamilyRegisterAppendixCertificate;
import jp.madoguchi.print.document.Sex;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/** The rows of a 戸籍の附票: each person, and under it the addresses. */
final class AppendixRows {
    private static final double CAPTION = 70;
    private static final double HALF = Paper.WIDTH / 2 - CAPTION;
    /** The date's caption on one line. */
    private static final double SINCE_CAPTION = 78;

    private static final double SINCE = 108;
    private static final double ROW = 24;

    private final FamilyRegisterAppendixCertificate certificate;

    AppendixRows(FamilyRegisterAppendixCertificate certificate) {
        this.certificate = certificate;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (AppendixEntry person : certificate.persons()) {
            Block again = TableRow.ofHeight(20).last("氏名", CAPTION, person.name() + "（つづき）");
            boolean first = true;
            for (DatedAddress address : person.addresses()) {
                Block row = address(address);
                blocks.add(first ? new Beginning(beginning(person, row)) : new Continued(row, again));
                first = false;
            }
        }
        blocks.add(TableRow.ofHeight(32).last("備考", CAPTION, Paper.remarks(certificate.remarks(), "\n")));
        return blocks;
    }

    private Together beginning(AppendixEntry person, Block address) {
        NameCell name = new NameCell("氏名", person.furigana().orElse(""), person.name());
        TableRow birth = TableRow.ofHeight(ROW)
                .item("生年月日", CAPTION, HALF, Paper.date(person.birthDate()))
                .last("性別", CAPTION, person.sex().map(Sex::label).orElse(Paper.NONE));
        TableRow codes = TableRow.ofHeight(ROW)
                .item("住民票コード", CAPTION, HALF, code(person))
                .last("在外選挙人名簿登録市区町村名", CAPTION, Paper.OMITTED);
        return new Together("氏名", List.of(new NameRow(name, CAPTION, 40, 14), birth, codes, address));
    }

    private String code(AppendixEntry person) {
        return Paper.item(certificate.items().residentRecordCode(), person.residentRecordCode());
    }

    private static Block address(DatedAddress address) {
        return TableRow.ofHeight(ROW)
                .item("住所", CAPTION, Paper.WIDTH - CAPTION - SINCE_CAPTION - SINCE, address.address())
                .last("住所を定めた年月日", SINCE_CAPTION, Paper.date(address.since()));
    }

    /** A person with the first address, under a heavy line. */
    private record Beginning(Together rows) implements Block {

        @Override
        public double height(CertificateFonts fonts, double width) throws UnprintableException {
            return rows.height(fonts, width);
        }

        @Override
        public void draw(Side side, Box box) throws UnprintableException {
            side.rule(box.x(), box.y(), box.right(), box.y(), Paper.FRAME);
            rows.draw(side, box);
        }

        @Override
        public String name() {
            return rows.name();
        }
    }

    /** A further address; where it begins a sheet, the name stands above it once more. */
    private record Continued(Block row, Block again) implements Block {

        @Override
        public double height(CertificateFonts fonts, double width) throws UnprintableException {
            return row.height(fonts, width);
        }

        @Override
        public void draw(Side side, Box box) throws UnprintableException {
            row.draw(side, box);
        }

        @Override
        public String name() {
            return row.name();
        }

        @Override
        public Optional<Block> repeated() {
            return Optional.of(again);
        }
    }
}
