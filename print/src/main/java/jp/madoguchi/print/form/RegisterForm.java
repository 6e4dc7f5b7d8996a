package jp.madoguchi.print.form;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.FamilyRegister;
import jp.madoguchi.print.document.RegisterItem;
import jp.madoguchi.print.document.RegisterMatter;
import jp.madoguchi.print.document.RegisteredPerson;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.era.DateText;

/**
 * The form of a computerised family register (戸籍法施行規則 付録第24号): two columns in one frame on as many sheets as it takes, the
 * attestation on the last.
 *
 * @param title 全部事項証明 or 個人事項証明
 * @param sentence that it is attested with
 */
record RegisterForm(String title, String sentence, FamilyRegister register, Attestation attestation)
        implements Stationery {
    private static final double TOP = 84;
    /** Space above what stands first in the frame. */
    private static final double FIRST_LINE = 4;
    /** The frame holds one line more than the body: 以下次頁 or 以下余白. */
    private static final double LAST_LINE = 18;
    /** So many lines of an entry make clear what they belong to. */
    private static final int KEPT = 3;

    private static final Box FRAME = new Box(Paper.LEFT, TOP, Paper.WIDTH, Paper.FOOT - TOP - 8);
    private static final Box BODY =
            new Box(FRAME.x(), FRAME.y() + FIRST_LINE, FRAME.width(), FRAME.height() - FIRST_LINE - LAST_LINE);

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(RegisterHead.domicile(register.domicile()));
        blocks.add(RegisterHead.name(register.head(), register.surnameFurigana()));
        entries(blocks, "戸籍事項", register.matters());
        for (RegisteredPerson person : register.persons()) {
            blocks.add(new RegisterPerson(person));
            entries(blocks, "身分事項", person.matters());
        }
        return blocks;
    }

    /** The name of the group is not left behind at the foot of a sheet: it stays with the first line of the first entry. */
    private static void entries(List<Block> blocks, String group, List<RegisterMatter> matters) {
        Block head = new RegisterRow(RegisterRow.Title.group(group, 1), List.of());
        boolean first = true;
        for (RegisterMatter matter : matters) {
            RegisterRow.Title title = RegisterRow.Title.entry(matter.title(), first ? 0 : 1);
            List<Block> rows = new ArrayList<>();
            for (RegisterItem item : matter.items()) {
                Block row = new RegisterRow(title, List.of(item));
                rows.add(first ? new Together(group, List.of(head, row)) : row);
                title = RegisterRow.Title.entryGoesOn(matter.title());
                first = false;
            }
            blocks.addAll(kept(matter.title(), rows));
        }
    }

    /** A short entry stands on one sheet; of a long one neither the first lines are left behind alone nor the last carried over. */
    private static List<Block> kept(String entry, List<Block> rows) {
        int size = rows.size();
        if (size <= 2 * KEPT) {
            return List.of(new Together(entry, rows));
        }
        List<Block> kept = new ArrayList<>(rows.subList(KEPT, size - KEPT));
        kept.add(0, new Together(entry, rows.subList(0, KEPT)));
        kept.add(new Together(entry, rows.subList(size - KEPT, size)));
        return kept;
    }

    @Override
    public Box body() {
        return BODY;
    }

    @Override
    public void above(Side side, int sheet, int sheets) throws UnprintableException {
        side.textEndingAt(Paper.LEFT + 150, 60, 11, "（" + wide(sheets) + "の" + wide(sheet) + "）");
        side.heading(new Box(Paper.LEFT, 44, Paper.WIDTH, 32), 17, title);
    }

    @Override
    public void below(Side side, int sheet, int sheets) throws UnprintableException {
        if (sheet < sheets) {
            AttestationFoot.numbers(side, attestation);
        } else {
            AttestationFoot.draw(side, sentence, attestation);
        }
    }

    private static String wide(int number) {
        return DateText.wide(number).strip();
    }

    /** The frame is as high as the sheet allows, however much stands in it. */
    @Override
    public void enclose(Side side, Box blocks) {
        side.frame(FRAME, Paper.FRAME);
        double x = FRAME.x() + RegisterRow.LEFT;
        side.rule(x, FRAME.y(), x, FRAME.bottom(), Paper.LINE);
    }

    @Override
    public void turn(Side side, Box rest) throws UnprintableException {
        ending(side, FRAME.bottom() - LAST_LINE / 2, "以下次頁");
    }

    @Override
    public void close(Side side, Box rest) throws UnprintableException {
        side.rule(rest.x(), rest.y() + 2, rest.right(), rest.y() + 2, Paper.LINE);
        ending(side, rest.y() + 2 + LAST_LINE / 2, "以下余白");
    }

    /** At the top of a sheet the frame is line enough. */
    static boolean isTop(Box box) {
        return box.y() <= BODY.y();
    }

    private static void ending(Side side, double y, String words) throws UnprintableException {
        side.textEndingAt(Paper.RIGHT - 12, y, RegisterRow.SIZE, words);
    }
}
