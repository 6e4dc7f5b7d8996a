package jp.madoguchi.config;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The municipalities that this kiosk serves, in the order in which the screen offers them. */
public record Municipalities(List<Municipality> all) {
    public Municipalities {
        all = List.copyOf(all);
        if (all.stream().map(Municipality::code).distinct().count() != all.size()) {
            throw new IllegalArgumentException("a municipality code stands twice");
        }
    }

    /** Reads {@code municipalities.yaml} in the directory {@code config}. */
    public static Municipalities load(Path config) throws ConfigurationException {
        return new Municipalities(YamlFile.read(config.resolve("municipalities.yaml"), new TypeReference<>() {}));
    }

    public Optional<Municipality> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
