package jp.madoguchi.session.check;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.SecretPolicy;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Validity;
import jp.madoguchi.session.CardReport;
import jp.madoguchi.session.CertificateReport;
import jp.madoguchi.session.CertificateReport.End;
import jp.madoguchi.session.CertificateReport.Issuer;
import jp.madoguchi.session.CertificateReport.Revocation;
import jp.madoguchi.session.Task;

/** A card at a terminal: what the conditions of the rules are made of. {@code offered} is what the terminal does now. */
record CardCase(CardReport report, Set<Task> offered) {
    CardCase {
        offered = Set.copyOf(offered);
    }

    private CardFacts facts() {
        return report.facts();
    }

    boolean isMyNumberCard() {
        return facts().kind().isMyNumberCard();
    }

    boolean isRegisterCard() {
        return facts().kind() == TokenKind.RESIDENT_REGISTER_CARD;
    }

    /** A phone, or something with a label nobody knows. */
    boolean isOtherToken() {
        return !isMyNumberCard() && !isRegisterCard();
    }

    /** A My Number Card with a certificate to work with. */
    boolean isServed() {
        return isMyNumberCard() && facts().certificate().isPresent();
    }

    /** A plastic card shows this certificate freely, so one that shows none has none. */
    boolean lacksUser() {
        return isMyNumberCard() && facts().certificate().isEmpty();
    }

    boolean hasSignature() {
        return isMyNumberCard() && facts().hasSignatureCertificate();
    }

    boolean lacksSignature() {
        return isMyNumberCard() && !facts().hasSignatureCertificate();
    }

    Optional<CertificateReport> certificate(JpkiKey key) {
        return key == JpkiKey.USER_AUTHENTICATION ? report.user() : report.signature();
    }

    boolean is(JpkiKey key, Predicate<CertificateReport> what) {
        return certificate(key).filter(what).isPresent();
    }

    boolean isRevoked(JpkiKey key) {
        return is(key, each -> each.revocation() == Revocation.REVOKED);
    }

    boolean isForeign(JpkiKey key) {
        return is(key, each -> each.issuer() == Issuer.UNKNOWN);
    }

    /** The moment counts for the certificate that the card shows freely, the day for the other one. */
    boolean hasEnded(JpkiKey key) {
        return key == JpkiKey.USER_AUTHENTICATION
                ? facts().validity() == Validity.EXPIRED
                : is(key, each -> each.hasEnded(report.today()));
    }

    boolean isInRenewal(JpkiKey key) {
        return isUsable(key) && is(key, each -> each.isInRenewal(report.today()));
    }

    /** Nothing is known against this certificate. */
    boolean isUsable(JpkiKey key) {
        return !hasEnded(key) && !isRevoked(key) && !isForeign(key);
    }

    /** Shape and full counter of this secret on this card. */
    SecretPolicy policy(JpkiKey key) {
        return facts().policy(key);
    }

    /** Tries left, of a secret that has a certificate to guard and whose card tells them. */
    Optional<RetryCounter> tries(JpkiKey key) {
        return key == JpkiKey.SIGNATURE && !facts().hasSignatureCertificate() ? Optional.empty() : facts().tries(key);
    }

    boolean isBlocked(JpkiKey key) {
        return tries(key).filter(RetryCounter::isBlocked).isPresent();
    }

    boolean isLastTry(JpkiKey key) {
        return tries(key).filter(RetryCounter::isLastTry).isPresent();
    }

    /** Some were used up, and more than one is left. */
    boolean hasFewerTries(JpkiKey key) {
        return tries(key)
                .filter(each -> each.left() > 1
                        && each.left() < policy(key).fullCounter().left())
                .isPresent();
    }

    /** Whether the card carries what this key is for. */
    boolean has(JpkiKey key) {
        return key == JpkiKey.USER_AUTHENTICATION ? isServed() : hasSignature();
    }

    /** The card carries what this key is for, and does not tell the tries of its secret. */
    boolean hidesTries(JpkiKey key) {
        return has(key) && tries(key).isEmpty();
    }

    /** Blocked, or with the next wrong entry. */
    boolean isTroubled(JpkiKey key) {
        return isMyNumberCard() && (isBlocked(key) || isLastTry(key));
    }

    boolean isAllBlocked() {
        return isMyNumberCard() && isBlocked(JpkiKey.USER_AUTHENTICATION) && isBlocked(JpkiKey.SIGNATURE);
    }

    /** In trouble, and nothing but the counter helps. */
    boolean isForTheCounter(JpkiKey key, Task reset) {
        return isTroubled(key) && !can(reset) && !isAllBlocked();
    }

    boolean hasOnlyEnded() {
        return isServed() && hasEnded(JpkiKey.USER_AUTHENTICATION) && !isRevoked(JpkiKey.USER_AUTHENTICATION);
    }

    /** The user authentication certificate has to be issued again, or for the first time. */
    boolean needsNewUser() {
        return lacksUser()
                || (isServed() && (hasEnded(JpkiKey.USER_AUTHENTICATION) || isRevoked(JpkiKey.USER_AUTHENTICATION)));
    }

    /** The same for a signature certificate that was read. */
    boolean needsNewSignature() {
        return hasSignature() && (hasEnded(JpkiKey.SIGNATURE) || isRevoked(JpkiKey.SIGNATURE));
    }

    boolean hasForeignCertificate() {
        return isMyNumberCard() && (isForeign(JpkiKey.USER_AUTHENTICATION) || isForeign(JpkiKey.SIGNATURE));
    }

    boolean isInRenewal() {
        return isMyNumberCard() && (isInRenewal(JpkiKey.USER_AUTHENTICATION) || isInRenewal(JpkiKey.SIGNATURE));
    }

    /** A certificate that is over, or soon will be, because the card or the stay is. */
    boolean endsWithCardOrStay() {
        return isMyNumberCard()
                && Stream.of(JpkiKey.USER_AUTHENTICATION, JpkiKey.SIGNATURE)
                        .filter(key -> is(key, each -> each.end() == End.SHORTENED))
                        .anyMatch(key -> hasEnded(key) || isInRenewal(key));
    }

    boolean isBeforeRenewal() {
        return isServed() && isUsable(JpkiKey.USER_AUTHENTICATION) && !isInRenewal();
    }

    /** Whether this can be begun here, with this card, as far as anybody knows before a secret is entered. */
    boolean can(Task task) {
        boolean open = task.credential()
                .map(key -> !isBlocked(key) && !(isForPractice(task) && isLastTry(key)))
                .orElse(true);
        return offered.contains(task) && isServed() && open && suits(task);
    }

    /** What nobody needs to do now: no reason to put a last try at risk. */
    private static boolean isForPractice(Task task) {
        return task == Task.PIN_CHANGE || task == Task.PASSWORD_CHANGE || task == Task.SIGNATURE_CHECK;
    }

    private boolean suits(Task task) {
        boolean user = isUsable(JpkiKey.USER_AUTHENTICATION);
        boolean signature = hasSignature() && isUsable(JpkiKey.SIGNATURE);
        return switch (task) {
            case CERTIFICATE, PIN_CHANGE -> user;
            case PASSWORD_RESET, PIN_RESET -> user && signature;
            case PASSWORD_CHANGE -> signature;
            case SIGNATURE_CHECK -> hasSignature() && report.signature().isEmpty();
            case CARD_CHECK -> false;
        };
    }
}
