package jp.madoguchi.terminal.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.config.ProductVersion;
import jp.madoguchi.terminal.acceptance.Step.Verdict;
import jp.madoguchi.terminal.centre.TerminalKey;

/**
 * What was seen on one day at one kiosk, as JSON, and beside it a signature by the terminal's key that any OpenSSL can check.
 *
 * @param file of the JSON; the signature has the same name and {@code .sig} behind it
 */
record SignedRecord(Path file, boolean accepted) {
    static SignedRecord write(TerminalKey key, Instant begun, Instant ended, List<Step> steps, Path folder)
            throws IOException {
        boolean accepted = steps.stream().allMatch(step -> step.verdict() == Verdict.PASSED);
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("program", ProductVersion.of("acceptance"));
        record.put("java", System.getProperty("java.vm.version"));
        record.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        record.put("begun", begun.toString());
        record.put("ended", ended.toString());
        record.put("accepted", accepted);
        record.put("steps", steps);
        byte[] json = json(record);
        Path file = Files.createDirectories(folder)
                .resolve("acceptance-" + begun.toString().replace(':', '-') + ".json");
        Files.write(file, json, StandardOpenOption.CREATE_NEW);
        Files.write(signatureOf(file), key.sign(json), StandardOpenOption.CREATE_NEW);
        return new SignedRecord(file, accepted);
    }

    private static Path signatureOf(Path file) {
        return Path.of(file + ".sig");
    }

    private static byte[] json(Map<String, Object> record) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(record);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
