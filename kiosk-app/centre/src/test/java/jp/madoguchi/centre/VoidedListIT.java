package jp.madoguchi.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.print.seal.Issuers;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.protocol.VerifiedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The lists of issue numbers that were taken back. */
@ExtendWith(RunningCentre.class)
class VoidedListIT {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int VALID = 0;
    private static final int VOIDED = 7;

    private final Replicas replicas;
    private final TestTerminal terminal;
    private final TestCard card;
    private final Path folder;

    VoidedListIT(Replicas replicas, @TempDir Path folder) throws IOException {
        this.replicas = replicas;
        this.folder = folder;
        this.terminal = replicas.terminalOfTheFinishing();
        this.card = replicas.card("adult");
    }

    private VerifiedDocument issued() throws Exception {
        return issued(terminal);
    }

    private VerifiedDocument issued(TestTerminal terminal) throws Exception {
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        var quote = terminal.quote(session, Replicas.OPEN, CertificateOptions.plain(Scope.INDIVIDUAL));
        try (var transaction = IssueTransaction.begin(session, quote, CLOCK, new SecureRandom())) {
            Issue issue = terminal.issue(transaction.request(card.sign(transaction.textToSign())));
            return transaction.open(issue, terminal.document(issue.issueId()), replicas.trust(), CLOCK.instant());
        }
    }

    private VerifiedDocument ended(Outcome.Result result) throws Exception {
        return ended(terminal, result);
    }

    private VerifiedDocument ended(TestTerminal terminal, Outcome.Result result) throws Exception {
        VerifiedDocument document = issued(terminal);
        var reason = result == Outcome.Result.PRINTED ? Outcome.Reason.NONE : Outcome.Reason.OTHER;
        var outcome = new Outcome(
                result,
                reason,
                0,
                TestTerminal.newId(),
                1,
                Sha256.of(new byte[0]),
                CLOCK.instant().truncatedTo(ChronoUnit.MILLIS),
                new Outcome.Fee(0, 0));
        terminal.report(document.issueId(), outcome);
        return document;
    }

    private void writeLists() throws Exception {
        writeLists("--database", replicas.databaseAddress());
    }

    private void writeLists(String... more) throws Exception {
        var arguments = new ArrayList<>(List.of(
                folder.toString(),
                "--sandbox",
                replicas.sandbox().toString(),
                "--config",
                replicas.config().toString()));
        arguments.addAll(List.of(more));
        assertEquals(0, replicas.run("jp.madoguchi.centre.VoidedCommand", arguments.toArray(new String[0])));
    }

    private int verify(Path pdf) throws Exception {
        return replicas.run(
                "jp.madoguchi.print.verify.Verify",
                pdf.toString(),
                "--issuers",
                issuers().toString(),
                "--voided",
                list(Replicas.OPEN).toString());
    }

    private Path issuers() {
        return replicas.sandbox().resolve("keys/issuers.pem");
    }

    private Path list(String municipality) {
        return folder.resolve("voided-" + municipality + ".cose");
    }

    private Set<String> numbers(String municipality) throws Exception {
        return Issuers.load(issuers())
                .voided(Files.readAllBytes(list(municipality)))
                .issueNumbers();
    }

    @Test
    void aSpoiledSheetIsValidUntilItsNumberIsOnTheList() throws Exception {
        Path pdf = folder.resolve("spoiled.pdf");
        writeLists();
        Files.write(pdf, ended(Outcome.Result.SPOILED).data());
        assertEquals(VALID, verify(pdf));
        writeLists();
        assertEquals(VOIDED, verify(pdf));
    }

    @Test
    void onlyWhatEndedVoidOrSpoiledIsOnTheListOfItsMunicipality() throws Exception {
        String refused = ended(Outcome.Result.NOT_STARTED).issueNumber();
        String printed = ended(Outcome.Result.PRINTED).issueNumber();
        String unknown = ended(Outcome.Result.UNKNOWN).issueNumber();
        String running = issued().issueNumber();
        writeLists();
        Set<String> voided = numbers(Replicas.OPEN);
        assertTrue(voided.contains(refused), "withdrawn before it was printed");
        assertFalse(voided.contains(printed), "in the resident's hands");
        assertFalse(voided.contains(unknown), "perhaps in the resident's hands");
        assertFalse(voided.contains(running), "not ended");
        assertFalse(numbers(Replicas.CLOSED).contains(refused), "another municipality's");
    }

    @Test
    void withoutADatabaseItIsThatOfTheSandboxWhetherACentreRunsOnItOrNot() throws Exception {
        String spoiled;
        try (var centre = replicas.startWithOwnDatabase()) {
            spoiled = ended(replicas.terminalOf(centre.address()), Outcome.Result.SPOILED)
                    .issueNumber();
            writeLists(new String[0]);
            assertTrue(numbers(Replicas.OPEN).contains(spoiled), "while the centre runs");
        }
        Files.delete(list(Replicas.OPEN));
        writeLists(new String[0]);
        assertTrue(numbers(Replicas.OPEN).contains(spoiled), "after it has ended");
    }
}
