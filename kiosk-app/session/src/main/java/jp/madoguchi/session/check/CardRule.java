package jp.madoguchi.session.check;

import static jp.madoguchi.card.jpki.JpkiKey.SIGNATURE;
import static jp.madoguchi.card.jpki.JpkiKey.USER_AUTHENTICATION;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.session.CertificateReport.End;
import jp.madoguchi.session.CertificateReport.Revocation;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Screen.Place;
import jp.madoguchi.session.screen.Text;

/**
 * What the rules of the JPKI mean for the holder of a card: one constant a rule, with its sources and what it tells. Steps
 * stand in the order of their use, the most useful first; so do notes. The texts are {@code check.<rule>}.
 */
enum CardRule {
    // What a card of another kind can do.
    OTHER_TOKENS_ARE_NOT_SERVED(
            new Says.Next(
                    Place.HERE,
                    CardCase::isOtherToken,
                    Says.texts("check.plastic", "check.plastic.phone"),
                    Optional.empty()),
            Source.CARD_FILES,
            Source.NEXT_CARD),
    /** A ward office says "ended in 2015", the city only that renewal has ended: they agree. */
    REGISTER_CARDS_ARE_RENEWED_NO_MORE(
            Says.counter(CardCase::isRegisterCard, "check.register-card", "check.register-card.wait"),
            Source.INAGI_REGISTER_CARD,
            Source.WARD_OFFICE,
            Source.TOWN_2017),

    // Secrets that are blocked, or will be with the next wrong entry.
    TWO_BLOCKED_SECRETS_NEED_THE_COUNTER(
            Says.counter(CardCase::isAllBlocked, "check.bring.card", "check.bring.id"),
            Source.TOWN_2017,
            Source.RESET_SERVICE),
    /** The city says of 2024 that shops can't; since then some do (reference): what the operator offers decides. */
    PIN_IS_RESET_WITH_THE_PASSWORD(
            Says.reserved(Task.PIN_RESET, card -> card.isTroubled(USER_AUTHENTICATION)), Source.RESET_SERVICE),
    PIN_IS_RESET_AT_THE_COUNTER(
            Says.counter(
                    card -> card.isForTheCounter(USER_AUTHENTICATION, Task.PIN_RESET),
                    "check.bring.card",
                    "check.bring.id"),
            Source.INAGI_SECRETS,
            Source.TOWN_2017),
    PASSWORD_IS_RESET_WITH_THE_PIN(
            Says.reserved(Task.PASSWORD_RESET, card -> card.isTroubled(SIGNATURE)),
            Source.INAGI_SECRETS,
            Source.RESET_SERVICE),
    /** One source asks for an identification with photograph to unlock; the card is one, so only a PIN forgotten too needs more. */
    PASSWORD_IS_RESET_AT_THE_COUNTER(
            Says.counter(
                    card -> card.isForTheCounter(SIGNATURE, Task.PASSWORD_RESET),
                    "check.bring.card",
                    "check.bring.pin"),
            Source.INAGI_SECRETS,
            Source.TOWN_2017,
            Source.LOCKING),
    /** The card can't say it: it looks like a child's with a blocked PIN. So it is said as "if it stands on your card". */
    FACE_AUTHENTICATION_CARDS_HAVE_NO_PIN(
            Says.counter(
                    card -> card.isServed() && card.lacksSignature() && card.isBlocked(USER_AUTHENTICATION),
                    "check.face",
                    "check.face.pin"),
            Source.THIS_PRODUCT),

