package jp.madoguchi.terminal.doctor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.config.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @Test
    void aMissingSettingIsToldInWordsForAPerson(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("terminal.properties"), "madoguchi.config=config\n");
        var refusal = assertThrows(ConfigurationException.class, () -> SettingsFile.read(file));
        String said = String.valueOf(refusal.getMessage());
        assertTrue(said.startsWith(file + ": "), said);
        assertTrue(said.contains("madoguchi.centre.uri"), said);
        assertFalse(said.contains("Exception") || said.contains("SRCFG"), said);
    }
}
