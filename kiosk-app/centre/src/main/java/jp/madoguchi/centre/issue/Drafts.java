package jp.madoguchi.centre.issue;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.centre.register.FiledRegister;
import jp.madoguchi.centre.register.Holdings;
import jp.madoguchi.centre.register.RegisteredCard;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.PersonForm;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.Quote.RegistrationOfUse;
import org.jdbi.v3.core.Handle;

/** Drafts certificates of every kind from the registers; what was not chosen is left out here, not on paper. */
@Singleton
final class Drafts {
    private final Holdings holdings;

    Drafts(Holdings holdings) {
        this.holdings = holdings;
    }

    /** Empty when the registers hold nothing of this kind for the resident, or nothing for this year. */
    Optional<Draft> find(Handle handle, RegisteredCard card, Availability.Wish wish, PersonForm alone) {
        String resident = card.resident().id();
        CertificateOptions options = wish.options();
        var people = new WantedPeople(options, alone);
        return switch (wish.kind()) {
            case RESIDENCE_CERTIFICATE -> Optional.of(ofAddress(card, new ResidenceContent(people, card)::with));
            case RESIDENCE_RECORD_ITEMS_CERTIFICATE ->
                Optional.of(ofAddress(card, new RecordItemsContent(people, card)::with));
            case SEAL_REGISTRATION_CERTIFICATE ->
                holdings.seal(handle, resident).map(seal -> ofAddress(card, new SealContent(seal, card)::with));
            case INCOME_AND_TAX_CERTIFICATE ->
                holdings.assessment(handle, resident, card.household().municipality(), options.taxYear())
                        .map(tax -> ofAddress(card, new TaxContent(options.taxYear(), tax, card)::with));
            case FAMILY_REGISTER_FULL_CERTIFICATE ->
                ofDomicile(handle, card, wish, register -> new FamilyRegisterContent(register, resident)::full);
            case FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE ->
                ofDomicile(handle, card, wish, register -> new FamilyRegisterContent(register, resident)::individual);
            case FAMILY_REGISTER_APPENDIX_CERTIFICATE ->
                ofDomicile(handle, card, wish, register -> new AppendixContent(options, register, resident)::with);
        };
    }

    private static Draft ofAddress(RegisteredCard card, Function<Attestation, CertificateDocument> content) {
        return new Draft(card.household().municipality(), RegistrationOfUse.NOT_NEEDED, content);
    }

    private Optional<Draft> ofDomicile(
            Handle handle,
            RegisteredCard card,
            Availability.Wish wish,
            Function<FiledRegister, Function<Attestation, CertificateDocument>> content) {
        return holdings.familyRegisters(handle, card.resident().id()).stream()
                .filter(register -> isServed(register, card, wish.kind()))
                .min(Comparator.comparing(register -> rank(register, card, wish)))
                .map(register -> new Draft(register.municipality(), use(register, card), content.apply(register)));
    }

    /**
     * Whoever has left a register may have what it says of them (戸籍法 10条), if it names them as they are named now; their addresses
     * are followed elsewhere.
     */
    private static boolean isServed(FiledRegister register, RegisteredCard card, CertificateKind kind) {
        String resident = card.resident().id();
        return register.holds(resident)
                || (kind != CertificateKind.FAMILY_REGISTER_APPENDIX_CERTIFICATE
                        && register.nameOf(resident).equals(card.resident().name()));
    }

    /** The lowest is wanted: what lies at the municipality that was asked, and of that the register of today. */
    private static int rank(FiledRegister register, RegisteredCard card, Availability.Wish wish) {
        int there = register.municipality().equals(wish.municipality()) ? 0 : 2;
        return there + (register.holds(card.resident().id()) ? 0 : 1);
    }

    private static RegistrationOfUse use(FiledRegister register, RegisteredCard card) {
        boolean livesThere = register.municipality().equals(card.household().municipality())
                && card.household().movedAbroad().isEmpty();
        if (livesThere) {
            return RegistrationOfUse.NOT_NEEDED;
        }
        return register.usedBy().contains(card.resident().id())
                ? RegistrationOfUse.REGISTERED
                : RegistrationOfUse.REQUIRED;
    }
}
