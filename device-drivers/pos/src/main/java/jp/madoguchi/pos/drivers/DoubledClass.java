package jp.madoguchi.pos.drivers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A class that two jars of one folder bring, as two versions of a library do: the first jar's is taken, whichever the others
 * were made for.
 *
 * @param folder in that of the drivers
 */
public record DoubledClass(String folder, String first, String second, String className) {
    private static final String SUFFIX = ".class";

    /** One for each two jars, in the order in which classes are looked for; a jar that can't be read has no classes. */
    static List<DoubledClass> in(String folder, List<Path> jars) throws IOException {
        Map<String, Path> owners = new HashMap<>();
        Set<List<Path>> told = new HashSet<>();
        List<DoubledClass> doubled = new ArrayList<>();
        for (Path jar : jars) {
            for (String name : classes(jar)) {
                Path first = owners.putIfAbsent(name, jar);
                if (first != null && told.add(List.of(first, jar))) {
                    doubled.add(new DoubledClass(folder, name(first), name(jar), name));
                }
            }
        }
        return doubled;
    }

    /** Those of other Java versions and the descriptors of modules and packages are in many jars, and mean nothing. */
    private static List<String> classes(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(SUFFIX) && !name.startsWith("META-INF/") && !name.contains("-"))
                    .map(name ->
                            name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (ZipException broken) {
            return List.of();
        }
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName());
    }
}
