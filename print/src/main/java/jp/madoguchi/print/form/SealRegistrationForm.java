package jp.madoguchi.print.form;

import java.util.List;
import jp.madoguchi.print.document.SealRegistrationCertificate;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/** The one sheet of a 印鑑登録証明書. */
record SealRegistrationForm(SealRegistrationCertificate certificate) implements Stationery {

    private static final double TOP = 116;
    private static final double LEFT_PART = 170;
    private static final double ROW = 26;
    private static final double HEIGHT = 240;
    /** Where the impression stands. */
    static final Box IMPRESSION_ROOM = new Box(Paper.LEFT, TOP + ROW, LEFT_PART, HEIGHT - ROW);

    List<Block> blocks() {
        return List.of(new Entry(certificate));
    }

    @Override
    public Box body() {
        return new Box(Paper.LEFT, TOP, Paper.WIDTH, Paper.FOOT - 126);
    }

    @Override
    public void above(Side side, int sheet, int sheets) throws UnprintableException {
        new Heading("印　鑑　登　録　証　明　書", "").draw(side, sheet, sheets);
    }

    @Override
    public void below(Side side, int sheet, int sheets) throws UnprintableException {
        AttestationFoot.draw(side, "この写しは、登録されている印影と相違ないことを証明する。", certificate.attestation());
    }

    /** The impression on the left, whose it is on the right. */
    private record Entry(SealRegistrationCertificate certificate) implements Block {
        private static final double NAME = 60;
        private static final double CAPTION = 70;
        private static final double POINTS_OF_TENTH_MILLIMETRE = 72 / 254.0;

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
            side.label(new Box(box.x(), box.y(), LEFT_PART, ROW), "印影");
            side.rule(box.x(), box.y() + ROW, box.x() + LEFT_PART, box.y() + ROW, Paper.LINE);
            side.rule(box.x() + LEFT_PART, box.y(), box.x() + LEFT_PART, box.bottom(), Paper.LINE);
            impression(side, new Box(box.x(), box.y() + ROW, LEFT_PART, HEIGHT - ROW));
            items(side, new Box(box.x() + LEFT_PART, box.y(), box.width() - LEFT_PART, HEIGHT));
        }

        private void items(Side side, Box box) throws UnprintableException {
            Rows rows = new Rows(side, box, NAME, certificate.foreign() ? 6 : 5);
            Row name = rows.next();
            side.label(name.next(CAPTION), "氏名");
            side.data(name.next(box.width() - CAPTION).inset(Row.PADDING, 2), "氏名", 17, certificate.name());
            if (certificate.foreign()) {
                rows.next().last("通称", CAPTION, certificate.alias().orElse(Paper.NONE));
                rows.next().last("氏名の片仮名表記", CAPTION, certificate.katakana().orElse(Paper.NONE));
            } else {
                rows.next().last("旧氏", CAPTION, certificate.formerSurname().orElse(Paper.NONE));
            }
            rows.next().last("生年月日", CAPTION, NameCell.birthDate(certificate.foreign(), certificate.birthDate()));
            rows.next().last("住所", CAPTION, certificate.address());
            rows.next().last("備考", CAPTION, Paper.remarks(certificate.remarks(), "\n"));
        }

        /** In its true size, in the middle. */
        private void impression(Side side, Box room) {
            var image = certificate.impression().image();
            double greater = certificate.impression().tenthsOfMillimetre() * POINTS_OF_TENTH_MILLIMETRE;
            double scale = greater / Math.max(image.width(), image.height());
            double width = image.width() * scale;
            double height = image.height() * scale;
            double x = room.x() + (room.width() - width) / 2;
            side.impression(new Box(x, room.y() + (room.height() - height) / 2, width, height), image);
        }
    }
}
