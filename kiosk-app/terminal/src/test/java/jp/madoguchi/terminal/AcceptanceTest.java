package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.madoguchi.terminal.acceptance.AcceptanceCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The guided trial of real hardware, played on the wires of a site, and the record that it leaves. */
class AcceptanceTest {
    private static final String CHANGE = "y\n1234\n8642\n";
    private static final String PRINT = "y\ny\ny\ny\n";
    private static final String NO = "\n";

    private static Site site;

    private final Path out;

    AcceptanceTest(@TempDir Path out) {
        this.out = out;
    }

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        site = new Site(folder.resolve("site"), folder.resolve("pcscd.comm"), people -> people);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void aFreshCard() throws Exception {
        site.restoreCards();
        site.slot.insert("adult");
    }

    @Test
    void whatPassedIsRecordedAndSignedWithoutAnySecret() throws Exception {
        assertEquals(0, run(CHANGE + PRINT));
        JsonNode record = record();
        assertTrue(record.get("accepted").asBoolean());
        assertEquals(List.of("PASSED", "PASSED", "PASSED", "PASSED"), verdicts(record));
        assertEquals(
                List.of(
                        "VERIFY of the PIN: Verified",
                        "CHANGE REFERENCE DATA to the other PIN: Changed",
                        "VERIFY of the other PIN: Verified",
                        "CHANGE REFERENCE DATA back: Changed",
                        "VERIFY of the PIN again: Verified"),
                seen(record, 2));
        assertEquals(1, site.printer.received().size());
        String text = Files.readString(file());
        // By itself: within a directory's number of chance, or a hash, these digits say nothing.
        assertFalse(Pattern.compile("\\b(1234|8642)\\b").matcher(text).find(), text);
        assertTrue(signatureHolds(Files.readAllBytes(file())));
        assertFalse(signatureHolds(text.replace("PASSED", "FAILED").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void whatNobodyAgreedToIsSkippedAndNothingIsAccepted() throws Exception {
        int printed = site.printer.received().size();
        assertEquals(1, run(NO + NO));
        assertEquals(List.of("PASSED", "PASSED", "SKIPPED", "SKIPPED"), verdicts(record()));
        assertEquals(printed, site.printer.received().size());
        assertTrue(site.slot.commands().stream()
                .noneMatch(each -> each.instruction().equals("0020") && each.withData()));
    }

    @Test
    void withoutTheTerminalsKeyNothingIsTriedAndTheSetUpIsNamed() throws Exception {
        CommandRun run = CommandRun.of(
                site,
                AcceptanceCommand.class,
                "",
                List.of("-Dmadoguchi.centre.key=" + out.resolve("none.key")),
                "--out",
                out.toString());
        assertEquals(3, run.exitCode());
        assertEquals(List.of(), run.lines(), "nothing was looked at");
        assertTrue(
                Files.readString(site.config().resolveSibling("command.log"))
                        .contains(
                                "none.key: the key can't be read, for there is no such file. Correct madoguchi.centre.key, put the"
                                        + " file of the operator's package there, or make those of a sandbox by packaging/madoguchi setup"));
    }

    /** The card was changed and the sheet came out: what was seen is worth more than the file. */
    @Test
    void whereNoRecordCanBeWrittenWhatWasSeenIsSaidAllTheSame() throws Exception {
        Path taken = Files.writeString(out.resolve("taken"), "a file");
        CommandRun run = CommandRun.of(site, AcceptanceCommand.class, NO + NO, List.of(), "--out", taken.toString());
        assertEquals(3, run.exitCode());
        assertTrue(run.lines().stream().anyMatch(line -> line.matches("SKIPPED +.*")), run::toString);
    }

    @Test
    void aCardThatLeavesInTheChangeIsRecordedAndThePersonIsWarned() throws Exception {
        site.slot.tearAfterWrite(3);
        CommandRun run = CommandRun.of(site, AcceptanceCommand.class, CHANGE + NO, List.of(), "--out", out.toString());
        assertEquals(1, run.exitCode());
        assertTrue(run.lines().stream().anyMatch(line -> line.contains("one of the two PINs")), run::toString);
        assertEquals("FAILED", verdicts(record()).get(2));
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void aPinThatLacksATryIsLeftAlone() throws Exception {
        site.slot.insert("last-try");
        assertEquals(1, run(NO));
        assertEquals("SKIPPED", verdicts(record()).get(2));
        assertTrue(seen(record(), 2).get(0).startsWith("not all tries"));
    }

    private int run(String typed) throws Exception {
        return CommandRun.of(site, AcceptanceCommand.class, typed, List.of(), "--out", out.toString())
                .exitCode();
    }

    private Path file() throws Exception {
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private JsonNode record() throws Exception {
        return new ObjectMapper().readTree(file().toFile());
    }

    private static List<String> verdicts(JsonNode record) {
        return StreamSupport.stream(record.get("steps").spliterator(), false)
                .map(step -> step.get("verdict").asText())
                .toList();
    }

    private static List<String> seen(JsonNode record, int step) {
        return StreamSupport.stream(record.get("steps").get(step).get("seen").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private boolean signatureHolds(byte[] text) throws Exception {
        try (var pem = Files.newInputStream(site.sandbox().tls().resolve("terminal.pem"))) {
            var certificate = CertificateFactory.getInstance("X.509").generateCertificate(pem);
            String algorithm =
                    certificate.getPublicKey().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
            Signature signature = Signature.getInstance(algorithm);
            signature.initVerify(certificate);
            signature.update(text);
            return signature.verify(Files.readAllBytes(Path.of(file() + ".sig")));
        }
    }
}
