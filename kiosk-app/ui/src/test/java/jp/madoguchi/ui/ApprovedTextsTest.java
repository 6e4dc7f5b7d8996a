package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedTextsTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void approve() throws IOException {
        var texts = new ApprovedTexts(folder.resolve("ja.txt"));
        texts.faults("pin", List.of("あと 3回", "上"));
        texts.faults("menu", List.of("証明書"));
        texts.approve();
    }

    @Test
    void whatIsAsApprovedIsRight() throws IOException {
        assertEquals(List.of(), faults("pin", "あと 3回", "上"));
        assertEquals(List.of(), faults("menu", "証明書"));
    }

    @Test
    void anotherDigitOrCharacterIsFound() throws IOException {
        assertEquals(List.of("says [あと 2回] instead of [あと 3回]"), faults("pin", "あと 2回", "上"));
        assertEquals(List.of("says [下] instead of [上]"), faults("pin", "あと 3回", "下"));
    }

    @Test
    void aScreenWhoseTextsNobodyHasApprovedIsFound() throws IOException {
        assertEquals(List.of("says [紙] instead of []"), faults("new", "紙"));
    }

    private List<String> faults(String name, String... texts) throws IOException {
        return new ApprovedTexts(folder.resolve("ja.txt")).faults(name, List.of(texts));
    }
}
