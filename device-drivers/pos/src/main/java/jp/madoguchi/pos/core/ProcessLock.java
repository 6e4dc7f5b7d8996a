package jp.madoguchi.pos.core;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps a device from being claimed by two programs; the system lets go when a program ends, however it ends. */
final class ProcessLock {
    private static final Logger LOG = System.getLogger(ProcessLock.class.getName());

    private final Optional<Path> file;
    private @Nullable FileChannel held;

    ProcessLock(Optional<Path> file) {
        this.file = file;
    }

    /** False while another program has it. Where no file can be locked the device is had without, and that is told. */
    boolean isTaken() {
        if (file.isEmpty() || held != null) {
            return true;
        }
        try {
            Files.createDirectories(file.get().toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(file.get(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                return false;
            }
            held = channel;
        } catch (IOException unusable) {
            LOG.log(Level.WARNING, "other programs are not kept from the device: " + file.get(), unusable);
        }
        return true;
    }

    void release() {
        FileChannel channel = held;
        held = null;
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException unusable) {
                LOG.log(Level.WARNING, "the device may stay locked until the program ends: " + file, unusable);
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProgram) {
            return false;
        }
    }
}
