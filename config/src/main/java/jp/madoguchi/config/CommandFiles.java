package jp.madoguchi.config;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The files that a command was told of, and in words what is wrong with them. */
public final class CommandFiles {

    private CommandFiles() {}

    /** Reads a file, but no more than so many bytes of it. */
    public static byte[] read(Path file, int most) throws IOException {
        requireNoDirectory(file);
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    /** Finds out before the work is done whether a file could be written at its end. */
    public static void requireWritable(Path file) throws IOException {
        requireNoDirectory(file);
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        if (directory != null && !Files.isWritable(Files.exists(file) ? file : directory)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    /** Writes a file whole or not at all: what was there before stays until everything is on the disk. */
    public static void write(Path file, byte[] content) throws IOException {
        try {
            writeWhole(file, content);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // A full disk does not say of which file.
            var named = new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }

    private static void writeWhole(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, content);
            return;
        }
        Path real = Files.exists(file) ? file.toRealPath() : file;
        Path beside = real.resolveSibling("." + real.getFileName() + ".part");
        try {
            Files.write(beside, content);
            Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void requireNoDirectory(Path file) throws FileSystemException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a directory, not a file");
        }
    }

    /** One sentence that names the file. */
    public static String reason(IOException e) {
        if (e instanceof NoSuchFileException missing && missing.getReason() == null) {
            return "no such file: " + missing.getFile();
        }
        if (e instanceof NotDirectoryException missing) {
            return "no such directory: " + missing.getFile();
        }
        if (e instanceof FileAlreadyExistsException present) {
            return "a file is in the way: " + present.getFile();
        }
        if (e instanceof AccessDeniedException denied) {
            return "not permitted: " + denied.getFile();
        }
        if (e instanceof FileNotFoundException) {
            return "no such file: " + e.getMessage();
        }
        return String.valueOf(e.getMessage());
    }
}
