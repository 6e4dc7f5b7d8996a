package jp.madoguchi.session.procedure;

import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import org.jspecify.annotations.Nullable;

/**
 * The kiosk's memory of what it did, without a word about persons. Every call returns only when the record is durable,
 * and throws {@link JournalException} when it can't be: then nothing irreversible may follow.
 */
public interface Journal {
    /** Records something that has happened. */
    void record(JournalEvent event, JournalWord word, Optional<FailureCode> code, long n1, long n2);

    /**
     * Announces an irreversible act, before it begins.
     *
     * @param transaction what the act belongs to, such as a request id
     */
    Act begin(JournalEvent event, UUID transaction, long n1, long n2);

    /**
     * Records that a document has come under this issue number, unless one has before, in this run of the program or an earlier one.
     *
     * @param transaction the request that the document answers
     * @return false when the number is known: nothing is recorded then
     */
    boolean recordIssueNumber(UUID transaction, String issueNumber);

    /** A payment that was announced and not settled: of an earlier run, for in this one each is settled before the next begins. */
    Optional<UnsettledPayment> findUnsettledPayment();

    /** An act that was announced. One without an end is settled as unknown at the next start. */
    interface Act {
        /** Records how it ended. */
        Position complete(Disposition disposition, Optional<FailureCode> code);

        default Position succeed() {
            return complete(Disposition.SUCCESS, Optional.empty());
        }

        default Position fail(FailureCode code) {
            return complete(Disposition.FAILURE, Optional.of(code));
        }

        /** Nobody knows whether it happened. */
        default Position unknown(FailureCode code) {
            return complete(Disposition.UNKNOWN, Optional.of(code));
        }
    }

    /** How an act ended. */
    enum Disposition {
        SUCCESS,
        FAILURE,
        UNKNOWN
    }

    /** Where a record stands in the chain of this run of the program. */
    record Position(UUID bootId, long sequence, Sha256 hash) {}

    /** The journal can't be written: the kiosk is out of service. */
    final class JournalException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public JournalException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
