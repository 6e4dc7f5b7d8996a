package jp.madoguchi.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Telephone;
import jp.madoguchi.config.Texts;

/** The catalogues of the kiosk, with the municipalities that it serves and twenty-one others whose names are longer. */
final class SampleTexts {
    private static final List<String> NAMES = List.of(
            "{JAPANESE: みなと見本区, ENGLISH: Minato Mihon Ward}",
            "{JAPANESE: 北架空町, ENGLISH: North Kaku Town}",
            "{JAPANESE: 南アルプス見本みらい市, ENGLISH: South Alps Mihon Mirai City}");

    private static final Texts TEXTS = read();

    private SampleTexts() {}

    static Texts load() {
        return TEXTS;
    }

    private static Texts read() {
        Path config = Path.of(System.getProperty("madoguchi.root", "../.."), "config");
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "municipalities");
            for (String file : List.of("municipalities.yaml", "holidays.yaml")) {
                Files.copy(config.resolve(file), folder.resolve(file));
            }
            Files.writeString(folder.resolve("municipalities.yaml"), others(), StandardOpenOption.APPEND);
            return Texts.load(config).with(Municipalities.load(folder)).with(new Telephone("0120-000-000"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String others() {
        return IntStream.rangeClosed(990_001, 990_021)
                .mapToObj(code ->
                        """
                        - code: "%d"
                          names: %s
                          reading: みほん
                          mayor: {title: 見本, name: 見本}
                          closed: {yearly: [], dates: []}
                          kinds:
                            RESIDENCE_CERTIFICATE:
                              fee: {amount: 200}
                              hours: {opens: "06:30", closes: "23:00"}
                              form: SIGNED_DATA
                        """
                                .formatted(code, NAMES.get(code % NAMES.size())))
                .collect(Collectors.joining("", "\n", ""));
    }
}
