package jp.madoguchi.virtual.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The receipt printer, and the receipt that it printed last: small beside the buttons, large when it is pressed. */
final class ReceiptPart implements Part {
    private static final int WIDTH = 110;
    private static final int HEIGHT = 150;

    private final Widgets widgets;
    private final Label state;
    private final Canvas picture;
    private Optional<Path> file = Optional.empty();
    private Optional<Image> slip = Optional.empty();

    ReceiptPart(Composite parent, Widgets widgets) {
        this.widgets = widgets;
        Group group = widgets.group(parent, "receipts");
        group.setLayout(Widgets.columns(2));
        Composite left = widgets.row(group, 1);
        state = widgets.text(left, "");
        state.setData("key", "state-receipts");
        Composite buttons = widgets.row(left, 2);
        Section.RECEIPTS.deeds().forEach(deed -> widgets.button(buttons, deed));
        picture = new Canvas(group, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        picture.setData("key", "slip");
        var size = new GridData(SWT.END, SWT.BEGINNING, false, false);
        size.widthHint = WIDTH;
        size.heightHint = HEIGHT;
        picture.setLayoutData(size);
        picture.addListener(SWT.Paint, this::paint);
        picture.addListener(SWT.MouseUp, e -> enlarge());
        picture.addListener(SWT.Dispose, e -> slip.ifPresent(Image::dispose));
    }

    @Override
    public void show(Situation now) {
        Widgets.tell(state, now.of(Section.RECEIPTS, widgets.words()));
        if (!now.slip().equals(file)) {
            file = now.slip();
            slip.ifPresent(Image::dispose);
            slip = file.map(path -> new Image(picture.getDisplay(), new ImageData(path.toString())));
            picture.setToolTipText(file.map(Path::toString).orElse(""));
            picture.redraw();
        }
    }

    /** The top of it, as wide as there is room; without one, what there will be. */
    private void paint(Event e) {
        Rectangle room = picture.getClientArea();
        if (slip.isEmpty()) {
            e.gc.drawText(widgets.words().say("slip.none"), 8, 8, true);
            return;
        }
        Rectangle whole = slip.get().getBounds();
        double scale = Math.min(1.0 * room.width / whole.width, 1.0 * room.height / whole.height);
        int width = (int) (whole.width * scale);
        int height = (int) (whole.height * scale);
        e.gc.setAntialias(SWT.ON);
        e.gc.setInterpolation(SWT.HIGH);
        e.gc.drawImage(slip.get(), 0, 0, whole.width, whole.height, (room.width - width) / 2, 0, width, height);
    }

    private void enlarge() {
        file.ifPresent(path -> {
            var shell = new Shell(picture.getShell(), SWT.CLOSE | SWT.TITLE | SWT.RESIZE);
            shell.setText(path.toString());
            shell.setLayout(new FillLayout());
            var large = new Label(shell, SWT.NONE);
            var image = new Image(shell.getDisplay(), path.toString());
            large.setImage(image);
            // Without a window manager there is nothing to close it by but itself.
            large.addListener(SWT.MouseUp, e -> shell.close());
            shell.addListener(SWT.Dispose, e -> image.dispose());
            shell.pack();
            shell.open();
        });
    }
}
