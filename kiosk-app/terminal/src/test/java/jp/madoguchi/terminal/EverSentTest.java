package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.madoguchi.card.jpki.KnownApplication;
import jp.madoguchi.virtual.card.SeenCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the kiosk ever sends to cards, written down on the cards' side of the wire. The other applications of a card, which
 * hold the My Number itself, are never selected; the commands that write are sent for what they are meant for and nothing else.
 */
@ExtendWith(OpenKiosk.class)
class EverSentTest {
    /** SELECT, READ BINARY, and VERIFY, with a secret or without. */
    private static final Set<String> ALWAYS = Set.of("00a4", "00b0", "0020");

    private static final String SIGN = "802a";
    private static final String CHANGE = "0024";
    /** INITIALIZE UPDATE, EXTERNAL AUTHENTICATE, wrapped RESET RETRY COUNTER and GET DATA. */
    private static final Set<String> RESET = Set.of("8050", "8482", "842c", "84ca");

    private final OpenKiosk.Place at;

    EverSentTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void eachFlowSendsOnlyTheInstructionsThatItNeedsAndOpensOnlyTheApplicationOfTheCertificates() throws Exception {
        printsACertificate();
        for (Flow flow : Flow.values()) {
            TornVisit.measure(at, flow);
            assertEquals(allowed(flow), instructions(at.site.slot.commands()), flow.name());
        }
        looksAtCardsOfOtherKinds();
        Set<SeenCommand> ever = at.site.slot.commandsEver();
        assertEquals(Set.of(Optional.of(KnownApplication.JPKI)), applications(ever));
        assertEquals(Set.of("00a4040c", "00a4020c"), selects(ever));
        assertEquals(
                Arrays.stream(Flow.values())
                        .flatMap(flow -> allowed(flow).stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                instructions(ever));
    }

    /** Each application that was asked for by name; empty for one that no public source names. */
    static Set<Optional<KnownApplication>> applications(Collection<SeenCommand> seen) {
        return seen.stream()
                .filter(each -> each.header().startsWith("a404", 2))
                .map(each -> KnownApplication.find(HexFormat.of().parseHex(each.application())))
                .collect(Collectors.toSet());
    }

    private void printsACertificate() throws Exception {
        at.visitor
                .signsInForACertificate(CardContent.PERSONA, CardContent.AS_MADE.pin())
                .ordersOneCertificate();
        at.visitor.presses("name.yes").sees("ending.certificate-printed.title").finishes();
        Set<String> expected = new TreeSet<>(ALWAYS);
        expected.add(SIGN);
        assertEquals(expected, instructions(at.site.slot.commands()));
    }

    private void looksAtCardsOfOtherKinds() throws Exception {
        for (String persona : List.of("juki-card", "face", "android")) {
            at.visitor.looksAtTheCard(persona).takesTheCard().hasRead();
        }
        at.visitor
                .comesForAReset("not-jpki")
                .sees("ending.not-a-my-number-card.title")
                .goesHome();
    }

    private static Set<String> allowed(Flow flow) {
        Set<String> allowed = new TreeSet<>(ALWAYS);
        if (flow == Flow.SIGN_IN || flow.isReset()) {
            allowed.add(SIGN);
        }
        if (flow.isChange()) {
            allowed.add(CHANGE);
        }
        if (flow.isReset()) {
            allowed.addAll(RESET);
        }
        return allowed;
    }

    private static Set<String> instructions(Collection<SeenCommand> seen) {
        return seen.stream().map(SeenCommand::instruction).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> selects(Collection<SeenCommand> seen) {
        return seen.stream()
                .map(SeenCommand::header)
                .filter(header -> header.startsWith("a4", 2))
                .collect(Collectors.toSet());
    }
}
