package jp.madoguchi.session.procedure;

import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;

/** Which failure code a broken link has, and which refusals of the centre the resident is told in words of their own. */
final class Failures {
    private Failures() {}

    static FailureCode code(CardException e) {
        return switch (e.kind()) {
            case CARD_REMOVED -> FailureCode.CARD_REMOVED;
            case READER_GONE -> FailureCode.READER_GONE;
            case PROTOCOL ->
                e.status().equals(Optional.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED))
                        ? FailureCode.CARD_DROPPED_PIN
                        : FailureCode.CARD_UNREADABLE;
        };
    }

    /** Of an issue that went wrong anywhere between the card's signature and the composed sheets. */
    static FailureCode ofIssue(Exception e) {
        if (e instanceof CardException card) {
            return code(card);
        }
        if (e instanceof CentreException centre) {
            return code(centre);
        }
        if (e instanceof DocumentCheck.Mismatch mismatch) {
            return mismatch.code();
        }
        if (e instanceof CertificateDataException) {
            return FailureCode.DOCUMENT_BROKEN;
        }
        if (e instanceof MissingGlyphException) {
            return FailureCode.CHARACTER_MISSING;
        }
        return e instanceof UnprintableException ? FailureCode.DOCUMENT_UNPRINTABLE : FailureCode.BINDING_MISMATCH;
    }

    static FailureCode code(CentreException e) {
        if (e instanceof CentreException.Unreachable) {
            return FailureCode.CENTRE_UNREACHABLE;
        }
        return e instanceof CentreException.Refused refused ? code(refused.code()) : FailureCode.CENTRE_ANSWER_BROKEN;
    }

    private static FailureCode code(ProblemCode problem) {
        return switch (problem) {
            case CERTIFICATE_NOT_VALID -> FailureCode.CERTIFICATE_NOT_VALID;
            case ISSUE_NOT_AVAILABLE, MOVED_ABROAD, TAXED_ELSEWHERE -> FailureCode.ISSUE_NOT_AVAILABLE;
            case CARD_MISMATCH -> FailureCode.CARD_MISMATCH;
            case RATE_LIMITED, UNAVAILABLE, REVOCATION_UNKNOWN -> FailureCode.CENTRE_BUSY;
            case CLIENT_TOO_OLD -> FailureCode.VERSION_REFUSED;
            default -> FailureCode.CENTRE_REFUSED;
        };
    }

    static Answer answer(CardException e) {
        return new Answer.Failed(code(e));
    }

    static Answer answer(CentreException e) {
        return new Answer.Refused(told(e).orElseGet(() -> Ending.of(code(e))));
    }

    /** The few refusals whose reason the centre tells. */
    private static Optional<Ending> told(CentreException e) {
        if (!(e instanceof CentreException.Refused refused)) {
            return Optional.empty();
        }
        return switch (refused.code()) {
            case MOVED_ABROAD -> Optional.of(Ending.of(Ending.Kind.MOVED_ABROAD));
            case TAXED_ELSEWHERE -> refused.issuer().map(Ending::taxedElsewhere);
            default -> Optional.empty();
        };
    }
}
