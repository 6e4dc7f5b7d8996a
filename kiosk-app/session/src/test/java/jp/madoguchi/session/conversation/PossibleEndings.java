package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Ending.Kind;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.Task;

/** How what can't be interrupted can end. */
final class PossibleEndings {
    private PossibleEndings() {}

    /** Of a visit that money was put into, or nothing yet, with what became of it. */
    static Stream<Ending> ofReturning(boolean cardIn) {
        var paidBack = Alphabet.money(100, 0, false);
        var nothing = Alphabet.money(0, 0, false);
        Stream<Ending> whole = Stream.of(
                        Ending.of(cardIn ? Kind.CANCELLED : Kind.CARD_REMOVED),
                        Ending.of(Kind.TIMED_OUT),
                        Ending.of(FailureCode.READER_GONE),
                        Ending.of(FailureCode.TILL_FAILED))
                .flatMap(ending -> Stream.of(ending.with(paidBack), ending.with(nothing)));
        Ending noChange = Ending.of(FailureCode.NO_CHANGE).with(Alphabet.money(1000, 0, false));
        return Stream.of(whole, Stream.of(noChange, uncertain()), owed(Kind.MONEY_OWED))
                .flatMap(each -> each);
    }

    /** Nothing was taken that anybody knows of, and the machine can't be counted. */
    static Ending uncertain() {
        return Ending.of(Kind.PAYMENT_UNCERTAIN, FailureCode.MONEY_UNCERTAIN).with(Alphabet.money(0, 0, false));
    }

    private static Stream<Ending> owed(Kind kind) {
        return Stream.of(
                Ending.of(kind, FailureCode.MONEY_OWED).with(Alphabet.money(500, 200, false)),
                Ending.of(kind, FailureCode.MONEY_OWED).with(Alphabet.money(0, 700, false)),
                Ending.of(kind, FailureCode.MONEY_UNCERTAIN).with(Alphabet.money(0, 0, false)));
    }

    /** Receipts of what was printed come with each fate of the money. */
    static Stream<Ending> ofPrinting(boolean paid, boolean cardIn) {
        var endings = new ArrayList<Ending>();
        Ending whole = Ending.of(Kind.CERTIFICATE_PRINTED);
        Stream<Ending> printed = paid
                ? Stream.concat(
                        Stream.of(whole.with(Alphabet.money(0, 0, true)), whole.with(Alphabet.money(700, 0, true))),
                        owed(Kind.CERTIFICATE_PRINTED_MONEY_OWED))
                : Stream.of(whole);
        printed.forEach(ending -> {
            endings.add(ending.withReceipt());
            endings.add(ending);
            if (ending.kind() == Kind.CERTIFICATE_PRINTED) {
                endings.add(ending.withoutReceipt());
            }
        });
        failures(cardIn).forEach(failure -> endings.add(paid ? failure.with(Alphabet.money(700, 0, false)) : failure));
        if (paid) {
            owed(Kind.MONEY_OWED).forEach(endings::add);
            endings.add(Ending.of(FailureCode.NO_CHANGE).with(Alphabet.money(1000, 0, false)));
            endings.add(Ending.of(FailureCode.TILL_FAILED).with(Alphabet.money(700, 0, false)));
        }
        return endings.stream();
    }

    private static List<Ending> failures(boolean cardIn) {
        var failures = new ArrayList<>(Stream.of(
                        FailureCode.PRINTER_JAMMED,
                        FailureCode.PRINT_NOT_DONE,
                        FailureCode.PRINT_UNKNOWN,
                        FailureCode.BINDING_MISMATCH)
                .map(Ending::of)
                .toList());
        failures.add(Ending.of(Kind.PARTLY_PRINTED, FailureCode.PRINTER_JAMMED));
        failures.add(Ending.of(Kind.PARTLY_PRINTED, FailureCode.PRINTER_JAMMED).withReceipt());
        if (!cardIn) {
            failures.add(Ending.of(FailureCode.CARD_REMOVED));
        }
        return failures;
    }

    static Stream<Ending> ofWriting(Task task) {
        return switch (task) {
            case PIN_CHANGE -> ofChange(Kind.PIN_CHANGED);
            case PASSWORD_CHANGE -> ofChange(Kind.PASSWORD_CHANGED);
            case PIN_RESET -> ofReset(Kind.PIN_RESET);
            case PASSWORD_RESET -> ofReset(Kind.PASSWORD_RESET);
            default -> throw new IllegalArgumentException("writes nothing: " + task);
        };
    }

    private static Stream<Ending> ofChange(Kind done) {
        return Stream.of(
                Ending.of(done),
                Ending.of(Kind.CHANGE_NOT_DONE, FailureCode.CHANGE_REFUSED),
                Ending.of(FailureCode.CHANGE_UNKNOWN));
    }

    private static Stream<Ending> ofReset(Kind done) {
        return Stream.of(
                Ending.of(done),
                Ending.of(Kind.RESET_DONE_BEFORE),
                Ending.of(Kind.RESERVATION_EXPIRED),
                Ending.of(Kind.NO_RESERVATION),
                Ending.of(FailureCode.RESET_NOT_DONE),
                Ending.of(FailureCode.RESET_UNKNOWN),
                Ending.of(FailureCode.CENTRE_UNREACHABLE),
                Ending.of(FailureCode.CENTRE_REFUSED),
                Ending.of(FailureCode.CERTIFICATE_NOT_VALID));
    }
}
