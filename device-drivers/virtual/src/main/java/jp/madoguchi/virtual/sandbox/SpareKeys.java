package jp.madoguchi.virtual.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * RSA keys that many sandboxes share, because making those of one takes seconds: a directory named by the system property
 * {@code madoguchi.spare-keys}. Without it every sandbox makes its own.
 */
final class SpareKeys {
    private static final String PROPERTY = "madoguchi.spare-keys";

    private final Path sandbox;
    private final Path shelf;

    private SpareKeys(Path sandbox, Path shelf) {
        this.sandbox = sandbox;
        this.shelf = shelf;
    }

    /** Makes those of these files in the sandbox that are not there yet. */
    static void fill(Path sandbox, Collection<Path> files) throws IOException {
        Optional<String> shelf = Optional.ofNullable(System.getProperty(PROPERTY));
        if (shelf.isEmpty()) {
            KeyPairs.makeMissingRsa(files);
        } else {
            new SpareKeys(sandbox, Path.of(shelf.get())).copyTo(files);
        }
    }

    private void copyTo(Collection<Path> files) throws IOException {
        List<Path> missing = files.stream().filter(file -> !Files.exists(file)).toList();
        makeSpares(missing);
        for (Path file : missing) {
            Files.copy(spare(file), file, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** One process at a time, so that nobody makes what another is just making or copies half of it. */
    private void makeSpares(Collection<Path> files) throws IOException {
        Files.createDirectories(shelf);
        try (FileChannel channel =
                        FileChannel.open(shelf.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            KeyPairs.makeMissingRsa(files.stream().map(this::spare).toList());
            alone.release();
        }
    }

    private Path spare(Path file) {
        return shelf.resolve(sandbox.relativize(file));
    }
}