    // Certificates that have to be issued.
    CARDS_AND_STAYS_ARE_RENEWED_FIRST(
            Says.counter(CardCase::endsWithCardOrStay, "check.no-longer-than-card-and-stay"), Source.TOWN_2017),
    REVOKED_CERTIFICATES_ARE_ISSUED_ANEW(
            Says.counter(
                    card -> card.isServed() && card.isRevoked(USER_AUTHENTICATION),
                    "check.free",
                    "check.bring.card-and-pin"),
            Source.INAGI_ISSUE,
            Source.INAGI_FEE,
            Source.PROFILE),
    /** A blog wants 200 yen once the term is over; the pages of the municipalities say that issuing is free, and they decide. */
    ENDED_CERTIFICATES_ARE_ISSUED_ANEW(
            Says.counter(CardCase::hasOnlyEnded, "check.free", "check.bring.card-and-pin"),
            Source.INAGI_ISSUE,
            Source.INAGI_FEE,
            Source.WARD_OFFICE),
    MISSING_CERTIFICATES_ARE_ISSUED_LATER(
            Says.counter(CardCase::lacksUser, "check.free", "check.bring.card-and-pin"),
            Source.INAGI_ISSUE,
            Source.INAGI_FEE,
            Source.TWO_CERTIFICATES),
    UNKNOWN_ISSUERS_ARE_FOR_THE_COUNTER(
            Says.counter(CardCase::hasForeignCertificate, "check.foreign", "check.bring.card"), Source.PROFILE),
    RENEWAL_IS_OPEN_AND_FREE(
            Says.counter(CardCase::isInRenewal, "check.free", "check.bring.card-and-pin"),
            Source.INAGI_KINDS,
            Source.INAGI_FEE,
            Source.WARD_OFFICE,
            Source.WINDOW,
            Source.NEXT_CARD),
    CHANGED_PERSONS_GET_A_NEW_SIGNATURE_CERTIFICATE(
            Says.counter(CardCase::needsNewSignature, "check.free", "check.bring.card-and-pin"),
            Source.INAGI_KINDS,
            Source.INAGI_ISSUE,
            Source.TWO_CERTIFICATES,
            Source.PROFILE),
    LEGAL_REPRESENTATIVES_BRING_THEIR_OWN_IDENTIFICATION(
            Says.counter(
                    card -> card.lacksSignature()
                            && (card.needsNewUser() || card.isInRenewal() || card.isBlocked(USER_AUTHENTICATION)),
                    "check.representative.child",
                    "check.representative.ward"),
            Source.INAGI_ISSUE),

    // What can be done here.
    CERTIFICATES_ARE_PRINTED_WITH_THE_PIN(Says.here(Task.CERTIFICATE, "check.print"), Source.INAGI_KINDS),
    SIGNATURE_DATES_SHOW_WITH_THE_PASSWORD(
            Says.here(Task.SIGNATURE_CHECK, "check.dates", "check.dates.kept"), Source.CARD_FILES),
    FORGOTTEN_PASSWORDS_ARE_RESET_TOO(
            Says.reserved(Task.PASSWORD_RESET, card -> !card.isTroubled(SIGNATURE)),
            Source.RESET_SERVICE,
            Source.LOCKING),
    KNOWN_PINS_ARE_CHANGED(Says.here(Task.PIN_CHANGE, "check.same"), Source.KNOWN_SECRET, Source.LOCKING),
    KNOWN_PASSWORDS_ARE_CHANGED(Says.here(Task.PASSWORD_CHANGE, "check.same"), Source.KNOWN_SECRET, Source.LOCKING),
    FORGOTTEN_PINS_ARE_RESET_TOO(
            Says.reserved(Task.PIN_RESET, card -> !card.isTroubled(USER_AUTHENTICATION)), Source.RESET_SERVICE),
    RENEWAL_OPENS_LATER(
            new Says.Next(
                    Place.COUNTER,
                    CardCase::isBeforeRenewal,
                    card -> List.of(Text.of("check.renew", CheckDates.renewal(card)), Text.of("check.free")),
                    Optional.empty()),
            Source.INAGI_KINDS,
            Source.INAGI_FEE,
            Source.WARD_OFFICE,
            Source.WINDOW,
            Source.NEXT_CARD),
    SIGNATURE_CERTIFICATES_ARE_FOR_FIFTEEN_AND_OLDER(
            Says.counter(CardCase::lacksSignature, "check.fifteen", "check.bring.card-and-pin"),
            Source.INAGI_KINDS,
            Source.INAGI_ISSUE,
            Source.TWO_CERTIFICATES),
    /** Without a secret no card tells where its holder lives, so everybody hears it, as the last word. */
    CARDS_OF_PEOPLE_ABROAD_GO_TO_THE_EMBASSY(
            Says.counter(CardCase::isMyNumberCard, "check.abroad"),
            Source.INAGI_ISSUE,
            Source.INAGI_SECRETS,
            Source.PROFILE),

