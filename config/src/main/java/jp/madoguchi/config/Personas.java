package jp.madoguchi.config;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Path;
import java.util.List;

/** The fictional people of the sandbox, described once: for the virtual cards and for the centre's register. */
public record Personas(List<Persona> personas, List<Household> households) {
    public Personas {
        personas = List.copyOf(personas);
        households = List.copyOf(households);
    }

    /** Reads {@code personas.yaml} in the directory {@code config}. */
    public static Personas load(Path config) throws ConfigurationException {
        return YamlFile.read(config.resolve("personas.yaml"), new TypeReference<>() {});
    }

    /**
     * The persona of this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Persona persona(String id) {
        return personas.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no persona " + id));
    }

    /** The resident whose card the persona holds. */
    public Resident residentOf(Persona persona) {
        return household(persona).residents().stream()
                .filter(each -> each.id().equals(persona.resident()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The household in which the persona lives.
     *
     * @throws IllegalArgumentException when it lives nowhere
     */
    public Household household(Persona persona) {
        return households.stream()
                .filter(each -> each.residents().stream().anyMatch(r -> r.id().equals(persona.resident())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no household for " + persona.id()));
    }
}
