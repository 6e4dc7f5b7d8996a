package jp.madoguchi.virtual.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Personas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The desk's window on the X server the tests run under, a hand at it, and the orders that come out. */
final class OpenDesk implements AutoCloseable {
    static final Path CONFIG =
            Path.of(System.getProperty("madoguchi.root", "../..")).resolve("config");

    final List<String> orders = new ArrayList<>();
    private final Display display;
    private final DeskWindow window;

    OpenDesk(Locale language) throws ConfigurationException {
        this(language, Optional.empty());
    }

    OpenDesk(Locale language, Optional<Rectangle> place) throws ConfigurationException {
        if (System.getenv("DISPLAY") == null) {
            throw new AssertionError("The desk is tested on an X server: run this inside xvfb-run -a");
        }
        display = new Display();
        window = new DeskWindow(display, new Folk(Personas.load(CONFIG)), Words.in(language), orders::add);
        window.open(place);
        pump();
    }

    void hears(String line) {
        window.hear(line);
        pump();
    }

    /** Presses the button of this key. */
    void presses(String key) {
        find(key).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        pump();
    }

    List<String> buttons() {
        return controls().stream()
                .filter(Button.class::isInstance)
                .map(each -> (String) each.getData("key"))
                .toList();
    }

    Table people() {
        return (Table) find("people");
    }

    void chooses(int person) {
        people().setSelection(person);
        people().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        pump();
    }

    String reads(String key) {
        Control control = find(key);
        return control instanceof Text text ? text.getText() : ((Label) control).getText();
    }

    /** What a pointer that rests on it is told. */
    String tip(String key) {
        return String.valueOf(find(key).getToolTipText());
    }

    String title() {
        return window.shell().getText();
    }

    void closesTheWindow() {
        window.shell().close();
    }

    /** Whether every label and button has the room that its text asks for. */
    List<String> cutTexts() {
        return controls().stream()
                .filter(each -> each instanceof Label || each instanceof Button || each instanceof Group)
                .filter(each -> each.computeSize(each.getSize().x, SWT.DEFAULT).y > each.getSize().y
                        || ((each instanceof Button || each instanceof Group)
                                && each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > each.getSize().x))
                .map(String::valueOf)
                .toList();
    }

    private void pump() {
        var done = new boolean[] {false};
        display.asyncExec(() -> done[0] = true);
        BooleanSupplier waiting = () -> !done[0];
        while (waiting.getAsBoolean()) {
            display.readAndDispatch();
        }
    }

    private Control find(String key) {
        return controls().stream()
                .filter(each -> key.equals(each.getData("key")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing at the desk has the key " + key));
    }

    private List<Control> controls() {
        var all = new ArrayList<Control>();
        walk(window.shell(), all::add);
        return all;
    }

    private static void walk(Composite parent, Consumer<Control> visitor) {
        for (Control child : parent.getChildren()) {
            visitor.accept(child);
            if (child instanceof Composite composite) {
                walk(composite, visitor);
            }
        }
    }

    @Override
    public void close() {
        display.dispose();
    }
}
