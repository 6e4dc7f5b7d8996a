package jp.madoguchi.terminal.journal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;

/** One record as a person reads it: when, what, how it ended, and which act it belongs to. */
final class JournalLine {
    static final String HEADER =
            "record  time (Asia/Tokyo)        what                        how       act       more";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneId.of("Asia/Tokyo"));
    /** The random end of a UUIDv7: its beginning is the time, and so alike for acts that follow each other. */
    private static final int SHORT_ID = 8;

    private final boolean wholeIds;

    JournalLine(boolean wholeIds) {
        this.wholeIds = wholeIds;
    }

    String of(JournalEntry entry) {
        String how =
                switch (entry.phase()) {
                    case BEGIN -> "begins";
                    case COMPLETE -> entry.disposition();
                    case SINGLE -> "";
                };
        return "%6d  %s  %-26s  %-8s  %-8s  %s"
                .formatted(entry.sequence(), TIME.format(entry.wall()), what(entry), how, shortId(entry), more(entry))
                .stripTrailing();
    }

    private static String what(JournalEntry entry) {
        return event(entry).map(JournalLine::words).orElse(entry.event());
    }

    private static String words(JournalEvent event) {
        return switch (event) {
            case STARTED -> "kiosk started";
            case STOPPED -> "kiosk stopped";
            case STATE -> "screen";
            case ENDING -> "visit or task ended";
            case AVAILABILITY -> "availability changed";
            case VERIFY_PIN -> "PIN shown to the card";
            case VERIFY_PASSWORD -> "password shown to the card";
            case CHANGE_SECRET -> "secret changed on the card";
            case ISSUE -> "issue at the centre";
            case ISSUE_NUMBER -> "new issue number";
            case PRINTING_STOPPED -> "printing stopped";
            case PRINTING_RESUMED -> "printing resumed";
            case PAYMENT -> "payment";
            case MONEY_TAKEN -> "money put in";
            case COPY -> "copy that is paid for";
            case MONEY_RETURN -> "money is to come out";
            case MONEY_SETTLED -> "payment settled";
            case CASE_OPENED -> "open case: money owed";
            case PRINT_SHEET -> "sheet to the printer";
            case SECURED_RESET -> "secret reset on the card";
            case OUTCOME_REPORTED -> "outcome told to the centre";
            case OUTCOME_WAITING -> "outcome waits for the centre";
            case SETTLED -> "settled";
        };
    }

    private String shortId(JournalEntry entry) {
        String id = entry.transaction();
        return wholeIds || id.length() <= SHORT_ID ? id : id.substring(id.length() - SHORT_ID);
    }

    private String more(JournalEntry entry) {
        String numbers = event(entry).map(event -> numbers(event, entry)).orElse(entry.n1() + " " + entry.n2());
        return String.join(
                "  ",
                Arrays.stream(new String[] {entry.word(), numbers, failure(entry.code())})
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** Of a SHA-256 both numbers hold the beginning; of a sheet's, that is also the name of the print job. */
    private String hash(JournalEntry entry) {
        String hex = "%016x%016x".formatted(entry.n1(), entry.n2());
        return wholeIds ? hex : hex.substring(0, SHORT_ID);
    }

    private String numbers(JournalEvent event, JournalEntry entry) {
        return switch (event) {
            case STARTED -> entry.n1() == 0 ? "" : entry.n1() + " acts of an earlier run to settle";
            case STATE -> tries(entry);
            case AVAILABILITY ->
                (entry.n1() == 1 ? "open" : "closed") + (entry.n2() == 1 ? ", printer ready" : ", printer not ready");
            case VERIFY_PIN, VERIFY_PASSWORD -> settles(entry).orElse(entry.n1() + " tries left before");
            case CHANGE_SECRET -> settles(entry).orElse(secret(entry.n1()));
            case SECURED_RESET -> settles(entry).orElse(secret(entry.n2()) + ", command " + entry.n1());
            case PAYMENT -> isSettledLater(entry) ? "began in record " + entry.n1() : entry.n1() + " yen";
            case COPY -> settles(entry).orElse(entry.n1() + " yen, " + entry.n2() + " sheets");
            case MONEY_TAKEN -> entry.n1() + " yen so far";
            case MONEY_RETURN -> "all but " + entry.n1() + " yen";
            case MONEY_SETTLED -> entry.n1() + " yen kept, " + entry.n2() + " yen given back";
            case CASE_OPENED -> entry.n1() + " yen";
            case ISSUE -> settles(entry).orElse("");
            case ISSUE_NUMBER -> "SHA-256 " + hash(entry);
            case PRINT_SHEET -> "job " + hash(entry);
            case PRINTING_RESUMED -> "stopped in record " + entry.n1();
            default -> "";
        };
    }

    private static Optional<String> settles(JournalEntry entry) {
        return entry.code() == FailureCode.SETTLED_AFTER_RESTART.number()
                ? Optional.of("began in record " + entry.n1())
                : Optional.empty();
    }

    /** The end of a payment of an earlier run has a code of its own. */
    private static boolean isSettledLater(JournalEntry entry) {
        return entry.word().equals(JournalEvent.SETTLED.id());
    }

    private static String secret(long number) {
        return number == 1 ? "PIN" : "password";
    }

    private static String tries(JournalEntry entry) {
        String pin = entry.n1() < 0 ? "" : "PIN " + entry.n1();
        String password = entry.n2() < 0 ? "" : "password " + entry.n2();
        String both = pin + (pin.isEmpty() || password.isEmpty() ? "" : ", ") + password;
        return both.isEmpty() ? "" : "tries left: " + both;
    }

    private static String failure(int code) {
        if (code == 0) {
            return "";
        }
        return "code " + code
                + Arrays.stream(FailureCode.values())
                        .filter(each -> each.number() == code)
                        .map(each -> " " + each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .findFirst()
                        .orElse("");
    }

    /** Empty for an event of another version of the program. */
    private static Optional<JournalEvent> event(JournalEntry entry) {
        return Arrays.stream(JournalEvent.values())
                .filter(event -> event.id().equals(entry.event()))
                .findFirst();
    }
}
