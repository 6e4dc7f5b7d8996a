package jp.madoguchi.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.seal.SealedDocument;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.BindingException;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.FlattenedJwe;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two residents at two terminals at the same time: nobody's certificate ever opens at the other's. */
@ExtendWith(RunningCentre.class)
class CrossedAnswersIT {
    private static final int ROUNDS = 15;
    private final Replicas replicas;

    CrossedAnswersIT(Replicas replicas) {
        this.replicas = replicas;
    }

    private record Visit(IssueTransaction transaction, Issue issue, FlattenedJwe document, String name) {}

    private Visit visit(TestTerminal terminal, String persona, String name) throws Exception {
        TestCard card = replicas.card(persona);
        AuthenticatedSession session = terminal.signIn(card, Purpose.ISSUE);
        var quote =
                terminal.quote(session, Replicas.OPEN, CertificateOptions.plain(CertificateOptions.Scope.INDIVIDUAL));
        var transaction = IssueTransaction.begin(session, quote, Clock.systemUTC(), new SecureRandom());
        Issue issue = terminal.issue(transaction.request(card.sign(transaction.textToSign())));
        return new Visit(transaction, issue, terminal.document(issue.issueId()), name);
    }

    private String nameIn(Visit mine, Issue issue, FlattenedJwe document) throws Exception {
        try (var opened = mine.transaction()
                .open(issue, document, replicas.trust(), Clock.systemUTC().instant())) {
            var content =
                    (ResidenceCertificate) SealedDocument.read(opened.data()).document();
            assertEquals(1, content.residents().size());
            return content.residents().get(0).name();
        }
    }

    private List<Visit> visits(TestTerminal terminal, String persona, String name) throws Exception {
        var all = new ArrayList<Visit>();
        for (int i = 0; i < ROUNDS; i++) {
            all.add(visit(terminal, persona, name));
        }
        return all;
    }

    @Test
    void onlyOnesOwnAnswersOpen() throws Exception {
        Map<String, String> people = Map.of("adult", "窓口　花子", "last-try", "例示　さつき");
        var threads = Executors.newFixedThreadPool(2);
        List<Future<List<Visit>>> running = new ArrayList<>();
        var terminals = List.of(replicas.terminal(), replicas.otherTerminal()).iterator();
        people.forEach((persona, name) -> {
            TestTerminal terminal = terminals.next();
            Callable<List<Visit>> task = () -> visits(terminal, persona, name);
            running.add(threads.submit(task));
        });
        List<Visit> all = new ArrayList<>();
        for (Future<List<Visit>> each : running) {
            all.addAll(each.get());
        }
        threads.shutdown();
        for (Visit mine : all) {
            assertEquals(mine.name(), nameIn(mine, mine.issue(), mine.document()));
            for (Visit other : all) {
                if (!other.issue().equals(mine.issue())) {
                    assertThrows(BindingException.class, () -> nameIn(mine, other.issue(), other.document()));
                    assertThrows(BindingException.class, () -> nameIn(mine, mine.issue(), other.document()));
                }
            }
            mine.transaction().close();
        }
    }
}
