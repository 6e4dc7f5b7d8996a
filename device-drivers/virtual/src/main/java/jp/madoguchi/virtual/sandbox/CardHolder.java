package jp.madoguchi.virtual.sandbox;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Foreigner;
import jp.madoguchi.config.Household;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Persona;
import jp.madoguchi.config.Personas;
import jp.madoguchi.config.Resident;

/** A persona with all that its certificates tell of it. */
record CardHolder(Persona persona, Resident resident, String address, String municipalityCode, String municipality) {
    static List<CardHolder> load(Path config) throws ConfigurationException {
        Personas personas = Personas.load(config);
        Municipalities municipalities = Municipalities.load(config);
        return personas.personas().stream()
                .map(persona -> of(personas, municipalities, persona))
                .toList();
    }

    boolean hasSignatureCertificate() {
        return persona.signature() != Persona.Validity.ABSENT;
    }

    boolean isOfTheNextKind() {
        return persona.card() == Persona.CardKind.NEXT_GENERATION;
    }

    /** The last day of a foreign resident's period of stay. */
    Optional<LocalDate> endOfStay() {
        return resident.foreigner().flatMap(Foreigner::periodEnds);
    }

    private static CardHolder of(Personas personas, Municipalities municipalities, Persona persona) {
        Household household = personas.household(persona);
        String code = household.municipality();
        String name = municipalities
                .find(code)
                .map(each -> each.names().getOrDefault(Language.ENGLISH, code))
                .orElse(code);
        return new CardHolder(persona, personas.residentOf(persona), household.address(), code, name);
    }

    @Override
    public String toString() {
        return "CardHolder[" + persona.id() + "]";
    }
}
