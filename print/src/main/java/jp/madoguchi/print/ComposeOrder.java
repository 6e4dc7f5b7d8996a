package jp.madoguchi.print;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.pdf.PantographDots;

/**
 * What the command {@code compose} was asked for.
 *
 * @param data of the certificate; empty for the calibration sheet
 * @param fonts besides the installed one
 */
record ComposeOrder(Optional<Path> data, Path out, boolean specimen, List<Path> fonts, PantographDots ground) {

    /** Reads the command line. */
    static ComposeOrder parse(String... arguments) throws WrongUsageException {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        Optional<Path> data = Optional.empty();
        Optional<Path> out = Optional.empty();
        List<Path> fonts = new ArrayList<>();
        PantographDots ground = PantographDots.STANDARD;
        boolean specimen = false;
        boolean calibration = false;
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            switch (option) {
                case "--data" -> data = Optional.of(Path.of(value(option, rest)));
                case "--out" -> out = Optional.of(Path.of(value(option, rest)));
                case "--font" -> fonts.add(Path.of(value(option, rest)));
                case "--ground" -> ground = dots(value(option, rest));
                case "--specimen" -> specimen = true;
                case "--calibration" -> calibration = true;
                default -> throw new WrongUsageException("not understood: " + option);
            }
        }
        if (out.isEmpty() || data.isPresent() == calibration) {
            throw new WrongUsageException("--out and either --data or --calibration are needed");
        }
        Path target = out.get().toAbsolutePath().normalize();
        if (data.isPresent() && data.get().toAbsolutePath().normalize().equals(target)) {
            throw new WrongUsageException("--out would overwrite the data");
        }
        return new ComposeOrder(data, out.get(), specimen, fonts, ground);
    }

    private static String value(String option, Deque<String> rest) throws WrongUsageException {
        if (rest.isEmpty() || rest.peekFirst().startsWith("--")) {
            throw new WrongUsageException(option + " needs a value");
        }
        return rest.removeFirst();
    }

    private static PantographDots dots(String text) throws WrongUsageException {
        try {
            return PantographDots.parse(text);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    /** The command line makes no sense; the message says what is wrong with it. */
    static final class WrongUsageException extends Exception {
        private static final long serialVersionUID = 1L;

        private WrongUsageException(String reason) {
            super(reason);
        }
    }
}
