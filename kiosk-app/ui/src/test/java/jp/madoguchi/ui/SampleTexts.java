package jp.madoguchi.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Telephone;
import jp.madoguchi.config.Texts;

/** The catalogues of the kiosk with the long words of the samples added. */
final class SampleTexts {
    private SampleTexts() {}

    static Texts load() {
        try {
            Path root = Path.of(System.getProperty("madoguchi.root", "."));
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "texts");
            Path merged = Files.createDirectory(folder.resolve("texts"));
            for (Language language : Language.values()) {
                String name = language.tag() + ".properties";
                Path file = merged.resolve(name);
                Files.copy(root.resolve("config/texts").resolve(name), file);
                Files.write(file, sample(language), java.nio.file.StandardOpenOption.APPEND);
                file.toFile().deleteOnExit();
                reading(root, merged, language);
            }
            return Texts.load(folder).with(new Telephone("0120-000-000"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void reading(Path root, Path merged, Language language) throws IOException {
        String name = language.tag() + ".reading.properties";
        Path there = root.resolve("config/texts").resolve(name);
        if (Files.exists(there)) {
            Files.copy(there, merged.resolve(name)).toFile().deleteOnExit();
        }
    }

    /** A language without long words of its own borrows those of the language that stands in for it. */
    private static byte[] sample(Language language) throws IOException {
        try (InputStream in = SampleTexts.class.getResourceAsStream("/sample/" + language.tag() + ".properties")) {
            return in == null ? sample(language.standIn()) : in.readAllBytes();
        }
    }
}
