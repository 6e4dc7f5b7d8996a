package jp.madoguchi.terminal.doctor;

import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.madoguchi.config.Language;
import jp.madoguchi.ui.draw.Script;

/** The fonts of the screen, for every language. */
record ScreenFontCheck() implements Check {
    @Override
    public String subject() {
        return "screen fonts";
    }

    @Override
    public List<Finding> look() {
        Set<String> wanted = Arrays.stream(Language.values())
                .map(language -> Script.of(language).family())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(
                Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ENGLISH)));
        return List.of(
                missing.isEmpty()
                        ? Finding.ok(subject(), String.join(", ", wanted))
                        : Finding.broken(
                                subject(),
                                "not installed: " + String.join(", ", missing),
                                "install the package fonts-noto-cjk"));
    }
}
