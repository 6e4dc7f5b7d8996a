package jp.madoguchi.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import jp.madoguchi.virtual.card.FaultyCard;
import jp.madoguchi.virtual.sandbox.SandboxLayout;

/**
 * The program of {@link LoneKioskProcess}: a kiosk without its window, and the eyes and fingers of one visitor. The card is in
 * another process, so that this one holds of a resident only what a kiosk does.
 */
final class LoneKiosk implements Hand {
    /** Begins what is said to the other process. */
    static final String SAYS = "> ";

    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    /** In the order of {@link LoneKioskProcess}: directories of configuration, data and sandbox, address of the centre. */
    public static void main(String... args) throws Exception {
        var eyes = new RecordingView();
        var watch = new ReaderWatch();
        Kiosk kiosk = start(eyes, watch, args);
        var program = new LoneKiosk();
        program.visit(new Visitor(program, eyes, watch), eyes);
        kiosk.close();
        // JavaPOS has threads of its own that nobody ends.
        System.exit(0);
    }

    static Kiosk start(RecordingView eyes, ReaderWatch watch, String... args) throws Exception {
        var settings = Site.settings(
                Path.of(args[0]),
                Path.of(args[1]),
                new SandboxLayout(Path.of(args[2])),
                URI.create(args[3]),
                LocalTime.MIDNIGHT,
                LocalTime.MIDNIGHT);
        return Kiosk.start(settings, Clock.systemUTC(), eyes, watch);
    }

    private void visit(Visitor visitor, RecordingView eyes) throws Exception {
        visitor.comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .ordersOneCertificate();
        say("name");
        visitor.presses("name.yes").sees("ending.certificate-printed.title").finishes();
        eyes.forget();
        say("home");
    }

    @Override
    public void insert(String persona) throws IOException {
        say("insert " + persona);
    }

    @Override
    public void insert(FaultyCard card) {
        throw new UnsupportedOperationException("the card is in another process");
    }

    @Override
    public void remove() {
        try {
            say("remove");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the other process has done what that means, and hears what it says to that. */
    String say(String what) throws IOException {
        System.out.println(SAYS + what);
        String answer = in.readLine();
        if (answer == null) {
            throw new IOException("nobody is there");
        }
        return answer;
    }
}
