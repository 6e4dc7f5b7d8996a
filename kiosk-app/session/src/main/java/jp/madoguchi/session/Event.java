package jp.madoguchi.session;

import jp.madoguchi.card.Secret;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.CertificateOptions;

/** What happens to a visit: touches, the card, the clock, the devices, and the answers of procedures. Bare data. */
public sealed interface Event {
    record TaskChosen(Task task) implements Event {}

    /** {@code code} is that of the municipality. */
    record MunicipalityChosen(String code) implements Event {}

    record CardInserted() implements Event {}

    record CardRemoved() implements Event {}

    /** The resident knows that the next wrong entry blocks the PIN, and goes on. */
    record LastTryAccepted() implements Event {}

    /** The digits of a PIN as ASCII. */
    record PinEntered(Secret pin) implements Event {}

    /** What was typed as the new signature password, as ASCII, whether or not it keeps the rules. */
    record PasswordEntered(Secret password) implements Event {}

    record KindChosen(CertificateKind kind) implements Event {}

    /** One of several that may be had together was chosen, or is not to be had after all. */
    record OptionsChanged(CertificateOptions options) implements Event {}

    /** A question about the certificate is answered. */
    record OptionsChosen(CertificateOptions options) implements Event {}

    record CopiesChosen(int copies) implements Event {}

    record AnotherLineWanted() implements Event {}

    /** {@code position} counts the lines of the review from 0. */
    record LineRemoved(int position) implements Event {}

    record OrderConfirmed() implements Event {}

    record NameConfirmed() implements Event {}

    record NameRefused() implements Event {}

    /** Back to the screen before, within a task. */
    record BackPressed() implements Event {}

    /** The resident wants nothing else. */
    record Finished() implements Event {}

    /** The resident has read the last word. */
    record Acknowledged() implements Event {}

    record CancelPressed() implements Event {}

    /** Nobody touched the screen for the state's idle limit. */
    record IdleTimeout() implements Event {}

    /** A device that this visit needs has failed. */
    record DeviceFailed(FailureCode code) implements Event {}

    /** What can be done here has changed: the hours, the printer, the reader. */
    record AvailabilityChanged() implements Event {}

    /** Money of a visit that the power cut short has been settled, as this ending says. */
    record MoneySettled(Ending ending) implements Event {}

    /** How far the procedure {@code id} is. */
    record Progressed(ProcedureId id, Progress progress) implements Event {}

    /** The answer of the procedure that was started under {@code id}. */
    record Answered(ProcedureId id, Answer answer) implements Event {}

    /** A touch that only shows that somebody is there. The state never sees it. */
    record Touched() implements Event {}

    /** The voice has said something of the screen to its end: the time to think begins. The state never sees it. */
    record Heard() implements Event {}

    /** The resident wants to be shown things in another way. The state never sees it. */
    record PresentationChanged(Presentation presentation) implements Event {}
}
