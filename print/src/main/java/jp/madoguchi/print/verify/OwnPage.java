package jp.madoguchi.print.verify;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jp.madoguchi.print.form.Box;
import jp.madoguchi.print.form.PicturePlace;
import jp.madoguchi.print.pdf.Pantograph;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * What must hold for a page that was composed here, beyond {@link CoveredText}: our ground, straight lines, pictures where a seal, an impression or a
 * code belongs, and after them nothing but letters, each standing for a text.
 */
final class OwnPage implements Consumer<Drawn> {
    /** The thickest frame. */
    private static final double THICKEST = 2;
    /** No line of a form is shorter; strokes of letters are. */
    private static final double SHORTEST = 10;

    private final Set<PicturePlace> pictures = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private boolean ground;
    private Optional<Stray> found = Optional.empty();

    /** The first thing that breaks the rule. */
    Optional<Stray> found() {
        require(text.indexOf("印影") >= 0 || pictures.stream().noneMatch(PicturePlace::impression), Stray.PICTURE);
        return found;
    }

    @Override
    public void accept(Drawn drawn) {
        if (drawn instanceof Drawn.FormBegins begins) {
            require(!ground && isGround(begins), Stray.DRAWING);
            ground = true;
        } else if (drawn instanceof Drawn.FormEnds) {
            ground = false;
        } else if (!ground) {
            acceptOnPage(drawn);
        }
    }

    private void acceptOnPage(Drawn drawn) {
        if (drawn instanceof Drawn.Letter letter) {
            text.append(letter.text());
            require(!letter.text().isEmpty() && (!letter.isBlank() || isEmpty(letter)), Stray.MUTE_LETTERS);
        } else if (drawn instanceof Drawn.Picture picture) {
            Optional<PicturePlace> place = PicturePlace.of(box(picture.place()));
            require(text.isEmpty() && place.isPresent() && pictures.add(place.get()), Stray.PICTURE);
        } else if (drawn instanceof Drawn.Area area) {
            require(
                    text.isEmpty()
                            && !area.dark()
                            && PicturePlace.of(box(area.figure())).isPresent(),
                    Stray.DRAWING);
        } else if (drawn instanceof Drawn.Line line) {
            require(
                    text.isEmpty() && line.dark() && line.width() <= THICKEST && isStraight(line.path()),
                    Stray.DRAWING);
        }
    }

    /** One line, or a frame. */
    private static boolean isStraight(Path2D path) {
        int segments = 0;
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(new double[6]);
            boolean plain = kind == PathIterator.SEG_MOVETO
                    ? segments == 0
                    : kind != PathIterator.SEG_QUADTO && kind != PathIterator.SEG_CUBICTO;
            if (!plain) {
                return false;
            }
            segments++;
        }
        Rectangle2D room = path.getBounds2D();
        boolean line = segments == 2 && Math.max(room.getWidth(), room.getHeight()) >= SHORTEST;
        boolean frame = segments == 5 && Math.min(room.getWidth(), room.getHeight()) >= SHORTEST;
        return line || frame;
    }

    private static boolean isGround(Drawn.FormBegins begins) {
        try {
            return Pantograph.isGround(begins.form());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isEmpty(Drawn.Letter letter) {
        try {
            return letter.font() instanceof PDVectorFont font
                    && font.getPath(letter.code()).getBounds2D().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static Box box(Shape place) {
        Rectangle2D room = place.getBounds2D();
        double top = PDRectangle.A4.getHeight() - room.getMaxY();
        return new Box(room.getX(), top, room.getWidth(), room.getHeight());
    }

    private void require(boolean right, Stray otherwise) {
        if (!right) {
            found = found.or(() -> Optional.of(otherwise));
        }
    }
}
