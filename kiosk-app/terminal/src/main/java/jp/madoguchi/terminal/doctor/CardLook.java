package jp.madoguchi.terminal.doctor;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.CertificatesPresent;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.session.CardConnection;
import jp.madoguchi.terminal.device.CardReader;
import jpos.JposConst;
import jpos.JposException;

/** Reads of a card what it says to anybody and what is about nobody. No secret is sent, so no try is spent. */
final class CardLook {
    static final String SUBJECT = "card";

    private static final String ANOTHER = "put a My Number Card in, the right way round, and ask again";

    private final String reader;
    private int commands;

    CardLook(String reader) {
        this.reader = reader;
    }

    Finding look() {
        try (CardReader open = CardReader.open(reader, event -> {})) {
            CardConnection connection = open.connect();
            try {
                return read(counting(connection.channel()));
            } finally {
                connection.release();
            }
        } catch (JposException said) {
            return TakenDevice.fault(SUBJECT, said);
        } catch (CardException broken) {
            return fault(broken);
        }
    }

    private ApduChannel counting(ApduChannel channel) {
        return command -> {
            commands++;
            return channel.transmit(command);
        };
    }

    private Finding read(ApduChannel channel) throws CardException {
        long begin = System.nanoTime();
        Optional<JpkiApplication> selected = JpkiApplication.select(channel);
        if (selected.isEmpty()) {
            return Finding.look(SUBJECT, "answers, but has no certificates (JPKI): no My Number Card", ANOTHER);
        }
        JpkiApplication card = selected.get();
        TokenKind kind = card.readTokenKind();
        CertificatesPresent present = card.readCertificatesPresent();
        Optional<RetryCounter> pin = card.readRetryCounter(JpkiKey.USER_AUTHENTICATION);
        Optional<RetryCounter> password =
                present.signature() ? card.readRetryCounter(JpkiKey.SIGNATURE) : Optional.empty();
        String seen = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", certificates: " + names(present)
                + ", tries left: PIN " + tries(pin) + (present.signature() ? ", password " + tries(password) : "")
                + "; " + commands + " commands in " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + " ms";
        return judge(kind, seen, isBlocked(pin) || isBlocked(password));
    }

    private static Finding judge(TokenKind kind, String seen, boolean blocked) {
        if (!kind.isMyNumberCard()) {
            return Finding.look(SUBJECT, seen, "the kiosk turns such a card away: " + ANOTHER);
        }
        return blocked
                ? Finding.look(SUBJECT, seen, "a secret of this card is blocked: for a trial visit take another card")
                : Finding.ok(SUBJECT, seen);
    }

    private static String names(CertificatesPresent present) {
        if (present.userAuthentication()) {
            return present.signature() ? "user authentication and signature" : "user authentication";
        }
        return present.signature() ? "signature" : "none";
    }

    private static String tries(Optional<RetryCounter> counter) {
        return counter.map(each -> String.valueOf(each.left())).orElse("not told");
    }

    private static boolean isBlocked(Optional<RetryCounter> counter) {
        return counter.filter(RetryCounter::isBlocked).isPresent();
    }

    private Finding fault(CardException broken) {
        for (Throwable each = broken; each != null; each = each.getCause()) {
            if (each instanceof JposException said) {
                return commands == 0 && said.getErrorCode() == JposConst.JPOS_E_TIMEOUT
                        ? Finding.look(SUBJECT, "there is none in the reader", ANOTHER)
                        : TakenDevice.fault(SUBJECT, said);
            }
        }
        return switch (broken.kind()) {
            case READER_GONE ->
                Finding.broken(
                        SUBJECT,
                        (commands == 0 ? "could not be reached in time" : "no answer in time to command " + commands)
                                + ": the card or the reader hangs",
                        "take the card out and put it in again; if that does not help, plug the reader in anew");
            case CARD_REMOVED, PROTOCOL ->
                Finding.broken(
                        SUBJECT,
                        String.valueOf(broken.getMessage()).replaceFirst("; [^;]*$", ""),
                        broken.kind().advice());
        };
    }
}
