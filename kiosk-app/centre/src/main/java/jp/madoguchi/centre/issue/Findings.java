package jp.madoguchi.centre.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import jp.madoguchi.centre.issue.Availability.Wish;
import jp.madoguchi.centre.register.RegisteredCard;
import jp.madoguchi.config.CertificateKind.Basis;
import jp.madoguchi.config.CertificateKind.Choice;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.config.Opening;
import jp.madoguchi.config.PlaceName;
import jp.madoguchi.config.ServiceHours;

/**
 * What was found about a wish; all of it, whatever speaks against it, so that a refusal takes the same time.
 *
 * @param opening whether the offer, if there is one, is served now
 * @param suspended whether nothing is issued to the resident
 * @param taxedBy another municipality that taxed the resident for the wanted year
 */
record Findings(
        Wish wish,
        Optional<RegisteredCard> card,
        boolean suspended,
        Optional<Municipality> municipality,
        Optional<Municipality.Offer> offer,
        Optional<Opening> opening,
        Optional<Draft> draft,
        Optional<PlaceName> taxedBy) {
    private static final int OLD_ENOUGH = 15;

    /** What stands in the way of the resident, first what nobody may read off a screen. */
    Optional<Obstacle> obstacle(Instant now) {
        if (card.isEmpty()) {
            return Optional.of(Obstacle.NOT_REGISTERED);
        }
        if (suspended) {
            return Optional.of(Obstacle.SUSPENDED);
        }
        if (offer.isEmpty()) {
            return Optional.of(Obstacle.NOT_SERVED);
        }
        if (!wish.options().fit(offer.get().choices(wish.kind()))) {
            return Optional.of(Obstacle.ITEM_WITHHELD);
        }
        if (isUnderAge(card.get(), now)) {
            return Optional.of(Obstacle.UNDER_AGE);
        }
        if (ofAddress() && card.get().household().movedAbroad().isPresent()) {
            return Optional.of(Obstacle.MOVED_ABROAD);
        }
        if (taxedBy.isPresent() && isAt(card.get().household().municipality())) {
            return Optional.of(Obstacle.TAXED_ELSEWHERE);
        }
        if (draft.isEmpty()) {
            return Optional.of(Obstacle.NOTHING_REGISTERED);
        }
        if (!isAt(draft.get().municipality())) {
            return Optional.of(ofAddress() ? Obstacle.NOT_RESIDENT_HERE : Obstacle.DOMICILE_ELSEWHERE);
        }
        return Optional.empty();
    }

    /** What only a new line of an order is measured by. */
    Optional<Obstacle> lateness(Instant now) {
        Municipality.Offer offered = offer.orElseThrow();
        boolean yearIsOver = wish.kind().choices().contains(Choice.TAX_YEAR)
                && !offered.taxYears(today(now)).contains(wish.options().taxYear());
        if (yearIsOver) {
            return Optional.of(Obstacle.YEAR_NOT_OFFERED);
        }
        return switch (opening.orElseThrow()) {
            case OPEN -> Optional.empty();
            case OUTSIDE_HOURS -> Optional.of(Obstacle.OUTSIDE_HOURS);
            case CLOSED_TODAY -> Optional.of(Obstacle.CLOSED_TODAY);
        };
    }

    private boolean ofAddress() {
        return wish.kind().basis() == Basis.ADDRESS;
    }

    private boolean isAt(String code) {
        return code.equals(wish.municipality());
    }

    private static boolean isUnderAge(RegisteredCard card, Instant now) {
        return Period.between(card.resident().born(), today(now)).getYears() < OLD_ENOUGH;
    }

    private static LocalDate today(Instant now) {
        return now.atZone(ServiceHours.ZONE).toLocalDate();
    }

    @Override
    public String toString() {
        return "Findings[***]";
    }
}
