package jp.madoguchi.terminal.doctor;

import java.util.Locale;
import java.util.Optional;
import jpos.JposException;

/**
 * What was seen at one thing. Never holds anything about a person.
 *
 * @param remedy what to do; empty when there is nothing to do
 * @param thrown what the service of a device said, where it is that
 */
public record Finding(String subject, Verdict verdict, String seen, String remedy, Optional<JposException> thrown) {
    /** How it stands. */
    public enum Verdict {
        OK,
        /** Works, or could not be judged: somebody should look. */
        LOOK,
        /** The kiosk can't serve with it. */
        BROKEN
    }

    static Finding ok(String subject, String seen) {
        return new Finding(subject, Verdict.OK, seen, "", Optional.empty());
    }

    static Finding look(String subject, String seen, String remedy) {
        return new Finding(subject, Verdict.LOOK, seen, remedy, Optional.empty());
    }

    static Finding broken(String subject, String seen, String remedy) {
        return new Finding(subject, Verdict.BROKEN, seen, remedy, Optional.empty());
    }

    /** The same, said by the service of a device. */
    Finding because(JposException said) {
        return new Finding(subject, verdict, seen, remedy, Optional.of(said));
    }

    /** The same with something else that may help. */
    Finding or(String another) {
        return another.isEmpty() ? this : new Finding(subject, verdict, seen, remedy + "; " + another, thrown);
    }

    /** Whether the kiosk can't serve with it. */
    public boolean isBroken() {
        return verdict == Verdict.BROKEN;
    }

    /** One line for a person; messages of devices may have several. */
    public String line() {
        String text = remedy.isEmpty() ? seen : seen + ". Do: " + remedy;
        return String.format(Locale.ROOT, "%-6s  %-16s  %s", verdict, subject, text.replaceAll("\\s*\\R\\s*", " "));
    }
}
