package jp.madoguchi.terminal.device;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.session.CardConnection;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.procedure.CardSlot;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRW;
import jpos.SmartCardRWConst;
import jpos.events.StatusUpdateEvent;

/** The card reader by its logical name: tells of cards that come and go, and carries commands to the one that is in. */
public final class CardReader implements CardSlot, AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration COMMAND = Duration.ofSeconds(8);
    private static final int CLAIM_MILLIS = 2000;
    private static final int INSERTION_MILLIS = 1500;

    private final SmartCardRW control = new SmartCardRW();
    private final Lane lane = new Lane("card");
    private final Consumer<Event> post;
    private final AtomicLong connections = new AtomicLong();
    private volatile boolean online = true;

    /** Takes the reader for itself; {@code post} hears of every card. */
    public static CardReader open(String logicalName, Consumer<Event> post) throws JposException {
        var reader = new CardReader(post);
        reader.control.addStatusUpdateListener(reader::statusUpdate);
        reader.control.open(logicalName);
        reader.control.claim(CLAIM_MILLIS);
        reader.control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        reader.control.setDeviceEnabled(true);
        return reader;
    }

    private CardReader(Consumer<Event> post) {
        this.post = post;
    }

    /** Whether the reader can be reached. */
    public boolean isOnline() {
        return online;
    }

    private void statusUpdate(StatusUpdateEvent event) {
        switch (event.getStatus()) {
            case SmartCardRWConst.SC_SUE_CARD_PRESENT -> post.accept(new Event.CardInserted());
            case SmartCardRWConst.SC_SUE_NO_CARD -> {
                connections.incrementAndGet();
                post.accept(new Event.CardRemoved());
            }
            case JposConst.JPOS_SUE_POWER_ONLINE -> {
                online = true;
                post.accept(new Event.AvailabilityChanged());
            }
            default -> {
                online = false;
                post.accept(new Event.DeviceFailed(FailureCode.READER_GONE));
                post.accept(new Event.AvailabilityChanged());
            }
        }
    }

    @Override
    public CardConnection connect() throws CardException {
        try {
            return lane.call(CONNECT, this::connectHere).orElseThrow(() -> CardException.readerGone(null));
        } catch (JposException e) {
            throw cardException(e);
        }
    }

    private CardConnection connectHere() throws JposException {
        leaveRemoval();
        control.beginInsertion(INSERTION_MILLIS);
        control.endInsertion();
        return new Connection(connections.incrementAndGet());
    }

    /** A card that was released and stayed in is used again, as after a cancelled task. */
    private void leaveRemoval() {
        try {
            control.endRemoval();
        } catch (JposException e) {
            // Not in removal, or the card is still in: both are as they should be.
            System.getLogger(CardReader.class.getName())
                    .log(System.Logger.Level.TRACE, "endRemoval: {0}", e.getErrorCode());
        }
    }

    private void releaseHere(long number) {
        if (connections.compareAndSet(number, number + 1)) {
            try {
                control.beginRemoval(0);
            } catch (JposException e) {
                // The card is reset and still in the slot, which is the usual case, or it has gone already.
                System.getLogger(CardReader.class.getName())
                        .log(System.Logger.Level.TRACE, "beginRemoval: {0}", e.getErrorCode());
            }
        }
    }

    private static CardException cardException(JposException e) {
        return switch (e.getErrorCode()) {
            case JposConst.JPOS_E_OFFLINE, JposConst.JPOS_E_NOHARDWARE, JposConst.JPOS_E_CLOSED ->
                CardException.readerGone(e);
            case JposConst.JPOS_E_EXTENDED, JposConst.JPOS_E_TIMEOUT -> CardException.cardRemoved(e);
            default -> CardException.protocol("SmartCardRW error " + e.getErrorCode());
        };
    }

    @Override
    public void close() throws JposException {
        lane.close();
        control.close();
    }

    /** One card from connect to release; its number tells it from any card that comes after. */
    private final class Connection implements CardConnection {
        private final long number;

        Connection(long number) {
            this.number = number;
        }

        @Override
        public ApduChannel channel() {
            return command -> {
                if (connections.get() != number) {
                    throw CardException.cardRemoved(null);
                }
                var exchange = new ApduExchange(command);
                try {
                    Optional<Boolean> done = lane.call(COMMAND, () -> exchange.over(control));
                    return done.map(unused -> exchange.response()).orElseThrow(() -> CardException.readerGone(null));
                } catch (JposException e) {
                    throw cardException(e);
                }
            };
        }

        @Override
        public void release() {
            lane.send(() -> releaseHere(number));
        }
    }
}
