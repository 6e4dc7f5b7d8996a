package jp.madoguchi.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of the operator is missing or wrong: says which file, where in it, and what to do. */
public final class ConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * States a fault of a file.
     *
     * @param line counted from 1; 0 when the file as a whole is meant
     */
    public ConfigurationException(Path file, int line, String problem, String remedy, @Nullable Throwable cause) {
        this(file + (line > 0 ? ":" + line : "") + ": " + problem + ". " + remedy, cause);
    }

    /** States in words of its own what is wrong, where, and what to do: what an operator sets is not always in a file. */
    public ConfigurationException(String words, @Nullable Throwable cause) {
        super(words, cause);
    }
}
