package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.twin.Samples.secret;

import java.io.IOException;
import java.nio.file.Path;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.twin.Cards;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.session.twin.Samples;
import jp.madoguchi.virtual.card.InMemoryChannel;

/** An adult at the counter, with the virtual card, who goes a known way. */
final class Visit {
    final Counter counter = new Counter();
    final InMemoryConnection card;

    private Visit(InMemoryConnection card) {
        this.card = card;
        counter.desk.slot.insert(card);
    }

    /** The state of the card lives in this empty directory. */
    static Visit withCardIn(Path sandbox) throws IOException {
        return new Visit(new InMemoryConnection(new InMemoryChannel(Cards.load("adult", sandbox))));
    }

    /** Before the card is there. */
    static Visit atAnEmptySlot() {
        return new Visit(new InMemoryConnection(Samples.friendlyCard()));
    }

    void comesToThePin(Task task) {
        counter.post(new Event.TaskChosen(task));
        if (task == Task.CERTIFICATE) {
            counter.post(new Event.MunicipalityChosen(Samples.MUNICIPALITY));
        }
        counter.post(new Event.CardInserted());
        counter.work();
    }

    void entersThePin() {
        counter.post(new Event.PinEntered(secret("1234")));
    }

    void comesToTheReview() {
        comesToTheReviewOf(1);
    }

    private void comesToTheReviewOf(int copies) {
        comesToThePin(Task.CERTIFICATE);
        entersThePin();
        counter.work();
        var plain = CertificateOptions.plain(CertificateOptions.Scope.INDIVIDUAL);
        counter.post(
                new Event.KindChosen(CertificateKind.RESIDENCE_CERTIFICATE),
                new Event.OptionsChosen(plain),
                new Event.OptionsChosen(plain),
                new Event.CopiesChosen(copies));
        counter.work();
    }

    void comesToTheName() {
        comesToTheNameOn(1);
    }

    private void comesToTheNameOn(int copies) {
        comesToTheReviewOf(copies);
        counter.post(new Event.OrderConfirmed());
        counter.work();
    }

    /** The name is right, and the machine takes money. */
    void comesToThePayment() {
        comesToThePaymentOf(1);
    }

    /** The same with so many copies of one certificate. */
    void comesToThePaymentOf(int copies) {
        comesToTheNameOn(copies);
        counter.post(new Event.NameConfirmed());
        counter.work();
    }

    /** The fee lies in the machine, and printing is about to begin. */
    void pays() {
        comesToThePayment();
        counter.desk.payment.insert(Samples.FEE);
        counter.settle();
    }

    /** These coins and notes, one after the other. */
    void inserts(int... coins) {
        for (int yen : coins) {
            counter.desk.payment.insert(yen);
            counter.settle();
        }
        counter.work();
    }
}
