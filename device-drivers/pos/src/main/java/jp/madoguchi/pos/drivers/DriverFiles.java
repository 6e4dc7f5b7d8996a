package jp.madoguchi.pos.drivers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * What lies in the folder of the drivers, in words for somebody who misses a class there.
 *
 * @param folder empty where none was named
 */
record DriverFiles(Optional<Path> folder) {
    static DriverFiles none() {
        return new DriverFiles(Optional.empty());
    }

    static DriverFiles of(Path folder) {
        return new DriverFiles(Optional.of(folder.toAbsolutePath().normalize()));
    }

    static boolean isJar(Path file) {
        return file.getFileName().toString().endsWith(".jar");
    }

    /** The same of a folder in it. */
    DriverFiles in(String name) {
        return new DriverFiles(folder.map(each -> each.resolve(name).normalize()));
    }

    /** The folder, where one was named. */
    String name() {
        return folder.map(Path::toString).orElse("the drivers folder, and name that");
    }

    /** Where was looked, which jars were read there, and what was not. */
    String looked() {
        return folder.map(DriverFiles::looked).orElse("no folder of drivers was named");
    }

    private static String looked(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "there is no folder " + folder;
        }
        // Jars are read directly in it and in each folder in it.
        try (Stream<Path> all = Files.walk(folder, 2)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            String read = names(folder, files, DriverFiles::isReadable);
            String ignored = names(folder, files, file -> !isReadable(file));
            return (read.isEmpty() ? "there is no jar in " + folder : "the jars read in " + folder + " are " + read)
                    + (ignored.isEmpty() ? "" : "; ignored, for they are no jars: " + ignored);
        } catch (IOException unreadable) {
            return "the folder " + folder + " can't be read";
        }
    }

    private static String names(Path folder, List<Path> files, Predicate<Path> wanted) {
        return files.stream()
                .filter(wanted)
                .map(file -> folder.relativize(file).toString())
                .collect(Collectors.joining(", "));
    }

    /** A download that broke off has the name of a jar and is none. */
    private static boolean isReadable(Path file) {
        if (!isJar(file)) {
            return false;
        }
        try (var jar = new ZipFile(file.toFile())) {
            return jar.size() > 0;
        } catch (IOException broken) {
            return false;
        }
    }
}
