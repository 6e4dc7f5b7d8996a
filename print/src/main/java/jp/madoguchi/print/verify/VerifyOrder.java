package jp.madoguchi.print.verify;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What the command {@code verify} was asked for.
 *
 * @param issuers at least one list
 * @param fonts besides the installed one
 */
record VerifyOrder(List<Path> files, List<Path> issuers, List<Path> voided, List<Path> fonts) {

    /** Reads the command line. */
    static VerifyOrder parse(String... arguments) throws WrongUsageException {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        VerifyOrder order = new VerifyOrder(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            switch (argument) {
                case "--issuers" -> order.issuers().add(value(argument, rest));
                case "--voided" -> order.voided().add(value(argument, rest));
                case "--font" -> order.fonts().add(value(argument, rest));
                default -> {
                    if (argument.startsWith("-")) {
                        throw new WrongUsageException("not understood: " + argument);
                    }
                    order.files().add(Path.of(argument));
                }
            }
        }
        if (order.files().isEmpty() || order.issuers().isEmpty()) {
            throw new WrongUsageException("a FILE and --issuers are needed");
        }
        return order;
    }

    private static Path value(String option, Deque<String> rest) throws WrongUsageException {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new WrongUsageException(option + " needs a value");
        }
        return Path.of(rest.pop());
    }

    /** The command line makes no sense; the message says what is wrong with it. */
    static final class WrongUsageException extends Exception {
        private static final long serialVersionUID = 1L;

        private WrongUsageException(String reason) {
            super(reason);
        }
    }
}
