package jp.madoguchi.virtual.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.config.Personas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** The desk on its display, and its talk with the demo: orders go out as lines, and lines come in that say how things are. */
public final class Desk {
    private static final Pattern PLACE = Pattern.compile("(\\d{3,5})x(\\d{3,5})\\+(\\d{1,5})\\+(\\d{1,5})");

    private final Personas people;
    private final Locale language;
    private final Optional<String> place;
    private final Consumer<String> orders;

    /**
     * A desk that is not open yet.
     *
     * @param language Japanese or English, to begin with
     * @param place WIDTHxHEIGHT+X+Y; empty leaves it to the window
     * @param orders takes each order as a line
     */
    public Desk(Personas people, Locale language, Optional<String> place, Consumer<String> orders) {
        this.people = people;
        this.language = language;
        this.place = place;
        this.orders = orders;
    }

    /** Whether this names a place for the window. */
    public static boolean isPlace(String text) {
        return PLACE.matcher(text).matches();
    }

    /** Opens the window and stays until it is closed or the demo ends; gives the reason when there is no display. */
    public Optional<String> attend(BufferedReader demo) {
        Display display;
        try {
            Display.setAppName("Madoguchi desk");
            display = new Display();
        } catch (SWTError e) {
            return Optional.of("no display can be opened; DISPLAY is " + System.getenv("DISPLAY"));
        }
        try {
            var window = new DeskWindow(display, new Folk(people), Words.in(language), orders);
            listen(display, window, demo);
            window.open(place.map(Desk::bounds));
            while (!window.shell().isDisposed()) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
            return Optional.empty();
        } finally {
            display.dispose();
        }
    }

    private static void listen(Display display, DeskWindow window, BufferedReader demo) {
        var ear = new Thread(
                () -> {
                    try (demo) {
                        for (String line = demo.readLine(); line != null; line = demo.readLine()) {
                            String told = line;
                            onScreenThread(display, () -> window.hear(told));
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } finally {
                        onScreenThread(display, window.shell()::dispose);
                    }
                },
                "demo");
        ear.setDaemon(true);
        ear.start();
    }

    private static void onScreenThread(Display display, Runnable action) {
        try {
            display.asyncExec(action);
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }

    private static Rectangle bounds(String text) {
        Matcher matcher = PLACE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a place: " + text);
        }
        return new Rectangle(
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4)),
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)));
    }
}
