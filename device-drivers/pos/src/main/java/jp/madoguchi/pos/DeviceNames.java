package jp.madoguchi.pos;

import java.util.Map;
import java.util.Set;

/**
 * The logical names that a program opens.
 *
 * @param categories each with the category of its control; empty where the program opens whatever it is told
 * @param required those without which the program can do nothing
 */
public record DeviceNames(Map<String, String> categories, Set<String> required) {
    /** Any name at all. */
    public static final DeviceNames ANY = new DeviceNames(Map.of(), Set.of());

    public DeviceNames {
        categories = Map.copyOf(categories);
        required = Set.copyOf(required);
    }

    /** Names that somebody has asked for. */
    public static DeviceNames asked(Set<String> names) {
        return new DeviceNames(Map.of(), names);
    }

    /** Whether the program opens these names and no others. */
    boolean areFixed() {
        return !categories.isEmpty();
    }
}