    // Why a certificate ends when it does.
    CERTIFICATES_END_ON_A_BIRTHDAY(
            Says.noteOfBirthdays(End.FIFTH_BIRTHDAY, CardGeneration::birthdays), Source.INAGI_KINDS, Source.PROFILE),
    LONG_TERMS_FIT_A_BIRTHDAY(
            Says.noteOfBirthdays(End.FITS_FIFTH_BIRTHDAY, CardGeneration::birthdays),
            Source.INAGI_KINDS,
            Source.PROFILE),
    RENEWED_CERTIFICATES_END_A_BIRTHDAY_LATER(
            Says.noteOfBirthdays(End.SIXTH_BIRTHDAY, CardGeneration::birthdaysOfRenewed), Source.PERIOD),
    LONGER_TERMS_FIT_A_RENEWED_CERTIFICATE(
            Says.noteOfBirthdays(End.FITS_SIXTH_BIRTHDAY, CardGeneration::birthdaysOfRenewed), Source.PERIOD),
    /** A certificate doesn't say which of the two it is. */
    TERMS_ARE_CUT_BY_CARD_OR_STAY(
            Says.note((card, key) -> card.is(key, each -> each.end() == End.SHORTENED)),
            Source.INAGI_KINDS,
            Source.TOWN_2017),

    // Tries.
    SECRETS_LOCK_AFTER_WRONG_ENTRIES(
            Says.noteOfTries((card, key) -> card.hidesTries(key)
                    || card.tries(key).equals(Optional.of(card.policy(key).fullCounter()))),
            Source.LOCKING,
            Source.PIN_RULES),
    A_RIGHT_ENTRY_RESTORES_THE_TRIES(
            Says.noteOfTries((card, key) -> card.hasFewerTries(key)), Source.LOCKING, Source.PIN_RULES),
    THE_LAST_TRY_IS_FOR_THE_SURE(
            Says.noteOfTries((card, key) -> card.isLastTry(key)), Source.LOCKING, Source.PIN_RULES),
    A_BLOCKED_PIN_STOPS_SIGNING_IN(
            Says.noteOfTries((card, key) -> key == USER_AUTHENTICATION && card.isBlocked(key)),
            Source.INAGI_KINDS,
            Source.LOCKING),
    A_BLOCKED_PASSWORD_STOPS_SIGNING(
            Says.noteOfTries((card, key) -> key == SIGNATURE && card.isBlocked(key)),
            Source.INAGI_KINDS,
            Source.LOCKING),
    SOME_CARDS_DO_NOT_TELL_THE_TRIES(Says.note((card, key) -> card.hidesTries(key)), Source.CARD_COMMANDS),

    // Revocation and fees.
    /** Who has to unlock the password first reads that before anything else. */
    SIGNATURE_CERTIFICATES_DIE_WITH_A_CHANGE(
            Says.note((card, key) -> key == SIGNATURE && card.hasSignature() && !card.isBlocked(key)),
            Source.INAGI_KINDS,
            Source.TWO_CERTIFICATES,
            Source.PROFILE),
    REVOCATION_IS_NOT_ASKED_BY_EVERYBODY(revocation(Revocation.NOT_CHECKED), Source.LAW_17, Source.PROFILE),
    REVOCATION_STAYS_UNKNOWN_WITHOUT_A_LIST(revocation(Revocation.UNKNOWN), Source.PROFILE),
    REVOCATION_WAS_CHECKED(revocation(Revocation.NOT_REVOKED), Source.LAW_17, Source.PROFILE),
    REVOKED_CERTIFICATES_DO_NOT_WORK(revocation(Revocation.REVOKED), Source.INAGI_KINDS, Source.PROFILE),
    VOID_CARDS_VOID_BOTH_CERTIFICATES(
            Says.note((card, key) -> key == USER_AUTHENTICATION && card.isRevoked(key)), Source.TOWN_2017),
    UNKNOWN_ISSUERS_ARE_NOT_RELIED_ON(Says.note((card, key) -> card.isForeign(key)), Source.PROFILE),
    /** An old blog calls the fee of renewal undecided; the city says that it is free. */
    CERTIFICATES_ARE_FREE_AND_NEW_CARDS_ARE_NOT(
            Says.note((card, key) -> key == USER_AUTHENTICATION && (card.needsNewUser() || card.isInRenewal())),
            Source.INAGI_FEE,
            Source.TOWN_2017);

    // Functions without state and a List.of: neither changes, but neither type says so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Says says;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Source> sources;

    CardRule(Says says, Source... sources) {
        this.says = says;
        this.sources = List.of(sources);
    }

    Says says() {
        return says;
    }

    List<Source> sources() {
        return sources;
    }

    /** What the button says: the title where the step begins here, else that its first half is done. */
    String button(Says.Next next) {
        return next.place() == Place.HERE ? ".title" : ".button";
    }

    /** The stem of its texts. */
    String key() {
        return "check." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Says revocation(Revocation found) {
        return Says.note((card, key) -> card.is(key, each -> each.revocation() == found));
    }
}
