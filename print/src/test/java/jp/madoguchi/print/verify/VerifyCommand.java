package jp.madoguchi.print.verify;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.config.Program;
import jp.madoguchi.print.sample.SealKeys;

/** The command {@code verify} as somebody at a shell meets it: its exit code, and what it said last. */
final class VerifyCommand {
    static final SealKeys KEYS = SealKeys.of("999999");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    /** Shows it these files; it believes our keys. */
    int verify(Path folder, List<byte[]> files, String... more) throws Exception {
        return verify(KEYS, folder, files, more);
    }

    int verify(SealKeys keys, Path folder, List<byte[]> files, String... more) throws Exception {
        Path issuers = keys.write(folder.resolve("issuers.pem"));
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--issuers", issuers.toString()));
        for (byte[] file : files) {
            Path path = folder.resolve("file-" + arguments.size());
            arguments.add(Files.write(path, file).toString());
        }
        return run(arguments.toArray(String[]::new));
    }

    int run(String... arguments) {
        out.reset();
        errors.reset();
        return Program.of(
                        new Verify(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    String complained() {
        return errors.toString(StandardCharsets.UTF_8).strip();
    }

    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
