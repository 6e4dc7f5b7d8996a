package jp.madoguchi.virtual.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The window of the desk. It belongs to the thread of its display. */
final class DeskWindow {
    static final String QUIT = "quit";
    /** Else it is left to chance from which font the characters of a name come. */
    private static final String JAPANESE_AND_LATIN = "Noto Sans CJK JP";

    /** As wide as this, in pixels, there is room for three columns. */
    private static final int THREE_COLUMNS = 1200;

    private final Shell shell;
    private final Folk folk;
    private final Consumer<String> orders;
    private final Situation situation = new Situation();
    private final List<Part> parts = new ArrayList<>();
    private final Font font;
    private Words words;
    private boolean wide;

    /** @param orders takes each order as a line */
    DeskWindow(Display display, Folk folk, Words words, Consumer<String> orders) {
        this.folk = folk;
        this.words = words;
        this.orders = orders;
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        int points = display.getSystemFont().getFontData()[0].getHeight();
        font = new Font(display, JAPANESE_AND_LATIN, points, SWT.NORMAL);
        shell.addListener(SWT.Dispose, e -> font.dispose());
        shell.addListener(SWT.Close, e -> orders.accept(QUIT));
    }

    void open(Optional<Rectangle> place) {
        wide = place.filter(bounds -> bounds.width >= THREE_COLUMNS).isPresent();
        build(0);
        place.ifPresentOrElse(shell::setBounds, shell::pack);
        shell.open();
    }

    /** What the demo tells, in a line. */
    void hear(String line) {
        if (!shell.isDisposed()) {
            situation.hear(line);
            show();
        }
    }

    Shell shell() {
        return shell;
    }

    private void show() {
        parts.forEach(part -> part.show(situation));
    }

    private void build(int chosen) {
        shell.setText(words.say("title"));
        var widgets = new Widgets(words, orders);
        var scroll = new ScrolledComposite(shell, SWT.V_SCROLL);
        var content = new Composite(scroll, SWT.NONE);
        GridLayout columns = Widgets.columns(wide ? 3 : 2);
        columns.makeColumnsEqualWidth = true;
        content.setLayout(columns);
        ((GridData) widgets.text(content, words.say("subtitle")).getLayoutData()).horizontalSpan =
                columns.numColumns - 1;
        var language = new Button(content, SWT.PUSH);
        Composite left = column(content);
        Composite middle = wide ? column(content) : left;
        Composite right = column(content);
        var card = new CardPart(left, widgets, folk, chosen);
        tour(wide ? middle : right, widgets);
        var money = new ChangerPart(middle, widgets);
        var events = new EventPart(left, widgets);
        parts.clear();
        parts.addAll(List.of(card, money, events));
        devices(right, widgets);
        language.setText(words.say("language"));
        language.setData("key", "language");
        language.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        language.addListener(SWT.Selection, e -> speakTheOther(scroll, card.chosen()));
        write(content);
        show();
        fill(scroll, content);
    }

    /** The reader and the centre, of which there is little to say, share a line. */
    private void devices(Composite parent, Widgets widgets) {
        parts.add(new DevicePart(parent, widgets, Section.PRINTER, 2));
        parts.add(new ReceiptPart(parent, widgets));
        Composite shared = widgets.row(parent, 2);
        parts.add(new DevicePart(shared, widgets, Section.READER, 1));
        parts.add(new DevicePart(shared, widgets, Section.CENTRE, 1));
        parts.add(new DevicePart(parent, widgets, Section.CLOCK, 2));
        parts.add(new DevicePart(parent, widgets, Section.HOURS, 2));
    }

    /** A display that is too low for all of it shows the rest by scrolling. */
    private static void fill(ScrolledComposite scroll, Composite content) {
        scroll.setContent(content);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(
                SWT.Resize, e -> scroll.setMinHeight(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
    }

    private void write(Control control) {
        control.setFont(font);
        if (control instanceof Composite composite) {
            Stream.of(composite.getChildren()).forEach(this::write);
        }
        if (control instanceof Table table) {
            Stream.of(table.getColumns()).forEach(TableColumn::pack);
        }
    }

    /** Afterwards, for the button that was pressed goes with the rest. */
    private void speakTheOther(Composite all, int chosen) {
        shell.getDisplay().asyncExec(() -> {
            words = words.other();
            all.dispose();
            build(chosen);
            shell.layout(true, true);
        });
    }

    private static Composite column(Composite parent) {
        var column = new Composite(parent, SWT.NONE);
        GridLayout layout = Widgets.columns(1);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return column;
    }

    private void tour(Composite parent, Widgets widgets) {
        Group group = widgets.group(parent, "tour");
        widgets.text(group, words.say("tour"));
    }
}
