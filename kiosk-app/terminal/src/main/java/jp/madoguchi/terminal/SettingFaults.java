package jp.madoguchi.terminal;

import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.pos.NearestName;

/** Words for what is wrong with settings: which one, where it was given, and what to do. */
final class SettingFaults {
    private static final String PREFIX = "madoguchi.";
    private static final Pattern SETTING = Pattern.compile("madoguchi\\.[\\w.-]*\\w");
    /** The names of classes and the numbers of messages that the reader of the settings puts before what is wrong. */
    private static final Pattern NOISE = Pattern.compile("(?:[a-z]\\w*\\.)+[A-Z]\\w*: |SRCFG\\d+: ");

    private static final String EXPLAINED = "the terminal.properties that is shipped explains every setting";

    private final Path file;
    private final SmallRyeConfig given;

    /** @param given the same settings, unchecked: they know where each was given */
    SettingFaults(Path file, SmallRyeConfig given) {
        this.file = file;
        this.given = given;
    }

    /** Tells all that the reader found, a sentence each. */
    ConfigurationException told(RuntimeException wrong) {
        List<String> found = wrong instanceof ConfigValidationException several
                ? IntStream.range(0, several.getProblemCount())
                        .mapToObj(each -> several.getProblem(each).getMessage())
                        .toList()
                : List.of(String.valueOf(wrong.getMessage()));
        return new ConfigurationException(found.stream().map(this::told).collect(Collectors.joining("; ")), wrong);
    }

    private String told(String problem) {
        Matcher setting = SETTING.matcher(problem);
        if (!setting.find()) {
            return file + ": " + clean(problem) + ". Remedy: " + EXPLAINED;
        }
        String name = setting.group();
        if (problem.contains("does not map to any root")) {
            return where(name) + ": there is no setting " + name + ". Remedy: " + meant(name);
        }
        return given.getConfigValue(name).getValue() == null
                ? file + ": " + name + " is missing. Remedy: add it; " + EXPLAINED
                : where(name) + ": " + clean(problem) + ". Remedy: correct it; " + EXPLAINED;
    }

    private static String clean(String problem) {
        return NOISE.matcher(problem).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    /** A line of the file, an option of the command line, or the environment. */
    private String where(String name) {
        ConfigValue value = given.getConfigValue(name);
        String source = String.valueOf(value.getConfigSourceName());
        if (source.startsWith("SysProp")) {
            return "-D" + name;
        }
        boolean ofFile = source.startsWith("PropertiesConfigSource");
        return ofFile ? file + (value.getLineNumber() > 0 ? ":" + value.getLineNumber() : "") : "the environment";
    }

    private static String meant(String name) {
        return NearestName.of(name.substring(PREFIX.length()), known())
                .map(near -> "did you mean " + PREFIX + near + "?")
                .orElse("take it away; " + EXPLAINED);
    }

    /** Without the prefix, which all have in common. */
    private static Set<String> known() {
        return ConfigMappings.getProperties(ConfigClass.configClass(KioskSettings.class)).keySet().stream()
                .map(each -> each.replaceFirst("^" + Pattern.quote(PREFIX), ""))
                .collect(Collectors.toSet());
    }
}
