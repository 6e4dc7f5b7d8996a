package jp.madoguchi.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonasTest {
    private static final Path CONFIG = Path.of(System.getProperty("madoguchi.root"), "config");

    @Test
    void everyPersonaIsAResidentOfAHouseholdInAMunicipalityThatTheKioskServes() throws ConfigurationException {
        var personas = Personas.load(CONFIG);
        var municipalities = Municipalities.load(CONFIG);
        assertEquals(10, personas.personas().size());
        for (var persona : personas.personas()) {
            assertEquals(persona.resident(), personas.residentOf(persona).id());
            assertTrue(municipalities
                    .find(personas.household(persona).municipality())
                    .isPresent());
        }
    }

    @Test
    void theVariantKeepsItsVariationSequence() throws ConfigurationException {
        var personas = Personas.load(CONFIG);
        var name = personas.residentOf(personas.persona("variant")).name();
        assertEquals(0x9089 + 1, name.codePointAt(1));
        assertEquals(0xE010E, name.codePointAt(2));
    }

    @Test
    void toStringShowsNoName() throws ConfigurationException {
        var personas = Personas.load(CONFIG);
        assertFalse(personas.toString().contains("渡"));
    }

    @Test
    void aMisspeltMemberIsReportedWithFileAndLine(@TempDir Path directory) throws Exception {
        Files.writeString(
                directory.resolve("municipalities.yaml"),
                "- code: \"999999\"\n  kinds: {RESIDENCE_CERTIFICATE: {fee: {amuont: 0}}}\n");
        var e = assertThrows(ConfigurationException.class, () -> Municipalities.load(directory));
        assertTrue(e.toString().contains("municipalities.yaml:2"), e.toString());
    }

    @Test
    void aMissingFileIsReportedByName(@TempDir Path directory) {
        var e = assertThrows(ConfigurationException.class, () -> Personas.load(directory));
        assertTrue(e.toString().contains("personas.yaml: the file is missing"), e.toString());
    }
}
