package jp.madoguchi.print.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.era.DateText;
import jp.madoguchi.print.font.CertificateFonts;

/** The A4 form of the 住民票の写し (世帯連記式): up to four persons a sheet, more persons on further sheets. */
public final class ResidenceForm {
    private static final int PERSONS_A_SHEET = 4;
    private static final double LEFT = 42;
    private static final double WIDTH = 511;
    private static final double FIRST_BLOCK = 142;
    private static final double BLOCK_PITCH = PersonBlock.HEIGHT + 4;
    private static final String TITLE = "住民票の写し";
    private static final String BLANK_BELOW = "以　下　余　白";

    private final CertificateFonts fonts;
    private final ResidenceCertificate certificate;
    private final int sheets;

    public ResidenceForm(CertificateFonts fonts, ResidenceCertificate certificate) {
        this.fonts = fonts;
        this.certificate = certificate;
        this.sheets = (certificate.residents().size() + PERSONS_A_SHEET - 1) / PERSONS_A_SHEET;
    }

    public List<SheetContent> sheets() throws UnprintableException {
        List<SheetContent> content = new ArrayList<>();
        for (int sheet = 1; sheet <= sheets; sheet++) {
            content.add(new SheetContent(TITLE, front(sheet), back(sheet)));
        }
        return content;
    }

    private List<Mark> front(int sheet) throws UnprintableException {
        Side side = new Side(fonts);
        heading(side, sheet);
        household(side);
        int first = (sheet - 1) * PERSONS_A_SHEET;
        int last = Math.min(first + PERSONS_A_SHEET, certificate.residents().size());
        for (int i = first; i < last; i++) {
            Box box = new Box(LEFT, FIRST_BLOCK + (i - first) * BLOCK_PITCH, WIDTH, PersonBlock.HEIGHT);
            PersonBlock.draw(side, box, i + 1, certificate.residents().get(i), certificate.items());
        }
        remainder(side, last - first);
        remarks(side, last - first == PERSONS_A_SHEET && sheet == sheets);
        AttestationFoot.draw(side, sentence(), certificate.attestation());
        return side.marks();
    }

    private List<Mark> back(int sheet) throws MissingGlyphException {
        Side side = new Side(fonts);
        AttestationFoot.numbers(side, certificate.attestation());
        side.textEndingAt(LEFT + WIDTH, 52, 9, pageOf(sheet) + "（裏面）");
        side.text(LEFT, 52, 9, 0, "この用紙を複写すると「複写」の文字が現れます。");
        return side.marks();
    }

    private void heading(Side side, int sheet) throws MissingGlyphException {
        side.text(LEFT, 52, 10, 0, scopeLabel());
        side.heading(new Box(LEFT, 44, WIDTH, 34), 26, "住　民　票");
        side.textEndingAt(LEFT + WIDTH, 52, 10, pageOf(sheet));
    }

    private void household(Side side) throws UnprintableException {
        Box box = new Box(LEFT, 86, WIDTH, 50);
        side.frame(box, 1.2);
        side.rule(box.x(), box.y() + 25, box.right(), box.y() + 25, 0.5);
        new Row(side, box, box.y(), 25).last("住所", 70, certificate.address());
        new Row(side, box, box.y() + 25, 25)
                .last("世帯主", 70, certificate.headOfHousehold().orElse("＊＊省略＊＊"));
    }

    /** The room of persons who are not there is closed, so that nothing can be written into it. */
    private void remainder(Side side, int persons) throws MissingGlyphException {
        if (persons < PERSONS_A_SHEET) {
            double top = FIRST_BLOCK + persons * BLOCK_PITCH;
            Box box = new Box(LEFT, top, WIDTH, FIRST_BLOCK + PERSONS_A_SHEET * BLOCK_PITCH - 4 - top);
            side.frame(box, 0.5);
            side.rule(box.x(), box.bottom(), box.right(), box.y(), 0.5);
            side.centred(new Box(box.x(), box.y(), WIDTH, 40), 12, BLANK_BELOW);
        }
    }

    private void remarks(Side side, boolean full) throws UnprintableException {
        Box box = new Box(LEFT, FIRST_BLOCK + PERSONS_A_SHEET * BLOCK_PITCH, WIDTH, 32);
        side.frame(box, 1.2);
        Row row = new Row(side, box, box.y(), box.height());
        side.label(row.next(50), "備考");
        String lines = certificate.remarks().stream().collect(Collectors.joining("　"));
        String text = full ? (lines + "　" + BLANK_BELOW).strip() : lines;
        side.data(row.next(WIDTH - 50).inset(6, 2), "備考", 10, text);
    }

    private String pageOf(int sheet) {
        return DateText.wide(sheets).strip() + "枚中　" + DateText.wide(sheet).strip() + "枚目";
    }

    private String scopeLabel() {
        return switch (certificate.scope()) {
            case HOUSEHOLD -> "（世帯全員）";
            case PART_OF_HOUSEHOLD -> "（世帯の一部）";
            case INDIVIDUAL -> "（個人）";
        };
    }

    private String sentence() {
        return switch (certificate.scope()) {
            case HOUSEHOLD -> "この写しは、世帯全員の住民票の原本と相違ないことを証明する。";
            case PART_OF_HOUSEHOLD -> "この写しは、世帯の一部の住民票の原本と相違ないことを証明する。";
            case INDIVIDUAL -> "この写しは、住民票の原本と相違ないことを証明する。";
        };
    }
}
