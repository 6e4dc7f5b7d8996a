package jp.madoguchi.print.form;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.document.RegisterItem;
import jp.madoguchi.print.document.RegisteredPerson;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.era.DateText;
import jp.madoguchi.print.font.CertificateFonts;

/** Who is recorded: the lines on a person above the entries, with the box 除籍 when the person has left the register. */
final class RegisterPerson implements Block {
    private static final String CAPTION = "戸籍に記録されている者";
    private static final double BOX_TOP = RegisterRow.PITCH + 12;

    private final Together rows;
    private final boolean removed;

    RegisterPerson(RegisteredPerson person) {
        this(rows(person), person.removed());
    }

    private RegisterPerson(List<Block> rows, boolean removed) {
        this.rows = new Together(CAPTION, rows);
        this.removed = removed;
    }

    private static List<Block> rows(RegisteredPerson person) {
        List<Block> rows = new ArrayList<>();
        rows.add(new RegisterRow(
                RegisterRow.Title.group(CAPTION, 2), List.of(new RegisterItem("名", person.givenName()))));
        person.givenNameFurigana().ifPresent(reading -> rows.add(plain(new RegisterItem("名の振り仮名", reading))));
        List<RegisterItem> born = new ArrayList<>();
        born.add(new RegisterItem("生年月日", DateText.unaligned(person.birthDate())));
        person.spouse().ifPresent(spouse -> born.add(new RegisterItem("配偶者区分", spouse.label())));
        rows.add(new RegisterRow(RegisterRow.Title.groupGoesOn(CAPTION), born));
        person.parentage().forEach(item -> rows.add(plain(item)));
        return rows;
    }

    private static RegisterRow plain(RegisterItem item) {
        return new RegisterRow(RegisterRow.Title.groupGoesOn(CAPTION), List.of(item));
    }

    @Override
    public double height(CertificateFonts fonts, double width) throws UnprintableException {
        double box = removed ? BOX_TOP + 30 : 0;
        return Math.max(box, rows.height(fonts, width) + 4);
    }

    @Override
    public void draw(Side side, Box box) throws UnprintableException {
        Together first = new Together(CAPTION, rows.parts().subList(0, 1));
        first.draw(side, box);
        if (removed) {
            // Here, because it is read here.
            Box mark = new Box(box.x() + 30, box.y() + BOX_TOP, RegisterRow.LEFT - 60, 22);
            side.frame(mark, Paper.LINE);
            side.centred(mark, RegisterRow.SIZE, "除　籍");
        }
        double below = box.y() + first.height(side.fonts(), box.width());
        new Together(CAPTION, rows.parts().subList(1, rows.parts().size()))
                .draw(side, new Box(box.x(), below, box.width(), box.bottom() - below));
    }

    /** The box stays beside the name. */
    @Override
    public List<Block> parts() {
        List<Block> parts = new ArrayList<>(rows.parts());
        if (removed && parts.size() > 1) {
            parts.set(0, new RegisterPerson(parts.subList(0, 1), true));
        }
        return parts;
    }

    @Override
    public String name() {
        return CAPTION;
    }
}
