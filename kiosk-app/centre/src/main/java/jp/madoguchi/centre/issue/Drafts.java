package jp.madoguchi.centre.issue;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.centre.register.FiledRegister;
import jp.madoguchi.centre.register.Holdings;
import jp.madoguchi.centre.register.RegisteredCard;
import jp.madoguchi.config.CertificateKind;
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
    Optional<Draft> find(Handle handle, RegisteredCard card, CertificateKind kind, CertificateOptions options) {
        String resident = card.resident().id();
        return switch (kind) {
            case RESIDENCE_CERTIFICATE -> Optional.of(ofAddress(card, new ResidenceContent(options, card)::with));
            case RESIDENCE_RECORD_ITEMS_CERTIFICATE ->
                Optional.of(ofAddress(card, new RecordItemsContent(options, card)::with));
            case SEAL_REGISTRATION_CERTIFICATE ->
                holdings.seal(handle, resident).map(seal -> ofAddress(card, new SealContent(seal, card)::with));
            case INCOME_AND_TAX_CERTIFICATE ->
                holdings.assessment(handle, resident, card.household().municipality(), options.taxYear())
                        .map(tax -> ofAddress(card, new TaxContent(options.taxYear(), tax, card)::with));
            case FAMILY_REGISTER_FULL_CERTIFICATE ->
                ofDomicile(handle, card, register -> new FamilyRegisterContent(register, resident)::full);
            case FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE ->
                ofDomicile(handle, card, register -> new FamilyRegisterContent(register, resident)::individual);
            case FAMILY_REGISTER_APPENDIX_CERTIFICATE ->
                ofDomicile(handle, card, register -> new AppendixContent(options, register, resident)::with);
        };
    }

    private static Draft ofAddress(RegisteredCard card, Function<Attestation, CertificateDocument> content) {
        return new Draft(card.household().municipality(), RegistrationOfUse.NOT_NEEDED, content);
    }

    private Optional<Draft> ofDomicile(
            Handle handle,
            RegisteredCard card,
            Function<FiledRegister, Function<Attestation, CertificateDocument>> content) {
        return holdings.familyRegister(handle, card.resident().id())
                .map(register -> new Draft(register.municipality(), use(register, card), content.apply(register)));
    }

    private static RegistrationOfUse use(FiledRegister register, RegisteredCard card) {
        if (register.municipality().equals(card.household().municipality())) {
            return RegistrationOfUse.NOT_NEEDED;
        }
        return register.usedBy().contains(card.resident().id())
                ? RegistrationOfUse.REGISTERED
                : RegistrationOfUse.REQUIRED;
    }
}
