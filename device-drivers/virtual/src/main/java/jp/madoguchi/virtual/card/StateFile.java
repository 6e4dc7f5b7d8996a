package jp.madoguchi.virtual.card;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.update.ReservationTag;
import jp.madoguchi.config.Persona;

/**
 * A card's memory as a file, replaced as a whole: written beside, forced to disk, renamed. Whenever the power goes, the file
 * holds the state before a step or after it, never a part of both.
 */
public final class StateFile implements StateStore {
    /** Name of the file in the folder of a card. */
    public static final String NAME = "state.properties";

    private static final String PERSONA = "persona";

    private final Path file;
    private final String head;

    private StateFile(Path file, String head) {
        this.file = file;
        this.head = head;
    }

    /**
     * The state of this persona's card in a file of its own, with the first state in it if it was missing.
     *
     * @throws IOException when the file is another's, or none at all
     */
    static StateFile of(Path file, Persona persona) throws IOException {
        var state = new StateFile(file, PERSONA + "=" + persona.id() + "\n");
        if (Files.notExists(file)) {
            state.write(persona);
        }
        String holder = state.lines().getProperty(PERSONA, persona.id());
        if (!holder.equals(persona.id())) {
            throw new IOException(file + " keeps the card of " + holder + ", not of " + persona.id());
        }
        return state;
    }

    /** The state in the folder of a card. */
    public static StateFile in(Path cardFolder) {
        return new StateFile(cardFolder.resolve(NAME), "");
    }

    /** Puts a card in its first state; an empty secret is one that nothing matches. */
    public void write(Persona persona) throws IOException {
        write(CardState.first(persona));
    }

    @Override
    public CardState read() throws IOException {
        Properties lines = lines();
        return new CardState(
                secret(lines, "pin"),
                secret(lines, "password"),
                Optional.ofNullable(lines.getProperty("reservation"))
                        .map(HexFormat.of()::parseHex)
                        .map(ReservationTag::of));
    }

    @Override
    public void write(CardState state) throws IOException {
        String text = head
                + lines("pin", state.pin())
                + lines("password", state.password())
                + state.lastReservation()
                        .map(tag -> "reservation=" + tag + "\n")
                        .orElse("");
        Path absolute = file.toAbsolutePath();
        Path next = absolute.resolveSibling(absolute.getFileName() + ".next");
        try (FileChannel out = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(absolute.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private Properties lines() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is no file that can keep the state of a card");
        }
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            lines.load(in);
        }
        return lines;
    }

    private StoredSecret secret(Properties lines, String name) throws IOException {
        String value = lines.getProperty(name);
        String left = lines.getProperty(name + ".left");
        if (value == null || left == null) {
            throw new IOException(file + " is no state of a card: it lacks " + name);
        }
        try {
            return StoredSecret.of(value, new RetryCounter(Integer.parseInt(left)).left());
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is no state of a card: " + name + ".left is " + left, e);
        }
    }

    private static String lines(String name, StoredSecret secret) {
        return name + "=" + escaped(secret.text()) + "\n" + name + ".left=" + secret.left() + "\n";
    }

    /** A card takes any byte for a secret; what is no letter or digit is written as {@link Properties} reads it. */
    private static String escaped(String text) {
        StringBuilder line = new StringBuilder();
        text.chars().forEach(c -> {
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c);
            line.append(plain ? Character.toString(c) : "\\u%04x".formatted(c));
        });
        return line.toString();
    }
}
