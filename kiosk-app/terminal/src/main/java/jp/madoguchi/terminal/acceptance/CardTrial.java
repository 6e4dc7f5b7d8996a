package jp.madoguchi.terminal.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.session.CardConnection;
import jp.madoguchi.terminal.acceptance.Step.Verdict;
import jp.madoguchi.terminal.device.CardReader;
import jpos.JposException;

/** How a real card answers in this reader, and whether its PIN can be changed. */
final class CardTrial {
    private static final String ANSWERS = "the card's answers";

    private final String reader;
    private final Person person;
    private final List<Step> steps = new ArrayList<>();

    CardTrial(String reader, Person person) {
        this.reader = reader;
        this.person = person;
    }

    List<Step> run() throws IOException {
        try (CardReader open = CardReader.open(reader, event -> {})) {
            CardConnection connection = open.connect();
            try {
                read(connection).ifPresent(this::add);
            } finally {
                connection.release();
            }
        } catch (JposException | CardException broken) {
            add(new Step(ANSWERS, Verdict.FAILED, List.of(String.valueOf(broken.getMessage()))));
        }
        return List.copyOf(steps);
    }

    /** Ends with the change of the PIN, for which the card has to answer first. */
    private Optional<Step> read(CardConnection connection) throws CardException, IOException {
        var witness = new WitnessedChannel(connection.channel());
        Optional<JpkiApplication> card = JpkiApplication.select(witness);
        boolean good = card.isPresent() && card.get().readTokenKind().isMyNumberCard();
        if (good) {
            card.get().readCertificatesPresent();
            card.get().readUserAuthenticationCertificate();
        }
        add(new Step(ANSWERS, good ? Verdict.PASSED : Verdict.FAILED, witness.seen()));
        return good ? Optional.of(new PinTrial(card.get(), person).run()) : Optional.empty();
    }

    private void add(Step step) {
        steps.add(step);
    }
}
