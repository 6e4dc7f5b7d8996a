package jp.madoguchi.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jp.madoguchi.config.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoidedCommandTest {
    private static final String CONFIG = Path.of("..", "..", "config").toString();

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    /** Nobody listens on port 1; the second is no driver's, the third no address. */
    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://127.0.0.1:1/centre", "jdbc:none:centre", "jdbc:postgresql:%%%"})
    void aDatabaseThatCantBeReadIsNamedInWordsForAPerson(String address) {
        assertEquals(1, run(address));
        assertTrue(said().startsWith("voided: the database can't be read: SQLSTATE "), said());
        assertFalse(said().contains("Exception"), said());
    }

    @Test
    void thePasswordInAnAddressIsNotSaid() {
        assertEquals(1, run("jdbc:none:centre?password=geheim"));
        assertFalse(said().contains("geheim"), said());
    }

    private int run(String address) {
        return Program.of(
                        new VoidedCommand(),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .execute("--database", address, "--config", CONFIG, "target");
    }

    private String said() {
        return errors.toString(StandardCharsets.UTF_8);
    }
}
